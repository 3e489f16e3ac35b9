package org.scoria.objects;

/// `__dict__` or `__weakref__` in the namespace of a class made at run time.
public final class InstanceGetSet extends PyObject {
    /// The class it was made for, its name and docstring.
    public final PyType owner;

    public final PyStr name;
    public final String doc;

    InstanceGetSet(PyType owner, PyStr name, String doc) {
        this.owner = owner;
        this.name = name;
        this.doc = doc;
    }

    @Override
    public PyType type() {
        return PyGetSetDescriptor.TYPE;
    }

    @Override
    public boolean hasGet() {
        return true;
    }

    @Override
    public boolean hasSet() {
        return true;
    }

    private void check(PyObject instance) {
        if (!instance.type().isSubtype(owner)) {
            throw Errors.typeError(
                    "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                    name, owner.name(), instance.type().name());
        }
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType type) {
        if (instance == null) {
            return this;
        }
        check(instance);
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
    public void descrSet(PyObject instance, PyObject value) {
        check(instance);
        if (name != Names.DICT) {
            throw Errors.of(
                    Exceptions.AttributeError, "attribute '__weakref__' of '%s' objects is not writable", owner.name());
        }
        InstanceAttributes.setDict(instance, value);
    }

    @Override
    public void descrDelete(PyObject instance) {
        descrSet(instance, null);
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<attribute '" + name + "' of '" + owner.name() + "' objects>");
    }
}
