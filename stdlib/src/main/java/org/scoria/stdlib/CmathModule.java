package org.scoria.stdlib;

import org.scoria.objects.ComplexOps;
import org.scoria.objects.DoubleMath;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// Mathematical functions on complex numbers.
@PythonModule("cmath")
final class CmathModule {
    private CmathModule() {}

    static void init(PyModule module) {
        module.add("pi", PyFloat.of(Math.PI));
        module.add("e", PyFloat.of(Math.E));
        module.add("tau", PyFloat.of(2 * Math.PI));
        module.add("inf", PyFloat.of(Double.POSITIVE_INFINITY));
        module.add("infj", PyComplex.of(0, Double.POSITIVE_INFINITY));
        module.add("nan", PyFloat.of(Double.NaN));
        module.add("nanj", PyComplex.of(0, Double.NaN));
    }

    /// The arc cosine of z.
    @Builtin("acos(z, /)")
    static PyObject acos(PyObject z) {
        return ComplexFunctions.acos(Numbers.toComplex(z));
    }

    /// The inverse hyperbolic cosine of z.
    @Builtin("acosh(z, /)")
    static PyObject acosh(PyObject z) {
        return ComplexFunctions.acosh(Numbers.toComplex(z));
    }

    /// The arc sine of z.
    @Builtin("asin(z, /)")
    static PyObject asin(PyObject z) {
        return ComplexFunctions.asin(Numbers.toComplex(z));
    }

    /// The inverse hyperbolic sine of z.
    @Builtin("asinh(z, /)")
    static PyObject asinh(PyObject z) {
        return ComplexFunctions.asinh(Numbers.toComplex(z));
    }

    /// The arc tangent of z.
    @Builtin("atan(z, /)")
    static PyObject atan(PyObject z) {
        return ComplexFunctions.atan(Numbers.toComplex(z));
    }

    /// The inverse hyperbolic tangent of z.
    @Builtin("atanh(z, /)")
    static PyObject atanh(PyObject z) {
        return ComplexFunctions.atanh(Numbers.toComplex(z));
    }

    /// The cosine of z.
    @Builtin("cos(z, /)")
    static PyObject cos(PyObject z) {
        return ComplexFunctions.cos(Numbers.toComplex(z));
    }

    /// The hyperbolic cosine of z.
    @Builtin("cosh(z, /)")
    static PyObject cosh(PyObject z) {
        return ComplexFunctions.cosh(Numbers.toComplex(z));
    }

    /// e to the power z.
    @Builtin("exp(z, /)")
    static PyObject exp(PyObject z) {
        return ComplexFunctions.exp(Numbers.toComplex(z));
    }

    /// The sine of z.
    @Builtin("sin(z, /)")
    static PyObject sin(PyObject z) {
        return ComplexFunctions.sin(Numbers.toComplex(z));
    }

    /// The hyperbolic sine of z.
    @Builtin("sinh(z, /)")
    static PyObject sinh(PyObject z) {
        return ComplexFunctions.sinh(Numbers.toComplex(z));
    }

    /// The square root of z.
    @Builtin("sqrt(z, /)")
    static PyObject sqrt(PyObject z) {
        return ComplexFunctions.sqrt(Numbers.toComplex(z));
    }

    /// The tangent of z.
    @Builtin("tan(z, /)")
    static PyObject tan(PyObject z) {
        return ComplexFunctions.tan(Numbers.toComplex(z));
    }

    /// The hyperbolic tangent of z.
    @Builtin("tanh(z, /)")
    static PyObject tanh(PyObject z) {
        return ComplexFunctions.tanh(Numbers.toComplex(z));
    }

    /// The natural logarithm of z, or its logarithm to a base.
    @Builtin("log(z, base=<unrepresentable>, /)")
    static PyObject log(PyObject z, PyObject base) {
        PyComplex argument = Numbers.toComplex(z);
        if (base == null) {
            return ComplexFunctions.log(notZero(argument));
        }
        PyComplex dividend = ComplexFunctions.log(argument);
        PyComplex quotient = ComplexOps.quotient(dividend, ComplexFunctions.log(notZero(Numbers.toComplex(base))));
        if (quotient == null) {
            throw MathModule.domainError();
        }
        return quotient;
    }

    /// The logarithm of z to base 10.
    @Builtin("log10(z, /)")
    static PyObject log10(PyObject z) {
        return ComplexFunctions.log10(notZero(Numbers.toComplex(z)));
    }

    private static PyComplex notZero(PyComplex z) {
        if (z.real == 0 && z.imag == 0) {
            throw MathModule.domainError();
        }
        return z;
    }

    /// The angle of z, from -pi to pi.
    @Builtin("phase(z, /)")
    static double phase(PyObject z) {
        PyComplex c = Numbers.toComplex(z);
        double angle = DoubleMath.atan2(c.imag, c.real);
        if (angle == 0 && c.imag != 0 && Double.isFinite(c.real)) {
            throw MathModule.rangeError(); // C reports the underflow
        }
        return angle;
    }

    /// The polar coordinates of z: the pair of its absolute value and its angle.
    @Builtin("polar(z, /)")
    static PyObject polar(PyObject z) {
        PyComplex c = Numbers.toComplex(z);
        double size = DoubleMath.hypot(c.real, c.imag);
        if (Double.isInfinite(size) && !ComplexSpecials.isSpecial(c.real, c.imag)) {
            throw MathModule.rangeError();
        }
        return PyTuple.of(PyFloat.of(size), PyFloat.of(DoubleMath.atan2(c.imag, c.real)));
    }

    /// The complex number with these polar coordinates.
    @Builtin("rect(r, phi, /)")
    static PyObject rect(double r, double phi) {
        return ComplexFunctions.rect(r, phi);
    }

    /// Whether both parts of z are finite.
    @Builtin("isfinite(z, /)")
    static boolean isfinite(PyObject z) {
        PyComplex c = Numbers.toComplex(z);
        return Double.isFinite(c.real) && Double.isFinite(c.imag);
    }

    /// Whether a part of z is infinite.
    @Builtin("isinf(z, /)")
    static boolean isinf(PyObject z) {
        PyComplex c = Numbers.toComplex(z);
        return Double.isInfinite(c.real) || Double.isInfinite(c.imag);
    }

    /// Whether a part of z is a nan.
    @Builtin("isnan(z, /)")
    static boolean isnan(PyObject z) {
        PyComplex c = Numbers.toComplex(z);
        return Double.isNaN(c.real) || Double.isNaN(c.imag);
    }

    /// Whether two complex numbers are nearly equal: abs(a-b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol).
    @Builtin("isclose($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)")
    static boolean isclose(PyModule module, PyObject a, PyObject b, double rel_tol, double abs_tol) {
        PyComplex x = Numbers.toComplex(a);
        PyComplex y = Numbers.toComplex(b);
        if (rel_tol < 0 || abs_tol < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (x.real == y.real && x.imag == y.imag) {
            return true;
        }
        if (isinf(x) || isinf(y)) {
            return false;
        }
        double difference = DoubleMath.hypot(x.real - y.real, x.imag - y.imag);
        return difference <= rel_tol * DoubleMath.hypot(y.real, y.imag)
                || difference <= rel_tol * DoubleMath.hypot(x.real, x.imag)
                || difference <= abs_tol;
    }
}
