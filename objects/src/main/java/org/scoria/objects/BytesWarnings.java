package org.scoria.objects;

/// The warnings of `-b`: bytes that are mixed up with text.
///
/// Compare CPython 3.11 `Objects/bytesobject.c: bytes_richcompare, bytes_str`.
final class BytesWarnings {
    private BytesWarnings() {}

    /// Bytes are compared with something else.
    static void comparison(String type, PyObject other, int op) {
        if (op != Abstract.EQ && op != Abstract.NE) {
            return;
        }
        if (other instanceof PyStr) {
            warn("Comparison between " + type + " and string");
        } else if (other instanceof PyInt && type.equals("bytes")) {
            warn("Comparison between bytes and int");
        }
    }

    /// `str(bytes)`.
    static void str(String type) {
        warn("str() on a " + type + " instance");
    }

    private static void warn(String text) {
        Interpreter interpreter = ThreadState.current().interpreter;
        if (interpreter.bytesWarning > 0) {
            interpreter.warn(Exceptions.BytesWarning, text, 1);
        }
    }
}
