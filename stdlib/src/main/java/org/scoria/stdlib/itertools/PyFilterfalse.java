package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `filterfalse`: the items for which a function is false.
@PythonType(
        value = PyFilterfalse.class,
        name = "itertools.filterfalse",
        subclass = true,
        doc = "Return the items for which function(item) is false.\n\nWith None the items that are false.")
public class PyFilterfalse extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyFilterfalse.class, PyObject.TYPE, new PyFilterfalseExposed());

    private final PyObject function;
    private final PyObject iterator;

    protected PyFilterfalse(PyObject function, PyObject iterator) {
        this.function = function;
        this.iterator = iterator;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        boolean truth = function == PyNone.NONE || function == PyBool.TYPE;
        try {
            while (true) {
                PyObject item = iterator.next();
                if (item == null || !Abstract.isTrue(truth ? item : function.call1(item))) {
                    return item;
                }
            }
        } catch (PyException e) {
            return Sequences.endOrThrow(e);
        }
    }

    @New("filterfalse($type, function, iterable, /)")
    static PyObject create(PyType type, PyObject function, PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        return type == TYPE ? new PyFilterfalse(function, iterator) : new PyFilterfalseSub(type, function, iterator);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyFilterfalse self) {
        return PyTuple.of(self.type(), PyTuple.of(self.function, self.iterator));
    }
}
