package org.scoria.objects;

public class PyInstance extends PyObject {
    public static final PyType TYPE = null;

    @Override
    public PyType type() {
        return TYPE;
    }
}
