package org.scoria.objects;

/// The `__dict__` and `__weakref__` descriptors of classes made at run time. Their Python type is
/// `getset_descriptor`.
public final class InstanceAttributes {
    private InstanceAttributes() {}

    static PyObject dictDescriptor(PyType owner) {
        return new InstanceGetSet(owner, Names.DICT, "dictionary for instance variables (if defined)");
    }

    static PyObject weakrefDescriptor(PyType owner) {
        return new InstanceGetSet(owner, Names.WEAKREF, "list of weak references to the object (if defined)");
    }

    /// As [#setDict], for builtin types, whose `__dict__` cannot be deleted.
    public static void setGenericDict(PyObject instance, PyObject value) {
        if (value == null) {
            throw Errors.typeError("cannot delete __dict__");
        }
        setDict(instance, value);
    }

    /// `instance.__dict__ = value`, with its checks.
    static void setDict(PyObject instance, PyObject value) {
        if (value == null) {
            instance.setInstanceDict(new PyDict());
            return;
        }
        if (!(value instanceof PyDict dict)) {
            throw Errors.typeError(
                    "__dict__ must be set to a dictionary, not a '%s'",
                    value.type().qualifiedName());
        }
        instance.setInstanceDict(dict);
    }
}
