package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Methods of `weakref.ReferenceType`.
@PythonType(value = PyWeakReference.class, name = "weakref.ReferenceType", subclass = true)
final class WeakReferenceMethods {
    private WeakReferenceMethods() {}

    @New(value = "ReferenceType($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        if (args.length < 1 || args.length > 2) {
            throw Errors.typeError(
                    "__new__ expected at %s %s argument%s, got %s",
                    args.length < 1 ? "least" : "most",
                    args.length < 1 ? 1 : 2,
                    args.length < 1 ? "" : "s",
                    args.length);
        }
        PyObject callback = args.length == 1 || args[1] == PyNone.NONE ? null : args[1];
        if (type == PyWeakReference.TYPE) {
            return PyWeakReference.of(args[0], callback);
        }
        PyWeakReference.check(args[0]);
        PyWeakReference reference = new PyWeakReferenceSub(type, args[0], callback);
        WeakReferences.register(args[0], reference);
        return reference;
    }

    @Getter(value = "__callback__", member = true)
    static PyObject callback(PyWeakReference self) {
        return self.callback == null ? PyNone.NONE : self.callback;
    }

    /// See PEP 585
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    @ClassMethod
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
