package org.scoria.specializers;

import java.util.HashMap;
import java.util.Map;
import org.scoria.objects.DictWatcher;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Cells for the names that code looks up in one globals dict (and its builtins): kept current by watching the
/// dicts, so that a hit is one load without any guard.
///
/// The globals are watched from the first cell on; the builtins only from the first name on that was not found in
/// the
/// globals. A write that could shadow a name in a way a cell cannot follow (keys that are no exact str) empties all
/// cells:
/// their users then look up generically.
///
/// Compare Cinder's global cache manager.
final class GlobalCells extends DictWatcher {
    /// One name's current value, null when there is none or it is not known.
    static final class Cell {
        PyObject value;
    }

    private final PyDict globals;
    private final PyDict builtins;
    private final Map<PyStr, Cell> cells = new HashMap<>();
    private BuiltinsWatcher builtinsWatcher;
    private boolean odd;

    private GlobalCells(PyDict globals, PyDict builtins) {
        this.globals = globals;
        this.builtins = builtins;
    }

    /// The cell of a name for functions with these namespaces; `builtins` may be null for module attributes.
    static Cell cell(PyDict globals, PyDict builtins, PyStr name) {
        GlobalCells cells = find(globals, builtins);
        if (cells == null) {
            cells = new GlobalCells(globals, builtins);
            globals.watch(cells);
        }
        return cells.cell(name);
    }

    private static GlobalCells find(PyDict globals, PyDict builtins) {
        for (GlobalCells cells : globals.watchers(GlobalCells.class)) {
            if (cells.builtins == builtins) {
                return cells;
            }
        }
        return null;
    }

    private Cell cell(PyStr name) {
        Cell cell = cells.get(name);
        if (cell == null) {
            cell = new Cell();
            cells.put(name, cell);
            cell.value = odd ? null : current(name);
        }
        return cell;
    }

    private PyObject current(PyStr name) {
        PyObject value = globals.get(name);
        return value != null ? value : builtin(name);
    }

    private PyObject builtin(PyStr name) {
        if (builtins == null) {
            return null;
        }
        if (builtinsWatcher == null) {
            builtinsWatcher = new BuiltinsWatcher();
            builtins.watch(builtinsWatcher);
        }
        return builtinsWatcher.odd ? null : builtins.get(name);
    }

    @Override
    public void stored(PyDict dict, PyObject key, PyObject value) {
        if (key.getClass() != PyStr.class) {
            odd = true;
            forgetAll();
            return;
        }
        Cell cell = odd ? null : cells.get((PyStr) key);
        if (cell != null) {
            cell.value = value;
        }
    }

    @Override
    public void deleted(PyDict dict, PyObject key) {
        if (key instanceof PyStr name && !odd) {
            Cell cell = cells.get(name);
            if (cell != null) {
                cell.value = builtin(name);
            }
        }
    }

    @Override
    public void cleared(PyDict dict) {
        odd = false;
        for (Map.Entry<PyStr, Cell> entry : cells.entrySet()) {
            entry.getValue().value = builtin(entry.getKey());
        }
    }

    /// The cells for attributes of the module hold no longer; those for its functions' globals do.
    @Override
    public void ownerChanged(PyDict dict) {
        if (builtins == null) {
            forgetAll();
            globals.unwatch(this);
        }
    }

    private void forgetAll() {
        for (Cell cell : cells.values()) {
            cell.value = null;
        }
    }

    /// Follows the builtins for the names that are not in the globals.
    private final class BuiltinsWatcher extends DictWatcher {
        private boolean odd;

        @Override
        public void stored(PyDict dict, PyObject key, PyObject value) {
            if (key.getClass() != PyStr.class) {
                odd = true;
                forgetBuiltins();
                return;
            }
            set((PyStr) key, value);
        }

        @Override
        public void deleted(PyDict dict, PyObject key) {
            if (key instanceof PyStr name) {
                set(name, null);
            }
        }

        @Override
        public void cleared(PyDict dict) {
            forgetBuiltins();
        }

        private void set(PyStr name, PyObject value) {
            Cell cell = GlobalCells.this.odd ? null : cells.get(name);
            if (cell != null && globals.get(name) == null) {
                cell.value = value;
            }
        }

        private void forgetBuiltins() {
            for (Map.Entry<PyStr, Cell> entry : cells.entrySet()) {
                if (globals.get(entry.getKey()) == null) {
                    entry.getValue().value = null;
                }
            }
        }
    }
}
