package org.scoria.objects;

/// The descriptor of one name in `__slots__`: a fixed storage position of the instance. Its Python type is
/// `member_descriptor`.
public final class PySlotMember extends PyObject {
    /// The class whose `__slots__` declares it.
    public final PyType owner;

    public final PyStr name;

    /// The storage position in [PyInstance].
    public final int position;

    PySlotMember(PyType owner, PyStr name, int position) {
        this.owner = owner;
        this.name = name;
        this.position = position;
    }

    @Override
    public PyType type() {
        return PyMemberDescriptor.TYPE;
    }

    @Override
    public boolean hasGet() {
        return true;
    }

    @Override
    public boolean hasSet() {
        return true;
    }

    private PyInstance storage(PyObject instance) {
        if (!instance.type().isSubtype(owner)) {
            throw Errors.typeError(
                    "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                    name, owner.name(), instance.type().name());
        }
        return instance.attributes();
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType type) {
        if (instance == null) {
            return this;
        }
        PyObject value = storage(instance).at(position);
        if (value == null) {
            throw Errors.attributeError(instance, name);
        }
        return value;
    }

    @Override
    public void descrSet(PyObject instance, PyObject value) {
        storage(instance).putAt(position, value);
    }

    @Override
    public void descrDelete(PyObject instance) {
        PyInstance storage = storage(instance);
        if (storage.at(position) == null) {
            throw Errors.attributeError(instance, name, name.toString());
        }
        storage.putAt(position, null);
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<member '" + name + "' of '" + owner.name() + "' objects>");
    }
}
