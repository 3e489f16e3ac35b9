package org.scoria.stdlib.hash;

import org.scoria.objects.PyModule;
import org.scoria.objects.PyStr;
import org.scoria.objects.expose.PythonModule;

/// SHA-3 and SHAKE. Compare CPython 3.11 `Modules/_sha3/sha3module.c`.
@PythonModule("_sha3")
public final class Sha3Module {
    private Sha3Module() {}

    static void init(PyModule module) {
        module.add("sha3_224", PySha3.SHA3_224.type);
        module.add("sha3_256", PySha3.SHA3_256.type);
        module.add("sha3_384", PySha3.SHA3_384.type);
        module.add("sha3_512", PySha3.SHA3_512.type);
        module.add("shake_128", PyShake.SHAKE_128.type);
        module.add("shake_256", PyShake.SHAKE_256.type);
        module.add("implementation", PyStr.of("scoria"));
    }
}
