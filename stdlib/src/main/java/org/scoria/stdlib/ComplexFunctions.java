package org.scoria.stdlib;

import static org.scoria.stdlib.ComplexSpecials.isInfiniteLine;
import static org.scoria.stdlib.ComplexSpecials.isSpecial;

import org.scoria.objects.DoubleMath;
import org.scoria.objects.PyComplex;

/// Elementary functions of complex numbers, careful about branch cuts, signed zeros and overflow on the way.
///
/// Compare CPython 3.11 `Modules/cmathmodule.c`: the same formulas and limits.
final class ComplexFunctions {
    private static final double LARGE = Double.MAX_VALUE / 4;
    private static final double SQRT_LARGE = Math.sqrt(LARGE);
    private static final double LOG_LARGE = Math.log(LARGE);
    private static final double SQRT_MIN = Math.sqrt(Double.MIN_NORMAL);
    private static final double LN10 = 2.302585092994045684;
    private static final double LN2 = DoubleMath.LN2;

    private ComplexFunctions() {}

    /// The result of a function that overflows where a part becomes infinite.
    private static PyComplex checked(double real, double imag) {
        if (Double.isInfinite(real) || Double.isInfinite(imag)) {
            throw MathModule.rangeError();
        }
        return PyComplex.of(real, imag);
    }

    private static boolean isLarge(PyComplex z) {
        return Math.abs(z.real) > LARGE || Math.abs(z.imag) > LARGE;
    }

    /// log|z| + log 2 for large z, safe from overflow.
    private static double logOfTwice(PyComplex z) {
        return DoubleMath.log(DoubleMath.hypot(z.real / 2, z.imag / 2)) + LN2 * 2;
    }

    /// iz
    private static PyComplex turned(PyComplex z) {
        return PyComplex.of(-z.imag, z.real);
    }

    /// -iz
    private static PyComplex turnedBack(PyComplex z) {
        return PyComplex.of(z.imag, -z.real);
    }

    // ---- roots and logarithms

    static PyComplex sqrt(PyComplex z) {
        if (isSpecial(z.real, z.imag)) {
            return ComplexSpecials.at(ComplexSpecials.SQRT, z.real, z.imag);
        }
        if (z.real == 0 && z.imag == 0) {
            return PyComplex.of(0, z.imag);
        }
        double x = Math.abs(z.real);
        double y = Math.abs(z.imag);
        double s;
        if (x < Double.MIN_NORMAL && y < Double.MIN_NORMAL) {
            x = Math.scalb(x, 53);
            s = Math.scalb(Math.sqrt(x + DoubleMath.hypot(x, Math.scalb(y, 53))), -27);
        } else {
            x /= 8;
            s = 2 * Math.sqrt(x + DoubleMath.hypot(x, y / 8));
        }
        double d = y / (2 * s);
        return z.real >= 0 ? PyComplex.of(s, Math.copySign(d, z.imag)) : PyComplex.of(d, Math.copySign(s, z.imag));
    }

    /// The natural logarithm; minus infinity (as real part) at zero, where `log(z)` alone is a domain error.
    static PyComplex log(PyComplex z) {
        if (isSpecial(z.real, z.imag)) {
            return ComplexSpecials.at(ComplexSpecials.LOG, z.real, z.imag);
        }
        double x = Math.abs(z.real);
        double y = Math.abs(z.imag);
        double real;
        if (x > LARGE || y > LARGE) {
            real = DoubleMath.log(DoubleMath.hypot(x / 2, y / 2)) + LN2;
        } else if (x < Double.MIN_NORMAL && y < Double.MIN_NORMAL) {
            real = x == 0 && y == 0
                    ? Double.NEGATIVE_INFINITY
                    : DoubleMath.log(DoubleMath.hypot(Math.scalb(x, 53), Math.scalb(y, 53))) - 53 * LN2;
        } else {
            double h = DoubleMath.hypot(x, y);
            if (0.71 <= h && h <= 1.73) {
                double greater = Math.max(x, y);
                double less = Math.min(x, y);
                real = DoubleMath.log1p((greater - 1) * (greater + 1) + less * less) / 2;
            } else {
                real = DoubleMath.log(h);
            }
        }
        return PyComplex.of(real, DoubleMath.atan2(z.imag, z.real));
    }

    static PyComplex log10(PyComplex z) {
        PyComplex r = log(z);
        return PyComplex.of(r.real / LN10, r.imag / LN10);
    }

    static PyComplex exp(PyComplex z) {
        if (isSpecial(z.real, z.imag)) {
            if (!isInfiniteLine(z.real, z.imag)) {
                return ComplexSpecials.at(ComplexSpecials.EXP, z.real, z.imag);
            }
            double size = z.real > 0 ? Double.POSITIVE_INFINITY : 0;
            return PyComplex.of(
                    Math.copySign(size, DoubleMath.cos(z.imag)), Math.copySign(size, DoubleMath.sin(z.imag)));
        }
        if (z.real > LOG_LARGE) {
            double l = DoubleMath.exp(z.real - 1);
            return checked(l * DoubleMath.cos(z.imag) * Math.E, l * DoubleMath.sin(z.imag) * Math.E);
        }
        double l = DoubleMath.exp(z.real);
        return checked(l * DoubleMath.cos(z.imag), l * DoubleMath.sin(z.imag));
    }

    // ---- hyperbolic functions; the circular ones are these turned by a quarter

    static PyComplex cosh(PyComplex z) {
        double cos = DoubleMath.cos(z.imag);
        double sin = DoubleMath.sin(z.imag);
        if (isSpecial(z.real, z.imag)) {
            if (!isInfiniteLine(z.real, z.imag)) {
                return ComplexSpecials.at(ComplexSpecials.COSH, z.real, z.imag);
            }
            double infinity = Double.POSITIVE_INFINITY;
            return PyComplex.of(Math.copySign(infinity, cos), Math.copySign(infinity, z.real > 0 ? sin : -sin));
        }
        if (Math.abs(z.real) > LOG_LARGE) {
            double x = z.real - Math.copySign(1.0, z.real);
            return checked(cos * DoubleMath.cosh(x) * Math.E, sin * DoubleMath.sinh(x) * Math.E);
        }
        return checked(cos * DoubleMath.cosh(z.real), sin * DoubleMath.sinh(z.real));
    }

    static PyComplex sinh(PyComplex z) {
        double cos = DoubleMath.cos(z.imag);
        double sin = DoubleMath.sin(z.imag);
        if (isSpecial(z.real, z.imag)) {
            if (!isInfiniteLine(z.real, z.imag)) {
                return ComplexSpecials.at(ComplexSpecials.SINH, z.real, z.imag);
            }
            double infinity = Double.POSITIVE_INFINITY;
            return PyComplex.of(Math.copySign(infinity, z.real > 0 ? cos : -cos), Math.copySign(infinity, sin));
        }
        if (Math.abs(z.real) > LOG_LARGE) {
            double x = z.real - Math.copySign(1.0, z.real);
            return checked(cos * DoubleMath.sinh(x) * Math.E, sin * DoubleMath.cosh(x) * Math.E);
        }
        return checked(cos * DoubleMath.sinh(z.real), sin * DoubleMath.cosh(z.real));
    }

    static PyComplex tanh(PyComplex z) {
        double x = z.real;
        double y = z.imag;
        if (isSpecial(x, y)) {
            if (!isInfiniteLine(x, y)) {
                return ComplexSpecials.at(ComplexSpecials.TANH, x, y);
            }
            return PyComplex.of(Math.copySign(1.0, x), Math.copySign(0.0, 2 * DoubleMath.sin(y) * DoubleMath.cos(y)));
        }
        if (Math.abs(x) > LOG_LARGE) {
            double imag = 4 * DoubleMath.sin(y) * DoubleMath.cos(y) * DoubleMath.exp(-2 * Math.abs(x));
            return PyComplex.of(Math.copySign(1.0, x), imag);
        }
        double tx = DoubleMath.tanh(x);
        double ty = DoubleMath.tan(y);
        double cx = 1 / DoubleMath.cosh(x);
        double product = tx * ty;
        double divisor = 1 + product * product;
        return PyComplex.of(tx * (1 + ty * ty) / divisor, ty / divisor * cx * cx);
    }

    static PyComplex cos(PyComplex z) {
        return cosh(turned(z));
    }

    static PyComplex sin(PyComplex z) {
        return turnedBack(sinh(turned(z)));
    }

    static PyComplex tan(PyComplex z) {
        return turnedBack(tanh(turned(z)));
    }

    // ---- their inverses

    static PyComplex acos(PyComplex z) {
        if (isSpecial(z.real, z.imag)) {
            return ComplexSpecials.at(ComplexSpecials.ACOS, z.real, z.imag);
        }
        if (isLarge(z)) {
            double size = logOfTwice(z);
            return PyComplex.of(
                    DoubleMath.atan2(Math.abs(z.imag), z.real),
                    z.real < 0 ? -Math.copySign(size, z.imag) : Math.copySign(size, -z.imag));
        }
        PyComplex a = sqrt(PyComplex.of(1 - z.real, -z.imag));
        PyComplex b = sqrt(PyComplex.of(1 + z.real, z.imag));
        return PyComplex.of(2 * DoubleMath.atan2(a.real, b.real), DoubleMath.asinh(b.real * a.imag - b.imag * a.real));
    }

    static PyComplex acosh(PyComplex z) {
        if (isSpecial(z.real, z.imag)) {
            return ComplexSpecials.at(ComplexSpecials.ACOSH, z.real, z.imag);
        }
        if (isLarge(z)) {
            return PyComplex.of(logOfTwice(z), DoubleMath.atan2(z.imag, z.real));
        }
        PyComplex a = sqrt(PyComplex.of(z.real - 1, z.imag));
        PyComplex b = sqrt(PyComplex.of(z.real + 1, z.imag));
        return PyComplex.of(DoubleMath.asinh(a.real * b.real + a.imag * b.imag), 2 * DoubleMath.atan2(a.imag, b.real));
    }

    static PyComplex asin(PyComplex z) {
        return turnedBack(asinh(turned(z)));
    }

    static PyComplex asinh(PyComplex z) {
        if (isSpecial(z.real, z.imag)) {
            return ComplexSpecials.at(ComplexSpecials.ASINH, z.real, z.imag);
        }
        if (isLarge(z)) {
            double size = logOfTwice(z);
            double real = z.imag >= 0 ? Math.copySign(size, z.real) : -Math.copySign(size, -z.real);
            return PyComplex.of(real, DoubleMath.atan2(z.imag, Math.abs(z.real)));
        }
        PyComplex a = sqrt(PyComplex.of(1 + z.imag, -z.real));
        PyComplex b = sqrt(PyComplex.of(1 - z.imag, z.real));
        return PyComplex.of(
                DoubleMath.asinh(a.real * b.imag - b.real * a.imag),
                DoubleMath.atan2(z.imag, a.real * b.real - a.imag * b.imag));
    }

    static PyComplex atan(PyComplex z) {
        return turnedBack(atanh(turned(z)));
    }

    static PyComplex atanh(PyComplex z) {
        if (isSpecial(z.real, z.imag)) {
            return ComplexSpecials.at(ComplexSpecials.ATANH, z.real, z.imag);
        }
        if (z.real < 0 || z.real == 0 && FloatBits.sign(z.real) < 0) {
            PyComplex r = atanh(PyComplex.of(-z.real, -z.imag));
            return PyComplex.of(-r.real, -r.imag);
        }
        double y = Math.abs(z.imag);
        if (z.real > SQRT_LARGE || y > SQRT_LARGE) {
            double h = DoubleMath.hypot(z.real / 2, z.imag / 2);
            return PyComplex.of(z.real / 4 / h / h, -Math.copySign(Math.PI / 2, -z.imag));
        }
        if (z.real == 1 && y < SQRT_MIN) {
            if (y == 0) {
                throw MathModule.domainError();
            }
            double real = -DoubleMath.log(Math.sqrt(y) / Math.sqrt(DoubleMath.hypot(y, 2)));
            return PyComplex.of(real, Math.copySign(DoubleMath.atan2(2, -y) / 2, z.imag));
        }
        double x = 1 - z.real;
        return PyComplex.of(
                DoubleMath.log1p(4 * z.real / (x * x + y * y)) / 4,
                -DoubleMath.atan2(-2 * z.imag, x * (1 + z.real) - y * y) / 2);
    }

    // ---- polar coordinates

    static PyComplex rect(double r, double phi) {
        if (isSpecial(r, phi)) {
            if (!isInfiniteLine(r, phi)) {
                return ComplexSpecials.at(ComplexSpecials.RECT, r, phi);
            }
            double real = Math.copySign(Double.POSITIVE_INFINITY, DoubleMath.cos(phi));
            double imag = Math.copySign(Double.POSITIVE_INFINITY, DoubleMath.sin(phi));
            return r > 0 ? PyComplex.of(real, imag) : PyComplex.of(-real, -imag);
        }
        return phi == 0 ? PyComplex.of(r, r * phi) : PyComplex.of(r * DoubleMath.cos(phi), r * DoubleMath.sin(phi));
    }
}
