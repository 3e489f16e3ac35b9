package org.scoria.objects;

/// What a module's `repr` says of where it comes from. Compare CPython 3.11 `Lib/importlib/_bootstrap.py:
/// _module_repr`.
final class ModuleRepr {
    private static final PyStr ORIGIN = PyStr.intern("origin");
    private static final PyStr LOADER = PyStr.intern("loader");
    private static final PyStr NAME = PyStr.intern("name");
    private static final PyStr HAS_LOCATION = PyStr.intern("has_location");

    private ModuleRepr() {}

    static PyStr of(PyModule module) {
        PyObject spec = module.getAttributeOrNull(Names.SPEC);
        if (spec != null && Abstract.isTrue(spec)) {
            return fromSpec(spec);
        }
        PyObject name = module.getAttributeOrNull(Names.NAME);
        String text = name == null ? "'?'" : Abstract.repr(name).toString();
        PyObject file = module.getAttributeOrNull(Names.FILE);
        if (file != null) {
            return PyStr.of("<module " + text + " from " + Abstract.repr(file) + ">");
        }
        PyObject loader = module.getAttributeOrNull(Names.LOADER);
        return loader == null || loader == PyNone.NONE
                ? PyStr.of("<module " + text + ">")
                : PyStr.of("<module " + text + " (" + Abstract.repr(loader) + ")>");
    }

    private static PyStr fromSpec(PyObject spec) {
        PyObject name = spec.getAttribute(NAME);
        String text = name == PyNone.NONE ? "'?'" : Abstract.repr(name).toString();
        PyObject origin = spec.getAttribute(ORIGIN);
        if (origin == PyNone.NONE) {
            PyObject loader = spec.getAttribute(LOADER);
            return loader == PyNone.NONE
                    ? PyStr.of("<module " + text + ">")
                    : PyStr.of("<module " + text + " (" + Abstract.repr(loader) + ")>");
        }
        if (Abstract.isTrue(spec.getAttribute(HAS_LOCATION))) {
            return PyStr.of("<module " + text + " from " + Abstract.repr(origin) + ">");
        }
        return PyStr.of("<module " + text + " (" + Abstract.str(origin) + ")>");
    }
}
