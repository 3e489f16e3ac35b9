package org.scoria.objects;

/// A `method`: a callable bound to an instance.
public final class PyMethod extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyMethod.class, PyObject.TYPE, "method");

    /// `__func__` and `__self__`.
    public final PyObject function;

    public final PyObject self;

    public PyMethod(PyObject function, PyObject self) {
        this.function = function;
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
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        PyObject[] all = new PyObject[args.length + 1];
        all[0] = self;
        System.arraycopy(args, 0, all, 1, args.length);
        return function.call(all, keywords);
    }

    @Override
    public PyObject call0() {
        return function.call1(self);
    }

    @Override
    public PyObject call1(PyObject a) {
        return function.call2(self, a);
    }

    @Override
    public PyObject call2(PyObject a, PyObject b) {
        return function.call3(self, a, b);
    }

    @Override
    public PyObject call3(PyObject a, PyObject b, PyObject c) {
        return function.call4(self, a, b, c);
    }
}
