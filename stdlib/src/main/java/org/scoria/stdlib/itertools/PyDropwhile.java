package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `dropwhile`: all items from the first one on that does not fulfil a predicate.
@PythonType(
        value = PyDropwhile.class,
        name = "itertools.dropwhile",
        subclass = true,
        doc = "Leave items out as long as the predicate is true, then return every item.")
public class PyDropwhile extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyDropwhile.class, PyObject.TYPE, new PyDropwhileExposed());

    private final PyObject predicate;
    private final PyObject iterator;

    /// Whether the first such item was found.
    private boolean started;

    protected PyDropwhile(PyObject predicate, PyObject iterator) {
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        if (started) {
            return iterator.next();
        }
        try {
            PyObject item = iterator.next();
            while (item != null && Abstract.isTrue(predicate.call1(item))) {
                item = iterator.next();
            }
            started = item != null;
            return item;
        } catch (PyException e) {
            return Sequences.endOrThrow(e);
        }
    }

    @New("dropwhile($type, predicate, iterable, /)")
    static PyObject create(PyType type, PyObject predicate, PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        return type == TYPE ? new PyDropwhile(predicate, iterator) : new PyDropwhileSub(type, predicate, iterator);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyDropwhile self) {
        return PyTuple.of(self.type(), PyTuple.of(self.predicate, self.iterator), PyInt.of(self.started ? 1 : 0));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyDropwhile self, boolean state) {
        self.started = state;
    }
}
