package org.scoria.objects.expose;

import java.math.BigInteger;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Conversions of arguments to Java types, with CPython's errors. Compare the converters of CPython's Argument Clinic.
public final class Convert {
    private static final PyStr FLOAT = PyStr.intern("__float__");

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
        return o.getClass() == PyFloat.class ? ((PyFloat) o).value : toDoubleSlow(o);
    }

    private static double toDoubleSlow(PyObject o) {
        if (o instanceof PyFloat f) {
            return f.value;
        }
        if (o instanceof PyInt i) {
            return intToDouble(i);
        }
        if (o.type().lookup(FLOAT) != null) {
            PyObject result = o.toFloat();
            if (result instanceof PyFloat f) {
                return f.value;
            }
            throw Errors.typeError(
                    "%s.__float__ returned non-float (type %s)",
                    o.type().qualifiedName(), result.type().qualifiedName());
        }
        if (o.hasIndex()) {
            return intToDouble(Abstract.index(o));
        }
        throw Errors.typeError("must be real number, not %s", o.type().qualifiedName());
    }

    /// The nearest double, ties to even.
    private static double intToDouble(PyInt i) {
        if (i.isSmall()) {
            return i.value;
        }
        BigInteger big = i.bigValue();
        double value = big.doubleValue();
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("int too large to convert to float");
        }
        return value;
    }

    /// The truth value.
    public static boolean toBoolean(PyObject o) {
        return Abstract.isTrue(o);
    }
}
