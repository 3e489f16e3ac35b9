package org.scoria.stdlib;

import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;

/// The arguments of `utime`: seconds, or nanoseconds, or now.
final class FileTimes {
    private FileTimes() {}

    static FileTime of(long nanos) {
        return FileTime.from(nanos, TimeUnit.NANOSECONDS);
    }

    static long accessed(PyObject times, PyObject ns) {
        return nanos(times, ns, 0);
    }

    static long modified(PyObject times, PyObject ns) {
        return nanos(times, ns, 1);
    }

    private static long nanos(PyObject times, PyObject ns, int index) {
        if (times != PyNone.NONE && ns != PyNone.NONE) {
            throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
        }
        if (ns != PyNone.NONE) {
            return Abstract.indexLong(pair(ns, "ns").get(index), Exceptions.OverflowError);
        }
        if (times == PyNone.NONE) {
            return System.currentTimeMillis() * 1_000_000;
        }
        return (long) (Numbers.toDouble(pair(times, "times").get(index)) * 1e9);
    }

    private static PyTuple pair(PyObject given, String name) {
        if (given instanceof PyTuple tuple && tuple.size() == 2) {
            return tuple;
        }
        throw Errors.typeError(
                name.equals("ns")
                        ? "utime: 'ns' must be a tuple of two ints"
                        : "utime: 'times' must be either a tuple of two ints or None");
    }
}
