package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyListIterator;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `cycle`: the items of an iterable, again and again.
@PythonType(
        value = PyCycle.class,
        name = "itertools.cycle",
        subclass = true,
        doc = "Return the items of the iterable, and then the same items again and again.")
public class PyCycle extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyCycle.class, PyObject.TYPE, new PyCycleExposed());

    /// Where the items come from the first time; null afterwards.
    private PyObject iterator;

    private PyList saved = new PyList();
    private int index;

    /// Whether the items in [#saved] need not be saved again (a restored state).
    private boolean complete;

    protected PyCycle(PyObject iterator) {
        this.iterator = iterator;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        if (iterator != null) {
            PyObject item = iterator.next();
            if (item != null) {
                if (!complete) {
                    saved.append(item);
                }
                return item;
            }
            iterator = null;
        }
        int size = saved.size();
        if (size == 0) {
            return null;
        }
        PyObject item = saved.get(index);
        index = index + 1 >= size ? 0 : index + 1;
        return item;
    }

    @New("cycle($type, iterable, /)")
    static PyObject create(PyType type, PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        return type == TYPE ? new PyCycle(iterator) : new PyCycleSub(type, iterator);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyCycle self) {
        if (self.iterator != null) {
            return PyTuple.of(self.type(), PyTuple.of(self.iterator), PyTuple.of(self.saved, PyBool.of(self.complete)));
        }
        PyObject rest = new PyListIterator(self.saved);
        for (int i = 0; i < self.index; i++) {
            rest.next();
        }
        return PyTuple.of(self.type(), PyTuple.of(rest), PyTuple.of(self.saved, PyBool.TRUE));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyCycle self, PyObject state) {
        PyObject[] items = stateTuple(state);
        if (items.length != 2) {
            throw Errors.typeError("function takes exactly 2 arguments (%s given)", items.length);
        }
        if (!(items[0] instanceof PyList list)) {
            throw Errors.typeError(
                    "argument 1 must be list, not %s", items[0].type().name());
        }
        PyInt flag = Abstract.index(items[1]);
        self.saved = list;
        self.complete = flag.isTrue();
        self.index = 0;
    }
}
