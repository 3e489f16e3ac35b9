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

/// `takewhile`: the items before the first one that does not fulfil a predicate.
@PythonType(
        value = PyTakewhile.class,
        name = "itertools.takewhile",
        subclass = true,
        doc = "Return items as long as the predicate is true for them.")
public class PyTakewhile extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyTakewhile.class, PyObject.TYPE, new PyTakewhileExposed());

    private final PyObject predicate;
    private final PyObject iterator;
    private boolean stopped;

    protected PyTakewhile(PyObject predicate, PyObject iterator) {
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        if (stopped) {
            return null;
        }
        try {
            PyObject item = iterator.next();
            if (item == null || Abstract.isTrue(predicate.call1(item))) {
                return item;
            }
            stopped = true;
            return null;
        } catch (PyException e) {
            return Sequences.endOrThrow(e);
        }
    }

    @New("takewhile($type, predicate, iterable, /)")
    static PyObject create(PyType type, PyObject predicate, PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        return type == TYPE ? new PyTakewhile(predicate, iterator) : new PyTakewhileSub(type, predicate, iterator);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyTakewhile self) {
        return PyTuple.of(self.type(), PyTuple.of(self.predicate, self.iterator), PyInt.of(self.stopped ? 1 : 0));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyTakewhile self, boolean state) {
        self.stopped = state;
    }
}
