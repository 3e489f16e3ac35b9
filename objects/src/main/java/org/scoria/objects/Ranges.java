package org.scoria.objects;

/// The optional `start` and `end` arguments of search methods, which mean what they mean in a slice.
final class Ranges {
    private Ranges() {}

    /// A start position from 0 up; it may lie beyond `size`.
    static int start(PyObject argument, int size) {
        return argument == PyNone.NONE ? 0 : (int) Math.min(clipped(argument, size), Integer.MAX_VALUE);
    }

    /// An end position from 0 to `size`.
    static int end(PyObject argument, int size) {
        return argument == PyNone.NONE ? size : (int) Math.min(clipped(argument, size), size);
    }

    private static long clipped(PyObject argument, int size) {
        long index = index(argument);
        return index >= 0 ? index : Math.max(0, index + size);
    }

    /// An index as a long, clipped when it is larger.
    static long index(PyObject argument) {
        if (argument instanceof PyInt i && i.isSmall()) {
            return i.value;
        }
        if (!argument.hasIndex()) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Abstract.indexLong(argument, null);
    }
}
