package org.scoria.objects;

/// Complex arithmetic.
///
/// Compare CPython 3.11 `Objects/complexobject.c`: the same formulas in the same order, because rounding and the
/// behaviour of infinities depend on them.
public final class ComplexOps {
    private static final double POWER_BY_SQUARING = 100;

    private ComplexOps() {}

    static boolean isOperand(PyObject o) {
        return o instanceof PyComplex || o instanceof PyFloat || o instanceof PyInt;
    }

    /// The operand as a complex.
    static PyComplex valueOf(PyObject operand) {
        return operand instanceof PyComplex c ? c : PyComplex.of(FloatOps.valueOf(operand), 0);
    }

    public static PyComplex add(PyComplex a, PyComplex b) {
        return PyComplex.of(a.real + b.real, a.imag + b.imag);
    }

    public static PyComplex sub(PyComplex a, PyComplex b) {
        return PyComplex.of(a.real - b.real, a.imag - b.imag);
    }

    public static PyComplex mul(PyComplex a, PyComplex b) {
        return PyComplex.of(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real);
    }

    /// `a / b`; ZeroDivisionError when `b` is zero.
    public static PyComplex div(PyComplex a, PyComplex b) {
        PyComplex quotient = quotient(a, b);
        if (quotient == null) {
            throw Errors.zeroDivisionError("complex division by zero");
        }
        return quotient;
    }

    /// The quotient, dividing by the greater part of `b` first to avoid overflow; null when `b` is zero.
    public static PyComplex quotient(PyComplex a, PyComplex b) {
        double real = Math.abs(b.real);
        double imag = Math.abs(b.imag);
        if (real >= imag) {
            if (real == 0) {
                return null;
            }
            double ratio = b.imag / b.real;
            double divisor = b.real + b.imag * ratio;
            return PyComplex.of((a.real + a.imag * ratio) / divisor, (a.imag - a.real * ratio) / divisor);
        }
        if (imag >= real) {
            double ratio = b.real / b.imag;
            double divisor = b.real * ratio + b.imag;
            return PyComplex.of((a.real * ratio + a.imag) / divisor, (a.imag * ratio - a.real) / divisor);
        }
        return PyComplex.of(Double.NaN, Double.NaN);
    }

    /// `(a + bj) ** (c + dj)`.
    static PyObject pow(double a, double b, double c, double d) {
        return pow(PyComplex.of(a, b), PyComplex.of(c, d));
    }

    static PyComplex pow(PyComplex base, PyComplex exponent) {
        double e = exponent.real;
        PyComplex result = exponent.imag == 0 && e == Math.floor(e) && Math.abs(e) <= POWER_BY_SQUARING
                ? integerPower(base, (int) e)
                : generalPower(base, exponent);
        if (result == null) {
            throw Errors.zeroDivisionError("0.0 to a negative or complex power");
        }
        if (Double.isInfinite(result.real) || Double.isInfinite(result.imag)) {
            throw Errors.overflowError("complex exponentiation");
        }
        return result;
    }

    private static PyComplex integerPower(PyComplex base, int exponent) {
        PyComplex one = PyComplex.of(1, 0);
        PyComplex result = one;
        PyComplex square = base;
        int n = Math.abs(exponent);
        for (int mask = 1; n >= mask; mask <<= 1) {
            if ((n & mask) != 0) {
                result = mul(result, square);
            }
            square = mul(square, square);
        }
        return exponent > 0 ? result : quotient(one, result);
    }

    private static PyComplex generalPower(PyComplex a, PyComplex b) {
        if (b.real == 0 && b.imag == 0) {
            return PyComplex.of(1, 0);
        }
        if (a.real == 0 && a.imag == 0) {
            return b.imag != 0 || b.real < 0 ? null : PyComplex.of(0, 0);
        }
        double magnitude = DoubleMath.hypot(a.real, a.imag);
        double length = DoubleMath.pow(magnitude, b.real);
        double angle = DoubleMath.atan2(a.imag, a.real);
        double phase = angle * b.real;
        if (b.imag != 0) {
            length /= DoubleMath.exp(angle * b.imag);
            phase += b.imag * DoubleMath.log(magnitude);
        }
        if (Double.isInfinite(phase)) {
            return null; // C's cos and sin report a domain error
        }
        return PyComplex.of(length * DoubleMath.cos(phase), length * DoubleMath.sin(phase));
    }

    /// `abs(z)`; OverflowError when finite parts give an infinite result.
    public static double abs(double real, double imag) {
        double result = DoubleMath.hypot(real, imag);
        if (Double.isInfinite(result) && !Double.isInfinite(real) && !Double.isInfinite(imag)) {
            throw Errors.overflowError("absolute value too large");
        }
        return result;
    }

    static PyObject richCompare(PyComplex a, PyObject b, int op) {
        if (op != Abstract.EQ && op != Abstract.NE) {
            return PyNotImplemented.VALUE;
        }
        boolean equal;
        if (b instanceof PyComplex c) {
            equal = a.real == c.real && a.imag == c.imag;
        } else if (b instanceof PyFloat f) {
            equal = a.imag == 0 && a.real == f.value;
        } else if (b instanceof PyInt i) {
            equal = a.imag == 0 && !Double.isNaN(a.real) && FloatOps.compareWithInt(a.real, i) == 0;
        } else {
            return PyNotImplemented.VALUE;
        }
        return PyBool.of(equal == (op == Abstract.EQ));
    }
}
