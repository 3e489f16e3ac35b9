package org.scoria.objects.expose;

import org.scoria.objects.PyBuiltinFunction;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyType;

/// The functions of a builtin module.
public abstract class ModuleTable extends BuiltinTable {
    /// Adds constants and types, after the functions.
    public void init(PyModule module) {}

    /// Adds the functions to a new module, then what its `init` adds.
    public final void fill(PyModule module) {
        for (BuiltinEntry entry : entries().callables) {
            module.add(entry.name, new PyBuiltinFunction(entry, module));
        }
        init(module);
    }

    @Override
    public final void populate(PyType type) {
        throw new UnsupportedOperationException();
    }
}
