package org.scoria.objects;

import org.scoria.objects.expose.BuiltinTable;

/// A stored attribute of a builtin type (`slice.start`), or a name in `__slots__` ([PySlotMember]).
public class PyMemberDescriptor extends PyDescriptor {
    public static final PyType TYPE =
            PyType.builtin(PyMemberDescriptor.class, PyObject.TYPE, new MemberDescriptorMethodsExposed());

    final BuiltinTable table;
    final int id;
    private final boolean writable;

    public PyMemberDescriptor(PyType owner, BuiltinTable table, int id, String name, boolean writable) {
        this(owner, table, id, PyStr.intern(name), writable);
    }

    protected PyMemberDescriptor(PyType owner, BuiltinTable table, int id, PyStr name, boolean writable) {
        super(owner, name);
        this.table = table;
        this.id = id;
        this.writable = writable;
    }

    @Override
    public final PyType type() {
        return TYPE;
    }

    @Override
    public final PyObject repr() {
        return PyStr.of("<member '" + name + "' of '" + owner.qualifiedName() + "' objects>");
    }

    @Override
    public final boolean hasSet() {
        return true;
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType type) {
        if (instance == null) {
            return this;
        }
        if (!accepts(instance)) {
            throw notApplicable(instance);
        }
        return table.get(id, instance);
    }

    @Override
    public void descrSet(PyObject instance, PyObject value) {
        if (!accepts(instance)) {
            throw notApplicable(instance);
        }
        if (!writable) {
            throw Errors.of(Exceptions.AttributeError, "readonly attribute");
        }
        table.set(id, instance, value);
    }

    @Override
    public void descrDelete(PyObject instance) {
        descrSet(instance, null);
    }
}
