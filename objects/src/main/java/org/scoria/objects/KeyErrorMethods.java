package org.scoria.objects;

import org.scoria.objects.expose.PythonType;

/// Mapping key not found.
@PythonType(value = PyKeyError.class, name = "KeyError", subclass = true, inherited = "__init__", ownStorage = true)
final class KeyErrorMethods {
    private KeyErrorMethods() {}
}
