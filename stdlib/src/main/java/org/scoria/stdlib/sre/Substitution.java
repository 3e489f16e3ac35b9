package org.scoria.stdlib.sre;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// `Pattern.sub`: what replaces matches is a literal text, a template with backslashes that `re` turns into a
/// function, or a function.
final class Substitution {
    private static final PyStr SUBX = PyStr.intern("_subx");

    private final PyPattern pattern;
    private final PyObject replacement;
    private final boolean isFunction;

    /// How many matches [#apply] replaced.
    long replaced;

    Substitution(PyPattern pattern, PyObject given) {
        this.pattern = pattern;
        if (given.isCallable()) {
            replacement = given;
            isFunction = true;
        } else if (isLiteral(given)) {
            replacement = given;
            isFunction = false;
        } else {
            replacement = Abstract.callMethod(SreModule.re(), SUBX, pattern, given);
            isFunction = replacement.isCallable();
        }
    }

    private static boolean isLiteral(PyObject given) {
        if (!(given instanceof PyStr) && !given.hasBuffer()) {
            return false;
        }
        try (Subject text = new Subject(given)) {
            return !text.hasBackslash();
        }
    }

    PyObject apply(PyObject string, long count) {
        try (Subject subject = pattern.subject(string)) {
            Search search = new Search(pattern, subject, 0, Long.MAX_VALUE);
            PyList pieces = PyList.withCapacity(8);
            int last = 0;
            while ((count == 0 || replaced < count) && search.find()) {
                if (last < search.start) {
                    pieces.append(subject.slice(last, search.start));
                }
                last = search.pos;
                PyObject piece = isFunction ? replacement.call1(new PyMatch(search)) : replacement;
                if (piece != PyNone.NONE) {
                    pieces.append(piece);
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
