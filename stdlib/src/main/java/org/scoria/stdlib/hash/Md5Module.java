package org.scoria.stdlib.hash;

import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// MD5. Compare CPython 3.11 `Modules/md5module.c`.
@PythonModule("_md5")
public final class Md5Module {
    private Md5Module() {}

    static void init(PyModule module) {
        module.add("MD5Type", PyDigest.MD5.type);
    }

    /// Return a new MD5 hash object; optionally initialized with a string.
    @Builtin("md5(string=b'', *, usedforsecurity=True)")
    static PyObject md5(PyObject string, boolean usedForSecurity) {
        return PyDigest.MD5.begin(string);
    }
}
