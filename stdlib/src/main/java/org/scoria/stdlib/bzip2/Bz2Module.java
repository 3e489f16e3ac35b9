package org.scoria.stdlib.bzip2;

import org.scoria.objects.PyModule;
import org.scoria.objects.expose.PythonModule;

/// Compression in the format of bzip2. Compare CPython 3.11 `Modules/_bz2module.c`.
@PythonModule("_bz2")
public final class Bz2Module {
    private Bz2Module() {}

    static void init(PyModule module) {
        module.add("BZ2Compressor", PyBz2Compressor.TYPE);
        module.add("BZ2Decompressor", PyBz2Decompressor.TYPE);
    }
}
