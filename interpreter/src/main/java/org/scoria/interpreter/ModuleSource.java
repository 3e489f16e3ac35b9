package org.scoria.interpreter;

import org.scoria.objects.expose.ModuleTable;

/// A part of Scoria that contributes builtin modules.
public interface ModuleSource {
    /// The table of a module, or null when this source does not have it.
    ModuleTable find(String name);

    /// The names of all its modules.
    String[] names();
}
