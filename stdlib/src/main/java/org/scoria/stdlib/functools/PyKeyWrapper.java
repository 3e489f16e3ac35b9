package org.scoria.stdlib.functools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// What `functools.cmp_to_key` makes: a callable that wraps objects into keys, and those keys.
///
/// Compare CPython 3.11 `Modules/_functoolsmodule.c: keyobject_richcompare`.
@PythonType(value = PyKeyWrapper.class, name = "functools.KeyWrapper", unhashable = true)
public final class PyKeyWrapper extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyKeyWrapper.class, PyObject.TYPE, new PyKeyWrapperExposed());

    private static final PyStr OBJ = PyStr.intern("obj");

    private final PyObject comparison;

    /// The wrapped object; null in the callable that wraps.
    private PyObject object;

    PyKeyWrapper(PyObject comparison, PyObject object) {
        this.comparison = comparison;
        this.object = object;
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
        int named = keywords == null ? 0 : keywords.length;
        if (args.length > 1) {
            throw Errors.typeError("K() takes at most 1 argument (%s given)", args.length);
        }
        if (args.length == 0) {
            throw Errors.typeError("K() missing required argument 'obj' (pos 1)");
        }
        if (named == 1 && !keywords[0].sameText(OBJ)) {
            throw Errors.typeError("K() missing required argument 'obj' (pos 1)");
        }
        return new PyKeyWrapper(comparison, args[0]);
    }

    @Override
    public PyObject call1(PyObject a) {
        return new PyKeyWrapper(comparison, a);
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyKeyWrapper that)) {
            throw Errors.typeError("other argument must be K instance");
        }
        if (object == null || that.object == null) {
            throw Errors.of(Exceptions.AttributeError, "object");
        }
        return Abstract.richCompare(comparison.call2(object, that.object), PyInt.ZERO, op);
    }

    /// The object that the key stands for.
    @Getter(value = "obj", member = true)
    static PyObject object(PyKeyWrapper self) {
        return self.object == null ? PyNone.NONE : self.object;
    }

    @Setter("obj")
    static void setObject(PyKeyWrapper self, PyObject value) {
        self.object = value;
    }
}
