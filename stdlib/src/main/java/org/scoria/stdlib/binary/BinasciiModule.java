package org.scoria.stdlib.binary;

import java.util.Arrays;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.HexText;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;
import org.scoria.objects.text.SingleByte;

/// Conversion between binary data and ASCII
///
/// Compare CPython 3.11 `Modules/binascii.c`.
@PythonModule(value = "binascii", doc = "Conversion between binary data and ASCII")
public final class BinasciiModule {
    static final PyType ERROR = PyType.exception(PyBaseException.class, Exceptions.ValueError, "binascii.Error");
    private static final PyType INCOMPLETE =
            PyType.exception(PyBaseException.class, Exceptions.Exception, "binascii.Incomplete");

    private static final int MAX_UU_LINE = 45;

    private BinasciiModule() {}

    static void init(PyModule module) {
        module.add("Error", ERROR);
        module.add("Incomplete", INCOMPLETE);
    }

    private static PyException error(String text) {
        return Errors.of(ERROR, text);
    }

    /// The argument of a decoder: bytes-like, or a str of ASCII.
    private static byte[] ascii(PyObject data) {
        if (data instanceof PyStr text) {
            if (!text.isAscii()) {
                throw Errors.valueError("string argument should contain only ASCII characters");
            }
            return SingleByte.encodeAscii(text, null);
        }
        if (!data.hasBuffer()) {
            throw Errors.typeError(
                    "argument should be bytes, buffer or ASCII string, not '%s'",
                    data.type().name());
        }
        return Buffer.bytesOf(data);
    }

    // ---- hexadecimal

    /// Hexadecimal representation of binary data.
    ///
    ///   sep
    ///     An optional single character or byte to separate hex bytes.
    ///   bytes_per_sep
    ///     How many bytes between separators.  Positive values count from the
    ///     right, negative values count from the left.
    ///
    /// The return value is a bytes object.  This function is also
    /// available as "hexlify()".
    @Builtin("b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)")
    static PyObject b2aHex(PyObject data, PyObject sep, int bytesPerSep) {
        try (Buffer in = Buffer.read(data)) {
            PyStr text = HexText.hex(in.bytes, in.offset, in.offset + in.length, sep, bytesPerSep);
            return PyBytes.of(SingleByte.encodeAscii(text, null));
        }
    }

    /// Hexadecimal representation of binary data.
    ///
    /// The return value is a bytes object.  This function is also
    /// available as "b2a_hex()".
    @Builtin("hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)")
    static PyObject hexlify(PyObject data, PyObject sep, int bytesPerSep) {
        return b2aHex(data, sep, bytesPerSep);
    }

    /// Binary data of hexadecimal representation.
    ///
    /// hexstr must contain an even number of hex digits (upper or lower case).
    /// This function is also available as "unhexlify()".
    @Builtin("a2b_hex(hexstr, /)")
    static PyObject a2bHex(PyObject hexstr) {
        byte[] text = ascii(hexstr);
        if (text.length % 2 != 0) {
            throw error("Odd-length string");
        }
        byte[] bytes = new byte[text.length / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(text[2 * i], 16);
            int low = Character.digit(text[2 * i + 1], 16);
            if (high < 0 || low < 0) {
                throw error("Non-hexadecimal digit found");
            }
            bytes[i] = (byte) (high << 4 | low);
        }
        return PyBytes.of(bytes);
    }

    /// Binary data of hexadecimal representation.
    ///
    /// hexstr must contain an even number of hex digits (upper or lower case).
    @Builtin("unhexlify(hexstr, /)")
    static PyObject unhexlify(PyObject hexstr) {
        return a2bHex(hexstr);
    }

    // ---- base64

    /// Decode a line of base64 data.
    ///
    ///   strict_mode
    ///     When set to True, bytes that are not part of the base64 standard are not allowed.
    ///     The same applies to excess data after padding (= / ==).
    @Builtin("a2b_base64(data, /, *, strict_mode=False)")
    static PyObject a2bBase64(PyObject data, boolean strict) {
        return PyBytes.of(Base64.decode(ascii(data), strict));
    }

    /// Base64-code line of data.
    @Builtin("b2a_base64(data, /, *, newline=True)")
    static PyObject b2aBase64(PyObject data, boolean newline) {
        try (Buffer in = Buffer.read(data)) {
            return PyBytes.of(Base64.encode(in.bytes, in.offset, in.length, newline));
        }
    }

    // ---- uuencoding

    /// Decode a line of uuencoded data.
    @Builtin("a2b_uu(data, /)")
    static PyObject a2bUu(PyObject data) {
        byte[] text = ascii(data);
        int size = (text.length == 0 ? 0 : text[0]) - ' ' & 63;
        byte[] bytes = new byte[size];
        int i = 1;
        int left = 0;
        int bits = 0;
        for (int n = 0; n < size; i++) {
            int c = i < text.length ? text[i] & 0xFF : '\n';
            int sextet = 0; // blanks at the end of a line may have got lost
            if (c != '\n' && c != '\r') {
                if (c < ' ' || c > ' ' + 64) {
                    throw error("Illegal char");
                }
                sextet = c - ' ' & 63;
            }
            left = left << 6 | sextet;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                bytes[n++] = (byte) (left >> bits);
                left &= (1 << bits) - 1;
            }
        }
        for (; i < text.length; i++) {
            if (text[i] != ' ' && text[i] != '`' && text[i] != '\n' && text[i] != '\r') {
                throw error("Trailing garbage");
            }
        }
        return PyBytes.of(bytes);
    }

    /// Uuencode line of data.
    @Builtin("b2a_uu(data, /, *, backtick=False)")
    static PyObject b2aUu(PyObject data, boolean backtick) {
        byte[] in = Buffer.bytesOf(data);
        if (in.length > MAX_UU_LINE) {
            throw error("At most 45 bytes at once");
        }
        byte[] out = new byte[2 + (in.length + 2) / 3 * 4];
        int n = 0;
        out[n++] = uu(in.length, backtick);
        int left = 0;
        int bits = 0;
        for (int i = 0; i < in.length || bits != 0; i++) {
            left = left << 8 | (i < in.length ? in[i] & 0xFF : 0);
            bits += 8;
            while (bits >= 6) {
                bits -= 6;
                out[n++] = uu(left >> bits & 63, backtick);
            }
            left &= (1 << bits) - 1;
        }
        out[n++] = '\n';
        return PyBytes.of(Arrays.copyOf(out, n));
    }

    private static byte uu(int sextet, boolean backtick) {
        return (byte) (sextet == 0 && backtick ? '`' : ' ' + sextet);
    }

    // ---- quoted-printable

    /// Decode a string of qp-encoded data.
    @Builtin("a2b_qp(data, header=False)")
    static PyObject a2bQp(PyObject data, boolean header) {
        return PyBytes.of(QuotedPrintable.decode(ascii(data), header));
    }

    /// Encode a string using quoted-printable encoding.
    ///
    /// On encoding, when istext is set, newlines are not encoded, and white
    /// space at end of lines is.  When istext is not set, \r and \n (CR/LF)
    /// are both encoded.  When quotetabs is set, space and tabs are encoded.
    @Builtin("b2a_qp(data, quotetabs=False, istext=True, header=False)")
    static PyObject b2aQp(PyObject data, boolean quoteTabs, boolean isText, boolean header) {
        return PyBytes.of(QuotedPrintable.encode(Buffer.bytesOf(data), quoteTabs, isText, header));
    }

    // ---- checksums

    /// Compute CRC-32 incrementally.
    @Builtin("crc32(data, crc=0, /)")
    static long crc32(PyObject data, PyInt crc) {
        try (Buffer in = Buffer.read(data)) {
            return Crc32.update(crc.bigValue().intValue(), in.bytes, in.offset, in.length) & 0xFFFFFFFFL;
        }
    }

    /// Compute CRC-CCITT incrementally.
    @Builtin("crc_hqx(data, crc, /)")
    static long crcHqx(PyObject data, PyInt crc) {
        int c = crc.bigValue().intValue() & 0xFFFF;
        try (Buffer in = Buffer.read(data)) {
            for (int i = 0; i < in.length; i++) {
                c ^= (in.bytes[in.offset + i] & 0xFF) << 8;
                for (int k = 0; k < 8; k++) {
                    c = (c & 0x8000) != 0 ? c << 1 ^ 0x1021 : c << 1;
                }
                c &= 0xFFFF;
            }
        }
        return c;
    }
}
