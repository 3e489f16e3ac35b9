package org.scoria.stdlib;

import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.stdlib.process.Environment;

/// `sys.breakpointhook`: calls what `PYTHONBREAKPOINT` names, `pdb.set_trace` by default.
///
/// Compare CPython 3.11 `Python/sysmodule.c: sys_breakpointhook`.
final class BreakpointHook {
    private BreakpointHook() {}

    static PyObject call(ScoriaInterpreter interpreter, PyObject[] args, PyDict keywords) {
        String name = interpreter.settings.ignoreEnvironment
                ? null
                : Environment.current().get("PYTHONBREAKPOINT");
        if (name == null || name.isEmpty()) {
            name = "pdb.set_trace";
        } else if (name.equals("0")) {
            return PyNone.NONE;
        }
        int dot = name.lastIndexOf('.');
        if (dot == 0) {
            return unimportable(interpreter, name);
        }
        String module = dot < 0 ? "builtins" : name.substring(0, dot);
        PyObject hook;
        try {
            hook = interpreter.importModule(module).getAttribute(PyStr.intern(name.substring(dot + 1)));
        } catch (PyException e) {
            if (!e.matches(Exceptions.ImportError) && !e.matches(Exceptions.AttributeError)) {
                throw e;
            }
            return unimportable(interpreter, name);
        }
        return invoke(hook, args, keywords);
    }

    private static PyObject unimportable(ScoriaInterpreter interpreter, String name) {
        interpreter.warn(Exceptions.RuntimeWarning, "Ignoring unimportable $PYTHONBREAKPOINT: \"" + name + "\"", 0);
        return PyNone.NONE;
    }

    private static PyObject invoke(PyObject hook, PyObject[] args, PyDict keywords) {
        int count = keywords.size();
        PyStr[] names = new PyStr[count];
        PyObject[] all = java.util.Arrays.copyOf(args, args.length + count);
        int n = 0;
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            if (!(keywords.keyAt(i) instanceof PyStr name)) {
                throw Errors.typeError("keywords must be strings");
            }
            names[n] = name;
            all[args.length + n++] = keywords.valueAt(i);
        }
        return hook.call(all, count == 0 ? null : names);
    }
}
