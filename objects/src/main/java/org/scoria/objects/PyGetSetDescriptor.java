package org.scoria.objects;

import org.scoria.objects.expose.BuiltinTable;

/// A computed attribute of a builtin type (`int.real`), or `__dict__` and `__weakref__` of a class made at run time
/// ([InstanceGetSet]).
public class PyGetSetDescriptor extends PyDescriptor {
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

    /// One that does not read through a table.
    protected PyGetSetDescriptor(PyType owner, PyStr name, boolean writable) {
        super(owner, name);
        this.table = null;
        this.id = 0;
        this.writable = writable;
    }

    /// `__doc__`, or null.
    String doc() {
        return table.attributeDoc(id);
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
    public final PyType type() {
        return TYPE;
    }

    @Override
    public final PyObject repr() {
        return PyStr.of("<attribute '" + name + "' of '" + owner.qualifiedName() + "' objects>");
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
            throw Errors.of(
                    Exceptions.AttributeError,
                    "attribute '%s' of '%s' objects is not writable",
                    name,
                    owner.qualifiedName());
        }
        write(instance, value);
    }

    @Override
    public final void descrDelete(PyObject instance) {
        descrSet(instance, null);
    }
}
