package org.scoria.objects;

/// The type of `Ellipsis` and its only value.
public final class PyEllipsis extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyEllipsis.class, PyObject.TYPE, new EllipsisMethodsExposed());

    /// `Ellipsis`.
    public static final PyEllipsis ELLIPSIS = new PyEllipsis();

    private PyEllipsis() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("Ellipsis");
    }
}
