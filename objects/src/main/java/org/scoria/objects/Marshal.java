package org.scoria.objects;

/// CPython's internal serialization: what `.pyc` files are made of, and the module `marshal`.
///
/// Compare CPython 3.11 `Python/marshal.c`. [MarshalReader] and [MarshalWriter] do the work.
public final class Marshal {
    /// The version that CPython 3.11 writes.
    public static final int VERSION = 4;

    /// What a `.pyc` of CPython 3.11 starts with: the magic number 3495 and a line end.
    public static final int MAGIC = 3495 | '\r' << 16 | '\n' << 24;

    /// How deep values may be nested.
    static final int MAX_DEPTH = 2000;

    /// Marks, in the byte that tells the kind of value, that a later reference may mean this value.
    static final int FLAG_REF = 0x80;

    static final int NULL = '0';
    static final int NONE = 'N';
    static final int FALSE = 'F';
    static final int TRUE = 'T';
    static final int STOP_ITERATION = 'S';
    static final int ELLIPSIS = '.';
    static final int INT = 'i';
    static final int INT64 = 'I';
    static final int LONG = 'l';
    static final int FLOAT = 'f';
    static final int BINARY_FLOAT = 'g';
    static final int COMPLEX = 'x';
    static final int BINARY_COMPLEX = 'y';
    static final int BYTES = 's';
    static final int UNICODE = 'u';
    static final int INTERNED = 't';
    static final int ASCII = 'a';
    static final int ASCII_INTERNED = 'A';
    static final int SHORT_ASCII = 'z';
    static final int SHORT_ASCII_INTERNED = 'Z';
    static final int TUPLE = '(';
    static final int SMALL_TUPLE = ')';
    static final int LIST = '[';
    static final int DICT = '{';
    static final int SET = '<';
    static final int FROZENSET = '>';
    static final int CODE = 'c';
    static final int REF = 'r';
    static final int UNKNOWN = '?';

    private Marshal() {}

    /// The value that the data starts with; what follows it is ignored.
    public static PyObject load(byte[] data) {
        return new MarshalReader(data, 0).readValue();
    }

    /// The code object in a `.pyc` file, whose header is 16 bytes and has been checked by the caller.
    public static PyObject loadPyc(byte[] file) {
        return new MarshalReader(file, 16).readValue();
    }

    /// The value in a format that `marshal.loads` of CPython reads, for `version` 0 to 4.
    public static byte[] dump(PyObject value, int version) {
        return new MarshalWriter(version).write(value);
    }
}
