package org.scoria.objects.expose;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;

/// Conversions of arguments to Java types, with CPython's errors. Compare the converters of CPython's Argument
/// Clinic.
public final class Convert {
    private Convert() {}

    /// Through `__index__`, as `Py_ssize_t`.
    public static long toLong(PyObject o) {
        return o.getClass() == PyInt.class ? ((PyInt) o).value : toLongSlow(o, "ssize_t");
    }

    /// Through `__index__`, as C's `long`.
    public static long toCLong(PyObject o) {
        return o.getClass() == PyInt.class ? ((PyInt) o).value : toLongSlow(o, "long");
    }

    /// Through `__index__`, as C's `int`.
    public static int toInt(PyObject o) {
        if (o.getClass() == PyInt.class) {
            long value = ((PyInt) o).value;
            if (value == (int) value) {
                return (int) value;
            }
        }
        return toIntSlow(o);
    }

    private static int toIntSlow(PyObject o) {
        long value = toLongSlow(o, "int");
        if (value != (int) value) {
            throw tooLarge("int");
        }
        return (int) value;
    }

    private static long toLongSlow(PyObject o, String type) {
        PyInt i = Abstract.index(o);
        if (!i.isSmall()) {
            throw tooLarge(type);
        }
        return i.value;
    }

    private static RuntimeException tooLarge(String type) {
        return Errors.overflowError("Python int too large to convert to C %s", type);
    }

    /// Through `__float__` or `__index__`.
    public static double toDouble(PyObject o) {
        return Numbers.toDouble(o);
    }

    /// The truth value.
    public static boolean toBoolean(PyObject o) {
        return Abstract.isTrue(o);
    }
}
