package org.scoria.stdlib;

import org.scoria.interpreter.ModuleSource;
import org.scoria.objects.expose.ModuleTable;

/// The builtin modules written here, for the interpreter to find.
public final class StandardModules implements ModuleSource {
    @Override
    public ModuleTable find(String name) {
        return BuiltinModuleIndex.find(name);
    }

    @Override
    public String[] names() {
        return BuiltinModuleIndex.names();
    }
}
