package org.scoria.compiler;

/// Private names of classes: `__spam` inside class `Ham` is `_Ham__spam`.
final class Mangling {
    private Mangling() {}

    /// The name that `name` stands for inside a class; `className` is null outside.
    static String mangle(String className, String name) {
        if (className == null || !name.startsWith("__")) {
            return name;
        }
        // Names of modules in import statements contain dots and are never private.
        if (name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        if (start == className.length()) {
            return name;
        }
        return "_".concat(className.substring(start)).concat(name);
    }
}
