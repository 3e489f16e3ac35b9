package org.scoria.objects;

import java.util.Arrays;

/// Equality of lent memory: the same shape and equal elements, whatever their formats.
///
/// Compare CPython 3.11 `Objects/memoryobject.c: memory_richcompare`.
final class MemoryComparison {
    private static final PyStr STRUCT = PyStr.intern("struct");
    private static final PyStr UNPACK_FROM = PyStr.intern("unpack_from");

    private final Buffer a;
    private final Buffer b;

    /// The format characters when both are native single ones, else 0.
    private final char elementA;

    private final char elementB;

    private MemoryComparison(Buffer a, Buffer b, char elementA, char elementB) {
        this.a = a;
        this.b = b;
        this.elementA = elementA;
        this.elementB = elementB;
    }

    static boolean equal(Buffer a, Buffer b) {
        if (!Arrays.equals(a.shape, b.shape)) {
            return false;
        }
        char ca = ElementFormat.of(a.format);
        char cb = ElementFormat.of(b.format);
        boolean bytewise = ca == cb && ca != 0 && ca != 'f' && ca != 'd' && ca != '?';
        if (bytewise && a.isContiguous('C') && b.isContiguous('C')) {
            return Arrays.equals(a.bytes, a.offset, a.offset + a.length, b.bytes, b.offset, b.offset + b.length);
        }
        return new MemoryComparison(a, b, ca, cb).equal(0, a.offset, b.offset);
    }

    private boolean equal(int dimension, int atA, int atB) {
        if (dimension == a.shape.length) {
            return equalElements(atA, atB);
        }
        for (int i = 0; i < a.shape[dimension]; i++) {
            if (!equal(dimension + 1, atA + i * a.strides[dimension], atB + i * b.strides[dimension])) {
                return false;
            }
        }
        return true;
    }

    private boolean equalElements(int atA, int atB) {
        PyObject x = element(a, atA, elementA);
        PyObject y = x == null ? null : element(b, atB, elementB);
        return y != null && Abstract.isTrue(Abstract.richCompare(x, y, Abstract.EQ));
    }

    /// An element, as `struct` reads it when its format is not a simple one; null when `struct` does not know it.
    private static PyObject element(Buffer buffer, int at, char element) {
        if (element != 0) {
            return ElementFormat.get(buffer.bytes, at, element);
        }
        PyBytes item = PyBytes.of(Arrays.copyOfRange(buffer.bytes, at, at + buffer.itemSize));
        try {
            PyObject struct =
                    ThreadState.current().interpreter.importModule(STRUCT, PyNone.NONE, PyNone.NONE, PyNone.NONE, 0);
            PyTuple values = (PyTuple) Abstract.callMethod(struct, UNPACK_FROM, PyStr.of(buffer.format), item);
            return values.size() == 1 ? values.get(0) : values;
        } catch (PyException e) {
            if (e.value.type().name().equals("error") || e.matches(Exceptions.ImportError)) {
                return null;
            }
            throw e;
        }
    }
}
