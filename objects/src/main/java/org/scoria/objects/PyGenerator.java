package org.scoria.objects;

/// A `generator`.
public final class PyGenerator extends AbstractGenerator implements Sender {
    public static final PyType TYPE = PyType.builtin(PyGenerator.class, PyObject.TYPE, new GeneratorMethodsExposed());

    PyGenerator(PyFrame frame) {
        super(frame);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    String kind() {
        return "generator";
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public PyObject next() {
        return resume(null, null, false);
    }

    @Override
    public PyObject send(PyObject value) {
        return resume(value, null, false);
    }
}
