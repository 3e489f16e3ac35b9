package org.scoria.objects;

/// A `staticmethod`.
public class PyStaticMethod extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyStaticMethod.class, PyObject.TYPE, new StaticMethodsExposed());

    private PyObject callable;
    private PyDict dict;

    protected PyStaticMethod() {}

    public PyStaticMethod(PyObject callable) {
        this.callable = callable;
    }

    /// `__func__`.
    public PyObject callable() {
        return callable;
    }

    void setCallable(PyObject wrapped) {
        callable = wrapped;
        WrapperAttributes.copy(wrapped, instanceDict());
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        if (keywords != null) {
            throw Errors.typeError("staticmethod() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("staticmethod expected 1 argument, got %s", args.length);
        }
        setCallable(args[0]);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean hasGet() {
        return true;
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType owner) {
        if (callable == null) {
            throw Errors.runtimeError("uninitialized staticmethod object");
        }
        return callable;
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        return descrGet(null, null).call(args, keywords);
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<staticmethod(" + Abstract.repr(callable) + ")>");
    }

    @Override
    public PyObject instanceGet(PyStr name) {
        return dict == null ? null : dict.get(name);
    }

    @Override
    public boolean instanceSet(PyStr name, PyObject value) {
        instanceDict().put(name, value);
        return true;
    }

    @Override
    public boolean instanceDelete(PyStr name) {
        return dict != null && dict.remove(name) != null;
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }

    @Override
    public PyDict instanceDict() {
        if (dict == null) {
            dict = new PyDict();
        }
        return dict;
    }

    @Override
    public void setInstanceDict(PyDict replacement) {
        dict = replacement;
    }
}
