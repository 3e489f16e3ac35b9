package org.scoria.stdlib.json;

import java.util.HashMap;
import org.scoria.objects.Errors;
import org.scoria.objects.IntText;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;

/// One call of a scanner: values out of text. Compare CPython 3.11 `Modules/_json.c: scan_once_unicode`.
final class JsonScan extends JsonReader {
    private final PyJsonScanner scanner;

    private final ThreadState thread = ThreadState.current();

    /// Equal keys become one object.
    private final HashMap<PyStr, PyStr> keys = new HashMap<>();

    JsonScan(PyJsonScanner scanner, PyStr text) {
        super(text, scanner.strict);
        this.scanner = scanner;
    }

    /// The value that begins at an index; [#next] is then the index after it.
    PyObject value(long from) {
        if (from < 0) {
            throw Errors.valueError("idx cannot be negative");
        }
        if (from >= size) {
            throw noValue(from);
        }
        int i = (int) from;
        return switch (at(i)) {
            case '"' -> string(i + 1L);
            case '{' -> object(i + 1);
            case '[' -> array(i + 1);
            case 'n' -> word(i, "null", PyNone.NONE);
            case 't' -> word(i, "true", PyBool.TRUE);
            case 'f' -> word(i, "false", PyBool.FALSE);
            case 'N' -> constant(i, "NaN");
            case 'I' -> constant(i, "Infinity");
            case '-' -> at(i + 1) == 'I' && matches(i, "-Infinity") ? constant(i, "-Infinity") : number(i);
            default -> number(i);
        };
    }

    private static PyException noValue(long at) {
        return Errors.stopIteration(PyInt.of(at));
    }

    private boolean matches(int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private PyObject word(int from, String word, PyObject meaning) {
        if (!matches(from, word)) {
            throw noValue(from);
        }
        next = from + word.length();
        return meaning;
    }

    private PyObject constant(int from, String word) {
        PyStr name = PyStr.intern(word);
        return scanner.parseConstant.call1((PyStr) word(from, word, name));
    }

    // ---- objects and arrays

    private PyObject object(int from) {
        thread.enterCall(" while decoding a JSON object from a unicode string");
        try {
            return scanner.pairsHook != null ? pairs(from) : dict(from);
        } finally {
            thread.leaveCall();
        }
    }

    private PyObject dict(int from) {
        PyDict dict = new PyDict();
        int i = skipSpace(from);
        if (at(i) != '}') {
            do {
                PyStr key = key(i);
                dict.put(key, member());
                i = afterMember();
            } while (i >= 0);
        } else {
            next = i + 1;
        }
        return scanner.objectHook == null ? dict : hooked(scanner.objectHook, dict);
    }

    private PyObject pairs(int from) {
        PyList pairs = new PyList();
        int i = skipSpace(from);
        if (at(i) != '}') {
            do {
                PyStr key = key(i);
                pairs.append(PyTuple.of(key, member()));
                i = afterMember();
            } while (i >= 0);
        } else {
            next = i + 1;
        }
        return hooked(scanner.pairsHook, pairs);
    }

    /// Calls a hook, which may scan on its own account.
    private PyObject hooked(PyObject hook, PyObject value) {
        int end = next;
        PyObject result = hook.call1(value);
        next = end;
        return result;
    }

    private PyStr key(int at) {
        if (at(at) != '"') {
            throw error("Expecting property name enclosed in double quotes", at);
        }
        PyStr key = string(at + 1L);
        PyStr known = keys.putIfAbsent(key, key);
        return known == null ? key : known;
    }

    /// The value after a key.
    private PyObject member() {
        int i = skipSpace(next);
        if (at(i) != ':') {
            throw error("Expecting ':' delimiter", i);
        }
        return value(skipSpace(i + 1));
    }

    /// Where the next key is, or -1 at the end of the object.
    private int afterMember() {
        int i = skipSpace(next);
        if (at(i) == '}') {
            next = i + 1;
            return -1;
        }
        if (at(i) != ',') {
            throw error("Expecting ',' delimiter", i);
        }
        return skipSpace(i + 1);
    }

    private PyObject array(int from) {
        thread.enterCall(" while decoding a JSON array from a unicode string");
        try {
            return items(from);
        } finally {
            thread.leaveCall();
        }
    }

    private PyObject items(int from) {
        PyList list = new PyList();
        int i = skipSpace(from);
        if (at(i) == ']') {
            next = i + 1;
            return list;
        }
        for (; ; ) {
            list.append(value(i));
            i = skipSpace(next);
            if (at(i) == ']') {
                next = i + 1;
                return list;
            }
            if (at(i) != ',') {
                throw error("Expecting ',' delimiter", i);
            }
            i = skipSpace(i + 1);
        }
    }

    // ---- numbers

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int digits(int from) {
        int i = from;
        while (isDigit(at(i))) {
            i++;
        }
        return i;
    }

    private PyObject number(int start) {
        int i = at(start) == '-' ? start + 1 : start;
        int first = at(i);
        if (!isDigit(first)) {
            throw noValue(start);
        }
        int whole = first == '0' ? i + 1 : digits(i);
        int end = whole;
        if (at(end) == '.' && isDigit(at(end + 1))) {
            end = digits(end + 1);
        }
        end = exponent(end);
        next = end;
        return end == whole ? integer(start, end) : real(start, end);
    }

    /// The index after an exponent at `from`, or `from`.
    private int exponent(int from) {
        if ((at(from) | 0x20) != 'e') {
            return from;
        }
        int sign = at(from + 1);
        int digits = sign == '+' || sign == '-' ? from + 2 : from + 1;
        return isDigit(at(digits)) ? digits(digits) : from;
    }

    private PyObject real(int start, int end) {
        String literal = ascii(start, end);
        if (scanner.parseFloat != null) {
            return hooked(scanner.parseFloat, PyStr.ofChars(literal));
        }
        return PyFloat.of(Double.parseDouble(literal));
    }

    private PyObject integer(int start, int end) {
        if (scanner.parseInt != null) {
            return hooked(scanner.parseInt, PyStr.ofChars(ascii(start, end)));
        }
        if (end - start > 18) {
            return IntText.parse(ascii(start, end), 10);
        }
        boolean negative = at(start) == '-';
        long value = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            value = 10 * value + (at(i) - '0');
        }
        return PyInt.of(negative ? -value : value);
    }
}
