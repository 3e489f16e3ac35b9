package org.scoria.objects;

/// A slot wrapper bound to an object: `(1).__add__`.
public final class PyMethodWrapper extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyMethodWrapper.class, PyObject.TYPE, new MethodWrapperMethodsExposed());

    public final PyWrapperDescriptor descriptor;

    /// `__self__`.
    public final PyObject self;

    PyMethodWrapper(PyWrapperDescriptor descriptor, PyObject self) {
        this.descriptor = descriptor;
        this.self = self;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call0() {
        return descriptor.run(self, NO_ARGS, null);
    }

    @Override
    public PyObject call1(PyObject a) {
        return descriptor.run1(self, a);
    }

    @Override
    public PyObject call2(PyObject a, PyObject b) {
        return descriptor.run2(self, a, b);
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        return descriptor.run(self, args, keywords);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyMethodWrapper that)) {
            return PyNotImplemented.VALUE;
        }
        return Descriptors.comparePair(descriptor == that.descriptor && self == that.self, op);
    }

    @Override
    public long hash() {
        return self.identityHash() ^ descriptor.identityHash();
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<method-wrapper '" + descriptor.name + "' of "
                + self.type().qualifiedName() + " object at " + Abstract.address(self) + ">");
    }
}
