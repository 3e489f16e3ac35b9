package org.scoria.stdlib.hash;

import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// SHA-256 and SHA-224. Compare CPython 3.11 `Modules/sha256module.c`.
@PythonModule("_sha256")
public final class Sha256Module {
    private Sha256Module() {}

    static void init(PyModule module) {
        module.add("SHA224Type", PyDigest.SHA224.type);
        module.add("SHA256Type", PyDigest.SHA256.type);
    }

    /// Return a new SHA-256 hash object; optionally initialized with a string.
    @Builtin("sha256(string=b'', *, usedforsecurity=True)")
    static PyObject sha256(PyObject string, boolean usedForSecurity) {
        return PyDigest.SHA256.begin(string);
    }

    /// Return a new SHA-224 hash object; optionally initialized with a string.
    @Builtin("sha224(string=b'', *, usedforsecurity=True)")
    static PyObject sha224(PyObject string, boolean usedForSecurity) {
        return PyDigest.SHA224.begin(string);
    }
}
