package org.scoria.stdlib.hash;

import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// SHA-512 and SHA-384. Compare CPython 3.11 `Modules/sha512module.c`.
@PythonModule("_sha512")
public final class Sha512Module {
    private Sha512Module() {}

    static void init(PyModule module) {
        module.add("SHA384Type", PyDigest.SHA384.type);
        module.add("SHA512Type", PyDigest.SHA512.type);
    }

    /// Return a new SHA-512 hash object; optionally initialized with a string.
    @Builtin("sha512(string=b'', *, usedforsecurity=True)")
    static PyObject sha512(PyObject string, boolean usedForSecurity) {
        return PyDigest.SHA512.begin(string);
    }

    /// Return a new SHA-384 hash object; optionally initialized with a string.
    @Builtin("sha384(string=b'', *, usedforsecurity=True)")
    static PyObject sha384(PyObject string, boolean usedForSecurity) {
        return PyDigest.SHA384.begin(string);
    }
}
