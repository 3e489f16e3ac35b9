package org.scoria.objects;

/// Marks a value that an async generator yields to its consumer, as against one that an `await` inside passes
/// through (`async_generator_wrapped_value`). Python code never sees it.
public final class AsyncGeneratorValue extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(AsyncGeneratorValue.class, PyObject.TYPE, "async_generator_wrapped_value");

    public final PyObject value;

    public AsyncGeneratorValue(PyObject value) {
        this.value = value;
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
