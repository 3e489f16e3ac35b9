package org.scoria.objects;

/// Names in frames: global, builtin, class and cell variables, with CPython's errors.
///
/// Compare CPython 3.11 `Python/ceval.c`, instructions LOAD_NAME to DELETE_DEREF.
public final class Variables {
    private static final PyStr NAME_FIELD = Names.NAME_ATTRIBUTE;

    private Variables() {}

    // ---- names in namespaces

    /// LOAD_NAME: locals, globals, builtins.
    public static PyObject loadName(PyFrame frame, PyStr name) {
        PyObject locals = frame.locals;
        if (locals == null) {
            locals = ownGlobals(frame, "no locals when loading %s", name);
        }
        PyObject value = FrameLocals.valueOrNull(locals, name);
        return value != null ? value : loadGlobal(frame, name);
    }

    /// A function made by hand from the code of a module keeps its names in its globals.
    private static PyObject ownGlobals(PyFrame frame, String error, PyStr name) {
        if ((frame.code.flags & PyCode.OPTIMIZED) != 0) {
            throw Errors.systemError(error, Abstract.repr(name));
        }
        frame.locals = frame.globals;
        return frame.globals;
    }

    /// LOAD_GLOBAL: globals, builtins.
    public static PyObject loadGlobal(PyFrame frame, PyStr name) {
        PyDict globals = frame.globals;
        PyObject value = globals.getClass() == PyDict.class ? globals.get(name) : itemOrNull(globals, name);
        if (value != null) {
            return value;
        }
        PyObject builtins = frame.builtins;
        value = builtins.getClass() == PyDict.class ? ((PyDict) builtins).get(name) : itemOrNull(builtins, name);
        if (value == null) {
            throw nameError(name);
        }
        return value;
    }

    private static PyObject itemOrNull(PyObject mapping, PyStr name) {
        return FrameLocals.valueOrNull(mapping, name);
    }

    /// STORE_NAME.
    public static void storeName(PyFrame frame, PyStr name, PyObject value) {
        PyObject locals = frame.locals;
        if (locals == null) {
            locals = ownGlobals(frame, "no locals found when storing %s", name);
        }
        if (locals.getClass() == PyDict.class) {
            ((PyDict) locals).put(name, value);
        } else {
            Abstract.setItem(locals, name, value);
        }
    }

    /// DELETE_NAME.
    public static void deleteName(PyFrame frame, PyStr name) {
        PyObject locals = frame.locals;
        if (locals == null) {
            locals = ownGlobals(frame, "no locals when deleting %s", name);
        }
        try {
            Abstract.delItem(locals, name);
        } catch (PyException e) {
            throw e.matches(Exceptions.KeyError) ? nameError(name) : e;
        }
    }

    /// DELETE_GLOBAL.
    public static void deleteGlobal(PyFrame frame, PyStr name) {
        try {
            Abstract.delItem(frame.globals, name);
        } catch (PyException e) {
            throw e.matches(Exceptions.KeyError) ? nameError(name) : e;
        }
    }

    /// The NameError of an unknown name.
    public static PyException nameError(PyStr name) {
        PyException error = Errors.of(Exceptions.NameError, "name '%s' is not defined", name);
        error.value.setAttribute(NAME_FIELD, name);
        return error;
    }

    // ---- local variables and cells

    /// The error of a local variable (slot `i`) that is not bound.
    public static PyException unboundLocal(PyFrame frame, int i) {
        return Errors.of(
                Exceptions.UnboundLocalError,
                "cannot access local variable '%s' where it is not associated with a value",
                frame.code.localsplusnames[i]);
    }

    /// The error of a cell (slot `i`) that is empty.
    public static PyException unboundCell(PyFrame frame, int i) {
        if ((frame.code.localspluskinds[i] & PyCode.KIND_FREE) == 0) {
            return unboundLocal(frame, i);
        }
        PyStr name = frame.code.localsplusnames[i];
        PyException error = Errors.of(
                Exceptions.NameError,
                "cannot access free variable '%s' where it is not associated with a value in enclosing scope",
                name);
        error.value.setAttribute(NAME_FIELD, name);
        return error;
    }

    /// LOAD_DEREF.
    public static PyObject loadDeref(PyFrame frame, int i) {
        PyObject value = ((PyCell) frame.slots[i]).value;
        if (value == null) {
            throw unboundCell(frame, i);
        }
        return value;
    }

    /// LOAD_CLASSDEREF: the locals of the class body before the cell.
    public static PyObject loadClassDeref(PyFrame frame, int i) {
        PyObject value = FrameLocals.valueOrNull(frame.locals, frame.code.localsplusnames[i]);
        return value != null ? value : loadDeref(frame, i);
    }

    /// DELETE_DEREF.
    public static void deleteDeref(PyFrame frame, int i) {
        PyCell cell = (PyCell) frame.slots[i];
        if (cell.value == null) {
            throw unboundCell(frame, i);
        }
        cell.value = null;
    }

    /// COPY_FREE_VARS.
    public static void copyFreeVariables(PyFrame frame, int count) {
        System.arraycopy(frame.function.closure, 0, frame.slots, frame.code.localsplusnames.length - count, count);
    }

    // ---- making functions and annotations

    /// MAKE_FUNCTION: `flags` say which operands (lowest in the stack first) come with the code.
    public static PyFunction makeFunction(PyFrame frame, PyCode code, int flags, PyObject[] s, int at) {
        int i = at;
        PyObject defaults = (flags & 1) != 0 ? s[i++] : null;
        PyObject kwdefaults = (flags & 2) != 0 ? s[i++] : null;
        PyObject annotations = (flags & 4) != 0 ? s[i++] : null;
        PyCell[] closure = (flags & 8) != 0 ? cells((PyTuple) s[i]) : null;
        PyFunction function = new PyFunction(code, frame.globals, frame.builtins, closure, code.qualname);
        if (defaults != null) {
            function.defaults = ((PyTuple) defaults).items;
        }
        function.kwdefaults = (PyDict) kwdefaults;
        function.annotations = annotations;
        return function;
    }

    static PyCell[] cells(PyTuple tuple) {
        PyCell[] cells = new PyCell[tuple.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (PyCell) tuple.items[i];
        }
        return cells;
    }

    /// SETUP_ANNOTATIONS.
    public static void setupAnnotations(PyFrame frame) {
        PyObject locals = frame.locals;
        if (locals == null) {
            throw Errors.systemError("no locals found when setting up annotations");
        }
        if (FrameLocals.valueOrNull(locals, Names.ANNOTATIONS) == null) {
            Abstract.setItem(locals, Names.ANNOTATIONS, new PyDict());
        }
    }

    /// LOAD_BUILD_CLASS.
    public static PyObject loadBuildClass(PyFrame frame) {
        PyObject value = FrameLocals.valueOrNull(frame.builtins, Names.BUILD_CLASS);
        if (value == null) {
            throw Errors.of(Exceptions.NameError, "__build_class__ not found");
        }
        return value;
    }
}
