package org.scoria.objects;

/// A `classmethod`.
public class PyClassMethod extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyClassMethod.class, PyObject.TYPE, new ClassMethodsExposed());

    private PyObject callable;
    private PyDict dict;

    protected PyClassMethod() {}

    public PyClassMethod(PyObject callable) {
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
            throw Errors.typeError("classmethod() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("classmethod expected 1 argument, got %s", args.length);
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
            throw Errors.runtimeError("uninitialized classmethod object");
        }
        PyType type = owner != null ? owner : instance.type();
        if (callable.getClass() == PyFunction.class) {
            return new PyMethod(callable, type);
        }
        return callable.hasGet() ? callable.descrGet(type, type) : new PyMethod(callable, type);
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<classmethod(" + Abstract.repr(callable) + ")>");
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
