package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Operators;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// `sum`: adds longs while everything is an int that fits, then doubles, then anything.
///
/// Compare CPython 3.11 `Python/bltinmodule.c: builtin_sum_impl`.
final class Summation {
    private Summation() {}

    static PyObject sum(PyObject iterable, PyObject start) {
        PyObject iterator = Abstract.iter(iterable);
        if (start instanceof PyStr) {
            throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (start instanceof PyBytes) {
            throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        }
        if (start.type().name().equals("bytearray")) {
            throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
        if (start.getClass() == PyInt.class) {
            return sumLongs(iterator, ((PyInt) start).value);
        }
        if (start.getClass() == PyFloat.class) {
            return sumDoubles(iterator, ((PyFloat) start).value);
        }
        return sumObjects(iterator, start);
    }

    private static PyObject sumLongs(PyObject iterator, long start) {
        long total = start;
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (item.getClass() == PyInt.class || item instanceof PyBool) {
                long value = ((PyInt) item).value;
                long next = total + value;
                if (((total ^ next) & (value ^ next)) >= 0) {
                    total = next;
                    continue;
                }
            }
            PyObject next = Operators.add(PyInt.of(total), item);
            return next.getClass() == PyFloat.class
                    ? sumDoubles(iterator, ((PyFloat) next).value)
                    : sumObjects(iterator, next);
        }
        return PyInt.of(total);
    }

    private static PyObject sumDoubles(PyObject iterator, double start) {
        double total = start;
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (item.getClass() == PyFloat.class) {
                total += ((PyFloat) item).value;
            } else if (item instanceof PyInt i && i.isSmall()) {
                total += i.value;
            } else {
                return sumObjects(iterator, Operators.add(PyFloat.of(total), item));
            }
        }
        return PyFloat.of(total);
    }

    private static PyObject sumObjects(PyObject iterator, PyObject start) {
        PyObject total = start;
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            total = Operators.add(total, item);
        }
        return total;
    }
}
