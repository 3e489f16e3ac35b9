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

    @Override
    PyObject read(PyObject instance) {
        if (name == Names.DICT) {
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
        InstanceAttributes.setDict(instance, value);
    }
}
