package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTraceback;

/// "Did you mean": the existing name that is most like the one a NameError or AttributeError complains about.
///
/// Compare CPython 3.11 `Python/suggestions.c`.
final class Suggestions {
    private static final int MAX_CANDIDATES = 750;
    private static final int MAX_LENGTH = 40;
    private static final int MOVE_COST = 2;
    private static final int CASE_COST = 1;
    private static final PyStr DIR = PyStr.intern("dir");

    private Suggestions() {}

    /// The suggestion for an exception, or null.
    static String of(ScoriaInterpreter interpreter, PyBaseException exception) {
        try {
            if (exception.type() == Exceptions.AttributeError) {
                return forAttribute(interpreter, exception);
            }
            return exception.type() == Exceptions.NameError ? forName(exception) : null;
        } catch (PyException e) {
            return null; // no suggestion is worth another error
        }
    }

    private static String name(PyBaseException exception) {
        PyObject name = exception.getAttributeOrNull(Names.NAME_ATTRIBUTE);
        return name instanceof PyStr ? name.toString() : null;
    }

    private static String forAttribute(ScoriaInterpreter interpreter, PyBaseException exception) {
        String name = name(exception);
        PyObject object = exception.getAttributeOrNull(Names.OBJ_ATTRIBUTE);
        PyObject dir = interpreter.builtins.get(DIR);
        if (name == null || object == null || object == PyNone.NONE || dir == null) {
            return null;
        }
        return closest(name, Abstract.toArray(dir.call1(object)));
    }

    private static String forName(PyBaseException exception) {
        String name = name(exception);
        if (name == null || !(exception.traceback instanceof PyTraceback tb)) {
            return null;
        }
        while (tb.next != null) {
            tb = tb.next;
        }
        PyFrame frame = tb.frame;
        String found = closest(name, frame.code.localsplusnames);
        if (found == null) {
            found = closest(name, keys(frame.globals));
        }
        return found == null && frame.builtins instanceof PyDict builtins ? closest(name, keys(builtins)) : found;
    }

    private static PyObject[] keys(PyDict dict) {
        PyObject[] keys = new PyObject[dict.size()];
        int n = 0;
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            keys[n++] = dict.keyAt(i);
        }
        return keys;
    }

    private static String closest(String name, PyObject[] candidates) {
        if (candidates.length >= MAX_CANDIDATES) {
            return null;
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (PyObject candidate : candidates) {
            String other = candidate instanceof PyStr ? candidate.toString() : null;
            if (other == null) {
                return null;
            }
            if (other.equals(name)) {
                continue;
            }
            int limit = Math.min((name.length() + other.length() + 3) * MOVE_COST / 6, bestDistance - 1);
            int distance = distance(name, other, limit);
            if (distance <= limit) {
                best = other;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int substitution(char a, char b) {
        if ((a & 31) != (b & 31)) {
            return MOVE_COST;
        }
        if (a == b) {
            return 0;
        }
        return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    /// The weighted edit distance, or something above `limit` when it is greater than that.
    static int distance(String first, String second, int limit) {
        int from = 0;
        int endA = first.length();
        int endB = second.length();
        while (from < endA && from < endB && first.charAt(from) == second.charAt(from)) {
            from++;
        }
        while (endA > from && endB > from && first.charAt(endA - 1) == second.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        String a = first.substring(from, endA);
        String b = second.substring(from, endB);
        if (a.isEmpty() || b.isEmpty()) {
            return (a.length() + b.length()) * MOVE_COST;
        }
        if (a.length() > MAX_LENGTH || b.length() > MAX_LENGTH) {
            return limit + 1;
        }
        return b.length() < a.length() ? rows(b, a, limit) : rows(a, b, limit);
    }

    /// One row of the matrix, updated in place for each character of the longer string.
    private static int rows(String a, String b, int limit) {
        if ((b.length() - a.length()) * MOVE_COST > limit) {
            return limit + 1;
        }
        int[] row = new int[a.length()];
        for (int i = 0; i < row.length; i++) {
            row[i] = (i + 1) * MOVE_COST;
        }
        int result = 0;
        for (int y = 0; y < b.length(); y++) {
            int distance = y * MOVE_COST;
            result = distance;
            int minimum = Integer.MAX_VALUE;
            for (int x = 0; x < row.length; x++) {
                int substitute = distance + substitution(b.charAt(y), a.charAt(x));
                distance = row[x];
                result = Math.min(Math.min(result, distance) + MOVE_COST, substitute);
                row[x] = result;
                minimum = Math.min(minimum, result);
            }
            if (minimum > limit) {
                return limit + 1;
            }
        }
        return result;
    }
}
