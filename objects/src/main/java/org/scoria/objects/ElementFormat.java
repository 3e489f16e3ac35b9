package org.scoria.objects;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;

/// The single-character formats of `struct` in native size and little-endian order, as memoryview elements.
///
/// Compare CPython 3.11 `Objects/memoryobject.c: unpack_single` and `pack_single`.
public final class ElementFormat {
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOATS =
            MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLES =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    private ElementFormat() {}

    /// The format character of a format like `i` or `@i`, or 0 when it is another one.
    public static char of(String format) {
        int at = format.startsWith("@") ? 1 : 0;
        return format.length() == at + 1 && size(format.charAt(at)) > 0 ? format.charAt(at) : 0;
    }

    /// Bytes per element, 0 for an unknown character.
    public static int size(char format) {
        return switch (format) {
            case 'c', 'b', 'B', '?' -> 1;
            case 'h', 'H' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
            default -> 0;
        };
    }

    public static boolean isByte(char format) {
        return format == 'b' || format == 'B' || format == 'c';
    }

    /// The element at `at`.
    public static PyObject get(byte[] bytes, int at, char format) {
        return switch (format) {
            case 'B' -> PyInt.of(bytes[at] & 0xFF);
            case 'b' -> PyInt.of(bytes[at]);
            case 'c' -> PyBytes.of(new byte[] {bytes[at]});
            case '?' -> PyBool.of(bytes[at] != 0);
            case 'h' -> PyInt.of((short) SHORTS.get(bytes, at));
            case 'H' -> PyInt.of((short) SHORTS.get(bytes, at) & 0xFFFF);
            case 'i' -> PyInt.of((int) INTS.get(bytes, at));
            case 'I' -> PyInt.of((int) INTS.get(bytes, at) & 0xFFFFFFFFL);
            case 'l', 'q', 'n' -> PyInt.of((long) LONGS.get(bytes, at));
            case 'L', 'Q', 'N', 'P' -> unsigned((long) LONGS.get(bytes, at));
            case 'f' -> PyFloat.of((float) FLOATS.get(bytes, at));
            default -> PyFloat.of((double) DOUBLES.get(bytes, at));
        };
    }

    /// A long taken as unsigned.
    public static PyInt unsigned(long value) {
        if (value >= 0) {
            return PyInt.of(value);
        }
        return PyInt.of(BigInteger.valueOf(value).add(BigInteger.ONE.shiftLeft(64)));
    }

    /// Stores an element; false when the value does not fit. A value of the wrong type raises TypeError.
    public static boolean put(byte[] bytes, int at, char format, PyObject value) {
        switch (format) {
            case 'c' -> {
                if (!(value instanceof PyBytes one)) {
                    throw Errors.typeError("bytes expected");
                }
                if (one.size() != 1) {
                    return false;
                }
                bytes[at] = one.bytes[0];
            }
            case '?' -> bytes[at] = (byte) (Abstract.isTrue(value) ? 1 : 0);
            case 'f' -> FLOATS.set(bytes, at, (float) Abstract.toDouble(value));
            case 'd' -> DOUBLES.set(bytes, at, Abstract.toDouble(value));
            default -> {
                return putInt(bytes, at, format, Abstract.index(value));
            }
        }
        return true;
    }

    private static boolean putInt(byte[] bytes, int at, char format, PyInt value) {
        if (!value.isSmall()) {
            BigInteger big = value.bigValue();
            boolean fits = "LQNP".indexOf(format) >= 0 && big.signum() >= 0 && big.bitLength() <= 64;
            if (fits) {
                LONGS.set(bytes, at, big.longValue());
            }
            return fits;
        }
        long v = value.value;
        if (!fits(v, format)) {
            return false;
        }
        switch (size(format)) {
            case 1 -> bytes[at] = (byte) v;
            case 2 -> SHORTS.set(bytes, at, (short) v);
            case 4 -> INTS.set(bytes, at, (int) v);
            default -> LONGS.set(bytes, at, v);
        }
        return true;
    }

    private static boolean fits(long v, char format) {
        return switch (format) {
            case 'b' -> v == (byte) v;
            case 'B' -> v == (v & 0xFF);
            case 'h' -> v == (short) v;
            case 'H' -> v == (v & 0xFFFF);
            case 'i' -> v == (int) v;
            case 'I' -> v == (v & 0xFFFFFFFFL);
            case 'l', 'q', 'n' -> true;
            default -> v >= 0;
        };
    }
}
