package org.scoria.stdlib.collections;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// A field of a named tuple. Compare CPython 3.11 `Modules/_collectionsmodule.c: tuplegetter_descr_get`.
@PythonType(value = PyTupleGetter.class, name = "_collections._tuplegetter")
public final class PyTupleGetter extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyTupleGetter.class, PyObject.TYPE, new PyTupleGetterExposed());

    /// The field's index: open to attribute caches.
    public final long index;

    private PyObject doc;

    PyTupleGetter(long index, PyObject doc) {
        this.index = index;
        this.doc = doc;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("_tuplegetter(" + index + ", " + Abstract.repr(doc) + ")");
    }

    @Override
    public boolean hasGet() {
        return true;
    }

    @Override
    public boolean hasSet() {
        return true;
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType owner) {
        if (instance == null) {
            return this;
        }
        if (!(instance instanceof PyTuple tuple)) {
            if (instance == PyNone.NONE) {
                return this;
            }
            throw Errors.typeError(
                    "descriptor for index '%s' for tuple subclasses doesn't apply to '%s' object",
                    index, instance.type().name());
        }
        if (index < 0 || index >= tuple.size()) {
            throw Errors.indexError("tuple index out of range");
        }
        return tuple.get((int) index);
    }

    @Override
    public void descrSet(PyObject instance, PyObject value) {
        throw Errors.of(Exceptions.AttributeError, "can't set attribute");
    }

    @Override
    public void descrDelete(PyObject instance) {
        throw Errors.of(Exceptions.AttributeError, "can't delete attribute");
    }

    @New(value = "_tuplegetter($type, index, doc, /)", signature = false)
    static PyObject create(PyType type, long index, PyObject doc) {
        return new PyTupleGetter(index, doc);
    }

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyTupleGetter self) {
        return PyTuple.of(self.type(), PyTuple.of(PyInt.of(self.index), self.doc));
    }

    @Getter(value = "__doc__", member = true)
    static PyObject doc(PyTupleGetter self) {
        return self.doc;
    }

    @Setter("__doc__")
    static void setDoc(PyTupleGetter self, PyObject value) {
        self.doc = value == null ? PyNone.NONE : value;
    }
}
