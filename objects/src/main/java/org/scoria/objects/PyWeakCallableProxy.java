package org.scoria.objects;

import org.scoria.objects.expose.PythonType;

/// A `weakref.CallableProxyType`: a proxy of something callable.
@PythonType(value = PyWeakCallableProxy.class, name = "weakref.CallableProxyType", unhashable = true)
public final class PyWeakCallableProxy extends PyWeakProxy {
    public static final PyType TYPE =
            PyType.builtin(PyWeakCallableProxy.class, PyObject.TYPE, new PyWeakCallableProxyExposed());

    PyWeakCallableProxy(PyWeakReference reference) {
        super(reference);
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
        return target().call(args, keywords);
    }
}
