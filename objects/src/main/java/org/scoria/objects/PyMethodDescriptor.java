package org.scoria.objects;

import org.scoria.objects.expose.BuiltinEntry;
import org.scoria.objects.expose.BuiltinTable;

/// A method of a builtin type as it stands in the type's dictionary: `list.append`.
///
/// A call site that has checked the receiver's class may call `table.callN(id, self, …)` itself.
public final class PyMethodDescriptor extends PyDescriptor {
    public static final PyType TYPE =
            PyType.builtin(PyMethodDescriptor.class, PyObject.TYPE, new MethodDescriptorMethodsExposed());

    public final BuiltinEntry entry;
    public final BuiltinTable table;

    /// The method's number in [#table].
    public final int id;

    public PyMethodDescriptor(PyType owner, BuiltinEntry entry) {
        super(owner, PyStr.intern(entry.attributeName()));
        this.entry = entry;
        this.table = entry.table;
        this.id = entry.id;
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
        if (instance == null) {
            return this;
        }
        if (!accepts(instance)) {
            throw notApplicable(instance);
        }
        return new PyBuiltinFunction(entry, instance);
    }

    // ---- calls

    /// Whether the method may be called with this object in front.
    public boolean appliesTo(PyObject self) {
        return accepts(self);
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call0() {
        throw Errors.typeError("unbound method %s() needs an argument", qualname());
    }

    private void check(PyObject self) {
        if (!accepts(self)) {
            throw notApplicable(self);
        }
    }

    @Override
    public PyObject call1(PyObject self) {
        check(self);
        return table.call1(id, self);
    }

    @Override
    public PyObject call2(PyObject self, PyObject a) {
        check(self);
        return table.call2(id, self, a);
    }

    @Override
    public PyObject call3(PyObject self, PyObject a, PyObject b) {
        check(self);
        return table.call3(id, self, a, b);
    }

    @Override
    public PyObject call4(PyObject self, PyObject a, PyObject b, PyObject c) {
        check(self);
        return table.call4(id, self, a, b, c);
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        int positional = args.length - (keywords == null ? 0 : keywords.length);
        if (positional == 0) {
            return call0();
        }
        check(args[0]);
        return table.invoke(entry, args[0], args, 1, keywords);
    }
}
