package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `map`: the results of a function for the items of iterables.
///
/// Compare CPython 3.11 `Python/bltinmodule.c`.
@PythonType(
        value = PyMap.class,
        name = "map",
        subclass = true,
        doc = "map(func, *iterables) --> map object\n\n"
                + "The results of a function for the items of an iterable, or for the first items of several\n"
                + "iterables, the second ones, and so on to the end of the shortest.")
public class PyMap extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyMap.class, PyObject.TYPE, new PyMapExposed());

    private final PyObject function;
    private final PyObject[] iterators;

    protected PyMap(PyObject function, PyObject[] iterators) {
        this.function = function;
        this.iterators = iterators;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public PyObject next() {
        PyObject[] its = iterators;
        try {
            if (its.length == 1) {
                PyObject item = its[0].next();
                return item == null ? null : function.call1(item);
            }
            return nextOfSeveral(its);
        } catch (PyException e) {
            return Sequences.endOrThrow(e);
        }
    }

    private PyObject nextOfSeveral(PyObject[] its) {
        PyObject[] args = new PyObject[its.length];
        for (int i = 0; i < its.length; i++) {
            PyObject item = its[i].next();
            if (item == null) {
                return null;
            }
            args[i] = item;
        }
        return args.length == 2 ? function.call2(args[0], args[1]) : function.call(args, null);
    }

    @New(value = "map($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        Sequences.noKeywords(type, TYPE, "map", kwargs);
        if (args.length < 2) {
            throw Errors.typeError("map() must have at least two arguments.");
        }
        PyObject[] iterators = new PyObject[args.length - 1];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = Abstract.iter(args[i + 1]);
        }
        return type == TYPE ? new PyMap(args[0], iterators) : new PyMapSub(type, args[0], iterators);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyMap self) {
        PyObject[] args = new PyObject[self.iterators.length + 1];
        args[0] = self.function;
        System.arraycopy(self.iterators, 0, args, 1, self.iterators.length);
        return PyTuple.of(self.type(), PyTuple.of(args));
    }
}
