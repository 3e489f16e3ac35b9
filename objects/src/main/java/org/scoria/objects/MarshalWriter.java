package org.scoria.objects;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.IdentityHashMap;

/// Writes one value in the marshal format.
///
/// From version 3 on, an object that occurs more than once is written once and then referred to. CPython decides
/// that by reference counts; here a first pass counts the occurrences. Either way the reader gets the same value.
final class MarshalWriter {
    private static final int FIRST_WITH_INTERNED = 1;
    private static final int FIRST_WITH_BINARY_FLOATS = 2;
    private static final int FIRST_WITH_REFERENCES = 3;
    private static final int FIRST_WITH_SHORT_FORMS = 4;

    /// For an object that occurs again: that it has no number yet.
    private static final Integer UNNUMBERED = -1;

    private final int version;
    private byte[] out = new byte[256];
    private int size;
    private int depth;

    /// Objects met in the first pass: null after the first time, later [#UNNUMBERED], then their number.
    private final IdentityHashMap<PyObject, Integer> references = new IdentityHashMap<>();

    private int numbered;

    MarshalWriter(int version) {
        this.version = version;
    }

    byte[] write(PyObject value) {
        if (version >= FIRST_WITH_REFERENCES) {
            count(value);
        }
        depth = 0;
        put(value);
        return Arrays.copyOf(out, size);
    }

    // ---- first pass: what occurs more than once

    private void count(PyObject value) {
        if (isSingleton(value)) {
            return;
        }
        if (references.containsKey(value)) {
            references.put(value, UNNUMBERED);
            return;
        }
        references.put(value, null);
        if (++depth > Marshal.MAX_DEPTH) {
            throw tooDeep();
        }
        if (value instanceof PyTuple tuple) {
            countAll(tuple.items, tuple.items.length);
        } else if (value instanceof PyList list) {
            countAll(list.items, list.size);
        } else if (value instanceof PyDict dict) {
            for (int at = dict.next(0); at >= 0; at = dict.next(at + 1)) {
                count(dict.keyAt(at));
                count(dict.valueAt(at));
            }
        } else if (value instanceof PyAnySet set) {
            PyObject[] items = set.toArray();
            countAll(items, items.length);
        } else if (value instanceof PyCode code) {
            countAll(code.consts, code.consts.length);
            countAll(code.names, code.names.length);
            countAll(code.localsplusnames, code.localsplusnames.length);
            count(code.filename);
            count(code.name);
            count(code.qualname);
        }
        depth--;
    }

    private void countAll(PyObject[] values, int count) {
        for (int i = 0; i < count; i++) {
            count(values[i]);
        }
    }

    private static boolean isSingleton(PyObject value) {
        return value == PyNone.NONE
                || value == PyEllipsis.ELLIPSIS
                || value instanceof PyBool
                || value == Exceptions.StopIteration;
    }

    // ---- bytes

    private void ensure(int count) {
        if (out.length - size < count) {
            out = Arrays.copyOf(out, Math.max(size + count, 2 * out.length));
        }
    }

    private void putByte(int value) {
        ensure(1);
        out[size++] = (byte) value;
    }

    private void putShort(int value) {
        putByte(value);
        putByte(value >> 8);
    }

    private void putInt(int value) {
        ensure(4);
        out[size++] = (byte) value;
        out[size++] = (byte) (value >> 8);
        out[size++] = (byte) (value >> 16);
        out[size++] = (byte) (value >> 24);
    }

    private void putLong(long value) {
        putInt((int) value);
        putInt((int) (value >> 32));
    }

    private void putRaw(byte[] bytes) {
        ensure(bytes.length);
        System.arraycopy(bytes, 0, out, size, bytes.length);
        size += bytes.length;
    }

    private static PyException unmarshallable() {
        return Errors.valueError("unmarshallable object");
    }

    private static PyException tooDeep() {
        return Errors.valueError("object too deeply nested to marshal");
    }

    // ---- values

    private void put(PyObject value) {
        if (++depth > Marshal.MAX_DEPTH) {
            throw tooDeep();
        }
        if (isSingleton(value)) {
            putSingleton(value);
        } else {
            int flag = 0;
            Integer number = references.get(value);
            if (number != null && number >= 0) {
                putByte(Marshal.REF);
                putInt(number);
                depth--;
                return;
            }
            if (number != null) {
                references.put(value, numbered++);
                flag = Marshal.FLAG_REF;
            }
            putObject(value, flag);
        }
        depth--;
    }

    private void putSingleton(PyObject value) {
        if (value == PyNone.NONE) {
            putByte(Marshal.NONE);
        } else if (value == PyEllipsis.ELLIPSIS) {
            putByte(Marshal.ELLIPSIS);
        } else if (value instanceof PyBool) {
            putByte(value == PyBool.TRUE ? Marshal.TRUE : Marshal.FALSE);
        } else {
            putByte(Marshal.STOP_ITERATION);
        }
    }

    private void putObject(PyObject value, int flag) {
        Class<?> type = value.getClass();
        if (type == PyInt.class) {
            putSmallInt(((PyInt) value).value, flag);
        } else if (type == PyBigInt.class) {
            putBigInt(((PyInt) value).bigValue(), flag);
        } else if (type == PyFloat.class) {
            putFloat((PyFloat) value, flag);
        } else if (type == PyComplex.class) {
            putComplex((PyComplex) value, flag);
        } else if (type == PyStr.class) {
            putStr((PyStr) value, flag);
        } else if (type == PyBytes.class) {
            byte[] bytes = ((PyBytes) value).bytes;
            putByte(Marshal.BYTES | flag);
            putInt(bytes.length);
            putRaw(bytes);
        } else if (type == PyTuple.class) {
            putTuple(((PyTuple) value).items, flag);
        } else if (type == PyList.class) {
            PyList list = (PyList) value;
            putByte(Marshal.LIST | flag);
            putInt(list.size);
            for (int i = 0; i < list.size; i++) {
                put(list.items[i]);
            }
        } else if (type == PyDict.class) {
            putDict((PyDict) value, flag);
        } else if (type == PySet.class || type == PyFrozenSet.class) {
            putSet((PyAnySet) value, flag);
        } else if (type == PyCode.class) {
            putCode((PyCode) value, flag);
        } else {
            throw unmarshallable();
        }
    }

    private void putSmallInt(long value, int flag) {
        if (value == (int) value) {
            putByte(Marshal.INT | flag);
            putInt((int) value);
        } else {
            putBigInt(BigInteger.valueOf(value), flag);
        }
    }

    private void putBigInt(BigInteger value, int flag) {
        putByte(Marshal.LONG | flag);
        byte[] magnitude = value.abs().toByteArray();
        int digits = (value.abs().bitLength() + 14) / 15;
        putInt(value.signum() * digits);
        for (int i = 0; i < digits; i++) {
            int digit = 0;
            for (int bit = 0; bit < 15; bit++) {
                long place = 15L * i + bit;
                int at = magnitude.length - 1 - (int) (place >> 3);
                if (at >= 0 && (magnitude[at] >> (place & 7) & 1) != 0) {
                    digit |= 1 << bit;
                }
            }
            putShort(digit);
        }
    }

    private void putFloat(PyFloat value, int flag) {
        if (version >= FIRST_WITH_BINARY_FLOATS) {
            putByte(Marshal.BINARY_FLOAT | flag);
            putLong(Double.doubleToRawLongBits(value.value));
        } else {
            putByte(Marshal.FLOAT | flag);
            putFloatText(value.value);
        }
    }

    private void putComplex(PyComplex value, int flag) {
        if (version >= FIRST_WITH_BINARY_FLOATS) {
            putByte(Marshal.BINARY_COMPLEX | flag);
            putLong(Double.doubleToRawLongBits(value.real));
            putLong(Double.doubleToRawLongBits(value.imag));
        } else {
            putByte(Marshal.COMPLEX | flag);
            putFloatText(value.real);
            putFloatText(value.imag);
        }
    }

    /// Seventeen significant digits always give the value back.
    private void putFloatText(double value) {
        String text;
        if (Double.isNaN(value)) {
            text = "nan";
        } else if (Double.isInfinite(value)) {
            text = value > 0 ? "inf" : "-inf";
        } else {
            text = Double.toString(value);
        }
        putByte(text.length());
        for (int i = 0; i < text.length(); i++) {
            putByte(text.charAt(i));
        }
    }

    private void putStr(PyStr value, int flag) {
        boolean interned = version >= FIRST_WITH_INTERNED && value.isInterned();
        if (version >= FIRST_WITH_SHORT_FORMS && value.isAscii()) {
            int length = value.chars().length();
            if (length < 256) {
                putByte((interned ? Marshal.SHORT_ASCII_INTERNED : Marshal.SHORT_ASCII) | flag);
                putByte(length);
            } else {
                putByte((interned ? Marshal.ASCII_INTERNED : Marshal.ASCII) | flag);
                putInt(length);
            }
            ensure(length);
            for (int i = 0; i < length; i++) {
                out[size++] = (byte) value.chars().charAt(i);
            }
            return;
        }
        putByte((interned ? Marshal.INTERNED : Marshal.UNICODE) | flag);
        int start = size;
        putInt(0);
        for (int i = 0; i < value.size(); i++) {
            putUtf8(value.codePointAt(i));
        }
        int end = size;
        size = start;
        putInt(end - start - 4);
        size = end;
    }

    private void putUtf8(int point) {
        if (point < 0x80) {
            putByte(point);
        } else if (point < 0x800) {
            putByte(0xC0 | point >> 6);
            putByte(0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            putByte(0xE0 | point >> 12);
            putByte(0x80 | point >> 6 & 0x3F);
            putByte(0x80 | point & 0x3F);
        } else {
            putByte(0xF0 | point >> 18);
            putByte(0x80 | point >> 12 & 0x3F);
            putByte(0x80 | point >> 6 & 0x3F);
            putByte(0x80 | point & 0x3F);
        }
    }

    private void putTuple(PyObject[] items, int flag) {
        if (version >= FIRST_WITH_SHORT_FORMS && items.length < 256) {
            putByte(Marshal.SMALL_TUPLE | flag);
            putByte(items.length);
        } else {
            putByte(Marshal.TUPLE | flag);
            putInt(items.length);
        }
        for (PyObject item : items) {
            put(item);
        }
    }

    private void putDict(PyDict dict, int flag) {
        putByte(Marshal.DICT | flag);
        for (int at = dict.next(0); at >= 0; at = dict.next(at + 1)) {
            put(dict.keyAt(at));
            put(dict.valueAt(at));
        }
        putByte(Marshal.NULL);
    }

    /// In the order of the items' own marshalled forms: the order in the set depends on hashes, which change from
    /// run to run.
    private void putSet(PyAnySet set, int flag) {
        putByte((set instanceof PyFrozenSet ? Marshal.FROZENSET : Marshal.SET) | flag);
        PyObject[] items = set.toArray();
        putInt(items.length);
        byte[][] forms = new byte[items.length][];
        Integer[] order = new Integer[items.length];
        for (int i = 0; i < items.length; i++) {
            forms[i] = Marshal.dump(items[i], version);
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Arrays.compareUnsigned(forms[a], forms[b]));
        for (int i : order) {
            put(items[i]);
        }
    }

    private void putCode(PyCode code, int flag) {
        putByte(Marshal.CODE | flag);
        putInt(code.argcount);
        putInt(code.posonlyargcount);
        putInt(code.kwonlyargcount);
        putInt(code.stacksize);
        putInt(code.flags);
        putBytes(code.code);
        putTuple(code.consts, 0);
        putTuple(code.names, 0);
        putTuple(code.localsplusnames, 0);
        putBytes(code.localspluskinds);
        put(code.filename);
        put(code.name);
        put(code.qualname);
        putInt(code.firstlineno);
        putBytes(code.linetable);
        putBytes(code.exceptiontable);
    }

    private void putBytes(byte[] bytes) {
        putByte(Marshal.BYTES);
        putInt(bytes.length);
        putRaw(bytes);
    }
}
