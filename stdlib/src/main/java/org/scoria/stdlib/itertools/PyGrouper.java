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

/// The items of one group of [PyGroupby].
@PythonType(value = PyGrouper.class, name = "itertools._grouper")
public final class PyGrouper extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyGrouper.class, PyObject.TYPE, new PyGrouperExposed());

    private final PyGroupby parent;
    private final PyObject key;

    PyGrouper(PyGroupby parent, PyObject key) {
        this.parent = parent;
        this.key = key;
        parent.group = this;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        if (parent.group != this) {
            return null;
        }
        try {
            if (parent.value == null && !parent.step() || !Abstract.equal(key, parent.key)) {
                return null;
            }
        } catch (PyException e) {
            return Sequences.endOrThrow(e);
        }
        PyObject item = parent.value;
        parent.value = null;
        return item;
    }

    @New(value = "_grouper($type, parent, tgtkey, /)", signature = false)
    static PyObject create(PyType type, PyGroupby parent, PyObject key) {
        return new PyGrouper(parent, key);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyGrouper self) {
        if (self.parent.group != self) {
            return PyTuple.of(Sequences.builtin("iter"), PyTuple.of(PyTuple.EMPTY));
        }
        return PyTuple.of(self.type(), PyTuple.of(self.parent, self.key));
    }
}
