package org.scoria.stdlib.sre;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// `Pattern.sub`: what replaces matches is a literal text, a template with backslashes that `re` turns into a
/// function, or a function.
final class Substitution {
    private static final PyStr SUBX = PyStr.intern("_subx");

    private final PyPattern pattern;
    private final PyObject string;

    /// The function or the literal text.
    private final PyObject replacement;

    private final boolean isFunction;
    /// What the function would fill in, or null.
    private final Template template;

    /// How many matches [#apply] replaced.
    long replaced;

    Substitution(PyPattern pattern, PyObject given, PyObject string) {
        this.pattern = pattern;
        this.string = string;
        if (given.isCallable() || isLiteral(given)) {
            replacement = given;
            template = null;
        } else {
            replacement = Abstract.callMethod(SreModule.re(), SUBX, pattern, given);
            template = isPlain(given, string) ? Template.of(replacement) : null;
        }
        isFunction = replacement.isCallable();
    }

    /// Whether both are an exact str or both an exact bytes: then filling in the template here does what the Python
    /// function that `re._subx` returns would do, without a call per match.
    private static boolean isPlain(PyObject given, PyObject string) {
        Class<?> kind = given.getClass();
        return kind == string.getClass() && (kind == PyStr.class || kind == PyBytes.class);
    }

    private static boolean isLiteral(PyObject given) {
        if (!(given instanceof PyStr) && !given.hasBuffer()) {
            return false;
        }
        try (Subject text = new Subject(given)) {
            return !text.hasBackslash();
        }
    }

    PyObject apply(long count) {
        try (Subject subject = pattern.subject(string)) {
            Search search = new Search(pattern, subject, 0, Long.MAX_VALUE);
            PyList pieces = PyList.withCapacity(8);
            int last = 0;
            while ((count == 0 || replaced < count) && search.find()) {
                if (last < search.start) {
                    pieces.append(subject.slice(last, search.start));
                }
                last = search.pos;
                if (template != null) {
                    template.fill(search, pieces);
                } else {
                    PyObject piece = isFunction ? replacement.call1(new PyMatch(search)) : replacement;
                    if (piece != PyNone.NONE) {
                        pieces.append(piece);
                    }
                }
                replaced++;
                search.advance();
            }
            if (last < search.end) {
                pieces.append(subject.slice(last, search.end));
            }
            return PatternMethods.join(subject.slice(0, 0), pieces);
        }
    }
}
