package org.scoria.stdlib.decimal;

import java.math.BigInteger;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// What may stand beside a Decimal in operations and comparisons. Compare CPython `_decimal.c: convert_op,
/// convert_op_cmp`.
final class Operands {
    private static final PyStr NUMERATOR = PyStr.intern("numerator");
    private static final PyStr DENOMINATOR = PyStr.intern("denominator");

    private Operands() {}

    /// A Decimal or an int as a Decimal; null for anything else.
    static PyDecimal convert(PyObject o) {
        if (o instanceof PyDecimal d) {
            return d;
        }
        return o instanceof PyInt i ? Conversion.fromInt(i) : null;
    }

    static PyDecimal convertOrRaise(PyObject o) {
        PyDecimal d = convert(o);
        if (d == null) {
            throw unsupported(o);
        }
        return d;
    }

    static PyException unsupported(PyObject o) {
        return Errors.typeError(
                "conversion from %s to Decimal is not supported", o.type().qualifiedName());
    }

    static PyObject power(PyObject base, PyObject exponent, PyObject modulus) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal a = convert(base);
        PyDecimal b = a == null ? null : convert(exponent);
        if (b == null) {
            return PyNotImplemented.VALUE;
        }
        if (modulus == PyNone.NONE) {
            return context.finish(Power.power(a, b, context.begin()));
        }
        PyDecimal c = convert(modulus);
        return c == null ? PyNotImplemented.VALUE : context.finish(Power.modular(a, b, c, context.begin()));
    }

    // ---- comparison

    static PyObject richCompare(PyDecimal self, PyObject other, int op) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal a = self;
        PyDecimal b = comparable(other, op, context);
        if (b == null) {
            if (!Abstract.isInstance(other, DecimalState.current().rational)) {
                return PyNotImplemented.VALUE;
            }
            b = Conversion.fromInt(part(other, NUMERATOR));
            if (!a.isSpecial()) {
                a = timesDenominator(a, other);
            }
        }
        return compare(a, b, op, context);
    }

    private static PyObject compare(PyDecimal a, PyDecimal b, int op, PyDecimalContext context) {
        boolean equality = op == Abstract.EQ || op == Abstract.NE;
        if (Nans.any(a, b)) {
            if (a.isSignaling() || b.isSignaling() || !equality) {
                context.report(Conditions.INVALID_OPERATION);
            }
            return PyBool.of(op == Abstract.NE);
        }
        int compared = Comparison.compare(a, b);
        return PyBool.of(
                switch (op) {
                    case Abstract.LT -> compared < 0;
                    case Abstract.LE -> compared <= 0;
                    case Abstract.EQ -> compared == 0;
                    case Abstract.NE -> compared != 0;
                    case Abstract.GT -> compared > 0;
                    default -> compared >= 0;
                });
    }

    /// The other side of a comparison as a Decimal, null when it is none of Python's own numbers.
    private static PyDecimal comparable(PyObject other, int op, PyDecimalContext context) {
        PyDecimal d = convert(other);
        if (d != null) {
            return d;
        }
        boolean equality = op == Abstract.EQ || op == Abstract.NE;
        double value;
        if (other instanceof PyFloat f) {
            value = f.value;
        } else if (equality && other instanceof PyComplex c && c.imag == 0) {
            value = c.real;
        } else {
            return null;
        }
        // to be equal to a float is no mistake: it only leaves a flag
        if (equality) {
            context.flags |= Conditions.FLOAT_OPERATION;
        } else {
            context.report(Conditions.FLOAT_OPERATION);
        }
        return Conversion.fromDouble(value);
    }

    private static PyInt part(PyObject rational, PyStr name) {
        PyObject value = rational.getAttribute(name);
        if (value instanceof PyInt i) {
            return i;
        }
        throw Errors.typeError("%s must be an integer", name);
    }

    private static PyDecimal timesDenominator(PyDecimal a, PyObject rational) {
        BigInteger denominator = part(rational, DENOMINATOR).bigValue();
        return PyDecimal.of(a.flags, a.exponent, a.coefficient().multiply(denominator));
    }
}
