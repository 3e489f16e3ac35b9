package org.scoria.objects;

/// `<` between the keys of one sort. When all keys have the same well-known type the general protocol is left out:
/// their order runs no Python code.
///
/// Compare CPython 3.11 `Objects/listobject.c`, pre-sort check.
class KeyOrder {
    KeyOrder() {}

    boolean less(PyObject a, PyObject b) {
        return Abstract.isTrue(Abstract.richCompare(a, b, Abstract.LT));
    }

    /// The cheapest order that is right for these keys.
    static KeyOrder of(PyObject[] keys, int size) {
        Class<?> common = keys[0].getClass();
        for (int i = 1; i < size; i++) {
            if (keys[i].getClass() != common) {
                return new KeyOrder();
            }
        }
        if (common == PyInt.class) {
            return new OfInts();
        }
        if (common == PyStr.class) {
            return new OfStrings();
        }
        if (common == PyFloat.class) {
            return new OfFloats();
        }
        return common == PyTuple.class ? new OfTuples() : new KeyOrder();
    }

    private static final class OfInts extends KeyOrder {
        @Override
        boolean less(PyObject a, PyObject b) {
            return ((PyInt) a).value < ((PyInt) b).value;
        }
    }

    private static final class OfStrings extends KeyOrder {
        @Override
        boolean less(PyObject a, PyObject b) {
            return ((PyStr) a).compareTo((PyStr) b) < 0;
        }
    }

    private static final class OfFloats extends KeyOrder {
        @Override
        boolean less(PyObject a, PyObject b) {
            return ((PyFloat) a).value < ((PyFloat) b).value;
        }
    }

    /// Tuples: the first items that differ decide.
    private static final class OfTuples extends KeyOrder {
        @Override
        boolean less(PyObject a, PyObject b) {
            PyObject[] x = ((PyTuple) a).items;
            PyObject[] y = ((PyTuple) b).items;
            int shorter = Math.min(x.length, y.length);
            for (int i = 0; i < shorter; i++) {
                if (!Abstract.equal(x[i], y[i])) {
                    return lessItem(x[i], y[i]);
                }
            }
            return x.length < y.length;
        }

        private static boolean lessItem(PyObject a, PyObject b) {
            if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
                return ((PyInt) a).value < ((PyInt) b).value;
            }
            return Abstract.isTrue(Abstract.richCompare(a, b, Abstract.LT));
        }
    }
}
