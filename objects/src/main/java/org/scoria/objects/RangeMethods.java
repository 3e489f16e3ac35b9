package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The methods of `range`.
@PythonType(
        value = PyRange.class,
        name = "range",
        doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\n"
                + "The integers from start (inclusive) to stop (exclusive) by step, computed when asked for.\n"
                + "Start defaults to 0 and step to 1; with a negative step the range counts down.")
final class RangeMethods {
    private RangeMethods() {}

    @New(value = "range($type, /, *args)", signature = false)
    static PyObject create(PyType type, PyObject[] args) {
        Sequences.checkCount("range", args, 1, 3);
        if (args.length == 1) {
            return PyRange.of(PyInt.ZERO, args[0], null);
        }
        return PyRange.of(args[0], args[1], args.length == 3 ? args[2] : null);
    }

    /// Iterates from the last number to the first.
    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyRange self) {
        return self.reversed();
    }

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyRange self) {
        return PyTuple.of(PyRange.TYPE, PyTuple.of(self.start, self.stop, self.step));
    }

    /// How many numbers of the range are equal to value.
    @Builtin(value = "count($self, value, /)", signature = false)
    static long count(PyRange self, PyObject value) {
        if (isExactInt(value)) {
            return self.find((PyInt) value) == null ? 0 : 1;
        }
        long n = 0;
        PyObject iterator = self.iter();
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (Abstract.equal(item, value)) {
                n++;
            }
        }
        return n;
    }

    private static boolean isExactInt(PyObject value) {
        return value.getClass() == PyInt.class || value instanceof PyBool || value.getClass() == PyBigInt.class;
    }

    /// The index of value; ValueError when it is not in the range.
    @Builtin(value = "index($self, value, /)", signature = false)
    static PyObject index(PyRange self, PyObject value) {
        if (isExactInt(value)) {
            PyInt found = self.find((PyInt) value);
            if (found == null) {
                throw Errors.valueError("%s is not in range", Abstract.repr(value));
            }
            return found;
        }
        PyObject iterator = self.iter();
        long i = 0;
        for (PyObject item = iterator.next(); item != null; item = iterator.next(), i++) {
            if (Abstract.equal(item, value)) {
                return PyInt.of(i);
            }
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    @Getter(value = "start", member = true)
    static PyObject start(PyRange self) {
        return self.start;
    }

    @Getter(value = "stop", member = true)
    static PyObject stop(PyRange self) {
        return self.stop;
    }

    @Getter(value = "step", member = true)
    static PyObject step(PyRange self) {
        return self.step;
    }
}
