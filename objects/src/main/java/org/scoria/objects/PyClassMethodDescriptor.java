package org.scoria.objects;

import java.util.Arrays;
import org.scoria.objects.expose.BuiltinEntry;

/// A class method of a builtin type as it stands in the type's dictionary: `dict.__dict__['fromkeys']`.
public final class PyClassMethodDescriptor extends PyDescriptor {
    public static final PyType TYPE =
            PyType.builtin(PyClassMethodDescriptor.class, PyObject.TYPE, new ClassMethodDescriptorMethodsExposed());

    public final BuiltinEntry entry;

    public PyClassMethodDescriptor(PyType owner, BuiltinEntry entry) {
        super(owner, PyStr.intern(entry.attributeName()));
        this.entry = entry;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<method '" + name + "' of '" + owner.qualifiedName() + "' objects>");
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType type) {
        PyType cls = type;
        if (cls == null) {
            if (instance == null) {
                throw Errors.typeError(
                        "descriptor '%s' for type '%s' needs either an object or a type", name, owner.qualifiedName());
            }
            cls = instance.type();
        }
        checkSubtype(cls);
        return new PyBuiltinFunction(entry, cls);
    }

    private void checkSubtype(PyType cls) {
        if (!cls.isSubtype(owner)) {
            throw Errors.typeError(
                    "descriptor '%s' requires a subtype of '%s' but received '%s'",
                    name, owner.qualifiedName(), cls.qualifiedName());
        }
    }

    PyException needsType(PyObject instead) {
        return Errors.typeError(
                "descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2",
                name, owner.qualifiedName(), instead.type().qualifiedName());
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        if (args.length == (keywords == null ? 0 : keywords.length)) {
            throw Errors.typeError("descriptor '%s' of '%s' object needs an argument", name, owner.qualifiedName());
        }
        if (!(args[0] instanceof PyType cls)) {
            throw needsType(args[0]);
        }
        return descrGet(null, cls).call(Arrays.copyOfRange(args, 1, args.length), keywords);
    }
}
