package org.scoria.objects;

import java.math.BigInteger;

/// Conversions between Python's numbers and Java's, with the protocols and errors of CPython 3.11
/// (`Objects/abstract.c`, `longobject.c`, `floatobject.c`).
public final class Numbers {
    private static final PyStr INT = PyStr.intern("__int__");
    private static final PyStr FLOAT = PyStr.intern("__float__");
    private static final PyStr COMPLEX = PyStr.intern("__complex__");
    private static final PyStr TRUNC = PyStr.intern("__trunc__");

    private Numbers() {}

    // ---- to double

    /// The value as a C double: a float's value, else `__float__`, else `__index__` (`PyFloat_AsDouble`).
    public static double toDouble(PyObject o) {
        return o.getClass() == PyFloat.class ? ((PyFloat) o).value : toDoubleSlow(o);
    }

    private static double toDoubleSlow(PyObject o) {
        if (o instanceof PyFloat f) {
            return f.value;
        }
        if (o.getClass() == PyInt.class) {
            return ((PyInt) o).value;
        }
        if (o.type().lookup(FLOAT) != null) {
            return toFloat(o);
        }
        if (o.hasIndex()) {
            return toDouble(Abstract.index(o));
        }
        throw Errors.typeError("must be real number, not %s", o.type().qualifiedName());
    }

    /// The nearest double; OverflowError when there is none.
    static double toDouble(PyInt i) {
        double value = i.nearestDouble();
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("int too large to convert to float");
        }
        return value;
    }

    /// Whether [#toDouble] would not raise TypeError.
    static boolean isReal(PyObject o) {
        return o instanceof PyFloat || o.type().lookup(FLOAT) != null || o.hasIndex();
    }

    /// The result of the `__float__` that the type of `o` has.
    private static double toFloat(PyObject o) {
        if (o.getClass() == PyBigInt.class || o instanceof PyBool) {
            return toDouble((PyInt) o);
        }
        PyObject result = o.toFloat();
        if (result.getClass() == PyFloat.class) {
            return ((PyFloat) result).value;
        }
        String type = o.type().qualifiedName();
        if (!(result instanceof PyFloat f)) {
            throw Errors.typeError(
                    "%s.__float__ returned non-float (type %s)",
                    type, result.type().qualifiedName());
        }
        warnOfSubclass(type + ".__float__ returned non-float (type " + f.type().qualifiedName() + ")", "float");
        return f.value;
    }

    private static void warnOfSubclass(String what, String type) {
        String text = what + ".  The ability to return an instance of a strict subclass of " + type
                + " is deprecated, and may not be supported in a future version of Python.";
        ThreadState.current().interpreter.warn(Exceptions.DeprecationWarning, text, 1);
    }

    /// `float(o)` (`PyNumber_Float`): as [#toDouble], but text is parsed and a float subclass's `__float__` counts.
    public static double parseDouble(PyObject o) {
        if (o.getClass() == PyFloat.class) {
            return ((PyFloat) o).value;
        }
        if (o.getClass() == PyStr.class) {
            return FloatText.parse((PyStr) o);
        }
        if (o.type().lookup(FLOAT) != null) {
            return toFloat(o);
        }
        if (o.hasIndex()) {
            return toDouble(Abstract.index(o));
        }
        if (o instanceof PyStr text) {
            return FloatText.parse(text);
        }
        if (o.hasBuffer()) {
            return FloatText.parse(Buffer.bytesOf(o), o);
        }
        throw Errors.typeError(
                "float() argument must be a string or a real number, not '%s'",
                o.type().qualifiedName());
    }

    // ---- to complex

    /// The value as a complex: through `__complex__`, else [#toDouble] (`PyComplex_AsCComplex`).
    public static PyComplex toComplex(PyObject o) {
        if (o instanceof PyComplex c) {
            return c;
        }
        PyComplex special = complexBySpecialMethod(o);
        return special != null ? special : PyComplex.of(toDouble(o), 0);
    }

    /// The result of `o.__complex__()`, or null when its class has none.
    static PyComplex complexBySpecialMethod(PyObject o) {
        if (o.getClass() == PyComplex.class) {
            return (PyComplex) o;
        }
        PyObject method = Abstract.lookupSpecial(o, COMPLEX);
        if (method == null) {
            return null;
        }
        PyObject result = method.call0();
        if (!(result instanceof PyComplex c)) {
            throw Errors.typeError(
                    "__complex__ returned non-complex (type %s)", result.type().qualifiedName());
        }
        if (c.getClass() != PyComplex.class) {
            warnOfSubclass("__complex__ returned non-complex (type " + c.type().qualifiedName() + ")", "complex");
        }
        return c;
    }

    // ---- to int

    /// `operator.index(o)` for what is no int itself: the result of its `__index__`, as an exact int.
    static PyInt indexSlow(PyObject o) {
        PyObject result = o.index();
        if (result instanceof PyInt i) {
            checkExact(i, "__index__");
            return i.exact();
        }
        throw Errors.typeError(
                "__index__ returned non-int (type %s)", result.type().qualifiedName());
    }

    private static void checkExact(PyInt result, String method) {
        if (result.getClass() != PyInt.class && result.getClass() != PyBigInt.class) {
            warnOfSubclass(method + " returned non-int (type " + result.type().qualifiedName() + ")", "int");
        }
    }

    /// `int(o)` for one argument (`PyNumber_Long`): an exact int from an int, `__int__`, `__index__`,
    /// `__trunc__`, or the decimal literal in a str or a bytes-like object.
    public static PyInt toInt(PyObject o) {
        if (o.getClass() == PyInt.class || o.getClass() == PyBigInt.class) {
            return (PyInt) o;
        }
        PyType type = o.type();
        if (type.lookup(INT) != null) {
            PyObject result = o.toInt();
            if (result instanceof PyInt i) {
                checkExact(i, "__int__");
                return i.exact();
            }
            throw Errors.typeError(
                    "__int__ returned non-int (type %s)", result.type().qualifiedName());
        }
        if (o.hasIndex()) {
            return Abstract.index(o);
        }
        PyObject trunc = Abstract.lookupSpecial(o, TRUNC);
        if (trunc != null) {
            return truncated(trunc.call0());
        }
        if (o instanceof PyStr text) {
            return IntText.parse(text, 10);
        }
        if (o.hasBuffer()) {
            return IntText.parse(Buffer.bytesOf(o), 10);
        }
        throw Errors.typeError(
                "int() argument must be a string, a bytes-like object or a real number, not '%s'",
                type.qualifiedName());
    }

    private static PyInt truncated(PyObject result) {
        ThreadState.current()
                .interpreter
                .warn(Exceptions.DeprecationWarning, "The delegation of int() to __trunc__ is deprecated.", 1);
        if (result instanceof PyInt i) {
            return i.exact();
        }
        if (!result.hasIndex()) {
            throw Errors.typeError(
                    "__trunc__ returned non-Integral (type %s)", result.type().qualifiedName());
        }
        return Abstract.index(result);
    }

    /// The integral part of a double as `int(float)`.
    public static PyInt fromDouble(double value) {
        if (value > -0x1p63 && value < 0x1p63) {
            return PyInt.of((long) value);
        }
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        return PyInt.of(toBigInteger(value));
    }

    /// The value of a double of at least 2^53 in magnitude (or any other integral one).
    static BigInteger toBigInteger(double value) {
        long bits = Double.doubleToRawLongBits(Math.abs(value));
        int shift = (int) (bits >>> 52) - 1075;
        BigInteger mantissa = BigInteger.valueOf(bits & (1L << 52) - 1 | 1L << 52);
        BigInteger magnitude = shift < 0 ? mantissa.shiftRight(-shift) : mantissa.shiftLeft(shift);
        return value < 0 ? magnitude.negate() : magnitude;
    }

    // ---- to Java integers

    /// Through `__index__` to a C `long` (`PyLong_AsLong`).
    public static long asLong(PyObject o) {
        return o.getClass() == PyInt.class ? ((PyInt) o).value : asLongSlow(o, "long");
    }

    /// Through `__index__` to a C `Py_ssize_t` (`PyLong_AsSsize_t`, converter `n`).
    public static long asSsize(PyObject o) {
        return o.getClass() == PyInt.class ? ((PyInt) o).value : asLongSlow(o, "ssize_t");
    }

    /// Through `__index__` to a C `int` (`_PyLong_AsInt`).
    public static int asInt(PyObject o) {
        long value = o.getClass() == PyInt.class ? ((PyInt) o).value : asLongSlow(o, "int");
        if (value != (int) value) {
            throw tooLarge("int");
        }
        return (int) value;
    }

    private static long asLongSlow(PyObject o, String type) {
        PyInt i = Abstract.index(o);
        if (!i.isSmall()) {
            throw tooLarge(type);
        }
        return i.value;
    }

    private static PyException tooLarge(String type) {
        return Errors.overflowError("Python int too large to convert to C %s", type);
    }

    /// Through `__index__` to the lowest 64 bits, without any check of the range (`PyLong_AsUnsignedLongLongMask`).
    public static long asLongMask(PyObject o) {
        PyInt i = Abstract.index(o);
        return i.isSmall() ? i.value : i.bigValue().longValue();
    }
}
