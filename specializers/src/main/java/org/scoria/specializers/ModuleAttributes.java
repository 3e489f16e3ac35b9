package org.scoria.specializers;

import org.scoria.objects.PyModule;
import org.scoria.objects.PyStr;

/// Attributes of modules, for LOAD_ATTR and LOAD_METHOD.
final class ModuleAttributes {
    private ModuleAttributes() {}

    /// The cell of an attribute that the module has now, or null. Names that the type `module` itself defines
    /// (`__dict__`, `__class__`) are not cached, nor are modules that were given another class.
    static GlobalCells.Cell cell(PyModule module, PyStr name) {
        if (module.type() != PyModule.TYPE || PyModule.TYPE.lookup(name) != null) {
            return null;
        }
        GlobalCells.Cell cell = GlobalCells.cell(module.dict(), null, name);
        return cell.value == null ? null : cell;
    }
}
