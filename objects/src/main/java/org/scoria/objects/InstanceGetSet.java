package org.scoria.objects;

/// `__dict__` or `__weakref__` in the namespace of a class made at run time.
public final class InstanceGetSet extends PyGetSetDescriptor {
    private final String doc;

    InstanceGetSet(PyType owner, PyStr name, String doc) {
        super(owner, name, name == Names.DICT);
        this.doc = doc;
    }

    @Override
    String doc() {
        return doc;
    }

    /// The `__dict__` descriptor of the builtin base whose instances have one of their own (classes, modules,
    /// exceptions), which serves then; else null. Compare `get_builtin_base_with_dict`.
    private static PyObject builtinDict(PyObject instance) {
        PyType t = instance.type();
        while (t.isHeap) {
            t = t.base;
        }
        return t.hasDict ? t.lookup(Names.DICT) : null;
    }

    @Override
    PyObject read(PyObject instance) {
        if (name == Names.DICT) {
            PyObject builtin = builtinDict(instance);
            if (builtin != null) {
                return builtin.descrGet(instance, instance.type());
            }
            PyDict dict = instance.instanceDict();
            if (dict == null) {
                throw Errors.of(Exceptions.AttributeError, "This object has no __dict__");
            }
            return dict;
        }
        PyObject reference = PyWeakReference.first(instance);
        return reference == null ? PyNone.NONE : reference;
    }

    @Override
    void write(PyObject instance, PyObject value) {
        PyObject builtin = builtinDict(instance);
        if (builtin == null) {
            InstanceAttributes.setDict(instance, value);
        } else if (value == null) {
            builtin.descrDelete(instance);
        } else {
            builtin.descrSet(instance, value);
        }
    }
}
