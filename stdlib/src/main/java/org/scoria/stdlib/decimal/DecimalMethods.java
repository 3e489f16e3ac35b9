package org.scoria.stdlib.decimal;

import org.scoria.objects.Errors;
import org.scoria.objects.Names;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
/// The methods of `decimal.Decimal`.

@PythonType(
        value = PyDecimal.class,
        name = "decimal.Decimal",
        subclass = true,
        unnamed = true,
        doc = "An exact decimal number. The value is an int, text, a tuple of sign, digits and exponent, a float or "
                + "another Decimal; zero without one. The context only says whether invalid text raises an exception.")
final class DecimalMethods {
    private DecimalMethods() {}

    static void init(PyType type) {
        type.dict().put(Names.MODULE, PyStr.intern("decimal"));
    }

    // ---- making them

    @New("Decimal($type, value=\"0\", context=None)")
    static PyObject create(PyType type, @Absent PyObject value, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal d = value == null ? PyDecimal.ZERO : Exact.fromObject(value, c);
        return type == PyDecimal.TYPE ? d.exact() : new PyDecimalSub(type, d);
    }

    /// The exact value of a float or an int.
    @ClassMethod
    @Builtin("from_float($type, f, /)")
    static PyObject fromFloat(PyType type, PyObject f) {
        PyDecimal d = Exact.fromFloat(f);
        return type == PyDecimal.TYPE ? d : type.call1(d);
    }

    // ---- functions of one number

    /// e to the power of the number, correctly rounded.
    @Builtin("exp($self, /, context=None)")
    static PyObject exp(PyDecimal self, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        return c.finish(Exponential.exp(self, c.begin()));
    }

    /// The natural logarithm, correctly rounded.
    @Builtin("ln($self, /, context=None)")
    static PyObject ln(PyDecimal self, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        return c.finish(Logarithm.ln(self, c.begin()));
    }

    /// The logarithm to the base 10, correctly rounded.
    @Builtin("log10($self, /, context=None)")
    static PyObject log10(PyDecimal self, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        return c.finish(Logarithm.log10(self, c.begin()));
    }

    /// The square root, correctly rounded.
    @Builtin("sqrt($self, /, context=None)")
    static PyObject sqrt(PyDecimal self, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        return c.finish(SquareRoot.of(self, c.begin()));
    }

    /// The greatest number of the context that is less.
    @Builtin("next_minus($self, /, context=None)")
    static PyObject nextMinus(PyDecimal self, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        return c.finish(Neighbors.below(self, c.begin()));
    }

    /// The least number of the context that is greater.
    @Builtin("next_plus($self, /, context=None)")
    static PyObject nextPlus(PyDecimal self, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        return c.finish(Neighbors.above(self, c.begin()));
    }

    /// The number without the zeros at its end; zeros become 0E+0.
    @Builtin("normalize($self, /, context=None)")
    static PyObject normalize(PyDecimal self, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        return c.finish(Rounding.reduce(self, c.begin()));
    }

    /// The exponent of the first digit.
    @Builtin("logb($self, /, context=None)")
    static PyObject logb(PyDecimal self, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        return c.finish(DigitOperations.logB(self, c.begin()));
    }

    /// Each digit 0 turned into 1 and the other way round.
    @Builtin("logical_invert($self, /, context=None)")
    static PyObject logicalInvert(PyDecimal self, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        return c.finish(DigitOperations.invert(self, c.begin()));
    }

    // ---- rounding

    /// The nearest integer; the flags Inexact and Rounded stay.
    @Builtin("to_integral($self, /, rounding=None, context=None)")
    static PyObject toIntegral(PyDecimal self, PyObject rounding, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        Rules rules = rules(c, rounding);
        PyDecimal result = Rescaling.toIntegral(self, rules);
        c.report(rules.status);
        return result;
    }

    /// The nearest integer; the flags Inexact and Rounded stay.
    @Builtin("to_integral_value($self, /, rounding=None, context=None)")
    static PyObject toIntegralValue(PyDecimal self, PyObject rounding, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        Rules rules = rules(c, rounding);
        PyDecimal result = Rescaling.toIntegral(self, rules);
        c.report(rules.status);
        return result;
    }

    /// The nearest integer; the flags tell when it is not the same number.
    @Builtin("to_integral_exact($self, /, rounding=None, context=None)")
    static PyObject toIntegralExact(PyDecimal self, PyObject rounding, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        Rules rules = rules(c, rounding);
        PyDecimal result = Rescaling.toIntegralExact(self, rules);
        c.report(rules.status);
        return result;
    }

    /// The number rounded to the exponent of another one.
    @Builtin("quantize($self, /, exp, rounding=None, context=None)")
    static PyObject quantize(PyDecimal self, PyObject exp, PyObject rounding, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal quantum = Operands.convertOrRaise(exp);
        Rules rules = rules(c, rounding);
        PyDecimal result = Rescaling.quantize(self, quantum, rules);
        c.report(rules.status);
        return result;
    }

    /// A context's rules with another way to round.
    private static Rules rules(PyDecimalContext context, PyObject rounding) {
        Rules rules = context.rules.copy();
        if (rounding != PyNone.NONE) {
            rules.rounding = RoundingNames.parse(rounding);
        }
        return rules;
    }

    /// Rounded to ndigits places, or without them to an int; halves go to the even neighbour.
    @Builtin(value = "__round__($self, ndigits=<unrepresentable>, /)", signature = false)
    static PyObject round(PyDecimal self, PyObject ndigits) {
        if (ndigits == null || ndigits == PyNone.NONE) {
            return Conversion.toInt(self, Rules.HALF_EVEN);
        }
        if (!(ndigits instanceof PyInt places)) {
            throw Errors.typeError("optional arg must be an integer");
        }
        long exponent = -Math.max(Convert.toLong(places), -Long.MAX_VALUE);
        PyDecimalContext c = CurrentContext.get();
        PyDecimal quantum = PyDecimal.of(0, exponent, 1);
        return c.finish(Rescaling.quantize(self, quantum, c.begin()));
    }

    /// The least int that is not less.
    @Builtin(value = "__ceil__($self, /)", signature = false)
    static PyObject ceil(PyDecimal self) {
        return Conversion.toInt(self, Rules.CEILING);
    }

    /// The greatest int that is not greater.
    @Builtin(value = "__floor__($self, /)", signature = false)
    static PyObject floor(PyDecimal self) {
        return Conversion.toInt(self, Rules.FLOOR);
    }

    /// The integral part, an int.
    @Builtin(value = "__trunc__($self, /)", signature = false)
    static PyObject trunc(PyDecimal self) {
        return Conversion.toInt(self, Rules.DOWN);
    }

    // ---- functions of two and three numbers

    /// -1, 0 or 1 as the number is less, equal or greater; NaN when there is one.
    @Builtin("compare($self, /, other, context=None)")
    static PyObject compare(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(Comparison.compare(self, b, c.begin()));
    }

    /// As compare, but every NaN signals.
    @Builtin("compare_signal($self, /, other, context=None)")
    static PyObject compareSignal(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(Comparison.compareSignal(self, b, c.begin()));
    }

    /// The greater one; a number rather than a quiet NaN.
    @Builtin("max($self, /, other, context=None)")
    static PyObject max(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(Comparison.max(self, b, c.begin()));
    }

    /// The one with the greater absolute value.
    @Builtin("max_mag($self, /, other, context=None)")
    static PyObject maxMag(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(Comparison.maxMagnitude(self, b, c.begin()));
    }

    /// The lesser one; a number rather than a quiet NaN.
    @Builtin("min($self, /, other, context=None)")
    static PyObject min(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(Comparison.min(self, b, c.begin()));
    }

    /// The one with the lesser absolute value.
    @Builtin("min_mag($self, /, other, context=None)")
    static PyObject minMag(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(Comparison.minMagnitude(self, b, c.begin()));
    }

    /// The next number of the context in the direction of the other one.
    @Builtin("next_toward($self, /, other, context=None)")
    static PyObject nextToward(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(Neighbors.toward(self, b, c.begin()));
    }

    /// The remainder of the division whose quotient is the nearest integer.
    @Builtin("remainder_near($self, /, other, context=None)")
    static PyObject remainderNear(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(Remainders.nearest(self, b, c.begin()));
    }

    /// Logical and of the digits, all of which are 0 or 1.
    @Builtin("logical_and($self, /, other, context=None)")
    static PyObject logicalAnd(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(DigitOperations.and(self, b, c.begin()));
    }

    /// Logical or of the digits, all of which are 0 or 1.
    @Builtin("logical_or($self, /, other, context=None)")
    static PyObject logicalOr(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(DigitOperations.or(self, b, c.begin()));
    }

    /// Exclusive or of the digits, all of which are 0 or 1.
    @Builtin("logical_xor($self, /, other, context=None)")
    static PyObject logicalXor(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(DigitOperations.xor(self, b, c.begin()));
    }

    /// The digits rotated, to the left when the other number is positive.
    @Builtin("rotate($self, /, other, context=None)")
    static PyObject rotate(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(DigitOperations.rotate(self, b, c.begin()));
    }

    /// The digits shifted, to the left when the other number is positive.
    @Builtin("shift($self, /, other, context=None)")
    static PyObject shift(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(DigitOperations.shift(self, b, c.begin()));
    }

    /// The number with the other one added to its exponent.
    @Builtin("scaleb($self, /, other, context=None)")
    static PyObject scaleb(PyDecimal self, PyObject other, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        return c.finish(DigitOperations.scaleB(self, b, c.begin()));
    }

    /// self * other + third, rounded once.
    @Builtin("fma($self, /, other, third, context=None)")
    static PyObject fma(PyDecimal self, PyObject other, PyObject third, PyObject context) {
        PyDecimalContext c = CurrentContext.of(context);
        PyDecimal b = Operands.convertOrRaise(other);
        PyDecimal addend = Operands.convertOrRaise(third);
        return c.finish(Multiplication.multiplyAdd(self, b, addend, c.begin()));
    }

    /// Comparison in the order of all representations, signs and NaNs included.
    @Builtin("compare_total($self, /, other, context=None)")
    static PyObject compareTotal(PyDecimal self, PyObject other, PyObject context) {
        CurrentContext.of(context);
        return Comparison.compareTotal(self, Operands.convertOrRaise(other));
    }

    /// As compare_total, without the signs.
    @Builtin("compare_total_mag($self, /, other, context=None)")
    static PyObject compareTotalMag(PyDecimal self, PyObject other, PyObject context) {
        CurrentContext.of(context);
        return Comparison.compareTotalMagnitudes(self, Operands.convertOrRaise(other));
    }

    /// The number with the sign of another one.
    @Builtin("copy_sign($self, /, other, context=None)")
    static PyObject copySign(PyDecimal self, PyObject other, PyObject context) {
        CurrentContext.of(context);
        return self.withSign(Operands.convertOrRaise(other).sign());
    }

    /// Whether both have the same exponent, or both are NaN or infinite.
    @Builtin("same_quantum($self, /, other, context=None)")
    static boolean sameQuantum(PyDecimal self, PyObject other, PyObject context) {
        CurrentContext.of(context);
        return Comparison.sameQuantum(self, Operands.convertOrRaise(other));
    }

    // ---- questions

    /// True: all encodings are canonical.
    @Builtin("is_canonical($self, /)")
    static boolean isCanonical(PyDecimal self) {
        return true;
    }

    /// Whether it is neither infinite nor NaN.
    @Builtin("is_finite($self, /)")
    static boolean isFinite(PyDecimal self) {
        return !self.isSpecial();
    }

    /// Whether it is infinite.
    @Builtin("is_infinite($self, /)")
    static boolean isInfinite(PyDecimal self) {
        return self.isInfinite();
    }

    /// Whether it is a NaN.
    @Builtin("is_nan($self, /)")
    static boolean isNan(PyDecimal self) {
        return self.isNan();
    }

    /// Whether it is a quiet NaN.
    @Builtin("is_qnan($self, /)")
    static boolean isQnan(PyDecimal self) {
        return self.isNan() && !self.isSignaling();
    }

    /// Whether it is a signaling NaN.
    @Builtin("is_snan($self, /)")
    static boolean isSnan(PyDecimal self) {
        return self.isSignaling();
    }

    /// Whether the sign is negative, also that of zero or NaN.
    @Builtin("is_signed($self, /)")
    static boolean isSigned(PyDecimal self) {
        return self.isNegative();
    }

    /// Whether it is zero.
    @Builtin("is_zero($self, /)")
    static boolean isZero(PyDecimal self) {
        return self.isZero();
    }

    /// Whether it is finite, not zero and not subnormal.
    @Builtin("is_normal($self, /, context=None)")
    static boolean isNormal(PyDecimal self, PyObject context) {
        return Classes.isNormal(self, CurrentContext.of(context).rules);
    }

    /// Whether it is subnormal.
    @Builtin("is_subnormal($self, /, context=None)")
    static boolean isSubnormal(PyDecimal self, PyObject context) {
        return Classes.isSubnormal(self, CurrentContext.of(context).rules);
    }

    /// What kind of number it is, as text.
    @Builtin("number_class($self, /, context=None)")
    static String numberClass(PyDecimal self, PyObject context) {
        return Classes.name(self, CurrentContext.of(context).rules);
    }

    /// The exponent of the first digit; 0 for special values.
    @Builtin("adjusted($self, /)")
    static long adjusted(PyDecimal self) {
        return self.isSpecial() ? 0 : self.adjusted();
    }

    /// 10, the base of all decimals.
    @Builtin("radix($self, /)")
    static PyObject radix(PyDecimal self) {
        return PyDecimal.of(10);
    }

    // ---- copies

    /// The number itself.
    @Builtin("canonical($self, /)")
    static PyObject canonical(PyDecimal self) {
        return self;
    }

    /// The number itself.
    @Builtin("conjugate($self, /)")
    static PyObject conjugate(PyDecimal self) {
        return self;
    }

    /// The absolute value, whatever the context.
    @Builtin("copy_abs($self, /)")
    static PyObject copyAbs(PyDecimal self) {
        return self.withSign(0);
    }

    /// The number with the other sign, whatever the context.
    @Builtin("copy_negate($self, /)")
    static PyObject copyNegate(PyDecimal self) {
        return self.withSign(self.sign() ^ PyDecimal.NEGATIVE);
    }

    /// The number itself, which never changes.
    @Builtin(value = "__copy__($self, /)", signature = false)
    static PyObject copy(PyDecimal self) {
        return self;
    }

    /// The number itself, which never changes.
    @Builtin(value = "__deepcopy__($self, memo, /)", signature = false)
    static PyObject deepCopy(PyDecimal self, PyObject memo) {
        return self;
    }

    /// For pickle: the class and the text of the number.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyDecimal self) {
        return PyTuple.of(self.type(), PyTuple.of(PyStr.ofChars(DecimalText.of(self, false, true))));
    }

    /// About how many bytes it takes.
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyDecimal self) {
        return 48 + (self.big == null ? 0 : 40 + self.big.bitLength() / 8);
    }

    // ---- other representations

    /// Sign, digits and exponent.
    @Builtin("as_tuple($self, /)")
    static PyObject asTuple(PyDecimal self) {
        return Conversion.toTuple(self);
    }

    /// The pair of ints in lowest terms, the second positive, whose quotient is the number.
    @Builtin("as_integer_ratio($self, /)")
    static PyObject asIntegerRatio(PyDecimal self) {
        return Conversion.toRatio(self);
    }

    /// Text with an exponent that is a multiple of three.
    @Builtin("to_eng_string($self, /, context=None)")
    static String toEngString(PyDecimal self, PyObject context) {
        return DecimalText.of(self, true, CurrentContext.of(context).capitals != 0);
    }

    /// The number as the specification says.
    @Builtin(value = "__format__($self, fmtarg, override=<unrepresentable>, /)", signature = false)
    static String format(PyDecimal self, PyObject fmtarg, PyObject override) {
        PyDecimalContext c = CurrentContext.get();
        FormatText format = FormatText.parse(fmtarg, override, c.capitals != 0);
        return Formatter.format(self, format, c.rules);
    }

    /// As a complex number.
    @Builtin(value = "__complex__($self, /)", signature = false)
    static PyObject toComplex(PyDecimal self) {
        return PyComplex.of(Conversion.toFloat(self).value, 0);
    }

    /// The number itself.
    @Getter("real")
    static PyObject real(PyDecimal self) {
        return self;
    }

    /// Zero.
    @Getter("imag")
    static PyObject imag(PyDecimal self) {
        return PyDecimal.ZERO;
    }
}
