package org.scoria.objects;

public class PyType extends PyObject {
    public static final PyType TYPE = null;

    @Override
    public PyType type() {
        return TYPE;
    }
}
