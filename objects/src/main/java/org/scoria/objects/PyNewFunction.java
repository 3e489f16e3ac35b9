package org.scoria.objects;

import org.scoria.objects.expose.BuiltinEntry;

/// `__new__` of a builtin type: a builtin function whose first argument must be a class that the type can make
/// instances of. Compare CPython 3.11 `Objects/typeobject.c: tp_new_wrapper`.
public final class PyNewFunction extends PyBuiltinFunction {
    private final PyType owner;

    public PyNewFunction(BuiltinEntry entry, PyType owner) {
        super(entry, owner);
        this.owner = owner;
    }

    private void check(PyObject first) {
        if (first != owner) {
            checkSlow(first);
        }
    }

    private void checkSlow(PyObject first) {
        String name = owner.qualifiedName();
        if (!(first instanceof PyType cls)) {
            throw Errors.typeError(
                    "%s.__new__(X): X is not a type object (%s)",
                    name, first.type().qualifiedName());
        }
        if (!cls.isSubtype(owner)) {
            throw Errors.typeError(
                    "%s.__new__(%s): %s is not a subtype of %s", name, cls.qualifiedName(), cls.qualifiedName(), name);
        }
        PyType base = cls;
        while (base.isHeap) {
            base = base.base();
        }
        if (base != owner && (owner == PyObject.TYPE || !isSameAs(base.lookup(Names.NEW)))) {
            throw Errors.typeError(
                    "%s.__new__(%s) is not safe, use %s.__new__()", name, cls.qualifiedName(), base.qualifiedName());
        }
    }

    /// Whether another type's `__new__` is this function under its own name.
    private boolean isSameAs(PyObject other) {
        return other instanceof PyNewFunction f && f.entry == entry;
    }

    @Override
    public PyObject call0() {
        throw Errors.typeError("%s.__new__(): not enough arguments", owner.qualifiedName());
    }

    @Override
    public PyObject call1(PyObject a) {
        check(a);
        return table.call1(id, a);
    }

    @Override
    public PyObject call2(PyObject a, PyObject b) {
        check(a);
        return table.call2(id, a, b);
    }

    @Override
    public PyObject call3(PyObject a, PyObject b, PyObject c) {
        check(a);
        return table.call3(id, a, b, c);
    }

    @Override
    public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
        check(a);
        return table.call4(id, a, b, c, d);
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        if (args.length == (keywords == null ? 0 : keywords.length)) {
            return call0();
        }
        check(args[0]);
        return table.invoke(entry, args[0], args, 1, keywords);
    }
}
