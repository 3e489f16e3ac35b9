package org.scoria.objects;

import org.scoria.objects.expose.BuiltinEntry;

/// How instances of one builtin type are made: its `__new__` and `__init__` as table entries, found once, since
/// builtin types do not change.
final class BuiltinConstruction {
    /// `__new__`, or null when the type cannot be instantiated (or is `object`).
    final BuiltinEntry constructor;

    /// `__init__` when a table has it, else null.
    final BuiltinEntry initializer;

    /// Whether there is no `__init__` but that of `object`, which has nothing to do or check here.
    final boolean plain;

    private BuiltinConstruction(BuiltinEntry constructor, BuiltinEntry initializer, boolean plain) {
        this.constructor = constructor;
        this.initializer = initializer;
        this.plain = plain;
    }

    static BuiltinConstruction of(PyType type) {
        PyType newOwner = type.lookupOwner(Names.NEW);
        PyType initOwner = type.lookupOwner(Names.INIT);
        return new BuiltinConstruction(
                newOwner == PyObject.TYPE ? null : entry(newOwner, BuiltinEntry.Kind.NEW),
                entry(initOwner, BuiltinEntry.Kind.INIT),
                initOwner == PyObject.TYPE);
    }

    private static BuiltinEntry entry(PyType owner, BuiltinEntry.Kind kind) {
        PyType t = owner;
        while (t != null && t.table == null) {
            t = t.base; // an exception that lists what its base does
        }
        return t == null ? null : t.table.find(kind);
    }
}
