package org.scoria.stdlib;

import org.scoria.objects.PyModule;
import org.scoria.objects.expose.PythonModule;

/// The Mersenne Twister random number generator.
@PythonModule("_random")
final class RandomModule {
    private RandomModule() {}

    static void init(PyModule module) {
        module.add("Random", PyRandom.TYPE);
    }
}
