package org.scoria.objects;

/// What the descriptors in the dictionaries of builtin types share: the class they belong to and their name.
public abstract class PyDescriptor extends PyObject {
    /// `__objclass__`.
    public final PyType owner;

    /// `__name__`.
    public final PyStr name;

    protected PyDescriptor(PyType owner, PyStr name) {
        this.owner = owner;
        this.name = name;
    }

    /// `__qualname__`.
    PyObject qualname() {
        return PyStr.of(owner.getAttribute(Names.QUALNAME) + "." + name);
    }

    @Override
    public boolean hasGet() {
        return true;
    }

    final boolean accepts(PyObject instance) {
        PyType type = instance.type();
        return type == owner || type.isSubtype(owner);
    }

    /// The error of binding to, or calling with, an object of another class. Compare CPython
    /// `descrobject.c: descr_check`.
    final PyException notApplicable(PyObject instance) {
        return Errors.typeError(
                "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                name, owner.qualifiedName(), instance.type().qualifiedName());
    }

    /// `getattr(owner, name)`: how descriptors pickle.
    final PyObject reduce() {
        return PyTuple.of(Descriptors.getattrFunction(), PyTuple.of(owner, name));
    }
}
