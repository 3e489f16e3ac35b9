package org.scoria.objects;

import org.scoria.objects.expose.PythonType;

/// Mapping key not found.
@PythonType(
        value = PyBaseException.class,
        name = "KeyError",
        slots = {"__str__", "__init__"})
final class KeyErrorMethods {
    private KeyErrorMethods() {}
}
