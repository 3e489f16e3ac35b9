package org.scoria.objects;

import java.util.Arrays;

/// When two code objects, and two constants in them, are the same. Constants must agree in type and sign of zero,
/// not only be equal. Compare CPython 3.11 `Objects/codeobject.c: code_richcompare, _PyCode_ConstantKey`.
final class CodeEquality {
    private CodeEquality() {}

    static boolean equal(PyCode a, PyCode b) {
        return a.name.sameText(b.name)
                && a.argcount == b.argcount
                && a.posonlyargcount == b.posonlyargcount
                && a.kwonlyargcount == b.kwonlyargcount
                && a.flags == b.flags
                && a.firstlineno == b.firstlineno
                && Arrays.equals(a.code, b.code)
                && sameConstants(a.consts, b.consts)
                && Arrays.equals(a.names, b.names)
                && Arrays.equals(a.localsplusnames, b.localsplusnames)
                && Arrays.equals(a.linetable, b.linetable)
                && Arrays.equals(a.exceptiontable, b.exceptiontable);
    }

    static long hash(PyCode code) {
        long h = code.name.hash();
        h = 31 * h + Arrays.hashCode(code.code);
        h = 31 * h + Arrays.hashCode(code.names);
        h = 31 * h + Arrays.hashCode(code.localsplusnames);
        h = 31 * h + Arrays.hashCode(code.linetable);
        h = 31 * h + code.firstlineno;
        return h == -1 ? -2 : h;
    }

    private static boolean sameConstants(PyObject[] a, PyObject[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!sameConstant(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameConstant(PyObject a, PyObject b) {
        if (a == b) {
            return true;
        }
        if (a.type() != b.type()) {
            return false;
        }
        if (a instanceof PyFloat x) {
            return Double.doubleToRawLongBits(x.value) == Double.doubleToRawLongBits(((PyFloat) b).value);
        }
        if (a instanceof PyComplex x) {
            PyComplex y = (PyComplex) b;
            return Double.doubleToRawLongBits(x.real) == Double.doubleToRawLongBits(y.real)
                    && Double.doubleToRawLongBits(x.imag) == Double.doubleToRawLongBits(y.imag);
        }
        if (a instanceof PyTuple x) {
            return sameConstants(x.items, ((PyTuple) b).items);
        }
        if (a instanceof PyFrozenSet) {
            return sameMembers(Abstract.toArray(a), Abstract.toArray(b));
        }
        boolean comparable = a instanceof PyStr || a instanceof PyBytes || a instanceof PyInt || a instanceof PyCode;
        return comparable && Abstract.equal(a, b);
    }

    private static boolean sameMembers(PyObject[] a, PyObject[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (PyObject x : a) {
            boolean found = false;
            for (int i = 0; i < b.length && !found; i++) {
                found = sameConstant(x, b[i]);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
