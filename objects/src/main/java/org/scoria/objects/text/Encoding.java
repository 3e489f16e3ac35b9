package org.scoria.objects.text;

import java.util.Arrays;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyUnicodeError;

/// One run of an encoder: its output so far, and what to do about characters that cannot be encoded.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: unicode_encode_call_errorhandler`.
final class Encoding {
    /// As named in errors.
    final String encoding;

    /// The error handler's name; null is `strict`.
    final String errors;

    final PyStr text;

    private byte[] out;
    private int size;

    private PyObject handler;
    private PyUnicodeError error;

    /// What [#handle] found: text to encode, or bytes to put as they are; the other is null.
    PyStr replacement;

    byte[] rawReplacement;

    Encoding(String encoding, String errors, PyStr text, int expected) {
        this.encoding = encoding;
        this.errors = errors;
        this.text = text;
        this.out = new byte[Math.max(16, expected)];
    }

    // ---- output

    void put(int b) {
        if (size == out.length) {
            grow(1);
        }
        out[size++] = (byte) b;
    }

    void put(byte[] bytes) {
        grow(bytes.length);
        System.arraycopy(bytes, 0, out, size, bytes.length);
        size += bytes.length;
    }

    void putAscii(String ascii) {
        grow(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            out[size++] = (byte) ascii.charAt(i);
        }
    }

    private void grow(int more) {
        if (size + more > out.length) {
            out = Arrays.copyOf(out, Math.max(size + more, size + (size >> 1) + 16));
        }
    }

    byte[] toBytes() {
        return size == out.length ? out : Arrays.copyOf(out, size);
    }

    // ---- errors

    /// With `surrogateescape`, puts the bytes that the first characters stand for; the position of the first
    /// character that stands for none.
    int putEscaped(int from, int to) {
        int at = from;
        if ("surrogateescape".equals(errors)) {
            while (at < to && text.codePointAt(at) >= 0xDC80 && text.codePointAt(at) <= 0xDCFF) {
                put(text.codePointAt(at++) - 0xDC00);
            }
        }
        return at;
    }

    /// Asks the error handler about the characters from `from` to `to`; the position to go on at. Throws when it
    /// raises.
    int handle(int from, int to, String reason) {
        replacement = PyStr.EMPTY;
        rawReplacement = null;
        switch (errors == null ? "strict" : errors) {
            case "strict" -> throw failure(from, to, reason);
            case "ignore" -> {}
            case "replace" -> replacement = PyStr.ofChars("?".repeat(to - from));
            case "xmlcharrefreplace" -> replacement = CodecErrors.xmlCharRefs(text, from, to);
            case "backslashreplace" -> replacement = CodecErrors.backslashes(text, from, to);
            case "surrogateescape" -> {
                rawReplacement = CodecErrors.unescape(text, from, to);
                if (rawReplacement == null) {
                    throw failure(from, to, reason);
                }
            }
            case "surrogatepass" -> {
                rawReplacement = SurrogatePass.encode(encoding, text, from, to);
                if (rawReplacement == null) {
                    throw failure(from, to, reason);
                }
            }
            default -> {
                return callHandler(from, to, reason);
            }
        }
        return to;
    }

    PyException failure(int from, int to, String reason) {
        return new PyException(exception(from, to, reason));
    }

    private PyUnicodeError exception(int from, int to, String reason) {
        if (error == null) {
            error = PyUnicodeError.encode(encoding, text, from, to, reason);
        } else {
            error.start = from;
            error.end = to;
            error.reason = PyStr.of(reason);
        }
        return error;
    }

    private int callHandler(int from, int to, String reason) {
        if (handler == null) {
            handler = CodecRegistry.current().lookupError(errors);
        }
        PyObject result = handler.call1(exception(from, to, reason));
        if (!(result instanceof PyTuple pair) || pair.size() != 2 || !(pair.get(1) instanceof PyInt position)) {
            throw badResult();
        }
        if (pair.get(0) instanceof PyStr string) {
            replacement = string;
        } else if (pair.get(0) instanceof PyBytes bytes) {
            rawReplacement = bytes.array();
        } else {
            throw badResult();
        }
        return checkedPosition(position, text.size());
    }

    private static PyException badResult() {
        return Errors.typeError("encoding error handler must return (str/bytes, int) tuple");
    }

    /// A position that an error handler returned, within `size`.
    static int checkedPosition(PyInt position, int size) {
        long at = position.isSmall() ? position.value : Long.MAX_VALUE;
        long p = at < 0 ? at + size : at;
        if (p < 0 || p > size) {
            throw Errors.indexError("position %s from error handler out of bounds", at);
        }
        return (int) p;
    }
}
