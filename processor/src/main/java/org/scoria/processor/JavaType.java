package org.scoria.processor;

/// How a Java type of an exposed method converts from and to Python values.
///
/// @param name the type as generated code writes it: fully qualified for value classes
record JavaType(Kind kind, String name) {
    enum Kind {
        OBJECT,
        VALUE,
        LONG,
        INT,
        DOUBLE,
        BOOLEAN,
        STRING,
        VOID,
        /// `PyObject[]`, for `*args`.
        ARRAY,
        THREAD,
        UNKNOWN
    }

    boolean primitive() {
        return kind == Kind.LONG || kind == Kind.INT || kind == Kind.DOUBLE || kind == Kind.BOOLEAN;
    }

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// The Python value of a Java expression of this type.
    String toPython(String expression) {
        return switch (kind) {
            case LONG, INT -> "PyInt.of(" + expression + ")";
            case DOUBLE -> "PyFloat.of(" + expression + ")";
            case BOOLEAN -> "PyBool.of(" + expression + ")";
            case STRING -> "PyStr.of(" + expression + ")";
            default -> expression;
        };
    }
}
