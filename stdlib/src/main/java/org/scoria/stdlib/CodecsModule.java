package org.scoria.stdlib;

import java.nio.charset.StandardCharsets;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;
import org.scoria.objects.text.ByteEscape;
import org.scoria.objects.text.Charmap;
import org.scoria.objects.text.CodecRegistry;
import org.scoria.objects.text.Codecs;
import org.scoria.objects.text.SingleByte;
import org.scoria.objects.text.UnicodeEscape;
import org.scoria.objects.text.Utf16;
import org.scoria.objects.text.Utf32;
import org.scoria.objects.text.Utf7;
import org.scoria.objects.text.Utf8;

/// The codec registry and the coders written in Java, under the names that the package `encodings` knows.
///
/// Compare CPython 3.11 `Modules/_codecsmodule.c`.
@PythonModule(value = "_codecs", doc = "")
final class CodecsModule {
    private CodecsModule() {}

    // ---- the registry

    /// Register a codec search function.
    ///
    /// Search functions are expected to take one argument, the encoding name in
    /// all lower case letters, and either return None, or a tuple of functions
    /// (encoder, decoder, stream_reader, stream_writer) (or a CodecInfo object).
    @Builtin("register(search_function, /)")
    static void register(PyObject search) {
        CodecRegistry.current().register(search);
    }

    /// Unregister a codec search function and clear the registry's cache.
    ///
    /// If the search function is not registered, do nothing.
    @Builtin("unregister(search_function, /)")
    static void unregister(PyObject search) {
        CodecRegistry.current().unregister(search);
    }

    /// Looks up a codec tuple in the Python codec registry and returns a CodecInfo object.
    @Builtin("lookup(encoding, /)")
    static PyObject lookup(PyStr encoding) {
        checkName(encoding);
        return CodecRegistry.current().lookup(encoding);
    }

    private static void checkName(PyStr name) {
        for (int i = 0; i < name.size(); i++) {
            if (name.codePointAt(i) == 0) {
                throw Errors.valueError("embedded null character");
            }
        }
    }

    /// Encodes obj using the codec registered for encoding.
    ///
    /// The default encoding is 'utf-8'.  errors may be given to set a
    /// different error handling scheme.
    @Builtin("encode(obj, encoding='utf-8', errors=<unrepresentable>)")
    static PyObject encode(PyObject obj, PyStr encoding, PyStr errors) {
        return Codecs.encodeAny(obj, encoding, errors);
    }

    /// Decodes obj using the codec registered for encoding.
    ///
    /// Default encoding is 'utf-8'.  errors may be given to set a
    /// different error handling scheme.
    @Builtin("decode(obj, encoding='utf-8', errors=<unrepresentable>)")
    static PyObject decode(PyObject obj, PyStr encoding, PyStr errors) {
        return Codecs.decodeAny(obj, encoding, errors);
    }

    /// Register the specified error handler under the name errors.
    ///
    /// handler must be a callable object, that
    /// will be called with an exception instance containing
    /// information about the location of the encoding/decoding
    /// error and must return a (replacement, new position) tuple.
    @Builtin("register_error(errors, handler, /)")
    static void registerError(PyStr errors, PyObject handler) {
        CodecRegistry.current().registerError(errors.toString(), handler);
    }

    /// Return the error handler for the specified error handling name.
    ///
    /// Raise a LookupError, if no handler exists under this name.
    @Builtin("lookup_error(name, /)")
    static PyObject lookupError(PyStr name) {
        return CodecRegistry.current().lookupError(name.toString());
    }

    // ---- helpers

    /// A coder's result: what it made, and how much input it took.
    private static PyTuple result(PyObject made, long consumed) {
        return PyTuple.of(made, PyInt.of(consumed));
    }

    private static PyTuple encoded(byte[] bytes, PyStr text) {
        return result(PyBytes.of(bytes), text.size());
    }

    private static String name(PyStr errors) {
        return errors == null ? null : errors.toString();
    }

    private static int[] consumed(boolean last) {
        return last ? null : new int[2];
    }

    private static PyTuple decoded(PyStr text, int[] consumed, Buffer input) {
        return result(text, consumed == null ? input.length : consumed[0]);
    }

    /// The bytes of a decoder's argument that may also be ASCII-only or any text (`s*` of CPython's parsers).
    private static byte[] bytesOrText(PyObject data) {
        return data instanceof PyStr text ? Utf8.encode(text, null) : Buffer.bytesOf(data);
    }

    // ---- UTF-8 and UTF-7

    @Builtin("utf_8_decode(data, errors=None, final=False, /)")
    static PyObject decodeUtf8(PyObject data, PyStr errors, boolean last) {
        String handler = name(errors);
        int[] consumed = consumed(last);
        try (Buffer in = Buffer.read(data)) {
            return decoded(Utf8.decode(in.bytes, in.offset, in.offset + in.length, handler, consumed), consumed, in);
        }
    }

    @Builtin("utf_7_decode(data, errors=None, final=False, /)")
    static PyObject decodeUtf7(PyObject data, PyStr errors, boolean last) {
        String handler = name(errors);
        int[] consumed = consumed(last);
        try (Buffer in = Buffer.read(data)) {
            return decoded(Utf7.decode(in.bytes, in.offset, in.offset + in.length, handler, consumed), consumed, in);
        }
    }

    @Builtin("utf_8_encode(str, errors=None, /)")
    static PyObject encodeUtf8(PyStr text, PyStr errors) {
        return encoded(Utf8.encode(text, name(errors)), text);
    }

    @Builtin("utf_7_encode(str, errors=None, /)")
    static PyObject encodeUtf7(PyStr text, PyStr errors) {
        return encoded(Utf7.encode(text), text);
    }

    // ---- UTF-16

    @Builtin("utf_16_decode(data, errors=None, final=False, /)")
    static PyObject decodeUtf16(PyObject data, PyStr errors, boolean last) {
        String handler = name(errors);
        int[] consumed = consumed(last);
        try (Buffer in = Buffer.read(data)) {
            return decoded(
                    Utf16.decode(in.bytes, in.offset, in.offset + in.length, handler, 0, consumed), consumed, in);
        }
    }

    @Builtin("utf_16_le_decode(data, errors=None, final=False, /)")
    static PyObject decodeUtf16Le(PyObject data, PyStr errors, boolean last) {
        String handler = name(errors);
        int[] consumed = consumed(last);
        try (Buffer in = Buffer.read(data)) {
            return decoded(
                    Utf16.decode(in.bytes, in.offset, in.offset + in.length, handler, -1, consumed), consumed, in);
        }
    }

    @Builtin("utf_16_be_decode(data, errors=None, final=False, /)")
    static PyObject decodeUtf16Be(PyObject data, PyStr errors, boolean last) {
        String handler = name(errors);
        int[] consumed = consumed(last);
        try (Buffer in = Buffer.read(data)) {
            return decoded(
                    Utf16.decode(in.bytes, in.offset, in.offset + in.length, handler, 1, consumed), consumed, in);
        }
    }

    @Builtin("utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /)")
    static PyObject decodeUtf16Ex(PyObject data, PyStr errors, int byteOrder, boolean last) {
        String handler = name(errors);
        int[] consumed = new int[2];
        try (Buffer in = Buffer.read(data)) {
            PyStr text = Utf16.decodeEx(in.bytes, in.offset, in.offset + in.length, handler, byteOrder, last, consumed);
            return PyTuple.of(text, PyInt.of(consumed[0]), PyInt.of(consumed[1]));
        }
    }

    @Builtin("utf_16_encode(str, errors=None, byteorder=0, /)")
    static PyObject encodeUtf16(PyStr text, PyStr errors, int byteOrder) {
        return encoded(Utf16.encode(text, name(errors), byteOrder), text);
    }

    @Builtin("utf_16_le_encode(str, errors=None, /)")
    static PyObject encodeUtf16Le(PyStr text, PyStr errors) {
        return encoded(Utf16.encode(text, name(errors), -1), text);
    }

    @Builtin("utf_16_be_encode(str, errors=None, /)")
    static PyObject encodeUtf16Be(PyStr text, PyStr errors) {
        return encoded(Utf16.encode(text, name(errors), 1), text);
    }

    // ---- UTF-32

    @Builtin("utf_32_decode(data, errors=None, final=False, /)")
    static PyObject decodeUtf32(PyObject data, PyStr errors, boolean last) {
        String handler = name(errors);
        int[] consumed = consumed(last);
        try (Buffer in = Buffer.read(data)) {
            return decoded(
                    Utf32.decode(in.bytes, in.offset, in.offset + in.length, handler, 0, consumed), consumed, in);
        }
    }

    @Builtin("utf_32_le_decode(data, errors=None, final=False, /)")
    static PyObject decodeUtf32Le(PyObject data, PyStr errors, boolean last) {
        String handler = name(errors);
        int[] consumed = consumed(last);
        try (Buffer in = Buffer.read(data)) {
            return decoded(
                    Utf32.decode(in.bytes, in.offset, in.offset + in.length, handler, -1, consumed), consumed, in);
        }
    }

    @Builtin("utf_32_be_decode(data, errors=None, final=False, /)")
    static PyObject decodeUtf32Be(PyObject data, PyStr errors, boolean last) {
        String handler = name(errors);
        int[] consumed = consumed(last);
        try (Buffer in = Buffer.read(data)) {
            return decoded(
                    Utf32.decode(in.bytes, in.offset, in.offset + in.length, handler, 1, consumed), consumed, in);
        }
    }

    @Builtin("utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /)")
    static PyObject decodeUtf32Ex(PyObject data, PyStr errors, int byteOrder, boolean last) {
        String handler = name(errors);
        int[] consumed = new int[2];
        try (Buffer in = Buffer.read(data)) {
            PyStr text = Utf32.decodeEx(in.bytes, in.offset, in.offset + in.length, handler, byteOrder, last, consumed);
            return PyTuple.of(text, PyInt.of(consumed[0]), PyInt.of(consumed[1]));
        }
    }

    @Builtin("utf_32_encode(str, errors=None, byteorder=0, /)")
    static PyObject encodeUtf32(PyStr text, PyStr errors, int byteOrder) {
        return encoded(Utf32.encode(text, name(errors), byteOrder), text);
    }

    @Builtin("utf_32_le_encode(str, errors=None, /)")
    static PyObject encodeUtf32Le(PyStr text, PyStr errors) {
        return encoded(Utf32.encode(text, name(errors), -1), text);
    }

    @Builtin("utf_32_be_encode(str, errors=None, /)")
    static PyObject encodeUtf32Be(PyStr text, PyStr errors) {
        return encoded(Utf32.encode(text, name(errors), 1), text);
    }

    // ---- one byte per character

    @Builtin("ascii_decode(data, errors=None, /)")
    static PyObject decodeAscii(PyObject data, PyStr errors) {
        String handler = name(errors);
        try (Buffer in = Buffer.read(data)) {
            return result(SingleByte.decodeAscii(in.bytes, in.offset, in.offset + in.length, handler), in.length);
        }
    }

    @Builtin("latin_1_decode(data, errors=None, /)")
    static PyObject decodeLatin1(PyObject data, PyStr errors) {
        try (Buffer in = Buffer.read(data)) {
            return result(SingleByte.decodeLatin1(in.bytes, in.offset, in.offset + in.length), in.length);
        }
    }

    @Builtin("ascii_encode(str, errors=None, /)")
    static PyObject encodeAscii(PyStr text, PyStr errors) {
        return encoded(SingleByte.encodeAscii(text, name(errors)), text);
    }

    @Builtin("latin_1_encode(str, errors=None, /)")
    static PyObject encodeLatin1(PyStr text, PyStr errors) {
        return encoded(SingleByte.encodeLatin1(text, name(errors)), text);
    }

    @Builtin("charmap_decode(data, errors=None, mapping=None, /)")
    static PyObject decodeCharmap(PyObject data, PyStr errors, PyObject mapping) {
        String handler = name(errors);
        PyObject map = mapping == PyNone.NONE ? null : mapping;
        try (Buffer in = Buffer.read(data)) {
            return result(Charmap.decode(in.bytes, in.offset, in.offset + in.length, handler, map), in.length);
        }
    }

    @Builtin("charmap_encode(str, errors=None, mapping=None, /)")
    static PyObject encodeCharmap(PyStr text, PyStr errors, PyObject mapping) {
        PyObject map = mapping == PyNone.NONE ? null : mapping;
        return encoded(Charmap.encode(text, name(errors), map), text);
    }

    @Builtin("charmap_build(map, /)")
    static PyObject buildCharmap(PyStr map) {
        return Charmap.build(map);
    }

    // ---- escapes

    private static void warnInvalid(byte[] bytes, int at) {
        if (at >= 0) {
            char c = (char) (bytes[at + 1] & 0xFF);
            String text = c >= '4' && c <= '7'
                    ? "invalid octal escape sequence '\\" + new String(bytes, at + 1, 3, StandardCharsets.ISO_8859_1)
                            + "'"
                    : "invalid escape sequence '\\" + c + "'";
            ThreadState.current().interpreter.warn(Exceptions.DeprecationWarning, text, 1);
        }
    }

    @Builtin("escape_decode(data, errors=None, /)")
    static PyObject decodeEscape(PyObject data, PyStr errors) {
        byte[] in = bytesOrText(data);
        int[] invalid = new int[1];
        byte[] out = ByteEscape.decode(in, 0, in.length, name(errors), invalid);
        warnInvalid(in, invalid[0]);
        return result(PyBytes.of(out), in.length);
    }

    @Builtin("escape_encode(data, errors=None, /)")
    static PyObject encodeEscape(PyBytes data, PyStr errors) {
        byte[] in = data.array();
        return result(PyBytes.of(ByteEscape.encode(in, 0, in.length)), in.length);
    }

    @Builtin("unicode_escape_decode(data, errors=None, final=True, /)")
    static PyObject decodeUnicodeEscape(PyObject data, PyStr errors, boolean last) {
        byte[] in = bytesOrText(data);
        int[] invalid = new int[1];
        int[] consumed = consumed(last);
        String handler = name(errors);
        PyStr text = UnicodeEscape.decode(in, 0, in.length, handler, consumed, invalid);
        warnInvalid(in, invalid[0]);
        return result(text, consumed == null ? in.length : consumed[0]);
    }

    @Builtin("unicode_escape_encode(str, errors=None, /)")
    static PyObject encodeUnicodeEscape(PyStr text, PyStr errors) {
        return encoded(UnicodeEscape.encode(text), text);
    }

    @Builtin("raw_unicode_escape_decode(data, errors=None, final=True, /)")
    static PyObject decodeRawUnicodeEscape(PyObject data, PyStr errors, boolean last) {
        byte[] in = bytesOrText(data);
        int[] consumed = consumed(last);
        PyStr text = UnicodeEscape.decodeRaw(in, 0, in.length, name(errors), consumed);
        return result(text, consumed == null ? in.length : consumed[0]);
    }

    @Builtin("raw_unicode_escape_encode(str, errors=None, /)")
    static PyObject encodeRawUnicodeEscape(PyStr text, PyStr errors) {
        return encoded(UnicodeEscape.encodeRaw(text), text);
    }

    @Builtin("readbuffer_encode(data, errors=None, /)")
    static PyObject encodeReadBuffer(PyObject data, PyStr errors) {
        byte[] bytes = bytesOrText(data);
        return result(PyBytes.of(bytes), bytes.length);
    }
}
