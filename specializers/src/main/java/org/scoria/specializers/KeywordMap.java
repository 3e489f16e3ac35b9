package org.scoria.specializers;

import org.scoria.objects.PyCode;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Where the arguments of one call with keywords go in functions with one code: worked out once, so that binding is
/// copying.
final class KeywordMap {
    private final PyCode code;

    /// The parameter that each argument goes to.
    private final int[] parameters;

    /// The parameters that get no argument.
    private final int[] missing;

    private KeywordMap(PyCode code, int[] parameters, int[] missing) {
        this.code = code;
        this.parameters = parameters;
        this.missing = missing;
    }

    /// The map for `given` arguments, the last of which are named; null when the function takes any number, or
    /// refuses these.
    static KeywordMap of(PyFunction function, int given, PyStr[] keywords) {
        PyCode code = function.code;
        int named = code.argcount + code.kwonlyargcount;
        int positional = given - keywords.length;
        if ((code.flags & (PyCode.VARARGS | PyCode.VARKEYWORDS)) != 0 || positional > code.argcount) {
            return null;
        }
        int[] parameters = new int[given];
        boolean[] taken = new boolean[named];
        for (int i = 0; i < given; i++) {
            int parameter = i < positional ? i : index(code, keywords[i - positional], named);
            if (parameter < 0 || taken[parameter]) {
                return null;
            }
            parameters[i] = parameter;
            taken[parameter] = true;
        }
        int[] missing = new int[named - given];
        int n = 0;
        for (int i = 0; i < named; i++) {
            if (!taken[i]) {
                missing[n++] = i;
            }
        }
        return new KeywordMap(code, parameters, missing);
    }

    private static int index(PyCode code, PyStr keyword, int named) {
        for (int i = code.posonlyargcount; i < named; i++) {
            if (code.localsplusnames[i].sameText(keyword)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether it holds for a function that is called with so many arguments.
    boolean fits(PyFunction function, int given) {
        return function.code == code && given == parameters.length;
    }

    /// The frame of the call; null, with nothing done, when a parameter has no default.
    PyFrame frame(PyFrame caller, PyFunction function, PyObject[] args) {
        PyFrame frame = function.newFrame(caller.thread);
        PyObject[] slots = frame.slots;
        for (int i = 0; i < args.length; i++) {
            slots[parameters[i]] = args[i];
        }
        for (int parameter : missing) {
            PyObject value = byDefault(function, parameter);
            if (value == null) {
                return null;
            }
            slots[parameter] = value;
        }
        return frame;
    }

    private PyObject byDefault(PyFunction function, int parameter) {
        if (parameter >= code.argcount) {
            PyDict defaults = function.kwdefaults;
            return defaults == null ? null : defaults.get(code.localsplusnames[parameter]);
        }
        PyObject[] defaults = function.defaults;
        int i = defaults == null ? -1 : parameter - code.argcount + defaults.length;
        return i < 0 ? null : defaults[i];
    }
}
