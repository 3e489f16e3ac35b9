package org.scoria.stdlib.collections;

import org.scoria.objects.Errors;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// An `odict_iterator`, in either direction.
@PythonType(value = PyOdictIterator.class, name = "odict_iterator")
public final class PyOdictIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyOdictIterator.class, PyObject.TYPE, new PyOdictIteratorExposed());

    static final int KEYS = 1;
    static final int VALUES = 2;
    static final int ITEMS = 3;

    /// Null at the end.
    private PyOrderedDict dict;

    private final int kind;
    private final boolean reversed;
    private final int changes;
    private final int size;
    private int position;

    PyOdictIterator(PyOrderedDict dict, int kind, boolean reversed) {
        this.dict = dict;
        this.kind = kind;
        this.reversed = reversed;
        this.changes = dict.changes();
        this.size = dict.size();
        this.position = reversed ? dict.end() : 0;
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
        PyOrderedDict d = dict;
        if (d == null) {
            return null;
        }
        if (d.changes() != changes) {
            dict = null;
            throw Errors.runtimeError("OrderedDict mutated during iteration");
        }
        if (d.size() != size) {
            throw Errors.runtimeError("OrderedDict changed size during iteration");
        }
        int i = reversed ? d.previous(position) : d.next(position);
        if (i < 0) {
            dict = null;
            return null;
        }
        position = reversed ? i : i + 1;
        return entry(d, i);
    }

    private PyObject entry(PyOrderedDict d, int i) {
        return switch (kind) {
            case KEYS -> d.keyAt(i);
            case VALUES -> d.valueAt(i);
            default -> PyTuple.of(d.keyAt(i), d.valueAt(i));
        };
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyOdictIterator self) {
        int before = self.position;
        PyOrderedDict d = self.dict;
        PyList rest = PyList.from(self);
        self.position = before;
        self.dict = d;
        return PyTuple.of(Sequences.builtin("iter"), PyTuple.of(rest));
    }
}
