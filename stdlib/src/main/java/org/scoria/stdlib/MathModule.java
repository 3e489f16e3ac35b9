package org.scoria.stdlib;

import java.math.BigInteger;
import org.scoria.objects.Abstract;
import org.scoria.objects.DoubleMath;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.Operators;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// Mathematical functions on real numbers.
///
/// Compare CPython 3.11 `Modules/mathmodule.c`: a function raises ValueError where the result of finite arguments
/// would
/// be a nan or a pole, and OverflowError where it is too large.
@PythonModule("math")
final class MathModule {
    private static final PyStr CEIL = PyStr.intern("__ceil__");
    private static final PyStr FLOOR = PyStr.intern("__floor__");
    private static final PyStr TRUNC = PyStr.intern("__trunc__");

    private static final double RADIANS = Math.PI / 180.0;
    private static final double DEGREES = 180.0 / Math.PI;

    private MathModule() {}

    static void init(PyModule module) {
        module.add("pi", PyFloat.of(Math.PI));
        module.add("e", PyFloat.of(Math.E));
        module.add("tau", PyFloat.of(2 * Math.PI));
        module.add("inf", PyFloat.of(Double.POSITIVE_INFINITY));
        module.add("nan", PyFloat.of(Double.NaN));
    }

    // ---- errors

    static PyException domainError() {
        return Errors.valueError("math domain error");
    }

    static PyException rangeError() {
        return Errors.overflowError("math range error");
    }

    /// The result of a function that cannot overflow: an infinite one is a pole.
    private static double checked(double x, double result) {
        if (Double.isNaN(result) && !Double.isNaN(x) || Double.isInfinite(result) && Double.isFinite(x)) {
            throw domainError();
        }
        return result;
    }

    /// The result of a function that may overflow.
    private static double checkedRange(double x, double result) {
        if (Double.isNaN(result) && !Double.isNaN(x)) {
            throw domainError();
        }
        if (Double.isInfinite(result) && Double.isFinite(x)) {
            throw rangeError();
        }
        return result;
    }

    private static double checked(double x, double y, double result) {
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw domainError();
        }
        if (Double.isInfinite(result) && Double.isFinite(x) && Double.isFinite(y)) {
            throw rangeError();
        }
        return result;
    }

    // ---- trigonometric functions

    /// The arc cosine in radians, from 0 to pi.
    @Builtin("acos(x, /)")
    static double acos(double x) {
        return checked(x, DoubleMath.acos(x));
    }

    /// The arc sine in radians, from -pi/2 to pi/2.
    @Builtin("asin(x, /)")
    static double asin(double x) {
        return checked(x, DoubleMath.asin(x));
    }

    /// The arc tangent in radians, from -pi/2 to pi/2.
    @Builtin("atan(x, /)")
    static double atan(double x) {
        return checked(x, DoubleMath.atan(x));
    }

    /// The angle in radians of the point (x, y), from -pi to pi.
    @Builtin("atan2(y, x, /)")
    static double atan2(double y, double x) {
        return checked(y, x, DoubleMath.atan2(y, x));
    }

    /// The cosine of x radians.
    @Builtin("cos(x, /)")
    static double cos(double x) {
        return checked(x, DoubleMath.cos(x));
    }

    /// The sine of x radians.
    @Builtin("sin(x, /)")
    static double sin(double x) {
        return checked(x, DoubleMath.sin(x));
    }

    /// The tangent of x radians.
    @Builtin("tan(x, /)")
    static double tan(double x) {
        return checked(x, DoubleMath.tan(x));
    }

    /// Radians to degrees.
    @Builtin("degrees(x, /)")
    static double degrees(double x) {
        return x * DEGREES;
    }

    /// Degrees to radians.
    @Builtin("radians(x, /)")
    static double radians(double x) {
        return x * RADIANS;
    }

    // ---- hyperbolic functions

    /// The inverse hyperbolic cosine.
    @Builtin("acosh(x, /)")
    static double acosh(double x) {
        return checked(x, DoubleMath.acosh(x));
    }

    /// The inverse hyperbolic sine.
    @Builtin("asinh(x, /)")
    static double asinh(double x) {
        return checked(x, DoubleMath.asinh(x));
    }

    /// The inverse hyperbolic tangent.
    @Builtin("atanh(x, /)")
    static double atanh(double x) {
        return checked(x, DoubleMath.atanh(x));
    }

    /// The hyperbolic cosine.
    @Builtin("cosh(x, /)")
    static double cosh(double x) {
        return checkedRange(x, DoubleMath.cosh(x));
    }

    /// The hyperbolic sine.
    @Builtin("sinh(x, /)")
    static double sinh(double x) {
        return checkedRange(x, DoubleMath.sinh(x));
    }

    /// The hyperbolic tangent.
    @Builtin("tanh(x, /)")
    static double tanh(double x) {
        return checked(x, DoubleMath.tanh(x));
    }

    // ---- powers and logarithms

    /// The cube root.
    @Builtin("cbrt(x, /)")
    static double cbrt(double x) {
        return checked(x, DoubleMath.cbrt(x));
    }

    /// e to the power x.
    @Builtin("exp(x, /)")
    static double exp(double x) {
        return checkedRange(x, DoubleMath.exp(x));
    }

    /// 2 to the power x.
    @Builtin("exp2(x, /)")
    static double exp2(double x) {
        return checkedRange(x, DoubleMath.exp2(x));
    }

    /// exp(x) - 1 without loss of precision for small x.
    @Builtin("expm1(x, /)")
    static double expm1(double x) {
        return checkedRange(x, DoubleMath.expm1(x));
    }

    /// The natural logarithm, or that to a base.
    @Builtin(value = "log(*args)", signature = false)
    static PyObject log(PyObject[] args) {
        if (args.length < 1 || args.length > 2) {
            throw Errors.typeError("math.log requires 1 to 2 arguments");
        }
        PyFloat numerator = PyFloat.of(logarithm(args[0], DoubleMath.LN2, 'e'));
        if (args.length == 1) {
            return numerator;
        }
        return Operators.trueDiv(numerator, PyFloat.of(logarithm(args[1], DoubleMath.LN2, 'e')));
    }

    /// The logarithm to base 10.
    @Builtin("log10(x, /)")
    static double log10(PyObject x) {
        return logarithm(x, DoubleMath.log10(2), '0');
    }

    /// The logarithm of 1 + x without loss of precision for small x.
    @Builtin("log1p(x, /)")
    static double log1p(double x) {
        return checked(x, DoubleMath.log1p(x));
    }

    /// The logarithm to base 2.
    @Builtin("log2(x, /)")
    static double log2(PyObject x) {
        return logarithm(x, 1, '2');
    }

    /// A logarithm of any number; ints too large for a double are split into a fraction and a power of two.
    private static double logarithm(PyObject x, double ofTwo, char base) {
        if (x instanceof PyInt i) {
            if (i.signum() <= 0) {
                throw domainError();
            }
            if (Double.isInfinite(i.nearestDouble())) {
                BigInteger big = i.bigValue();
                int exponent = big.bitLength();
                double fraction = scaled(big, exponent);
                if (fraction == 1) {
                    fraction = 0.5;
                    exponent++;
                }
                return logarithm(fraction, base) + ofTwo * exponent;
            }
            return logarithm(i.nearestDouble(), base);
        }
        double value = Numbers.toDouble(x);
        if (value <= 0) {
            throw domainError();
        }
        return logarithm(value, base);
    }

    /// `big / 2^exponent`, rounded half to even, where `exponent` is the bit length of `big`.
    private static double scaled(BigInteger big, int exponent) {
        int shift = exponent - 64;
        BigInteger top = big.shiftRight(shift);
        if (big.getLowestSetBit() < shift) {
            top = top.setBit(0);
        }
        return Math.scalb(top.doubleValue(), -64);
    }

    private static double logarithm(double x, char base) {
        return switch (base) {
            case 'e' -> DoubleMath.log(x);
            case '2' -> DoubleMath.log2(x);
            default -> DoubleMath.log10(x);
        };
    }

    /// x to the power y, as float.
    @Builtin("pow(x, y, /)")
    static double pow(double x, double y) {
        if (Double.isFinite(x) && Double.isFinite(y)) {
            double result = DoubleMath.pow(x, y);
            if (Double.isNaN(result) || Double.isInfinite(result) && x == 0) {
                throw domainError();
            }
            if (Double.isInfinite(result)) {
                throw rangeError();
            }
            return result;
        }
        if (x == 1 || y == 0) {
            return 1;
        }
        if (x == -1 && Double.isInfinite(y)) {
            return 1;
        }
        return Math.pow(x, y);
    }

    /// The square root.
    @Builtin("sqrt(x, /)")
    static double sqrt(double x) {
        return checked(x, Math.sqrt(x));
    }

    // ---- distances

    /// The Euclidean distance between two points, each an iterable of coordinates.
    @Builtin("dist(p, q, /)")
    static double dist(PyObject p, PyObject q) {
        PyObject[] a = p instanceof PyTuple t ? t.items : Abstract.toArray(p);
        PyObject[] b = q instanceof PyTuple t ? t.items : Abstract.toArray(q);
        if (a.length != b.length) {
            throw Errors.valueError("both points must have the same number of dimensions");
        }
        double[] differences = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            differences[i] = Math.abs(Numbers.toDouble(a[i]) - Numbers.toDouble(b[i]));
        }
        return FloatSums.norm(differences);
    }

    /// The Euclidean distance of a point, given by its coordinates, from the origin.
    @Builtin(value = "hypot(*coordinates)", signature = false)
    static double hypot(PyObject[] coordinates) {
        double[] values = new double[coordinates.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.abs(Numbers.toDouble(coordinates[i]));
        }
        return FloatSums.norm(values);
    }

    // ---- special functions

    /// The error function.
    @Builtin("erf(x, /)")
    static double erf(double x) {
        return ErrorFunction.erf(x);
    }

    /// The complementary error function, 1 - erf(x).
    @Builtin("erfc(x, /)")
    static double erfc(double x) {
        return ErrorFunction.erfc(x);
    }

    /// The gamma function.
    @Builtin("gamma(x, /)")
    static double gamma(double x) {
        return GammaFunction.gamma(x);
    }

    /// The natural logarithm of the absolute value of the gamma function.
    @Builtin("lgamma(x, /)")
    static double lgamma(double x) {
        return GammaFunction.lgamma(x);
    }

    // ---- parts of floats

    /// The magnitude of x with the sign of y.
    @Builtin("copysign(x, y, /)")
    static double copysign(double x, double y) {
        return Math.copySign(x, Double.isNaN(y) ? FloatBits.sign(y) : y);
    }

    /// The absolute value, as float.
    @Builtin("fabs(x, /)")
    static double fabs(double x) {
        return Math.abs(x);
    }

    /// The remainder of C's fmod: it has the sign of x.
    @Builtin("fmod(x, y, /)")
    static double fmod(double x, double y) {
        double result = x % y;
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw domainError();
        }
        return result;
    }

    /// The mantissa and exponent of x: a pair (m, e) with x == m * 2.**e and 0.5 <= abs(m) < 1.
    @Builtin("frexp(x, /)")
    static PyObject frexp(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return PyTuple.of(PyFloat.of(x), PyInt.ZERO);
        }
        int exponent = FloatBits.exponent(x);
        return PyTuple.of(PyFloat.of(FloatBits.fraction(x, exponent)), PyInt.of(exponent));
    }

    /// x * (2**i).
    @Builtin("ldexp(x, i, /)")
    static double ldexp(double x, PyObject i) {
        if (!(i instanceof PyInt exponent)) {
            throw Errors.typeError("Expected an int as second argument to ldexp.");
        }
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        long shift = exponent.isSmall() ? exponent.value : exponent.signum() * (long) Integer.MAX_VALUE;
        double result = Math.scalb(x, (int) Math.clamp(shift, -10_000, 10_000));
        if (Double.isInfinite(result)) {
            throw rangeError();
        }
        return result;
    }

    /// The fractional and the integral part of x, both floats with the sign of x.
    @Builtin("modf(x, /)")
    static PyObject modf(double x) {
        if (Double.isNaN(x)) {
            return PyTuple.of(PyFloat.of(x), PyFloat.of(x));
        }
        double integral = x < 0 ? Math.ceil(x) : Math.floor(x);
        double fraction = Double.isInfinite(x) ? 0 : x - integral;
        return PyTuple.of(PyFloat.of(Math.copySign(fraction, x)), PyFloat.of(integral));
    }

    /// The next float from x towards y.
    @Builtin("nextafter(x, y, /)")
    static double nextafter(double x, double y) {
        return Math.nextAfter(x, y);
    }

    /// The difference between x and the multiple of y that is nearest, halves to even.
    @Builtin("remainder(x, y, /)")
    static double remainder(double x, double y) {
        return checked(x, y, Math.IEEEremainder(x, y));
    }

    /// The value of the least significant bit of x.
    @Builtin("ulp(x, /)")
    static double ulp(double x) {
        return Math.ulp(x);
    }

    /// Whether two numbers are nearly equal: abs(a-b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol).
    @Builtin("isclose($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)")
    static boolean isclose(PyModule module, double a, double b, double rel_tol, double abs_tol) {
        if (rel_tol < 0 || abs_tol < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(rel_tol * b) || difference <= Math.abs(rel_tol * a) || difference <= abs_tol;
    }

    /// Whether x is neither infinite nor a nan.
    @Builtin("isfinite(x, /)")
    static boolean isfinite(double x) {
        return Double.isFinite(x);
    }

    /// Whether x is infinite.
    @Builtin("isinf(x, /)")
    static boolean isinf(double x) {
        return Double.isInfinite(x);
    }

    /// Whether x is a nan.
    @Builtin("isnan(x, /)")
    static boolean isnan(double x) {
        return Double.isNaN(x);
    }

    // ---- to int

    /// The least int that is not less than x.
    @Builtin("ceil(x, /)")
    static PyObject ceil(PyObject x) {
        if (x.getClass() != PyFloat.class) {
            PyObject method = Abstract.lookupSpecial(x, CEIL);
            if (method != null) {
                return method.call0();
            }
        }
        return Numbers.fromDouble(Math.ceil(Numbers.toDouble(x)));
    }

    /// The greatest int that is not greater than x.
    @Builtin("floor(x, /)")
    static PyObject floor(PyObject x) {
        if (x.getClass() != PyFloat.class) {
            PyObject method = Abstract.lookupSpecial(x, FLOOR);
            if (method != null) {
                return method.call0();
            }
        }
        return Numbers.fromDouble(Math.floor(Numbers.toDouble(x)));
    }

    /// x rounded towards zero: what its `__trunc__` gives.
    @Builtin("trunc(x, /)")
    static PyObject trunc(PyObject x) {
        if (x.getClass() == PyFloat.class) {
            return Numbers.fromDouble(((PyFloat) x).value);
        }
        PyObject method = Abstract.lookupSpecial(x, TRUNC);
        if (method == null) {
            throw Errors.typeError(
                    "type %s doesn't define __trunc__ method", x.type().qualifiedName());
        }
        return method.call0();
    }

    // ---- sums and products

    /// The exact sum of floats, rounded once.
    @Builtin("fsum(seq, /)")
    static double fsum(PyObject seq) {
        return FloatSums.fsum(seq);
    }

    /// The product of all values and start.
    @Builtin("prod(iterable, /, *, start=1)")
    static PyObject prod(PyObject iterable, PyObject start) {
        PyObject result = start;
        PyObject iterator = Abstract.iter(iterable);
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            result = Operators.mul(result, item);
        }
        return result;
    }

    // ---- integers

    /// The number of ways to choose k of n items, without order and repetition.
    @Builtin("comb(n, k, /)")
    static PyObject comb(PyObject n, PyObject k) {
        return IntegerFunctions.comb(Abstract.index(n), Abstract.index(k));
    }

    /// The product of the integers from 1 to n.
    @Builtin("factorial(n, /)")
    static PyObject factorial(PyObject n) {
        return IntegerFunctions.factorial(Abstract.index(n));
    }

    /// The greatest common divisor.
    @Builtin("gcd(*integers)")
    static PyObject gcd(PyObject[] integers) {
        return IntegerFunctions.gcd(integers);
    }

    /// The integral part of the square root of a non-negative int.
    @Builtin("isqrt(n, /)")
    static PyObject isqrt(PyObject n) {
        return IntegerFunctions.isqrt(Abstract.index(n));
    }

    /// The least common multiple.
    @Builtin("lcm(*integers)")
    static PyObject lcm(PyObject[] integers) {
        return IntegerFunctions.lcm(integers);
    }

    /// The number of ways to choose k of n items in order and without repetition; all of them without k.
    @Builtin("perm(n, k=None, /)")
    static PyObject perm(PyObject n, PyObject k) {
        if (k == PyNone.NONE) {
            return factorial(n);
        }
        return IntegerFunctions.perm(Abstract.index(n), Abstract.index(k));
    }
}
