package org.scoria.objects.text;

import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyUnicodeError;
import org.scoria.objects.StrBuilder;
import org.scoria.objects.StrRepr;

/// The error handlers every interpreter begins with: `strict`, `ignore`, `replace` and so on. Each takes the
/// exception and returns `(replacement, position to go on at)`, or raises.
///
/// Compare CPython 3.11 `Python/codecs.c: PyCodec_StrictErrors` and its neighbours.
public final class CodecErrors {
    /// The names of the handlers, in the order in which CPython registers them.
    public static final String[] NAMES = {
        "strict",
        "ignore",
        "replace",
        "xmlcharrefreplace",
        "backslashreplace",
        "namereplace",
        "surrogatepass",
        "surrogateescape"
    };

    static final int REPLACEMENT = 0xFFFD;

    private CodecErrors() {}

    /// Runs the handler called `name`.
    public static PyObject handle(String name, PyObject exception) {
        return switch (name) {
            case "strict" -> throw strict(exception);
            case "ignore" -> result(PyStr.EMPTY, error(exception));
            case "replace" -> replace(error(exception));
            case "xmlcharrefreplace" -> xmlCharRefReplace(encodeError(exception));
            case "backslashreplace" -> backslashReplace(error(exception));
            case "namereplace" -> nameReplace(encodeError(exception));
            case "surrogatepass" -> SurrogatePass.handle(noTranslateError(exception));
            default -> surrogateEscape(noTranslateError(exception));
        };
    }

    private static PyException strict(PyObject exception) {
        if (exception instanceof org.scoria.objects.PyBaseException error) {
            return new PyException(error);
        }
        return Errors.typeError("codec must pass exception instance");
    }

    // ---- what each handler accepts

    private static boolean is(PyUnicodeError error, org.scoria.objects.PyType type) {
        return error.type().isSubtype(type);
    }

    static boolean isEncode(PyUnicodeError error) {
        return is(error, Exceptions.UnicodeEncodeError);
    }

    static boolean isDecode(PyUnicodeError error) {
        return is(error, Exceptions.UnicodeDecodeError);
    }

    private static PyUnicodeError error(PyObject exception) {
        if (exception instanceof PyUnicodeError error
                && (isEncode(error) || isDecode(error) || is(error, Exceptions.UnicodeTranslateError))) {
            return error;
        }
        throw wrongType(exception);
    }

    private static PyUnicodeError encodeError(PyObject exception) {
        if (exception instanceof PyUnicodeError error && isEncode(error)) {
            return error;
        }
        throw wrongType(exception);
    }

    private static PyUnicodeError noTranslateError(PyObject exception) {
        if (exception instanceof PyUnicodeError error && (isEncode(error) || isDecode(error))) {
            return error;
        }
        throw wrongType(exception);
    }

    static PyException wrongType(PyObject exception) {
        return Errors.typeError(
                "don't know how to handle %s in error callback",
                exception.type().qualifiedName());
    }

    private static PyTuple result(PyObject replacement, PyUnicodeError error) {
        return PyTuple.of(replacement, PyInt.of(error.clippedEnd()));
    }

    // ---- the handlers

    private static PyTuple replace(PyUnicodeError error) {
        if (isDecode(error)) {
            return result(PyStr.ofCodePoint(REPLACEMENT), error);
        }
        int count = Math.max(0, error.clippedEnd() - error.clippedStart());
        StrBuilder text = new StrBuilder(count);
        return result(text.repeat(isEncode(error) ? '?' : REPLACEMENT, count).toStr(), error);
    }

    private static PyTuple xmlCharRefReplace(PyUnicodeError error) {
        return result(xmlCharRefs(error.objectText(), error.clippedStart(), error.clippedEnd()), error);
    }

    static PyStr xmlCharRefs(PyStr text, int start, int end) {
        StrBuilder out = new StrBuilder(8 * Math.max(0, end - start));
        for (int i = start; i < end; i++) {
            out.append("&#").append(Integer.toString(text.codePointAt(i))).append(";");
        }
        return out.toStr();
    }

    private static PyTuple backslashReplace(PyUnicodeError error) {
        int start = error.clippedStart();
        int end = error.clippedEnd();
        if (isDecode(error)) {
            return result(backslashes(error.objectBytes().array(), start, end), error);
        }
        return result(backslashes(error.objectText(), start, end), error);
    }

    static PyStr backslashes(byte[] bytes, int start, int end) {
        StrBuilder out = new StrBuilder(4 * Math.max(0, end - start));
        for (int i = start; i < end; i++) {
            StrRepr.hex(bytes[i] & 0xFF, out);
        }
        return out.toStr();
    }

    static PyStr backslashes(PyStr text, int start, int end) {
        StrBuilder out = new StrBuilder(6 * Math.max(0, end - start));
        for (int i = start; i < end; i++) {
            StrRepr.hex(text.codePointAt(i), out);
        }
        return out.toStr();
    }

    private static PyTuple nameReplace(PyUnicodeError error) {
        return result(names(error.objectText(), error.clippedStart(), error.clippedEnd()), error);
    }

    static PyStr names(PyStr text, int start, int end) {
        StrBuilder out = new StrBuilder(16 * Math.max(0, end - start));
        for (int i = start; i < end; i++) {
            String name = UnicodeNames.name(text.codePointAt(i));
            if (name == null) {
                StrRepr.hex(text.codePointAt(i), out);
            } else {
                out.append("\\N{").append(name).append("}");
            }
        }
        return out.toStr();
    }

    private static PyTuple surrogateEscape(PyUnicodeError error) {
        int start = error.clippedStart();
        int end = error.clippedEnd();
        if (isEncode(error)) {
            byte[] bytes = unescape(error.objectText(), start, end);
            if (bytes == null) {
                throw new PyException(error);
            }
            return result(PyBytes.of(bytes), error);
        }
        byte[] bytes = error.objectBytes().array();
        int n = escapable(bytes, start, end);
        if (n == 0) {
            throw new PyException(error);
        }
        return PyTuple.of(escape(bytes, start, start + n), PyInt.of(start + n));
    }

    /// The bytes that the surrogates stand for, or null when there is another character.
    static byte[] unescape(PyStr text, int start, int end) {
        byte[] bytes = new byte[Math.max(0, end - start)];
        for (int i = start; i < end; i++) {
            int point = text.codePointAt(i);
            if (point < 0xDC80 || point > 0xDCFF) {
                return null;
            }
            bytes[i - start] = (byte) (point - 0xDC00);
        }
        return bytes;
    }

    /// How many of the bytes (at most four) can be escaped: ASCII must not be smuggled.
    static int escapable(byte[] bytes, int start, int end) {
        int n = 0;
        while (n < 4 && start + n < end && bytes[start + n] < 0) {
            n++;
        }
        return n;
    }

    static PyStr escape(byte[] bytes, int start, int end) {
        StrBuilder out = new StrBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(0xDC00 + (bytes[i] & 0xFF));
        }
        return out.toStr();
    }
}
