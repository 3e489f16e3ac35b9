package org.scoria.specializers;

import org.scoria.objects.ClassVariable;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// What a class (of a known version) holds under a name, and is no descriptor. It is a constant, or a variable
/// that is often written; or an object of a class made at run time, which could make it a descriptor any time:
/// then that class's version is part of the guard.
final class ClassValue {
    private final ClassVariable variable;
    private final boolean constant;

    /// The version of the value's class, or [#IMMUTABLE].
    private final long kind;

    private static final long IMMUTABLE = Long.MIN_VALUE;

    private ClassValue(ClassVariable variable, boolean constant, long kind) {
        this.variable = variable;
        this.constant = constant;
        this.kind = kind;
    }

    /// A value that only a change of the class can change.
    static ClassValue of(PyObject value) {
        return new ClassValue(new ClassVariable(value), true, IMMUTABLE);
    }

    /// What `type.lookup(name)` gave, or null when that cannot be cached.
    static ClassValue inClass(PyType type, PyStr name, PyObject found) {
        ClassVariable variable = type.variable(name);
        if (variable != null) {
            return new ClassValue(variable, false, IMMUTABLE);
        }
        if (!Receivers.isMutableKind(found)) {
            return of(found);
        }
        int version = found.type().version;
        return version == 0 ? null : new ClassValue(new ClassVariable(found), false, version);
    }

    /// The value; null when it may have become a descriptor.
    PyObject get() {
        PyObject value = variable.value;
        return kind == IMMUTABLE || value.type().version == kind ? value : null;
    }

    /// Whether the value stays the same, and no descriptor, while the class does not change.
    boolean isConstant() {
        return constant;
    }
}
