package org.scoria.objects;

/// The type of `NotImplemented` and its only value.
public final class PyNotImplemented extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyNotImplemented.class, PyObject.TYPE, new NotImplementedMethodsExposed());

    /// `NotImplemented`.
    public static final PyNotImplemented VALUE = new PyNotImplemented();

    private PyNotImplemented() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("NotImplemented");
    }

    @Override
    public PyObject bool() {
        return PyBool.of(isTrue());
    }

    @Override
    public boolean isTrue() {
        ThreadState.current()
                .interpreter
                .warn(Exceptions.DeprecationWarning, "NotImplemented should not be used in a boolean context", 1);
        return true;
    }
}
