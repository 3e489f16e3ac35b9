package org.scoria.stdlib;

import org.scoria.objects.PyComplex;

/// The values of complex functions at infinities and nans, as Annex G of C99 has them: one table per function.
///
/// A table has a row for each kind of real part (minus infinity, negative, minus zero, zero, positive, infinity,
/// nan) and in it a cell for each kind of imaginary part: two letters, the real and the imaginary part of the
/// result. `Z` is zero, `O` one, `I` infinity, `N` nan, `Q` `H` `T` `P` are a quarter, a half, three quarters of
/// pi and pi; small letters are negative. `!!` is a domain error, and `..` a cell of finite arguments that no
/// table answers.
final class ComplexSpecials {
    static final String[] ACOS = {
        "TI PI PI Pi Pi Ti NI",
        "HI .. .. .. .. Hi NN",
        "HI .. .. .. .. Hi HN",
        "HI .. .. .. .. Hi HN",
        "HI .. .. .. .. Hi NN",
        "QI ZI ZI Zi Zi Qi NI",
        "NI NN NN NN NN Ni NN"
    };
    static final String[] ACOSH = {
        "It Ip Ip IP IP IT IN",
        "Ih .. .. .. .. IH NN",
        "Ih .. .. .. .. IH NN",
        "Ih .. .. .. .. IH NN",
        "Ih .. .. .. .. IH NN",
        "Iq Iz Iz IZ IZ IQ IN",
        "IN NN NN NN NN IN NN"
    };
    static final String[] ASINH = {
        "iq iz iz iZ iZ iQ iN",
        "ih .. .. .. .. iH NN",
        "ih .. .. .. .. iH NN",
        "Ih .. .. .. .. IH NN",
        "Ih .. .. .. .. IH NN",
        "Iq Iz Iz IZ IZ IQ IN",
        "IN NN Nz NZ NN IN NN"
    };
    static final String[] ATANH = {
        "zh zh zh zH zH zH zN",
        "zh .. .. .. .. zH NN",
        "zh .. .. .. .. zH zN",
        "Zh .. .. .. .. ZH ZN",
        "Zh .. .. .. .. ZH NN",
        "Zh Zh Zh ZH ZH ZH ZN",
        "Zh NN NN NN NN ZH NN"
    };
    static final String[] COSH = {
        "!! .. IZ Iz .. !! IN",
        "!! .. .. .. .. !! NN",
        "!! .. .. .. .. !! NZ",
        "!! .. .. .. .. !! NZ",
        "!! .. .. .. .. !! NN",
        "!! .. Iz IZ .. !! IN",
        "NN NN NZ NZ NN NN NN"
    };
    static final String[] EXP = {
        "ZZ .. Zz ZZ .. ZZ ZZ",
        "!! .. .. .. .. !! NN",
        "!! .. .. .. .. !! NN",
        "!! .. .. .. .. !! NN",
        "!! .. .. .. .. !! NN",
        "!! .. Iz IZ .. !! IN",
        "NN NN Nz NZ NN NN NN"
    };
    static final String[] LOG = {
        "It Ip Ip IP IP IT IN",
        "Ih .. .. .. .. IH NN",
        "Ih .. .. .. .. IH NN",
        "Ih .. .. .. .. IH NN",
        "Ih .. .. .. .. IH NN",
        "Iq Iz Iz IZ IZ IQ IN",
        "IN NN NN NN NN IN NN"
    };
    static final String[] SINH = {
        "!! .. iz iZ .. !! IN",
        "!! .. .. .. .. !! NN",
        "!! .. .. .. .. !! ZN",
        "!! .. .. .. .. !! ZN",
        "!! .. .. .. .. !! NN",
        "!! .. Iz IZ .. !! IN",
        "NN NN Nz NZ NN NN NN"
    };
    static final String[] SQRT = {
        "Ii Zi Zi ZI ZI II NI",
        "Ii .. .. .. .. II NN",
        "Ii .. .. .. .. II NN",
        "Ii .. .. .. .. II NN",
        "Ii .. .. .. .. II NN",
        "Ii Iz Iz IZ IZ II IN",
        "Ii NN NN NN NN II NN"
    };
    static final String[] TANH = {
        "oZ .. oz oZ .. oZ oZ",
        "!! .. .. .. .. !! NN",
        "!! .. .. .. .. !! NN",
        "!! .. .. .. .. !! NN",
        "!! .. .. .. .. !! NN",
        "OZ .. Oz OZ .. OZ OZ",
        "NN NN Nz NZ NN NN NN"
    };
    static final String[] RECT = {
        "!! .. iZ iz .. !! IN",
        "!! .. .. .. .. !! NN",
        "ZZ .. .. .. .. ZZ ZZ",
        "ZZ .. .. .. .. ZZ ZZ",
        "!! .. .. .. .. !! NN",
        "!! .. Iz IZ .. !! IN",
        "NN NN NZ NZ NN NN NN"
    };

    private ComplexSpecials() {}

    static boolean isSpecial(double x, double y) {
        return !Double.isFinite(x) || !Double.isFinite(y);
    }

    /// Whether the result is `e^(iy)` times an infinity or zero: the cells that no table has.
    static boolean isInfiniteLine(double x, double y) {
        return Double.isInfinite(x) && Double.isFinite(y) && y != 0;
    }

    /// The table's value at `x + yi`.
    static PyComplex at(String[] table, double x, double y) {
        String row = table[kind(x)];
        int cell = 3 * kind(y);
        if (row.charAt(cell) == '!') {
            throw MathModule.domainError();
        }
        return PyComplex.of(value(row.charAt(cell)), value(row.charAt(cell + 1)));
    }

    private static int kind(double x) {
        if (Double.isNaN(x)) {
            return 6;
        }
        if (Double.isInfinite(x)) {
            return x < 0 ? 0 : 5;
        }
        boolean negative = FloatBits.sign(x) < 0;
        return x == 0 ? (negative ? 2 : 3) : negative ? 1 : 4;
    }

    private static double value(char letter) {
        double magnitude = switch (Character.toUpperCase(letter)) {
            case 'Z' -> 0.0;
            case 'O' -> 1.0;
            case 'I' -> Double.POSITIVE_INFINITY;
            case 'Q' -> Math.PI * 0.25;
            case 'H' -> Math.PI * 0.5;
            case 'T' -> Math.PI * 0.75;
            case 'P' -> Math.PI;
            default -> Double.NaN;
        };
        return letter >= 'a' ? -magnitude : magnitude;
    }
}
