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
import org.scoria.objects.StrBuilder;

/// One run of a decoder: its input, its output so far, and what to do about input that is wrong.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: unicode_decode_call_errorhandler_writer`.
final class Decoding {
    /// As named in errors.
    private final String encoding;

    /// The error handler's name; null is `strict`.
    private final String errors;

    /// The input; an error handler may replace it.
    byte[] bytes;

    private int start;
    int end;

    /// The next byte to decode.
    int pos;

    final StrBuilder out;

    private PyObject handler;
    private PyUnicodeError error;

    Decoding(String encoding, String errors, byte[] bytes, int start, int end) {
        this.encoding = encoding;
        this.errors = errors;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.pos = start;
        this.out = new StrBuilder(end - start);
    }

    PyStr text() {
        return out.toStr();
    }

    /// Handles the undecodable bytes from `from` to `to` (positions in [#bytes]): appends a replacement and moves
    /// [#pos], or throws.
    void fail(int from, int to, String reason) {
        if (errors == null) {
            throw new PyException(exception(from, to, reason));
        }
        switch (errors) {
            case "strict" -> throw new PyException(exception(from, to, reason));
            case "ignore" -> pos = to;
            case "replace" -> {
                out.append(CodecErrors.REPLACEMENT);
                pos = to;
            }
            case "backslashreplace" -> {
                out.append(CodecErrors.backslashes(bytes, from, to));
                pos = to;
            }
            case "surrogateescape" -> {
                int n = CodecErrors.escapable(bytes, from, to);
                if (n == 0) {
                    throw new PyException(exception(from, to, reason));
                }
                out.append(CodecErrors.escape(bytes, from, from + n));
                pos = from + n;
            }
            default -> callHandler(from, to, reason);
        }
    }

    private PyUnicodeError exception(int from, int to, String reason) {
        if (error == null) {
            PyBytes object = PyBytes.of(Arrays.copyOfRange(bytes, start, end));
            error = PyUnicodeError.decode(encoding, object, from - start, to - start, reason);
        } else {
            error.start = from - start;
            error.end = to - start;
            error.reason = PyStr.of(reason);
        }
        return error;
    }

    private void callHandler(int from, int to, String reason) {
        if (handler == null) {
            handler = CodecRegistry.current().lookupError(errors);
        }
        PyUnicodeError exception = exception(from, to, reason);
        PyObject result = handler.call1(exception);
        if (!(result instanceof PyTuple pair)
                || pair.size() != 2
                || !(pair.get(0) instanceof PyStr replacement)
                || !(pair.get(1) instanceof PyInt position)) {
            throw Errors.typeError("decoding error handler must return (str, int) tuple");
        }
        byte[] input = exception.objectBytes().array();
        int size = input.length;
        if (input.length != end - start || !Arrays.equals(input, 0, size, bytes, start, end)) {
            bytes = input;
            start = 0;
            end = size;
        }
        pos = start + Encoding.checkedPosition(position, size);
        out.append(replacement);
    }
}
