package org.scoria.objects;

/// The names visible in a frame: `locals()`, `f_locals`, and how they travel between the dictionary and the slots.
///
/// Compare CPython 3.11 `Objects/frameobject.c: PyFrame_FastToLocalsWithError, PyFrame_LocalsToFast`.
public final class FrameLocals {
    private FrameLocals() {}

    /// `frame.f_locals`: the namespace of module and class code; for functions a dict brought up to date.
    public static PyObject of(PyFrame frame) {
        fromFast(frame);
        return frame.locals;
    }

    /// Brings [PyFrame#locals] up to date with the slots.
    public static void fromFast(PyFrame frame) {
        PyCode code = frame.code;
        if (frame.locals == null) {
            frame.locals = (code.flags & PyCode.OPTIMIZED) == 0 ? frame.globals : new PyDict();
        }
        PyObject locals = frame.locals;
        PyStr[] names = code.localsplusnames;
        for (int i = 0; i < names.length; i++) {
            byte kind = code.localspluskinds[i];
            if ((kind & PyCode.KIND_FREE) != 0 && (code.flags & PyCode.OPTIMIZED) == 0) {
                continue; // free variables of class bodies are no locals
            }
            PyObject value = value(frame, i, kind);
            if (value == null) {
                removeName(locals, names[i]);
            } else {
                Abstract.setItem(locals, names[i], value);
            }
        }
    }

    /// The variable in slot `i`, or null while unbound.
    private static PyObject value(PyFrame frame, int i, byte kind) {
        PyObject value = frame.slots[i];
        if (value == null && (kind & PyCode.KIND_FREE) != 0 && frame.function != null && !hasStarted(frame)) {
            value = frame.function.closure[i - (frame.code.localsplusnames.length - frame.code.nfreevars)];
        }
        boolean cell = (kind & (PyCode.KIND_CELL | PyCode.KIND_FREE)) != 0;
        return cell && value instanceof PyCell c ? c.value : value;
    }

    private static boolean hasStarted(PyFrame frame) {
        return frame.lasti() >= 0;
    }

    private static void removeName(PyObject locals, PyStr name) {
        if (locals.getClass() == PyDict.class) {
            ((PyDict) locals).remove((PyObject) name);
            return;
        }
        try {
            Abstract.delItem(locals, name);
        } catch (PyException e) {
            if (!e.matches(Exceptions.KeyError)) {
                throw e;
            }
        }
    }

    /// Writes the dict back into the slots; names that are missing there become unbound.
    public static void toFast(PyFrame frame) {
        PyObject locals = frame.locals;
        PyCode code = frame.code;
        if (locals == null) {
            return;
        }
        PyStr[] names = code.localsplusnames;
        for (int i = 0; i < names.length; i++) {
            byte kind = code.localspluskinds[i];
            if ((kind & PyCode.KIND_FREE) != 0 && (code.flags & PyCode.OPTIMIZED) == 0) {
                continue;
            }
            PyObject value = valueOrNull(locals, names[i]);
            PyObject old = frame.slots[i];
            if ((kind & (PyCode.KIND_CELL | PyCode.KIND_FREE)) != 0 && old instanceof PyCell cell) {
                cell.value = value;
            } else if ((kind & PyCode.KIND_FREE) == 0) {
                frame.slots[i] = value;
            }
        }
    }

    /// `locals[name]`, or null when there is no such key.
    static PyObject valueOrNull(PyObject locals, PyStr name) {
        if (locals.getClass() == PyDict.class) {
            return ((PyDict) locals).get(name);
        }
        try {
            return Abstract.getItem(locals, name);
        } catch (PyException e) {
            if (e.matches(Exceptions.KeyError)) {
                return null;
            }
            throw e;
        }
    }
}
