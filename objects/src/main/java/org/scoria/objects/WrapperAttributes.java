package org.scoria.objects;

/// What `staticmethod` and `classmethod` take over from the function they wrap. Compare CPython 3.11
/// `Objects/funcobject.c: functools_wraps`.
final class WrapperAttributes {
    private static final PyStr[] COPIED = {Names.MODULE, Names.NAME, Names.QUALNAME, Names.DOC, Names.ANNOTATIONS};

    private WrapperAttributes() {}

    static void copy(PyObject wrapped, PyDict dict) {
        for (PyStr name : COPIED) {
            PyObject value = wrapped.getAttributeOrNull(name);
            if (value != null) {
                dict.put(name, value);
            }
        }
    }
}
