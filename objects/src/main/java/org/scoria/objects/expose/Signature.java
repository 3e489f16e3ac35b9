package org.scoria.objects.expose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scoria.objects.Errors;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// The parameters of a builtin callable, and the binding of arguments to them.
///
/// CPython's builtins do not all complain alike: which error a wrong call raises depends on the calling
/// convention that the signature would have got there, and so it does here. Compare CPython 3.11
/// `Python/getargs.c`, `Objects/methodobject.c`, `Objects/descrobject.c`.
public final class Signature {
    private final boolean receiver;

    /// Parameter names without `*args` and `**kwargs`.
    private final PyStr[] names;

    private final int positionalOnly;
    private final int positional;

    /// How many positional parameters have no default.
    private final int required;

    /// How many keyword-only parameters have no default.
    private final int requiredKeywords;

    private final boolean[] optional;
    private final boolean varargs;
    private final boolean varkeywords;

    private Signature(
            boolean receiver,
            List<String> names,
            List<Boolean> optional,
            int positionalOnly,
            int positional,
            boolean varargs,
            boolean varkeywords) {
        this.receiver = receiver;
        this.names = new PyStr[names.size()];
        this.optional = new boolean[names.size()];
        int required = 0;
        int requiredKeywords = 0;
        for (int i = 0; i < this.names.length; i++) {
            this.names[i] = PyStr.intern(names.get(i));
            this.optional[i] = optional.get(i);
            if (!this.optional[i]) {
                if (i < positional) {
                    required++;
                } else {
                    requiredKeywords++;
                }
            }
        }
        this.required = required;
        this.requiredKeywords = requiredKeywords;
        this.positionalOnly = positionalOnly;
        this.positional = positional;
        this.varargs = varargs;
        this.varkeywords = varkeywords;
    }

    /// Parses a text signature that the processor has checked: `($self, a, b=1, /, *, c)`.
    static Signature parse(String text) {
        List<String> names = new ArrayList<>();
        List<Boolean> optional = new ArrayList<>();
        boolean receiver = false;
        boolean varargs = false;
        boolean varkeywords = false;
        int positionalOnly = 0;
        int positional = -1;
        for (String item : items(text)) {
            if (item.startsWith("$")) {
                receiver = true;
            } else if (item.equals("/")) {
                positionalOnly = names.size();
            } else if (item.startsWith("**")) {
                varkeywords = true;
            } else if (item.startsWith("*")) {
                positional = names.size();
                varargs = item.length() > 1;
            } else {
                int equals = item.indexOf('=');
                names.add(equals < 0 ? item : item.substring(0, equals).strip());
                optional.add(equals >= 0);
            }
        }
        return new Signature(
                receiver,
                names,
                optional,
                positionalOnly,
                positional < 0 ? names.size() : positional,
                varargs,
                varkeywords);
    }

    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 1;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if ("([{<".indexOf(c) >= 0) {
                depth++;
            } else if (")]}>".indexOf(c) >= 0) {
                depth--;
            } else if (c == ',' && depth == 0) {
                items.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        String last = text.substring(start, text.length() - 1).strip();
        if (!last.isEmpty()) {
            items.add(last);
        }
        return items;
    }

    public boolean takesReceiver() {
        return receiver;
    }

    /// "argument", "argument 2" or "argument 'name'": how an error names the parameter at a 1-based position.
    String describe(int position, BuiltinEntry entry) {
        if (position > positionalOnly && position <= names.length) {
            return "argument '" + names[position - 1] + "'";
        }
        boolean single = names.length == 1 && required == 1 && !varargs;
        return single && entry.kind != BuiltinEntry.Kind.NEW && entry.kind != BuiltinEntry.Kind.INIT
                ? "argument"
                : "argument " + position;
    }

    // ---- binding

    /// The bound arguments: receiver, then one per parameter, null where the default applies.
    PyObject[] bind(BuiltinEntry entry, PyObject self, PyObject[] args, int from, int given, PyStr[] keywords) {
        int offset = receiver ? 1 : 0;
        PyObject[] bound = new PyObject[names.length + offset];
        if (receiver) {
            bound[0] = self;
        }
        int keywordCount = keywords == null ? 0 : keywords.length;
        if (positionalOnly == names.length && !varkeywords) {
            if (keywordCount > 0 && leavesKeywords(entry, self)) {
                keywordCount = 0;
            }
            checkPositional(entry, self, given, keywordCount);
        } else {
            checkCounts(entry, given, keywordCount);
        }
        System.arraycopy(args, from, bound, offset, Math.min(given, positional));
        if (keywordCount > 0 || given < required || requiredKeywords > 0) {
            bindKeywords(entry, bound, offset, args, from + given, given, keywords);
        }
        return bound;
    }

    /// Whether a constructor (or initializer) without keyword parameters ignores keywords: they are for the
    /// `__init__` (or `__new__`) of a subclass.
    private static boolean leavesKeywords(BuiltinEntry entry, PyObject self) {
        if (entry.kind == BuiltinEntry.Kind.NEW) {
            return overrides((PyType) self, Names.INIT);
        }
        return entry.kind == BuiltinEntry.Kind.INIT && overrides(self.type(), Names.NEW);
    }

    /// Whether a class has another method of this name than the builtin type it inherits from.
    private static boolean overrides(PyType type, PyStr name) {
        PyType builtin = type;
        while (builtin.isHeap) {
            builtin = builtin.base();
        }
        return type.lookup(name) != builtin.lookup(name);
    }

    /// The arguments for `*args`; null when there is no such parameter.
    PyObject[] varargs(PyObject[] args, int from, int given) {
        if (!varargs) {
            return null;
        }
        return given <= positional ? PyObject.NO_ARGS : Arrays.copyOfRange(args, from + positional, from + given);
    }

    /// The dict for `**kwargs`; null when there is no such parameter.
    PyDict varkeywords(PyObject[] args, int from, PyStr[] keywords) {
        if (!varkeywords) {
            return null;
        }
        PyDict dict = new PyDict();
        if (keywords != null) {
            for (int i = 0; i < keywords.length; i++) {
                int at = find(keywords[i]);
                if (at < positionalOnly) {
                    dict.put(keywords[i], args[from + i]);
                }
            }
        }
        return dict;
    }

    private int find(PyStr name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].sameText(name)) {
                return i;
            }
        }
        return -1;
    }

    // ---- callables without keywords

    private void checkPositional(BuiltinEntry entry, PyObject self, int given, int keywordCount) {
        boolean constructing = entry.kind == BuiltinEntry.Kind.NEW || entry.kind == BuiltinEntry.Kind.INIT;
        if (keywordCount > 0) {
            throw Errors.typeError("%s() takes no keyword arguments", entry.callName(self));
        }
        if (given >= required && (varargs || given <= names.length)) {
            return;
        }
        if (entry.parsesTuple || entry.table.isUnnamed() && names.length > Math.min(required, 1)) {
            throw wrongCount(entry, given);
        }
        if (constructing && names.length == 0) {
            throw Errors.typeError("%s() takes no arguments", entry.callName(self));
        }
        if (names.length == 0) {
            throw Errors.typeError("%s() takes no arguments (%s given)", entry.callName(self), given);
        }
        if (!constructing && names.length == 1 && required == 1 && !varargs) {
            throw Errors.typeError("%s() takes exactly one argument (%s given)", entry.callName(self), given);
        }
        boolean few = given < required;
        int bound = few ? required : names.length;
        String exactness = required == names.length && !varargs ? "" : few ? "at least " : "at most ";
        throw Errors.typeError(
                "%s expected %s%s argument%s, got %s", entry.name, exactness, bound, plural(bound), given);
    }

    private PyException wrongCount(BuiltinEntry entry, int given) {
        boolean few = given < required;
        int bound = few ? required : names.length;
        String exactness = required == names.length ? "exactly" : few ? "at least" : "at most";
        return Errors.typeError(
                "%s takes %s %s argument%s (%s given)", entry.parsedName(), exactness, bound, plural(bound), given);
    }

    private static String plural(int n) {
        return n == 1 ? "" : "s";
    }

    // ---- callables with keywords

    private void checkCounts(BuiltinEntry entry, int given, int keywordCount) {
        if (!varargs && !varkeywords && given + keywordCount > names.length) {
            throw Errors.typeError(
                    "%s takes at most %s %sargument%s (%s given)",
                    entry.parsedName(),
                    names.length,
                    given == 0 ? "keyword " : "",
                    plural(names.length),
                    given + keywordCount);
        }
        if (given > positional && !varargs) {
            if (positional == 0) {
                throw Errors.typeError("%s takes no positional arguments", entry.parsedName());
            }
            throw Errors.typeError(
                    "%s takes %s %s positional argument%s (%s given)",
                    entry.parsedName(),
                    required < positional ? "at most" : "exactly",
                    positional,
                    plural(positional),
                    given);
        }
        int least = Math.min(positionalOnly, required);
        if (given < least) {
            throw Errors.typeError(
                    "%s takes %s %s positional argument%s (%s given)",
                    entry.parsedName(),
                    least < positional || varargs ? "at least" : "exactly",
                    least,
                    plural(least),
                    given);
        }
    }

    private void bindKeywords(
            BuiltinEntry entry,
            PyObject[] bound,
            int offset,
            PyObject[] args,
            int values,
            int given,
            PyStr[] keywords) {
        int unexpected = -1;
        int twice = -1;
        int count = keywords == null ? 0 : keywords.length;
        for (int i = 0; i < count; i++) {
            int at = find(keywords[i]);
            if (at < positionalOnly) {
                unexpected = unexpected < 0 ? i : unexpected;
            } else if (at < given && at < positional) {
                twice = twice < 0 ? at : Math.min(twice, at);
            } else {
                bound[offset + at] = args[values + i];
            }
        }
        for (int at = positionalOnly; at < names.length; at++) {
            if (bound[offset + at] == null && !optional[at]) {
                throw Errors.typeError(
                        "%s missing required argument '%s' (pos %s)", entry.parsedName(), names[at], at + 1);
            }
        }
        if (twice >= 0) {
            throw Errors.typeError(
                    "argument for %s given by name ('%s') and position (%s)",
                    entry.parsedName(), names[twice], twice + 1);
        }
        if (unexpected >= 0 && !varkeywords) {
            throw unexpected(entry, keywords[unexpected]);
        }
    }

    private static PyException unexpected(BuiltinEntry entry, PyStr keyword) {
        String name = entry.table.isUnnamed() ? "this function" : entry.parsedName();
        return Errors.typeError("'%s' is an invalid keyword argument for %s", keyword, name);
    }
}
