package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `filter`: the items for which a function is true.
///
/// Compare CPython 3.11 `Python/bltinmodule.c`.
@PythonType(
        value = PyFilter.class,
        name = "filter",
        subclass = true,
        doc = "filter(function or None, iterable) --> filter object\n\n"
                + "The items for which the function is true; with None, the items that are true.")
public class PyFilter extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyFilter.class, PyObject.TYPE, new PyFilterExposed());

    private final PyObject function;
    private final PyObject iterator;

    protected PyFilter(PyObject function, PyObject iterator) {
        this.function = function;
        this.iterator = iterator;
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
        PyObject it = iterator;
        boolean truth = function == PyNone.NONE || function == PyBool.TYPE;
        try {
            while (true) {
                PyObject item = it.next();
                if (item == null || Abstract.isTrue(truth ? item : function.call1(item))) {
                    return item;
                }
            }
        } catch (PyException e) {
            return Sequences.endOrThrow(e);
        }
    }

    @New(value = "filter($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        Sequences.noKeywords(type, TYPE, "filter", kwargs);
        Sequences.checkCount("filter", args, 2, 2);
        PyObject iterator = Abstract.iter(args[1]);
        return type == TYPE ? new PyFilter(args[0], iterator) : new PyFilterSub(type, args[0], iterator);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyFilter self) {
        return PyTuple.of(self.type(), PyTuple.of(self.function, self.iterator));
    }
}
