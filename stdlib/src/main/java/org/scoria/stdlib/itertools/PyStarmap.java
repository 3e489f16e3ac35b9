package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `starmap`: the results of a function for argument tuples.
@PythonType(
        value = PyStarmap.class,
        name = "itertools.starmap",
        subclass = true,
        doc = "Return function(*item) for every item of the iterable.")
public class PyStarmap extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyStarmap.class, PyObject.TYPE, new PyStarmapExposed());

    private final PyObject function;
    private final PyObject iterator;

    protected PyStarmap(PyObject function, PyObject iterator) {
        this.function = function;
        this.iterator = iterator;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        PyObject args = iterator.next();
        if (args == null) {
            return null;
        }
        try {
            return function.call(Abstract.toArray(args), null);
        } catch (PyException e) {
            return Sequences.endOrThrow(e);
        }
    }

    @New("starmap($type, function, iterable, /)")
    static PyObject create(PyType type, PyObject function, PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        return type == TYPE ? new PyStarmap(function, iterator) : new PyStarmapSub(type, function, iterator);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyStarmap self) {
        return PyTuple.of(self.type(), PyTuple.of(self.function, self.iterator));
    }
}
