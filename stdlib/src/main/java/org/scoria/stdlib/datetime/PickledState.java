package org.scoria.stdlib.datetime;

import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Dates and times as the bytes that pickles have in them, and arguments that may be such bytes.
final class PickledState {
    private PickledState() {}

    /// The bytes, or null when the argument is something else: they must have a length, and one of them a limit.
    /// Pickles of Python 2 have a str of the same characters.
    static byte[] of(PyObject given, int length, int limited, int limit) {
        byte[] bytes = null;
        if (given instanceof PyBytes b) {
            bytes = Buffer.bytesOf(b);
        } else if (given instanceof PyStr text && text.size() == length) {
            bytes = latin1(text);
        }
        boolean fits = bytes != null && bytes.length == length && (bytes[limited] & 0x7F) <= limit;
        return fits && (limited == 0 || (bytes[limited] & 0x7F) > 0) ? bytes : null;
    }

    private static byte[] latin1(PyStr text) {
        byte[] bytes = new byte[text.size()];
        for (int i = 0; i < bytes.length; i++) {
            int c = text.codePointAt(i);
            if (c > 0xFF) {
                return null;
            }
            bytes[i] = (byte) c;
        }
        return bytes;
    }

    /// The zone beside the bytes.
    static PyTzInfo zone(PyObject given) {
        if (given != null && given != PyNone.NONE && !(given instanceof PyTzInfo)) {
            throw Errors.typeError("bad tzinfo state arg");
        }
        return given instanceof PyTzInfo zone ? zone : null;
    }

    static int year(byte[] state, int at) {
        return (state[at] & 0xFF) << 8 | state[at + 1] & 0xFF;
    }

    static int microsecond(byte[] state, int at) {
        return (state[at] & 0xFF) << 16 | year(state, at + 1);
    }

    static void date(byte[] state, PyDate date) {
        state[0] = (byte) (date.year >> 8);
        state[1] = (byte) date.year;
        state[2] = (byte) date.month;
        state[3] = (byte) date.day;
    }

    static void time(byte[] state, int at, int hour, int minute, int second, int microsecond) {
        state[at] = (byte) hour;
        state[at + 1] = (byte) minute;
        state[at + 2] = (byte) second;
        state[at + 3] = (byte) (microsecond >> 16);
        state[at + 4] = (byte) (microsecond >> 8);
        state[at + 5] = (byte) microsecond;
    }

    static int integer(PyObject value) {
        return Numbers.asInt(value);
    }

    /// The value of an argument, or what it is when not given.
    static int orElse(PyObject given, int usual) {
        return given == null ? usual : integer(given);
    }
}
