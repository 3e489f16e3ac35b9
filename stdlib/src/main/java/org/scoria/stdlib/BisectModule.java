package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_bisect`. Compare CPython 3.11 `Modules/_bisectmodule.c`.
@PythonModule(value = "_bisect", doc = "Finding places in sorted lists, and keeping lists sorted while inserting.")
public final class BisectModule {
    private static final PyStr INSERT = PyStr.intern("insert");

    private BisectModule() {}

    /// Return the index where to insert item x in list a, assuming a is sorted: after any equal items.
    ///
    /// lo and hi bound the slice of a that is searched. The key function is applied to the items of a
    /// but not to x.
    @Builtin("bisect_right(a, x, lo=0, hi=None, *, key=None)")
    static long right(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
        return search(a, x, lo, hi, key, true);
    }

    /// Return the index where to insert item x in list a, assuming a is sorted: before any equal items.
    ///
    /// lo and hi bound the slice of a that is searched. The key function is applied to the items of a
    /// but not to x.
    @Builtin("bisect_left(a, x, lo=0, hi=None, *, key=None)")
    static long left(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
        return search(a, x, lo, hi, key, false);
    }

    /// Insert item x in list a, and keep it sorted: after any equal items.
    ///
    /// lo and hi bound the slice of a that is searched. The key function is applied to the items of a
    /// and to x.
    @Builtin("insort_right(a, x, lo=0, hi=None, *, key=None)")
    static void insortRight(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
        insert(a, search(a, key == PyNone.NONE ? x : key.call1(x), lo, hi, key, true), x);
    }

    /// Insert item x in list a, and keep it sorted: before any equal items.
    ///
    /// lo and hi bound the slice of a that is searched. The key function is applied to the items of a
    /// and to x.
    @Builtin("insort_left(a, x, lo=0, hi=None, *, key=None)")
    static void insortLeft(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
        insert(a, search(a, key == PyNone.NONE ? x : key.call1(x), lo, hi, key, false), x);
    }

    private static void insert(PyObject a, long index, PyObject x) {
        if (a.getClass() == PyList.class) {
            PyList list = (PyList) a;
            list.insert((int) Math.min(index, list.size()), x);
        } else {
            Abstract.callMethod(a, INSERT, PyInt.of(index), x);
        }
    }

    private static long search(PyObject a, PyObject x, long from, PyObject to, PyObject key, boolean right) {
        if (from < 0) {
            throw Errors.valueError("lo must be non-negative");
        }
        long lo = from;
        long hi = end(a, to);
        while (lo < hi) {
            long middle = lo + hi >>> 1;
            PyObject item = item(a, middle);
            if (key != PyNone.NONE) {
                item = key.call1(item);
            }
            boolean goLeft =
                    right ? Abstract.compareBool(x, item, Abstract.LT) : !Abstract.compareBool(item, x, Abstract.LT);
            if (goLeft) {
                hi = middle;
            } else {
                lo = middle + 1;
            }
        }
        return lo;
    }

    private static long end(PyObject a, PyObject hi) {
        if (hi != PyNone.NONE) {
            if (!hi.hasIndex()) {
                throw Errors.typeError(
                        "argument should be integer or None, not '%s'",
                        hi.type().qualifiedName());
            }
            long end = Abstract.indexLong(hi, Exceptions.OverflowError);
            if (end != -1) {
                return end;
            }
        }
        return Abstract.length(a);
    }

    private static PyObject item(PyObject a, long i) {
        return a.getClass() == PyList.class ? ((PyList) a).at(i) : Abstract.getItem(a, PyInt.of(i));
    }
}
