package org.scoria.objects;

import java.util.ArrayList;
import java.util.List;

/// Binds the arguments of a call to the parameters of a Python function, with CPython's errors.
///
/// Compare CPython 3.11 `Python/ceval.c: initialize_locals`.
public final class FunctionArguments {
    private FunctionArguments() {}

    /// Fills the first `code.totalArgs` slots. `args` are the positional values, then one value per keyword.
    public static void bind(PyFunction function, PyObject[] slots, PyObject[] args, PyStr[] keywords) {
        PyCode code = function.code;
        if (keywords == null && code.simpleArgs && args.length <= code.argcount) {
            System.arraycopy(args, 0, slots, 0, args.length);
            if (args.length < code.argcount) {
                fillDefaults(function, slots, args.length);
            }
            return;
        }
        int given = keywords == null ? args.length : args.length - keywords.length;
        bindAny(function, slots, args, given, keywords);
    }

    private static void bindAny(PyFunction function, PyObject[] slots, PyObject[] args, int given, PyStr[] keywords) {
        PyCode code = function.code;
        int positional = code.argcount;
        System.arraycopy(args, 0, slots, 0, Math.min(given, positional));
        int named = positional + code.kwonlyargcount;
        boolean varargs = (code.flags & PyCode.VARARGS) != 0;
        if (varargs) {
            slots[named] = given > positional
                    ? PyTuple.of(java.util.Arrays.copyOfRange(args, positional, given))
                    : PyTuple.EMPTY;
        }
        PyDict extra = null;
        if ((code.flags & PyCode.VARKEYWORDS) != 0) {
            extra = new PyDict();
            slots[varargs ? named + 1 : named] = extra;
        }
        if (keywords != null) {
            bindKeywords(function, slots, args, given, keywords, extra);
        }
        if (given > positional && !varargs) {
            throw tooMany(function, slots, given);
        }
        if (given < positional) {
            fillDefaults(function, slots, given);
        }
        if (code.kwonlyargcount > 0) {
            fillKeywordDefaults(function, slots);
        }
    }

    private static void bindKeywords(
            PyFunction function, PyObject[] slots, PyObject[] args, int given, PyStr[] keywords, PyDict extra) {
        PyCode code = function.code;
        for (int k = 0; k < keywords.length; k++) {
            PyStr keyword = keywords[k];
            PyObject value = args[given + k];
            int i = parameterIndex(code, keyword);
            if (i < 0) {
                if (extra == null) {
                    throw unexpectedKeyword(function, keyword, keywords);
                }
                extra.put(keyword, value);
            } else if (slots[i] != null) {
                throw Errors.typeError("%s() got multiple values for argument '%s'", function.qualname, keyword);
            } else {
                slots[i] = value;
            }
        }
    }

    /// The slot of a parameter that may be passed by keyword, or -1.
    private static int parameterIndex(PyCode code, PyStr keyword) {
        PyStr[] names = code.localsplusnames;
        int end = code.argcount + code.kwonlyargcount;
        for (int i = code.posonlyargcount; i < end; i++) {
            if (names[i] == keyword) {
                return i;
            }
        }
        for (int i = code.posonlyargcount; i < end; i++) {
            if (names[i].sameText(keyword)) {
                return i;
            }
        }
        return -1;
    }

    private static void fillDefaults(PyFunction function, PyObject[] slots, int given) {
        PyCode code = function.code;
        PyObject[] defaults = function.defaults;
        int count = defaults == null ? 0 : defaults.length;
        int firstDefault = code.argcount - count;
        for (int i = given; i < firstDefault; i++) {
            if (slots[i] == null) {
                throw missing(function, slots, 0, firstDefault, "positional");
            }
        }
        for (int i = Math.max(given, firstDefault); i < code.argcount; i++) {
            if (slots[i] == null) {
                slots[i] = defaults[i - firstDefault];
            }
        }
    }

    private static void fillKeywordDefaults(PyFunction function, PyObject[] slots) {
        PyCode code = function.code;
        int end = code.argcount + code.kwonlyargcount;
        boolean missing = false;
        for (int i = code.argcount; i < end; i++) {
            if (slots[i] == null && function.kwdefaults != null) {
                slots[i] = function.kwdefaults.get((PyObject) code.localsplusnames[i]);
            }
            missing |= slots[i] == null;
        }
        if (missing) {
            throw missing(function, slots, code.argcount, end, "keyword-only");
        }
    }

    // ---- errors

    private static PyException missing(PyFunction function, PyObject[] slots, int from, int to, String kind) {
        List<String> names = new ArrayList<>();
        for (int i = Math.max(0, from); i < to; i++) {
            if (slots[i] == null) {
                names.add(Abstract.repr(function.code.localsplusnames[i]).toString());
            }
        }
        int count = names.size();
        return Errors.typeError(
                "%s() missing %s required %s argument%s: %s",
                function.qualname, count, kind, plural(count), enumeration(names));
    }

    /// `a`, `a and b`, `a, b, and c`.
    static String enumeration(List<String> names) {
        int count = names.size();
        if (count == 1) {
            return names.get(0);
        }
        String last = names.get(count - 1);
        if (count == 2) {
            return names.get(0) + " and " + last;
        }
        return String.join(", ", names.subList(0, count - 1)) + ", and " + last;
    }

    private static String plural(int count) {
        return count == 1 ? "" : "s";
    }

    private static PyException tooMany(PyFunction function, PyObject[] slots, int given) {
        PyCode code = function.code;
        int keywordOnly = 0;
        for (int i = code.argcount; i < code.argcount + code.kwonlyargcount; i++) {
            keywordOnly += slots[i] != null ? 1 : 0;
        }
        int defaults = function.defaults == null ? 0 : function.defaults.length;
        String range = Integer.toString(code.argcount);
        String plural = plural(code.argcount);
        if (defaults > 0) {
            range = "from " + (code.argcount - defaults) + " to " + range;
            plural = "s";
        }
        String also = keywordOnly == 0
                ? ""
                : Errors.format(
                        " positional argument%s (and %s keyword-only argument%s)",
                        plural(given), keywordOnly, plural(keywordOnly));
        return Errors.typeError(
                "%s() takes %s positional argument%s but %s%s %s given",
                function.qualname, range, plural, given, also, given == 1 && keywordOnly == 0 ? "was" : "were");
    }

    private static PyException unexpectedKeyword(PyFunction function, PyStr keyword, PyStr[] keywords) {
        PyCode code = function.code;
        List<String> positionalOnly = new ArrayList<>();
        for (int i = 0; i < code.posonlyargcount; i++) {
            for (PyStr k : keywords) {
                if (code.localsplusnames[i].sameText(k)) {
                    positionalOnly.add(k.toString());
                }
            }
        }
        if (!positionalOnly.isEmpty()) {
            return Errors.typeError(
                    "%s() got some positional-only arguments passed as keyword arguments: '%s'",
                    function.qualname, String.join(", ", positionalOnly));
        }
        return Errors.typeError("%s() got an unexpected keyword argument '%s'", function.qualname, keyword);
    }
}
