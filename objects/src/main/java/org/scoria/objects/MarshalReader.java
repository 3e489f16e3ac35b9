package org.scoria.objects;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/// Reads marshalled values one after the other.
///
/// A subclass that reads from elsewhere than a whole array overrides [#require] to append to [#data].
public class MarshalReader {
    /// The bytes at hand; those before [#position] have been used.
    protected byte[] data;

    /// Where the next byte is.
    protected int position;

    /// How many bytes of [#data] are filled.
    protected int limit;

    /// What a reference can mean, by number; null while the value is being read.
    private final ArrayList<PyObject> references = new ArrayList<>();

    private int depth;

    public MarshalReader(byte[] data, int start) {
        this.data = data;
        this.position = start;
        this.limit = data.length;
    }

    /// Where the next value starts.
    public final int position() {
        return position;
    }

    /// Makes sure that `count` bytes can be read.
    protected void require(int count) {
        if (limit - position < count) {
            throw Errors.eOFError("marshal data too short");
        }
    }

    /// The next value.
    public final PyObject readValue() {
        PyObject value = read();
        if (value == null) {
            throw Errors.typeError("NULL object in marshal data for object");
        }
        return value;
    }

    private int readByte() {
        require(1);
        return data[position++] & 0xFF;
    }

    private int readShort() {
        require(2);
        int value = data[position] & 0xFF | data[position + 1] << 8;
        position += 2;
        return value;
    }

    private int readInt() {
        require(4);
        int at = position;
        position = at + 4;
        return data[at] & 0xFF | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16 | data[at + 3] << 24;
    }

    private long readLong() {
        long low = readInt() & 0xFFFFFFFFL;
        return low | (long) readInt() << 32;
    }

    private int readSize(String what) {
        int size = readInt();
        if (size < 0) {
            throw bad("%s size out of range", what);
        }
        return size;
    }

    private byte[] readBytes(int count) {
        require(count);
        byte[] bytes = java.util.Arrays.copyOfRange(data, position, position + count);
        position += count;
        return bytes;
    }

    private static PyException bad(String what, Object... arguments) {
        return Errors.valueError("bad marshal data (" + what + ")", arguments);
    }

    /// Reads one value; null is the mark that ends a dictionary.
    private PyObject read() {
        require(1);
        int code = readByte();
        boolean flagged = (code & Marshal.FLAG_REF) != 0;
        if (++depth > Marshal.MAX_DEPTH) {
            throw bad("recursion limit exceeded");
        }
        PyObject value = read(code & ~Marshal.FLAG_REF, flagged);
        depth--;
        return value;
    }

    private PyObject read(int kind, boolean flagged) {
        return switch (kind) {
            case Marshal.NULL -> null;
            case Marshal.NONE -> PyNone.NONE;
            case Marshal.STOP_ITERATION -> Exceptions.StopIteration;
            case Marshal.ELLIPSIS -> PyEllipsis.ELLIPSIS;
            case Marshal.FALSE -> PyBool.FALSE;
            case Marshal.TRUE -> PyBool.TRUE;
            case Marshal.TUPLE -> readTuple(readSize("tuple"), flagged);
            case Marshal.SMALL_TUPLE -> readTuple(readByte(), flagged);
            case Marshal.LIST -> readList(readSize("list"), flagged);
            case Marshal.DICT -> readDict(flagged);
            case Marshal.SET -> readSet(readSize("set"), false, flagged);
            case Marshal.FROZENSET -> readSet(readSize("set"), true, flagged);
            case Marshal.CODE -> readCode(flagged);
            case Marshal.REF -> readReference();
            default -> {
                PyObject atom = readAtom(kind);
                if (flagged) {
                    references.add(atom);
                }
                yield atom;
            }
        };
    }

    private PyObject readReference() {
        int number = readInt();
        if (number < 0 || number >= references.size() || references.get(number) == null) {
            throw bad("invalid reference");
        }
        return references.get(number);
    }

    /// A value without parts.
    private PyObject readAtom(int kind) {
        return switch (kind) {
            case Marshal.INT -> PyInt.of(readInt());
            case Marshal.INT64 -> PyInt.of(readLong());
            case Marshal.LONG -> readBig();
            case Marshal.FLOAT -> PyFloat.of(readFloatText());
            case Marshal.BINARY_FLOAT -> PyFloat.of(Double.longBitsToDouble(readLong()));
            case Marshal.COMPLEX -> {
                double real = readFloatText();
                yield PyComplex.of(real, readFloatText());
            }
            case Marshal.BINARY_COMPLEX -> {
                double real = Double.longBitsToDouble(readLong());
                yield PyComplex.of(real, Double.longBitsToDouble(readLong()));
            }
            case Marshal.BYTES -> PyBytes.of(readBytes(readSize("bytes object")));
            case Marshal.ASCII -> readAscii(readSize("string"));
            case Marshal.SHORT_ASCII -> readAscii(readByte());
            case Marshal.ASCII_INTERNED -> readAscii(readSize("string")).interned();
            case Marshal.SHORT_ASCII_INTERNED -> readAscii(readByte()).interned();
            case Marshal.UNICODE -> readUnicode();
            case Marshal.INTERNED -> readUnicode().interned();
            default -> throw bad("unknown type code");
        };
    }

    /// An int as a signed count of 15-bit digits, the least significant first.
    private PyObject readBig() {
        int count = readInt();
        boolean negative = count < 0;
        count = Math.abs(count);
        if (count < 0) {
            throw bad("long size out of range");
        }
        require(2 * Math.min(count, 1 << 29));
        if (count <= 4) {
            long value = 0;
            for (int i = 0; i < count; i++) {
                value |= (long) readDigit(i == count - 1) << 15 * i;
            }
            return PyInt.of(negative ? -value : value);
        }
        byte[] magnitude = new byte[(int) ((15L * count + 7) / 8)];
        for (int i = 0; i < count; i++) {
            int digit = readDigit(i == count - 1);
            for (int bit = 0; bit < 15; bit++) {
                if ((digit >> bit & 1) != 0) {
                    long place = 15L * i + bit;
                    magnitude[magnitude.length - 1 - (int) (place >> 3)] |= (byte) (1 << (place & 7));
                }
            }
        }
        return PyInt.of(new BigInteger(negative ? -1 : 1, magnitude));
    }

    private int readDigit(boolean last) {
        int digit = readShort();
        if (digit < 0) {
            throw bad("digit out of range in long");
        }
        if (last && digit == 0) {
            throw bad("unnormalized long data");
        }
        return digit;
    }

    private double readFloatText() {
        String text = new String(readBytes(readByte()), StandardCharsets.ISO_8859_1);
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan", "-nan" -> Double.NaN;
            default -> {
                try {
                    yield Double.parseDouble(text);
                } catch (NumberFormatException _) {
                    throw Errors.valueError("could not convert string to float: '%s'", text);
                }
            }
        };
    }

    private PyStr readAscii(int size) {
        require(size);
        PyStr text = PyStr.ofChars(new String(data, position, size, StandardCharsets.ISO_8859_1));
        position += size;
        return text;
    }

    /// Text in UTF-8, where lone surrogates are allowed.
    private PyStr readUnicode() {
        int size = readSize("string");
        require(size);
        int[] points = new int[size];
        int count = 0;
        int end = position + size;
        while (position < end) {
            points[count++] = readCodePoint(end);
        }
        return PyStr.ofCodePoints(points, 0, count);
    }

    private int readCodePoint(int end) {
        int first = data[position++] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        int point = first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            if (position >= end || (data[position] & 0xC0) != 0x80) {
                throw bad("invalid UTF-8");
            }
            point = point << 6 | data[position++] & 0x3F;
        }
        return point;
    }

    /// Keeps the next number for a value that is still being read.
    private int reserve(boolean flagged) {
        if (flagged) {
            references.add(null);
        }
        return references.size() - 1;
    }

    private PyObject readTuple(int size, boolean flagged) {
        require(size);
        PyObject[] items = new PyObject[size];
        PyTuple tuple = PyTuple.of(items);
        if (flagged) {
            references.add(tuple);
        }
        for (int i = 0; i < size; i++) {
            items[i] = readPart("tuple");
        }
        return tuple;
    }

    private PyObject readList(int size, boolean flagged) {
        require(size);
        PyList list = new PyList(new PyObject[size], 0);
        if (flagged) {
            references.add(list);
        }
        for (int i = 0; i < size; i++) {
            list.append(readPart("list"));
        }
        return list;
    }

    private PyObject readPart(String container) {
        PyObject part = read();
        if (part == null) {
            throw Errors.typeError("NULL object in marshal data for %s", container);
        }
        return part;
    }

    private PyObject readDict(boolean flagged) {
        PyDict dict = new PyDict();
        if (flagged) {
            references.add(dict);
        }
        for (; ; ) {
            PyObject key = read();
            if (key == null) {
                return dict;
            }
            PyObject value = read();
            if (value == null) {
                return dict;
            }
            dict.put(key, value);
        }
    }

    private PyObject readSet(int size, boolean frozen, boolean flagged) {
        require(size);
        if (!frozen) {
            PySet set = new PySet();
            if (flagged) {
                references.add(set);
            }
            for (int i = 0; i < size; i++) {
                set.addItem(readPart("set"));
            }
            return set;
        }
        int number = reserve(flagged);
        PyObject[] items = new PyObject[size];
        for (int i = 0; i < size; i++) {
            items[i] = readPart("set");
        }
        PyFrozenSet set = PyFrozenSet.of(items);
        if (flagged) {
            references.set(number, set);
        }
        return set;
    }

    private PyObject readCode(boolean flagged) {
        int number = reserve(flagged);
        int argcount = readInt();
        int posonlyargcount = readInt();
        int kwonlyargcount = readInt();
        int stacksize = readInt();
        int flags = readInt();
        byte[] code = bytes();
        PyObject[] consts = tuple().items;
        PyStr[] names = names();
        PyStr[] localsplusnames = names();
        byte[] localspluskinds = bytes();
        PyStr filename = text();
        PyStr name = text().interned();
        PyStr qualname = text().interned();
        int firstlineno = readInt();
        byte[] linetable = bytes();
        byte[] exceptiontable = bytes();
        PyCode result = new PyCode(
                argcount,
                posonlyargcount,
                kwonlyargcount,
                stacksize,
                flags,
                code,
                consts,
                names,
                localsplusnames,
                localspluskinds,
                filename,
                name,
                qualname,
                firstlineno,
                linetable,
                exceptiontable);
        if (flagged) {
            references.set(number, result);
        }
        return result;
    }

    private byte[] bytes() {
        if (read() instanceof PyBytes bytes) {
            return bytes.array();
        }
        throw bad("code object");
    }

    private PyTuple tuple() {
        if (read() instanceof PyTuple tuple) {
            return tuple;
        }
        throw bad("code object");
    }

    private PyStr text() {
        if (read() instanceof PyStr text) {
            return text;
        }
        throw bad("code object");
    }

    private PyStr[] names() {
        PyTuple tuple = tuple();
        PyStr[] names = new PyStr[tuple.size()];
        for (int i = 0; i < names.length; i++) {
            if (!(tuple.get(i) instanceof PyStr name)) {
                throw Errors.typeError(
                        "name tuples must contain only strings, not '%s'",
                        tuple.get(i).type().qualifiedName());
            }
            names[i] = name.interned();
        }
        return names;
    }
}
