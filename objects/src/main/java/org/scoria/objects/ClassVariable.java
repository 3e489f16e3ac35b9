package org.scoria.objects;

/// A class attribute that is written again and again (`Counter.made += 1`): its plain values change without
/// changing the version of the class, so that whatever was cached about the class stays valid. Caches that need
/// the value itself read it from here.
///
/// An attribute becomes one when a plain value is written over a plain value, which is the last write to change the
/// version; deleting it, or writing something else, ends that. Plain are values of builtin types that are no
/// descriptors.
public final class ClassVariable {
    /// The value that the class's dictionary has too.
    public PyObject value;

    public ClassVariable(PyObject value) {
        this.value = value;
    }

    /// Whether a class attribute may change between `old` and `value` unnoticed by lookups.
    static boolean allows(PyStr name, PyObject old, PyObject value) {
        return isPlain(old) && isPlain(value) && !name.toString().startsWith("__");
    }

    private static boolean isPlain(PyObject value) {
        return value != null && !value.type().isHeap && !value.hasGet() && !value.hasSet();
    }
}
