package org.scoria.stdlib.hash;

import java.util.Locale;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.expose.PythonModule;

/// _blake2b provides BLAKE2b for hashlib
///
/// Compare CPython 3.11 `Modules/_blake2/blake2module.c`.
@PythonModule(value = "_blake2", doc = "_blake2b provides BLAKE2b for hashlib\n")
public final class Blake2Module {
    private Blake2Module() {}

    static void init(PyModule module) {
        add(module, PyBlake2.BLAKE2B);
        add(module, PyBlake2.BLAKE2S);
    }

    private static void add(PyModule module, PyBlake2.Variant variant) {
        String name = variant.type.name();
        String prefix = name.toUpperCase(Locale.ROOT);
        module.add(name, variant.type);
        module.add(prefix + "_SALT_SIZE", PyInt.of(variant.size / 4));
        module.add(prefix + "_PERSON_SIZE", PyInt.of(variant.size / 4));
        module.add(prefix + "_MAX_KEY_SIZE", PyInt.of(variant.size));
        module.add(prefix + "_MAX_DIGEST_SIZE", PyInt.of(variant.size));
    }
}
