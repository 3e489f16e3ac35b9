package org.scoria.stdlib.operator;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ReprGuard;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `operator.itemgetter`.
@PythonType(
        value = PyItemGetter.class,
        name = "operator.itemgetter",
        doc = "itemgetter(item, ...) --> itemgetter object\n\n"
                + "A callable that fetches the given items of its operand:\n"
                + "itemgetter(2)(r) is r[2], itemgetter(2, 5, 3)(r) is (r[2], r[5], r[3]).")
public final class PyItemGetter extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyItemGetter.class, PyObject.TYPE, new PyItemGetterExposed());

    private final PyObject[] items;

    /// The one item when it is an index that fits, else -1: the usual key of a sort of tuples.
    private final long index;

    private PyItemGetter(PyObject[] items) {
        this.items = items;
        boolean small = items.length == 1 && items[0].getClass() == PyInt.class;
        this.index = small ? Math.max(-1, ((PyInt) items[0]).value) : -1;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        if (keywords != null && keywords.length != 0) {
            throw Errors.typeError("itemgetter() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("itemgetter expected 1 argument, got %s", args.length);
        }
        return call1(args[0]);
    }

    @Override
    public PyObject call1(PyObject o) {
        if (index >= 0 && o.getClass() == PyTuple.class && index < ((PyTuple) o).size()) {
            return ((PyTuple) o).get((int) index);
        }
        if (index >= 0 && o.getClass() == PyList.class && index < ((PyList) o).size()) {
            return ((PyList) o).get((int) index);
        }
        if (items.length == 1) {
            return Abstract.getItem(o, items[0]);
        }
        PyObject[] result = new PyObject[items.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = Abstract.getItem(o, items[i]);
        }
        return PyTuple.of(result);
    }

    @Override
    public PyObject repr() {
        if (!ReprGuard.enter(this)) {
            return PyStr.of("operator.itemgetter(...)");
        }
        try {
            return PyStr.of("operator.itemgetter" + Arguments.repr(items));
        } finally {
            ReprGuard.leave(this);
        }
    }

    @New(value = "itemgetter($type, /, *args)", signature = false)
    static PyObject create(PyType type, PyObject[] args) {
        if (args.length == 0) {
            throw Errors.typeError("itemgetter expected 1 argument, got 0");
        }
        return new PyItemGetter(args.clone());
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyItemGetter self) {
        return PyTuple.of(self.type(), PyTuple.of(self.items.clone()));
    }
}
