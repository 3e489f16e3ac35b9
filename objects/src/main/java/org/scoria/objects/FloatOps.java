package org.scoria.objects;

/// Float arithmetic on Java doubles with Python's rules and errors: what fast paths and the slots of [PyFloat]
/// call.
///
/// Compare CPython 3.11 `Objects/floatobject.c`.
public final class FloatOps {
    private static final int ERANGE = 34;

    private FloatOps() {}

    /// Whether a float operator accepts the operand.
    static boolean isOperand(PyObject o) {
        return o instanceof PyFloat || o instanceof PyInt;
    }

    /// The value of an operand.
    static double valueOf(PyObject operand) {
        return operand instanceof PyFloat f ? f.value : Numbers.toDouble((PyInt) operand);
    }

    /// `a / b`.
    public static double trueDiv(double a, double b) {
        if (b == 0) {
            throw divisionByZero();
        }
        return a / b;
    }

    private static PyException divisionByZero() {
        return Errors.zeroDivisionError("float division by zero");
    }

    /// `a % b`: the sign of `b`, also for zero.
    public static double mod(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("float modulo");
        }
        return modulo(a, b);
    }

    private static double modulo(double a, double b) {
        double mod = a % b;
        if (mod == 0) {
            return Math.copySign(0.0, b);
        }
        return b < 0 != mod < 0 ? mod + b : mod;
    }

    /// `a // b`.
    public static double floorDiv(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("float floor division by zero");
        }
        return quotient(a, b);
    }

    private static double quotient(double a, double b) {
        double mod = a % b;
        double quotient = (a - mod) / b;
        if (mod != 0 && b < 0 != mod < 0) {
            quotient -= 1.0;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        // the quotient is nearly integral; snap it to the nearest
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1.0 : floor;
    }

    /// `divmod(a, b)`.
    public static PyTuple divmod(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivisionError("float divmod()");
        }
        return PyTuple.of(PyFloat.of(quotient(a, b)), PyFloat.of(modulo(a, b)));
    }

    /// `a ** b`; complex for a negative base with a fractional exponent.
    static PyObject power(double a, double b) {
        if (a < 0 && b != Math.floor(b) && !Double.isInfinite(a) && !Double.isNaN(b)) {
            return ComplexOps.pow(a, 0, b, 0);
        }
        return PyFloat.of(pow(a, b));
    }

    /// `a ** b` where the result is real.
    ///
    /// The special cases are those of C99, spelled out because they must not be left to the library.
    public static double pow(double a, double b) {
        if (b == 0 || a == 1) {
            return 1.0;
        }
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        if (Double.isInfinite(b)) {
            double magnitude = Math.abs(a);
            return magnitude == 1 ? 1.0 : b > 0 == magnitude > 1 ? Double.POSITIVE_INFINITY : 0.0;
        }
        boolean odd = isOddInteger(b);
        if (Double.isInfinite(a)) {
            double result = b > 0 ? Double.POSITIVE_INFINITY : 0.0;
            return odd ? Math.copySign(result, a) : result;
        }
        if (a == 0) {
            if (b < 0) {
                throw Errors.zeroDivisionError("0.0 cannot be raised to a negative power");
            }
            return odd ? a : 0.0;
        }
        double result = a == -1 ? 1.0 : DoubleMath.pow(Math.abs(a), b);
        if (Double.isInfinite(result)) {
            throw tooLarge();
        }
        return a < 0 && odd ? -result : result;
    }

    private static PyException tooLarge() {
        PyTuple arguments = PyTuple.of(PyInt.of(ERANGE), PyStr.of("Numerical result out of range"));
        return new PyException((PyBaseException) Exceptions.OverflowError.call(arguments.items, null));
    }

    private static boolean isOddInteger(double b) {
        return Math.abs(b % 2.0) == 1.0;
    }

    // ---- comparison

    static PyObject richCompare(double a, PyObject b, int op) {
        if (b instanceof PyFloat f) {
            return PyBool.of(compare(a, f.value, op));
        }
        if (b instanceof PyInt i) {
            return PyBool.of(Double.isNaN(a) ? op == Abstract.NE : Abstract.holds(compareWithInt(a, i), op));
        }
        return PyNotImplemented.VALUE;
    }

    /// `a op b`.
    public static boolean compare(double a, double b, int op) {
        return switch (op) {
            case Abstract.LT -> a < b;
            case Abstract.LE -> a <= b;
            case Abstract.EQ -> a == b;
            case Abstract.NE -> a != b;
            case Abstract.GT -> a > b;
            default -> a >= b;
        };
    }

    /// The sign of `a - b`, exactly. `a` is no nan.
    public static int compareWithInt(double a, PyInt b) {
        if (b.isSmall()) {
            return compareWithLong(a, b.value);
        }
        if (Math.abs(a) < 0x1p63) {
            return -b.signum();
        }
        return Double.isInfinite(a) ? (a > 0 ? 1 : -1) : Numbers.toBigInteger(a).compareTo(b.bigValue());
    }

    /// The sign of `a - b`, exactly. `a` is no nan.
    public static int compareWithLong(double a, long b) {
        if (a >= 0x1p63) {
            return 1;
        }
        if (a < -0x1p63) {
            return -1;
        }
        long integral = (long) a;
        if (integral != b) {
            return integral < b ? -1 : 1;
        }
        double fraction = a - integral;
        return fraction > 0 ? 1 : fraction < 0 ? -1 : 0;
    }
}
