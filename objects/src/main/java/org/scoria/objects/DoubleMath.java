package org.scoria.objects;

/// Elementary functions on doubles, rounded as nearly to the exact result as C libraries of today do, so that
/// results agree with CPython's nearly always to the last digit.
///
/// Where the JDK's functions are as good, they serve. The inverse trigonometric functions and log2 correct the
/// JDK's result by one Newton step computed with twice the precision; functions in which C libraries are not that
/// accurate (hyperbolic ones, log10, cbrt) are composed as they are there.
public final class DoubleMath {
    public static final double LN2 = 0.693147180559945309417232121458;

    // pi with twice the precision
    private static final double PI_LOW = 1.2246467991473532e-16;

    /// Up to this magnitude integral exponents are worked out by multiplication.
    private static final int MAX_INTEGRAL_EXPONENT = 16;

    private static final DoubleDouble PI = DoubleDouble.sum(Math.PI, PI_LOW);
    private static final DoubleDouble HALF_PI = DoubleDouble.sum(Math.PI / 2, PI_LOW / 2);

    /// Below this the square of a number may lose bits to underflow.
    private static final double TINY = 0x1p-459;

    /// Above this the square of a number overflows.
    private static final double HUGE = 0x1p+511;

    // log10(2) in two parts, and 1 / log(10)
    private static final double LOG10_2_HIGH = 3.01029995663611771306e-01;
    private static final double LOG10_2_LOW = 3.69423907715893078616e-13;
    private static final double INVERSE_LN10 = 4.34294481903251816668e-01;

    // the cube roots of 2 and 4
    private static final double CBRT2 = 1.2599210498948731648;
    private static final double CBRT4 = 1.5874010519681994748;

    private DoubleMath() {}

    // ---- functions the JDK rounds well

    public static double exp(double x) {
        return Math.exp(x);
    }

    public static double log(double x) {
        return Math.log(x);
    }

    /// Small integral exponents and square roots are worth rounding correctly: programs use them most.
    public static double pow(double x, double y) {
        if (Math.abs(y) <= MAX_INTEGRAL_EXPONENT && y == (int) y) {
            double result = integralPower(x, (int) y);
            double magnitude = Math.abs(result);
            if (magnitude > 0x1p-900 && magnitude < 0x1p900) {
                return result;
            }
        } else if (y == 0.5 && x > 0) {
            return Math.sqrt(x);
        }
        return Math.pow(x, y);
    }

    /// Squaring and multiplying with twice the precision; wrong near the limits of the range.
    private static double integralPower(double x, int y) {
        int n = Math.abs(y);
        double high = 1;
        double low = 0;
        double squareHigh = x;
        double squareLow = 0;
        while (true) {
            if ((n & 1) != 0) {
                double p = high * squareHigh;
                double e = Math.fma(high, squareHigh, -p) + (high * squareLow + low * squareHigh);
                high = p + e;
                low = e - (high - p);
            }
            n >>= 1;
            if (n == 0) {
                break;
            }
            double p = squareHigh * squareHigh;
            double e = Math.fma(squareHigh, squareHigh, -p) + 2 * squareHigh * squareLow;
            squareHigh = p + e;
            squareLow = e - (squareHigh - p);
        }
        if (y >= 0) {
            return high;
        }
        double q = 1 / high;
        return q - (Math.fma(q, high, -1) + q * low) * q;
    }

    public static double exp2(double x) {
        return Math.pow(2, x);
    }

    public static double sin(double x) {
        return Math.sin(x);
    }

    public static double cos(double x) {
        return Math.cos(x);
    }

    public static double tan(double x) {
        return Math.tan(x);
    }

    public static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    public static double log1p(double x) {
        return StrictMath.log1p(x);
    }

    public static double tanh(double x) {
        return StrictMath.tanh(x);
    }

    // ---- inverse trigonometric functions

    public static double asin(double x) {
        double a = Math.abs(x);
        if (!(a < 1) || a < 0x1p-27) {
            return Math.asin(x);
        }
        double result = asin(DoubleDouble.of(a)).value();
        return x < 0 ? -result : result;
    }

    public static double acos(double x) {
        double a = Math.abs(x);
        if (!(a < 1)) {
            return Math.acos(x);
        }
        if (a < 0.5) {
            return HALF_PI.minus(asin(DoubleDouble.of(x))).value();
        }
        // 2 asin(sqrt((1 - a) / 2)), which loses nothing near 1
        double half = (1 - a) / 2;
        double root = Math.sqrt(half);
        double rest = Math.fma(-root, root, half) / (2 * root);
        DoubleDouble angle = asin(DoubleDouble.sum(root, rest)).times(2);
        return x < 0 ? PI.minus(angle).value() : angle.value();
    }

    /// asin(x) = y + (x - sin y) / cos y, where y is nearly that already.
    private static DoubleDouble asin(DoubleDouble x) {
        double y = Math.asin(x.high);
        double magnitude = Math.abs(y);
        DoubleDouble sin = ExactTables.sin(magnitude);
        if (y < 0) {
            sin = sin.negated();
        }
        return DoubleDouble.sum(y, x.minus(sin).high / ExactTables.cos(magnitude).high);
    }

    public static double atan(double x) {
        double a = Math.abs(x);
        if (!(a < 0x1p54) || a < 0x1p-27) {
            return Math.atan(x);
        }
        double result = angle(a, 1, Math.atan(a)).value();
        return x < 0 ? -result : result;
    }

    public static double atan2(double y, double x) {
        double a = Math.abs(y);
        double b = Math.abs(x);
        if (!(a > 0 && b > 0 && a < Double.POSITIVE_INFINITY && b < Double.POSITIVE_INFINITY)) {
            return Math.atan2(y, x);
        }
        int difference = Math.getExponent(a) - Math.getExponent(b);
        double result;
        if (difference > 60) {
            result = HALF_PI.value();
        } else if (difference < -60) {
            result = x > 0 ? a / b : Math.PI;
        } else {
            int scale = -Math.getExponent(b);
            a = Math.scalb(a, scale);
            b = Math.scalb(b, scale);
            DoubleDouble angle = angle(a, b, Math.atan2(a, b));
            result = x > 0 ? angle.value() : PI.minus(angle).value();
        }
        return y < 0 ? -result : result;
    }

    /// The angle whose tangent is `a / b`, where `near` is nearly that: the tangent of the rest is
    /// (a cos near - b sin near) / (b cos near + a sin near).
    private static DoubleDouble angle(double a, double b, double near) {
        DoubleDouble sin = ExactTables.sin(near);
        DoubleDouble cos = ExactTables.cos(near);
        double rest = cos.times(a).minus(sin.times(b)).high / (b * cos.high + a * sin.high);
        return DoubleDouble.sum(near, rest);
    }

    // ---- logarithms

    public static double log2(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            return Math.log(x);
        }
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT) {
            return log2(x * 0x1p60) - 60;
        }
        double mantissa = Math.scalb(x, -exponent);
        if (mantissa > 1.5) {
            mantissa /= 2;
            exponent++;
        }
        return ExactTables.log(mantissa)
                .times(ExactTables.INVERSE_LN2)
                .plus(exponent)
                .value();
    }

    public static double log10(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            return Math.log(x);
        }
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT) {
            exponent = Math.getExponent(x * 0x1p54) - 54;
        }
        int shown = exponent < 0 ? exponent + 1 : exponent;
        double mantissa = Math.scalb(x, -shown);
        return shown * LOG10_2_LOW + INVERSE_LN10 * log(mantissa) + shown * LOG10_2_HIGH;
    }

    // ---- hyperbolic functions

    public static double cosh(double x) {
        double a = Math.abs(x);
        if (a < 0.5 * LN2) {
            double t = expm1(a);
            double w = 1 + t;
            return a < 0x1p-55 ? w : 1 + t * t / (w + w);
        }
        if (a < 22) {
            double t = exp(a);
            return 0.5 * t + 0.5 / t;
        }
        return halfExp(a, 0.5);
    }

    public static double sinh(double x) {
        double a = Math.abs(x);
        if (a < 0x1p-28) {
            return x;
        }
        double half = x < 0 ? -0.5 : 0.5;
        if (a < 22) {
            double t = expm1(a);
            return a < 1 ? half * (2 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
        }
        return halfExp(a, half);
    }

    /// `half * exp(a)`, also where the exponential alone overflows.
    private static double halfExp(double a, double half) {
        if (a < 709.78) {
            return half * exp(a);
        }
        double root = exp(0.5 * a);
        return half * root * root;
    }

    public static double asinh(double x) {
        double a = Math.abs(x);
        if (!(a < Double.POSITIVE_INFINITY) || a < 0x1p-28) {
            return x;
        }
        double result;
        if (a > 0x1p28) {
            result = log(a) + LN2;
        } else if (a > 2) {
            result = log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
        } else {
            double square = a * a;
            result = log1p(a + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(result, x);
    }

    public static double acosh(double x) {
        if (x < 1) {
            return Double.NaN;
        }
        if (x > 0x1p28) {
            return log(x) + LN2;
        }
        if (x > 2) {
            return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double t = x - 1;
        return log1p(t + Math.sqrt(2 * t + t * t));
    }

    public static double atanh(double x) {
        double a = Math.abs(x);
        if (a >= 1) {
            return a == 1 ? x / 0.0 : Double.NaN;
        }
        if (a < 0x1p-28) {
            return x;
        }
        double twice = a + a;
        double result = a < 0.5 ? 0.5 * log1p(twice + twice * a / (1 - a)) : 0.5 * log1p(twice / (1 - a));
        return Math.copySign(result, x);
    }

    // ---- roots

    /// A polynomial first guess and one step of Halley's method.
    public static double cbrt(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        double a = Math.abs(x);
        int exponent = Math.getExponent(a) + 1;
        if (exponent <= Double.MIN_EXPONENT) {
            exponent = Math.getExponent(a * 0x1p54) - 53;
        }
        double m = Math.scalb(a * (exponent < -900 ? 0x1p200 : 1), -(exponent < -900 ? exponent + 200 : exponent));
        double u = 1.83469277483613086 - (0.784932344976639262 - 0.145263899385486367 * m) * m;
        u = 1.50819193781584896 - (2.11499494167371287 - (2.44693122563534430 - u * m) * m) * m;
        u = 0.354895765043919860 + u * m;
        double cube = u * u * u;
        double root = u * (cube + 2.0 * m) / (2.0 * cube + m) * cbrtOfPower(exponent % 3);
        return Math.copySign(Math.scalb(root, exponent / 3), x);
    }

    private static double cbrtOfPower(int exponent) {
        return switch (exponent) {
            case -2 -> 1.0 / CBRT4;
            case -1 -> 1.0 / CBRT2;
            case 1 -> CBRT2;
            case 2 -> CBRT4;
            default -> 1.0;
        };
    }

    /// `sqrt(x*x + y*y)` without overflow on the way.
    public static double hypot(double x, double y) {
        double a = Math.abs(x);
        double b = Math.abs(y);
        if (a == Double.POSITIVE_INFINITY || b == Double.POSITIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        if (a < b) {
            double t = a;
            a = b;
            b = t;
        }
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        if (b <= a * 0x1p-54) {
            return a + b;
        }
        if (a > HUGE) {
            return hypotScaled(a * 0x1p-600, b * 0x1p-600) * 0x1p+600;
        }
        return b < TINY ? hypotScaled(a * 0x1p+600, b * 0x1p+600) * 0x1p-600 : hypotScaled(a, b);
    }

    /// One Newton step from the plain formula, with the error of `h * h` regrouped so that little cancels
    /// (Borges, "An improved algorithm for hypot").
    private static double hypotScaled(double a, double b) {
        double h = Math.sqrt(a * a + b * b);
        double error;
        if (h <= 2 * b) {
            double d = h - b;
            error = a * (2 * d - a) + (d - 2 * (a - b)) * d;
        } else {
            double d = h - a;
            error = 2 * d * (a - 2 * b) + ((4 * d - b) * b + d * d);
        }
        return h - error / (2 * h);
    }
}
