package org.scoria.objects;

import org.scoria.objects.expose.BuiltinTable;

/// A computed attribute of a builtin type: `int.real`.
public final class PyGetSetDescriptor extends PyDescriptor {
    public static final PyType TYPE =
            PyType.builtin(PyGetSetDescriptor.class, PyObject.TYPE, new GetSetDescriptorMethodsExposed());

    public final BuiltinTable table;

    /// The attribute's number in [#table].
    public final int id;

    private final boolean writable;

    public PyGetSetDescriptor(PyType owner, BuiltinTable table, int id, String name, boolean writable) {
        super(owner, PyStr.intern(name));
        this.table = table;
        this.id = id;
        this.writable = writable;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<attribute '" + name + "' of '" + owner.qualifiedName() + "' objects>");
    }

    @Override
    public boolean hasSet() {
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
            throw Errors.of(
                    Exceptions.AttributeError,
                    "attribute '%s' of '%s' objects is not writable",
                    name,
                    owner.qualifiedName());
        }
        table.set(id, instance, value);
    }

    @Override
    public void descrDelete(PyObject instance) {
        descrSet(instance, null);
    }
}
