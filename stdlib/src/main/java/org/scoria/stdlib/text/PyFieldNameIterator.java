package org.scoria.stdlib.text;

import org.scoria.objects.FormatFieldName;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.PythonType;

/// A `fieldnameiterator`: the parts of a field name after the first, as `(is attribute, name or index)`.
@PythonType(value = PyFieldNameIterator.class, name = "fieldnameiterator")
public final class PyFieldNameIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyFieldNameIterator.class, PyObject.TYPE, new PyFieldNameIteratorExposed());

    private final FormatFieldName path;

    PyFieldNameIterator(FormatFieldName path) {
        this.path = path;
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
        if (!path.next()) {
            return null;
        }
        PyObject part = path.index >= 0 ? PyInt.of(path.index) : path.part();
        return PyTuple.of(PyBool.of(path.isAttribute), part);
    }
}
