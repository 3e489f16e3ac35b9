package org.scoria.stdlib;

import org.scoria.objects.DoubleMath;

/// The gamma function and its logarithm by Lanczos' approximation.
///
/// Compare CPython 3.11 `Modules/mathmodule.c: m_tgamma, m_lgamma`: the same formula and coefficients, so that
/// results agree.
final class GammaFunction {
    private static final double G = 6.024680040776729583740234375;
    private static final double G_MINUS_HALF = 5.524680040776729583740234375;
    private static final double LOG_PI = 1.144729885849400174143427351353058711647;

    /// Numerator and denominator of the rational function, lowest degree first.
    private static final double[] NUMERATOR = {
        23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408
    };

    private static final double[] DENOMINATOR = {
        0.0,
        39916800.0,
        120543840.0,
        150917976.0,
        105258076.0,
        45995730.0,
        13339535.0,
        2637558.0,
        357423.0,
        32670.0,
        1925.0,
        66.0,
        1.0
    };

    /// Up to this argument factorials are exact doubles.
    private static final int EXACT_FACTORIALS = 23;

    private GammaFunction() {}

    static double gamma(double x) {
        if (!Double.isFinite(x)) {
            if (Double.isNaN(x) || x > 0) {
                return x;
            }
            throw MathModule.domainError();
        }
        if (x == Math.floor(x)) {
            if (x <= 0) {
                throw MathModule.domainError();
            }
            if (x <= EXACT_FACTORIALS) {
                return factorial((int) x - 1);
            }
        }
        double magnitude = Math.abs(x);
        double result;
        if (magnitude < 1e-20) {
            result = 1.0 / x;
        } else if (magnitude > 200.0) {
            result = x < 0 ? 0.0 / sinPi(x) : Double.POSITIVE_INFINITY;
        } else {
            result = lanczosGamma(x, magnitude);
        }
        if (Double.isInfinite(result)) {
            throw MathModule.rangeError();
        }
        return result;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    private static double lanczosGamma(double x, double magnitude) {
        double y = magnitude + G_MINUS_HALF;
        double z;
        // the rounding error of y
        if (magnitude > G_MINUS_HALF) {
            double q = y - magnitude;
            z = q - G_MINUS_HALF;
        } else {
            double q = y - G_MINUS_HALF;
            z = q - magnitude;
        }
        z = z * G / y;
        double result;
        if (x < 0) {
            result = -Math.PI / sinPi(magnitude) / magnitude * DoubleMath.exp(y) / lanczosSum(magnitude);
            result -= z * result;
            if (magnitude < 140.0) {
                return result / DoubleMath.pow(y, magnitude - 0.5);
            }
            double root = DoubleMath.pow(y, magnitude / 2.0 - 0.25);
            return result / root / root;
        }
        result = lanczosSum(magnitude) / DoubleMath.exp(y);
        result += z * result;
        if (magnitude < 140.0) {
            return result * DoubleMath.pow(y, magnitude - 0.5);
        }
        double root = DoubleMath.pow(y, magnitude / 2.0 - 0.25);
        return result * root * root;
    }

    static double lgamma(double x) {
        if (!Double.isFinite(x)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (x == Math.floor(x) && x <= 2.0) {
            if (x <= 0) {
                throw MathModule.domainError();
            }
            return 0.0;
        }
        double magnitude = Math.abs(x);
        if (magnitude < 1e-20) {
            return -DoubleMath.log(magnitude);
        }
        double result = DoubleMath.log(lanczosSum(magnitude)) - G;
        result += (magnitude - 0.5) * (DoubleMath.log(magnitude + G - 0.5) - 1);
        if (x < 0) {
            result = LOG_PI - DoubleMath.log(Math.abs(sinPi(magnitude))) - DoubleMath.log(magnitude) - result;
        }
        if (Double.isInfinite(result)) {
            throw MathModule.rangeError();
        }
        return result;
    }

    private static double lanczosSum(double x) {
        double numerator = 0;
        double denominator = 0;
        if (x < 5.0) {
            for (int i = NUMERATOR.length - 1; i >= 0; i--) {
                numerator = numerator * x + NUMERATOR[i];
                denominator = denominator * x + DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < NUMERATOR.length; i++) {
                numerator = numerator / x + NUMERATOR[i];
                denominator = denominator / x + DENOMINATOR[i];
            }
        }
        return numerator / denominator;
    }

    /// sin(pi x), exactly zero for integers.
    private static double sinPi(double x) {
        double y = Math.abs(x) % 2.0;
        double result = switch ((int) Math.floor(2.0 * y + 0.5)) {
            case 0 -> DoubleMath.sin(Math.PI * y);
            case 1 -> DoubleMath.cos(Math.PI * (y - 0.5));
            case 2 -> DoubleMath.sin(Math.PI * (1.0 - y));
            case 3 -> -DoubleMath.cos(Math.PI * (y - 1.5));
            default -> DoubleMath.sin(Math.PI * (y - 2.0));
        };
        return Math.copySign(1.0, x) * result;
    }
}
