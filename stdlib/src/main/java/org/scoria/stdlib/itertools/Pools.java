package org.scoria.stdlib.itertools;

import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;

/// Helpers of the combinatoric iterators.
final class Pools {
    private Pools() {}

    /// The first `n` indices as a tuple.
    static PyTuple tuple(int[] indices, int n) {
        PyObject[] items = new PyObject[n];
        for (int i = 0; i < n; i++) {
            items[i] = PyInt.of(indices[i]);
        }
        return PyTuple.of(items);
    }

    /// The items at the first `r` indices.
    static PyObject[] pick(PyObject[] pool, int[] indices, int r) {
        PyObject[] items = new PyObject[r];
        for (int i = 0; i < r; i++) {
            items[i] = pool[indices[i]];
        }
        return items;
    }

    /// A length argument, which must not be negative.
    static int length(long r) {
        if (r < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        return (int) Math.min(r, Integer.MAX_VALUE);
    }

    /// How many indices are needed; none when there cannot be a result.
    static int[] indices(int n) {
        int[] indices = new int[n];
        for (int i = 0; i < n; i++) {
            indices[i] = i;
        }
        return indices;
    }
}
