package org.scoria.objects.expose;

import org.scoria.objects.PyType;

/// What the processor generates for a methods class or a module class: the entries and how to invoke them.
public abstract class BuiltinTable {
    /// `__name__`, with the module in front unless it is `builtins`.
    public abstract String name();

    /// Fills the dictionary of a builtin type.
    public abstract void populate(PyType type);
}
