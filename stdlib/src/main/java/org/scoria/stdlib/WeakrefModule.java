package org.scoria.stdlib;

import java.util.List;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyWeakCallableProxy;
import org.scoria.objects.PyWeakProxy;
import org.scoria.objects.PyWeakReference;
import org.scoria.objects.WeakReferences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// Weak references.
@PythonModule(value = "_weakref", doc = "Support for weak references.")
final class WeakrefModule {
    private WeakrefModule() {}

    static void init(PyModule module) {
        module.add("ref", PyWeakReference.TYPE);
        module.add("ReferenceType", PyWeakReference.TYPE);
        module.add("ProxyType", PyWeakProxy.TYPE);
        module.add("CallableProxyType", PyWeakCallableProxy.TYPE);
    }

    /// Return the number of weak references to 'object'.
    @Builtin("getweakrefcount(object, /)")
    static long count(PyObject object) {
        return WeakReferences.of(object).size();
    }

    /// Return a list of all weak reference objects pointing to 'object'.
    @Builtin("getweakrefs(object, /)")
    static PyObject all(PyObject object) {
        List<PyObject> all = WeakReferences.of(object);
        return PyList.of(all.toArray(PyObject.NO_ARGS));
    }

    /// Create a proxy object that weakly references 'object'.
    ///
    /// 'callback', if given, is called with a reference to the
    /// proxy when 'object' is about to be finalized.
    @Builtin("proxy(object, callback=None, /)")
    static PyObject proxy(PyObject object, PyObject callback) {
        return PyWeakProxy.of(object, callback == PyNone.NONE ? null : callback);
    }

    /// Atomically remove key from dict if it points to a dead weakref.
    @Builtin("_remove_dead_weakref(dct, key, /)")
    static void removeDead(PyDict dct, PyObject key) {
        if (dct.get(key) instanceof PyWeakReference reference && reference.get() == null) {
            dct.remove(key);
        }
    }
}
