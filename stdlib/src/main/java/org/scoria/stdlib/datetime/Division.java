package org.scoria.stdlib.datetime;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// Python's divisions of whole numbers.
final class Division {
    private Division() {}

    /// Quotient, rounded down, and remainder.
    static BigInteger[] floor(BigInteger a, BigInteger b) {
        return floor(a, b, "integer division or modulo by zero");
    }

    /// @param complaint about a division by zero
    static BigInteger[] floor(BigInteger a, BigInteger b, String complaint) {
        if (b.signum() == 0) {
            throw Errors.zeroDivisionError(complaint);
        }
        BigInteger[] parts = a.divideAndRemainder(b);
        if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(b);
        }
        return parts;
    }

    /// The quotient rounded to the nearest whole number, to an even one in the middle.
    static BigInteger nearest(BigInteger a, BigInteger b) {
        BigInteger[] parts = floor(a, b);
        int order = parts[1].shiftLeft(1).abs().compareTo(b.abs());
        return order > 0 || order == 0 && parts[0].testBit(0) ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    /// Numerator and denominator of a float, as its method tells.
    static BigInteger[] ratio(PyFloat f) {
        if (f.getClass() != PyFloat.class) {
            return ratioBySubclass(f);
        }
        if (Double.isNaN(f.value)) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        }
        if (Double.isInfinite(f.value)) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        BigDecimal exact = new BigDecimal(f.value);
        BigInteger numerator = exact.unscaledValue();
        return exact.scale() <= 0
                ? new BigInteger[] {numerator.multiply(BigInteger.TEN.pow(-exact.scale())), BigInteger.ONE}
                : new BigInteger[] {numerator, BigInteger.TEN.pow(exact.scale())};
    }

    private static BigInteger[] ratioBySubclass(PyFloat f) {
        PyObject ratio = Abstract.callMethod(f, PyStr.intern("as_integer_ratio"));
        if (!(ratio instanceof PyTuple pair)) {
            throw Errors.typeError(
                    "unexpected return type from as_integer_ratio(): expected tuple, not '%s'",
                    ratio.type().qualifiedName());
        }
        if (pair.size() != 2) {
            throw Errors.valueError("as_integer_ratio() must return a 2-tuple");
        }
        if (!(pair.get(0) instanceof PyInt a) || !(pair.get(1) instanceof PyInt b)) {
            PyObject wrong = pair.get(0) instanceof PyInt ? pair.get(1) : pair.get(0);
            throw Errors.typeError(
                    "unexpected return type from as_integer_ratio(): expected int, not '%s'",
                    wrong.type().qualifiedName());
        }
        return new BigInteger[] {a.bigValue(), b.bigValue()};
    }
}
