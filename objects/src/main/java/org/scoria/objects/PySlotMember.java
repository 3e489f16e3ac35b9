package org.scoria.objects;

/// The descriptor of one name in `__slots__`: a fixed storage position of the instance.
public final class PySlotMember extends PyMemberDescriptor {
    /// The storage position in [PyInstance].
    public final int position;

    PySlotMember(PyType owner, PyStr name, int position) {
        super(owner, name);
        this.position = position;
    }

    @Override
    PyObject read(PyObject instance) {
        PyObject value = instance.attributes().at(position);
        if (value == null) {
            throw Errors.attributeError(instance, name);
        }
        return value;
    }

    @Override
    void write(PyObject instance, PyObject value) {
        PyInstance storage = instance.attributes();
        if (value == null && storage.at(position) == null) {
            throw Errors.of(Exceptions.AttributeError, name);
        }
        storage.putAt(position, value);
    }
}
