package org.scoria.stdlib.hash;

import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// SHA-1. Compare CPython 3.11 `Modules/sha1module.c`.
@PythonModule("_sha1")
public final class Sha1Module {
    private Sha1Module() {}

    static void init(PyModule module) {
        module.add("SHA1Type", PyDigest.SHA1.type);
    }

    /// Return a new SHA1 hash object; optionally initialized with a string.
    @Builtin("sha1(string=b'', *, usedforsecurity=True)")
    static PyObject sha1(PyObject string, boolean usedForSecurity) {
        return PyDigest.SHA1.begin(string);
    }
}
