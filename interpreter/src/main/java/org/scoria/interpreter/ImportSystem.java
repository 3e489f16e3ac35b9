package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Imports;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTraceback;

/// The import statement's Java half: names, packages, `sys.modules`; finding and loading is importlib's.
///
/// Compare CPython 3.11 `Python/import.c: PyImport_ImportModuleLevelObject`.
final class ImportSystem {
    private static final PyStr FIND_AND_LOAD = PyStr.intern("_find_and_load");
    private static final PyStr HANDLE_FROMLIST = PyStr.intern("_handle_fromlist");
    private static final PyStr LOCK_UNLOCK = PyStr.intern("_lock_unlock_module");
    private static final String BOOTSTRAP = "<frozen importlib._bootstrap>";
    private static final String BOOTSTRAP_EXTERNAL = "<frozen importlib._bootstrap_external>";

    private final ScoriaInterpreter interpreter;

    /// The module `_frozen_importlib`, null until the bootstrap ran.
    PyObject importlib;

    ImportSystem(ScoriaInterpreter interpreter) {
        this.interpreter = interpreter;
    }

    PyObject importModule(PyStr name, PyObject globals, PyObject fromList, int level) {
        try {
            return importUntrimmed(name, globals, fromList, level);
        } catch (PyException e) {
            trimTraceback(e);
            throw e;
        }
    }

    private PyObject importUntrimmed(PyStr name, PyObject globals, PyObject fromList, int level) {
        if (level < 0) {
            throw Errors.valueError("level must be >= 0");
        }
        PyStr absolute = name;
        if (level > 0) {
            absolute = RelativeNames.resolve(interpreter, globals, name.toString(), level);
        } else if (name.size() == 0) {
            throw Errors.valueError("Empty module name");
        }
        PyObject module = loaded(absolute);
        if (module != null && module != PyNone.NONE) {
            ensureInitialized(module, absolute);
        } else {
            module = Abstract.callMethod(importlib(), FIND_AND_LOAD, absolute, interpreter.importFunction);
        }
        if (fromList == null || fromList == PyNone.NONE || !Abstract.isTrue(fromList)) {
            return top(module, name.toString(), absolute.toString(), level);
        }
        if (module.getAttributeOrNull(Names.PATH) == null) {
            return module;
        }
        return Abstract.callMethod(importlib(), HANDLE_FROMLIST, module, fromList, interpreter.importFunction);
    }

    private PyObject importlib() {
        if (importlib == null) {
            throw Errors.of(Exceptions.ImportError, "the import system is not there yet");
        }
        return importlib;
    }

    /// The entry of `sys.modules`, or null.
    PyObject loaded(PyStr name) {
        PyObject modules = Imports.modules(interpreter);
        if (modules.getClass() == PyDict.class) {
            return ((PyDict) modules).get(name);
        }
        try {
            return Abstract.getItem(modules, name);
        } catch (PyException e) {
            if (e.matches(Exceptions.KeyError)) {
                return null;
            }
            throw e;
        }
    }

    /// Another thread may be importing the module still: waits for it.
    private void ensureInitialized(PyObject module, PyStr name) {
        if (Imports.isInitializing(module)) {
            Abstract.callMethod(importlib(), LOCK_UNLOCK, name);
        }
    }

    /// What `import a.b.c` binds: the package `a`.
    private PyObject top(PyObject module, String name, String absolute, int level) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return module;
        }
        if (level == 0) {
            return importUntrimmed(PyStr.intern(name.substring(0, dot)), null, null, 0);
        }
        PyStr front = PyStr.intern(absolute.substring(0, absolute.length() - (name.length() - dot)));
        PyObject found = loaded(front);
        if (found == null) {
            throw Errors.keyError(PyStr.of(Abstract.repr(front) + " not in sys.modules as expected"));
        }
        return found;
    }

    /// Takes importlib's own frames out of the traceback. Compare `remove_importlib_frames`.
    private static void trimTraceback(PyException e) {
        boolean always = e.matches(Exceptions.ImportError);
        PyTraceback previous = null; // null: the link is the exception's
        PyTraceback outer = null;
        boolean inside = false;
        PyObject link = e.value.traceback;
        while (link instanceof PyTraceback tb) {
            String file = tb.frame.code.filename.toString();
            boolean now = file.equals(BOOTSTRAP) || file.equals(BOOTSTRAP_EXTERNAL);
            if (now && !inside) {
                outer = previous;
            }
            inside = now;
            if (inside && (always || tb.frame.code.name.toString().equals("_call_with_frames_removed"))) {
                if (outer == null) {
                    e.value.traceback = tb.next;
                } else {
                    outer.next = tb.next;
                }
                previous = outer;
            } else {
                previous = tb;
            }
            link = tb.next;
        }
    }
}
