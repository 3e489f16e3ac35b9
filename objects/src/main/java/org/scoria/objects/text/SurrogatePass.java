package org.scoria.objects.text;

import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyUnicodeError;

/// The error handler `surrogatepass`: lets lone surrogates through the UTF encodings.
///
/// Compare CPython 3.11 `Python/codecs.c: PyCodec_SurrogatePassErrors`.
final class SurrogatePass {
    private SurrogatePass() {}

    static PyObject handle(PyUnicodeError error) {
        String encoding = error.encoding == null ? "" : error.encoding.toString();
        int start = error.clippedStart();
        int end = error.clippedEnd();
        if (CodecErrors.isEncode(error)) {
            byte[] bytes = encode(encoding, error.objectText(), start, end);
            if (bytes == null) {
                throw new PyException(error);
            }
            return PyTuple.of(PyBytes.of(bytes), PyInt.of(end));
        }
        byte[] bytes = error.objectBytes().array();
        int width = width(encoding);
        int point = width == 0 ? -1 : decode(encoding, bytes, start, bytes.length);
        if (point < 0) {
            throw new PyException(error);
        }
        return PyTuple.of(PyStr.ofCodePoint(point), PyInt.of(start + width));
    }

    /// Bytes per surrogate in the encoding of this name, 0 when it is not one of ours.
    static int width(String encoding) {
        String name = family(encoding);
        return switch (name) {
            case "8" -> 3;
            case "16", "16le", "16be" -> 2;
            case "32", "32le", "32be" -> 4;
            default -> 0;
        };
    }

    /// `8`, `16`, `16le`, … for the UTF encodings, `utf_16_le` and `UTF-16LE` included; otherwise empty.
    private static String family(String encoding) {
        if (encoding.equals("cp65001")) {
            return "8";
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < encoding.length(); i++) {
            char c = encoding.charAt(i);
            if (c != '-' && c != '_') {
                name.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        String text = name.toString();
        return text.startsWith("utf") ? text.substring(3) : "";
    }

    private static boolean littleEndian(String encoding) {
        return !family(encoding).endsWith("be"); // without a suffix: the machine's order, which is little
    }

    /// The surrogates as bytes, or null when there is another character or the encoding is none of ours.
    static byte[] encode(String encoding, PyStr text, int start, int end) {
        int width = width(encoding);
        if (width == 0) {
            return null;
        }
        boolean little = littleEndian(encoding);
        byte[] bytes = new byte[Math.max(0, end - start) * width];
        int at = 0;
        for (int i = start; i < end; i++, at += width) {
            int point = text.codePointAt(i);
            if (point < 0xD800 || point > 0xDFFF) {
                return null;
            }
            put(bytes, at, point, width, little);
        }
        return bytes;
    }

    private static void put(byte[] bytes, int at, int point, int width, boolean little) {
        if (width == 3) {
            bytes[at] = (byte) (0xE0 | point >> 12);
            bytes[at + 1] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[at + 2] = (byte) (0x80 | point & 0x3F);
        } else {
            int low = little ? at : at + width - 1;
            bytes[low] = (byte) point;
            bytes[little ? low + 1 : low - 1] = (byte) (point >> 8);
        }
    }

    /// The surrogate encoded at `start`, or -1.
    static int decode(String encoding, byte[] bytes, int start, int end) {
        int width = width(encoding);
        if (start + width > end) {
            return -1;
        }
        int point;
        if (width == 3) {
            boolean shape = (bytes[start] & 0xF0) == 0xE0
                    && (bytes[start + 1] & 0xC0) == 0x80
                    && (bytes[start + 2] & 0xC0) == 0x80;
            point = shape ? (bytes[start] & 0x0F) << 12 | (bytes[start + 1] & 0x3F) << 6 | bytes[start + 2] & 0x3F : -1;
        } else {
            point = 0;
            boolean little = littleEndian(encoding);
            for (int i = 0; i < width; i++) {
                int b = bytes[little ? start + width - 1 - i : start + i] & 0xFF;
                point = point << 8 | b;
            }
        }
        return point >= 0xD800 && point <= 0xDFFF ? point : -1;
    }
}
