package org.scoria.stdlib.binary;

import java.math.BigInteger;
import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.ElementFormat;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyByteArray;
import org.scoria.objects.PyByteString;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;

/// Packs and unpacks the values of a [StructLayout].
///
/// Compare CPython 3.11 `Modules/_struct.c: s_pack_internal` and `s_unpack_internal`.
final class StructCodec {
    private StructCodec() {}

    // ---- unpacking

    static PyTuple unpack(StructLayout layout, byte[] bytes, int from) {
        PyObject[] values = new PyObject[layout.values];
        int n = 0;
        for (StructLayout.Field field : layout.fields) {
            int at = from + field.offset();
            if (field.kind() == 's') {
                values[n++] = PyBytes.of(Arrays.copyOfRange(bytes, at, at + field.size()));
            } else if (field.kind() == 'p') {
                values[n++] = pascal(bytes, at, field.size());
            } else {
                for (int i = 0; i < field.count(); i++, at += field.size()) {
                    values[n++] = get(bytes, at, field.kind(), field.size(), layout.bigEndian);
                }
            }
        }
        return PyTuple.of(values);
    }

    private static PyBytes pascal(byte[] bytes, int at, int size) {
        if (size == 0) {
            return PyBytes.EMPTY;
        }
        int length = Math.min(bytes[at] & 0xFF, size - 1);
        return PyBytes.of(Arrays.copyOfRange(bytes, at + 1, at + 1 + length));
    }

    private static long bits(byte[] bytes, int at, int size, boolean big) {
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= (bytes[big ? at + size - 1 - i : at + i] & 0xFFL) << 8 * i;
        }
        return bits;
    }

    private static PyObject get(byte[] bytes, int at, char kind, int size, boolean big) {
        if (size == 1) {
            return switch (kind) {
                case 'b' -> PyInt.of(bytes[at]);
                case 'B' -> PyInt.of(bytes[at] & 0xFF);
                case '?' -> PyBool.of(bytes[at] != 0);
                default -> PyBytes.of(new byte[] {bytes[at]});
            };
        }
        long bits = bits(bytes, at, size, big);
        return switch (kind) {
            case 'e' -> PyFloat.of(Float.float16ToFloat((short) bits));
            case 'f' -> PyFloat.of(Float.intBitsToFloat((int) bits));
            case 'd' -> PyFloat.of(Double.longBitsToDouble(bits));
            case 'H', 'I', 'L', 'Q', 'N', 'P' -> size == 8 ? ElementFormat.unsigned(bits) : PyInt.of(bits);
            default -> PyInt.of(bits << 64 - 8 * size >> 64 - 8 * size);
        };
    }

    // ---- packing

    /// Packs `values[first…]` at `at`; padding bytes are set to zero.
    static void pack(StructLayout layout, byte[] bytes, int at, PyObject[] values, int first) {
        Arrays.fill(bytes, at, at + layout.size, (byte) 0);
        int n = first;
        for (StructLayout.Field field : layout.fields) {
            int place = at + field.offset();
            if (field.kind() == 's' || field.kind() == 'p') {
                putBytes(bytes, place, field, values[n++]);
            } else {
                for (int i = 0; i < field.count(); i++, place += field.size()) {
                    put(layout, bytes, place, field.kind(), field.size(), values[n++]);
                }
            }
        }
    }

    private static void putBytes(byte[] bytes, int at, StructLayout.Field field, PyObject value) {
        if (!(value instanceof PyBytes) && !(value instanceof PyByteArray)) {
            throw StructLayout.error("argument for '%s' must be a bytes object", field.kind());
        }
        PyByteString source = (PyByteString) value;
        if (field.kind() == 's') {
            int n = Math.min(field.size(), source.size());
            System.arraycopy(source.array(), source.offset(), bytes, at, n);
        } else if (field.size() > 0) {
            int n = Math.min(field.size() - 1, source.size());
            System.arraycopy(source.array(), source.offset(), bytes, at + 1, n);
            bytes[at] = (byte) Math.min(n, 255);
        }
    }

    private static void put(StructLayout layout, byte[] bytes, int at, char kind, int size, PyObject value) {
        long bits = switch (kind) {
            case 'c' -> character(value);
            case '?' -> Abstract.isTrue(value) ? 1 : 0;
            case 'e' -> half(floating(value), value);
            case 'f' -> single(floating(value), value, layout.packsNatively('f'));
            case 'd' -> Double.doubleToRawLongBits(floating(value));
            default -> integer(value, kind, size, layout.packsNatively(kind));
        };
        for (int i = 0; i < size; i++) {
            bytes[layout.bigEndian ? at + size - 1 - i : at + i] = (byte) (bits >> 8 * i);
        }
    }

    private static int character(PyObject value) {
        if (value instanceof PyBytes one && one.size() == 1) {
            return one.byteAt(0);
        }
        throw StructLayout.error("char format requires a bytes object of length 1");
    }

    private static double floating(PyObject value) {
        try {
            return Abstract.toDouble(value);
        } catch (PyException e) {
            throw StructLayout.error("required argument is not a float");
        }
    }

    private static PyException tooLarge(PyObject value, String format) {
        return value instanceof PyInt
                ? StructLayout.error("int too large to convert")
                : Errors.overflowError("float too large to pack with %s format", format);
    }

    private static int half(double value, PyObject source) {
        if (Double.isNaN(value)) {
            return Double.doubleToRawLongBits(value) < 0 ? 0xFE00 : 0x7E00;
        }
        int sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
        double magnitude = Math.abs(value);
        if (Double.isInfinite(magnitude)) {
            return sign | 0x7C00;
        }
        if (magnitude >= 65520.0) { // rounds to 2**16
            throw tooLarge(source, "e");
        }
        // one rounding, from the double: going through a float would round twice
        int exponent = magnitude < 0x1p-14 ? -14 : Math.getExponent(magnitude);
        long steps = (long) Math.rint(Math.scalb(magnitude, 10 - exponent));
        return sign | (int) (((long) exponent + 14 << 10) + steps);
    }

    private static int single(double value, PyObject source, boolean unchecked) {
        float f = (float) value;
        if (Float.isInfinite(f) && !Double.isInfinite(value) && !unchecked) {
            throw tooLarge(source, "f");
        }
        return Float.floatToRawIntBits(f);
    }

    // ---- integers

    private static long integer(PyObject value, char kind, int size, boolean isNative) {
        PyInt number;
        if (value instanceof PyInt i) {
            number = i;
        } else if (value.hasIndex()) {
            number = Abstract.index(value);
        } else {
            throw StructLayout.error("required argument is not an integer");
        }
        if (size == 8) {
            return wide(number, kind, isNative);
        }
        boolean unsigned = kind == 'H' && !isNative || kind == 'I' || kind == 'L';
        if (!number.isSmall()) {
            BigInteger big = number.bigValue();
            throw unsigned && big.signum() > 0 && big.bitLength() <= 64 ? outOfRange(kind, size) : tooLarge();
        }
        long v = number.value;
        if (unsigned && v < 0) {
            throw tooLarge();
        }
        boolean signed = kind == 'b' || kind == 'h' || kind == 'i' || kind == 'l';
        long low = signed ? -(1L << 8 * size - 1) : 0;
        long high = signed ? -low - 1 : (1L << 8 * size) - 1;
        if (v < low || v > high) {
            throw size == 1 || size == 2 && isNative ? named(kind) : outOfRange(kind, size);
        }
        return v;
    }

    private static PyException tooLarge() {
        return StructLayout.error("argument out of range");
    }

    private static PyException named(char kind) {
        return StructLayout.error(
                switch (kind) {
                    case 'b' -> "byte format requires -128 <= number <= 127";
                    case 'B' -> "ubyte format requires 0 <= number <= 255";
                    case 'h' -> "short format requires -32768 <= number <= 32767";
                    default -> "ushort format requires 0 <= number <= 65535";
                });
    }

    private static PyException outOfRange(char kind, int size) {
        boolean signed = kind == 'h' || kind == 'i' || kind == 'l';
        long high = (1L << 8 * size - (signed ? 1 : 0)) - 1;
        return StructLayout.error("'%s' format requires %s <= number <= %s", kind, signed ? -high - 1 : 0, high);
    }

    /// An integer of eight bytes.
    private static long wide(PyInt number, char kind, boolean isNative) {
        boolean signed = kind == 'l' || kind == 'q' || kind == 'n';
        BigInteger big = number.bigValue();
        boolean fits = number.isSmall()
                ? signed || kind == 'P' || number.value >= 0
                : !signed && big.signum() > 0 && big.bitLength() <= 64;
        if (!fits) {
            throw isNative && kind != 'P' ? tooLarge() : StructLayout.error("int too large to convert");
        }
        return big.longValue();
    }
}
