package org.scoria.objects;

public class PyDict extends PyObject {
    public static final PyType TYPE = null;

    @Override
    public PyType type() {
        return TYPE;
    }
}
