package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Interpreter;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// `from ..x import y`: the absolute name that a relative one means in a module.
///
/// Compare CPython 3.11 `Python/import.c: resolve_name`.
final class RelativeNames {
    private static final PyStr PARENT = PyStr.intern("parent");

    private RelativeNames() {}

    static PyStr resolve(Interpreter interpreter, PyObject globals, String name, int level) {
        if (globals == null) {
            throw Errors.keyError(PyStr.of("'__name__' not in globals"));
        }
        if (!(globals instanceof PyDict dict)) {
            throw Errors.typeError("globals must be a dict");
        }
        String packageName = packageName(interpreter, dict);
        int end = packageName.length();
        if (end == 0) {
            throw noParent();
        }
        for (int up = 1; up < level; up++) {
            end = packageName.lastIndexOf('.', end - 1);
            if (end < 0) {
                throw Errors.of(Exceptions.ImportError, "attempted relative import beyond top-level package");
            }
        }
        String base = packageName.substring(0, end);
        return PyStr.intern(base.isEmpty() || name.isEmpty() ? base : base + "." + name);
    }

    private static PyException noParent() {
        return Errors.of(Exceptions.ImportError, "attempted relative import with no known parent package");
    }

    private static String packageName(Interpreter interpreter, PyDict globals) {
        PyObject packageName = globals.get(Names.PACKAGE);
        PyObject spec = globals.get(Names.SPEC);
        boolean hasSpec = spec != null && spec != PyNone.NONE;
        if (packageName != null && packageName != PyNone.NONE) {
            if (!(packageName instanceof PyStr text)) {
                throw Errors.typeError("package must be a string");
            }
            if (hasSpec && !Abstract.equal(packageName, spec.getAttribute(PARENT))) {
                interpreter.warn(Exceptions.ImportWarning, "__package__ != __spec__.parent", 1);
            }
            return text.toString();
        }
        if (hasSpec) {
            if (spec.getAttribute(PARENT) instanceof PyStr text) {
                return text.toString();
            }
            throw Errors.typeError("__spec__.parent must be a string");
        }
        interpreter.warn(
                Exceptions.ImportWarning,
                "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__",
                1);
        return fromName(globals);
    }

    private static String fromName(PyDict globals) {
        PyObject name = globals.get(Names.NAME);
        if (name == null) {
            throw Errors.keyError(PyStr.of("'__name__' not in globals"));
        }
        if (!(name instanceof PyStr text)) {
            throw Errors.typeError("__name__ must be a string");
        }
        String module = text.toString();
        if (globals.get(Names.PATH) != null) {
            return module;
        }
        int dot = module.lastIndexOf('.');
        if (dot < 0) {
            throw noParent();
        }
        return module.substring(0, dot);
    }
}
