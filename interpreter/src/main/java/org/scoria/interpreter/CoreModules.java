package org.scoria.interpreter;

import org.scoria.objects.expose.ModuleTable;

/// The builtin modules written in `objects` and here.
final class CoreModules implements ModuleSource {
    @Override
    public ModuleTable find(String name) {
        ModuleTable table = BuiltinModuleIndex.find(name);
        return table;
    }

    @Override
    public String[] names() {
        return BuiltinModuleIndex.names();
    }
}
