package org.scoria.objects;

import org.scoria.objects.expose.BuiltinTable;

/// A stored attribute of a builtin type (`slice.start`), or a name in `__slots__` ([PySlotMember]).
public class PyMemberDescriptor extends PyDescriptor {
    public static final PyType TYPE =
            PyType.builtin(PyMemberDescriptor.class, PyObject.TYPE, new MemberDescriptorMethodsExposed());

    private final BuiltinTable table;
    private final int id;
    private final boolean writable;

    public PyMemberDescriptor(PyType owner, BuiltinTable table, int id, String name, boolean writable) {
        super(owner, PyStr.intern(name));
        this.table = table;
        this.id = id;
        this.writable = writable;
    }

    /// One that does not read through a table.
    protected PyMemberDescriptor(PyType owner, PyStr name) {
        super(owner, name);
        this.table = null;
        this.id = 0;
        this.writable = true;
    }

    @Override
    public final PyType type() {
        return TYPE;
    }

    @Override
    public final PyObject repr() {
        return PyStr.of("<member '" + name + "' of '" + owner.qualifiedName() + "' objects>");
    }

    /// `__doc__`, or null.
    String doc() {
        return table == null ? null : table.attributeDoc(id);
    }

    /// Reads the attribute of an instance of the right class.
    PyObject read(PyObject instance) {
        return table.get(id, instance);
    }

    /// Writes it; null deletes.
    void write(PyObject instance, PyObject value) {
        table.set(id, instance, value);
    }

    @Override
    public final boolean hasSet() {
        return true;
    }

    @Override
    public final PyObject descrGet(PyObject instance, PyType type) {
        if (instance == null) {
            return this;
        }
        if (!accepts(instance)) {
            throw notApplicable(instance);
        }
        return read(instance);
    }

    @Override
    public final void descrSet(PyObject instance, PyObject value) {
        if (!accepts(instance)) {
            throw notApplicable(instance);
        }
        if (!writable) {
            throw Errors.of(Exceptions.AttributeError, "readonly attribute");
        }
        write(instance, value);
    }

    @Override
    public final void descrDelete(PyObject instance) {
        descrSet(instance, null);
    }
}
