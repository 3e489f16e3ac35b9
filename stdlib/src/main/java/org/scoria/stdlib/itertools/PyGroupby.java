package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `groupby`: runs of items with equal keys.
@PythonType(
        value = PyGroupby.class,
        name = "itertools.groupby",
        subclass = true,
        doc = "Return pairs of a key and an iterator of the neighbouring items that have it.\n\n"
                + "  iterable\n"
                + "    Where the items come from.\n"
                + "  key\n"
                + "    A function that gives the key of an item; the item itself by default.")
public class PyGroupby extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyGroupby.class, PyObject.TYPE, new PyGroupbyExposed());

    private final PyObject iterator;

    /// The key function, or None.
    private final PyObject function;

    /// The key of the group being given out, and the newest item's key and (until it was given out) value; or null.
    PyObject target;

    PyObject key;
    PyObject value;

    /// The group given out last: older ones have ended.
    PyGrouper group;

    protected PyGroupby(PyObject iterator, PyObject function) {
        this.iterator = iterator;
        this.function = function;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        group = null;
        try {
            while (key == null || target != null && Abstract.equal(target, key)) {
                if (!step()) {
                    return null;
                }
            }
        } catch (PyException e) {
            return Sequences.endOrThrow(e);
        }
        target = key;
        PyObject current = key;
        return PyTuple.of(current, new PyGrouper(this, current));
    }

    /// Takes the next item; false at the end.
    boolean step() {
        PyObject item = iterator.next();
        if (item == null) {
            return false;
        }
        key = function == PyNone.NONE ? item : function.call1(item);
        value = item;
        return true;
    }

    @New("groupby($type, /, iterable, key=None)")
    static PyObject create(PyType type, PyObject iterable, PyObject key) {
        PyObject iterator = Abstract.iter(iterable);
        return type == TYPE ? new PyGroupby(iterator, key) : new PyGroupbySub(type, iterator, key);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyGroupby self) {
        PyTuple args = PyTuple.of(self.iterator, self.function);
        if (self.key == null || self.value == null || self.target == null) {
            return PyTuple.of(self.type(), args);
        }
        return PyTuple.of(self.type(), args, PyTuple.of(self.key, self.value, self.target));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyGroupby self, PyObject state) {
        PyObject[] items = stateTuple(state);
        if (items.length != 3) {
            throw Errors.typeError("function takes exactly 3 arguments (%s given)", items.length);
        }
        self.key = items[0];
        self.value = items[1];
        self.target = items[2];
    }
}
