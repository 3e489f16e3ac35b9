package org.scoria.compiler;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyFrozenSet;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// Which constants are the same: those that no program can tell apart.
///
/// `1`, `1.0` and `True` are different, so are `0.0` and `-0.0`, also inside tuples. Equal code objects are the
/// same.
/// Compare CPython 3.11 `_PyCode_ConstantKey` in `Objects/codeobject.c`.
record ConstantKey(PyObject value) {
    @Override
    public boolean equals(Object other) {
        return other instanceof ConstantKey key && same(value, key.value);
    }

    @Override
    public int hashCode() {
        return hash(value);
    }

    static boolean same(PyObject a, PyObject b) {
        if (a == b) {
            return true;
        }
        if (a.getClass() != b.getClass()) {
            return false;
        }
        if (a.getClass() == PyStr.class) {
            return a.equals(b);
        }
        if (a instanceof PyInt x) {
            PyInt y = (PyInt) b;
            return x.isSmall() ? x.value == y.value : x.bigValue().equals(y.bigValue());
        }
        if (a instanceof PyTuple x) {
            return sameItems(x.items, ((PyTuple) b).items);
        }
        if (a instanceof PyFloat x) {
            return same(x.value, ((PyFloat) b).value);
        }
        if (a instanceof PyBytes x) {
            return Arrays.equals(x.array(), ((PyBytes) b).array());
        }
        if (a instanceof PyComplex x) {
            return same(x.real, ((PyComplex) b).real) && same(x.imag, ((PyComplex) b).imag);
        }
        if (a instanceof PyFrozenSet x) {
            return sameSet(x, (PyFrozenSet) b);
        }
        if (a instanceof PyCode x) {
            return sameCode(x, (PyCode) b);
        }
        return false;
    }

    /// A NaN is the same as no other value.
    private static boolean same(double a, double b) {
        return a == b && Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
    }

    private static boolean sameItems(PyObject[] a, PyObject[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!same(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSet(PyFrozenSet a, PyFrozenSet b) {
        if (a.size() != b.size()) {
            return false;
        }
        Set<ConstantKey> items = new HashSet<>();
        for (PyObject item : a.toArray()) {
            items.add(new ConstantKey(item));
        }
        for (PyObject item : b.toArray()) {
            if (!items.contains(new ConstantKey(item))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameCode(PyCode a, PyCode b) {
        return a.name.equals(b.name)
                && a.argcount == b.argcount
                && a.posonlyargcount == b.posonlyargcount
                && a.kwonlyargcount == b.kwonlyargcount
                && a.flags == b.flags
                && a.firstlineno == b.firstlineno
                && Arrays.equals(a.code, b.code)
                && Arrays.equals(a.linetable, b.linetable)
                && Arrays.equals(a.names, b.names)
                && Arrays.equals(a.localsplusnames, b.localsplusnames)
                && Arrays.equals(a.exceptiontable, b.exceptiontable)
                // Last, because code nested in code would be compared again and again.
                && sameItems(a.consts, b.consts);
    }

    private static int hash(PyObject value) {
        if (value.getClass() == PyStr.class) {
            return value.hashCode();
        }
        int kind = 31 * value.getClass().hashCode();
        if (value instanceof PyInt x) {
            return kind + (x.isSmall() ? Long.hashCode(x.value) : x.bigValue().hashCode());
        }
        if (value instanceof PyTuple x) {
            int hash = kind;
            for (PyObject item : x.items) {
                hash = 31 * hash + hash(item);
            }
            return hash;
        }
        if (value instanceof PyFloat x) {
            return kind + Double.hashCode(x.value);
        }
        if (value instanceof PyBytes x) {
            return kind + Arrays.hashCode(x.array());
        }
        if (value instanceof PyComplex x) {
            return kind + 31 * Double.hashCode(x.real) + Double.hashCode(x.imag);
        }
        if (value instanceof PyFrozenSet x) {
            int hash = kind;
            for (PyObject item : x.toArray()) {
                hash += hash(item);
            }
            return hash;
        }
        if (value instanceof PyCode x) {
            return kind + 31 * Arrays.hashCode(x.code) + Arrays.hashCode(x.linetable);
        }
        return System.identityHashCode(value);
    }
}
