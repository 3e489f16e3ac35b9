package org.scoria.stdlib.decimal;

import org.scoria.objects.Errors;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;
/// The methods of `decimal.Context`.

@PythonType(
        value = PyDecimalContext.class,
        name = "decimal.Context",
        subclass = true,
        unnamed = true,
        doc = "How to do arithmetic: the precision, the rounding, the range of exponents, which signals have been "
                + "raised, and which of them are exceptions.")
final class ContextMethods {
    private ContextMethods() {}

    static void init(PyType type) {
        type.dict().put(Names.MODULE, PyStr.intern("decimal"));
    }

    // ---- making and copying them

    @New(
            value = "Context($type, /, *args, **kwargs)",
            text = "($type, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,"
                    + " traps=None)")
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        PyDecimalContext template = DecimalState.current().defaultContext;
        return type == PyDecimalContext.TYPE ? new PyDecimalContext(template) : new PyDecimalContextSub(type, template);
    }

    @Builtin("__init__($self, /, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, "
            + "flags=None, traps=None)")
    static void init(
            PyDecimalContext self,
            PyObject prec,
            PyObject rounding,
            PyObject emin,
            PyObject emax,
            PyObject capitals,
            PyObject clamp,
            PyObject flags,
            PyObject traps) {
        self.set(prec, rounding, emin, emax, capitals, clamp, flags, traps);
    }

    /// A context with the same settings and flags.
    @Builtin("copy($self, /)")
    static PyObject copy(PyDecimalContext self) {
        return self.copy();
    }

    /// A context with the same settings and flags.
    @Builtin(value = "__copy__($self, /)", signature = false)
    static PyObject shallowCopy(PyDecimalContext self) {
        return self.copy();
    }

    /// For pickle: the class and the arguments of an equal context.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyDecimalContext self) {
        Rules rules = self.rules;
        Signals signals = DecimalState.current().signals;
        PyTuple settings = PyTuple.of(
                PyInt.of(rules.prec),
                RoundingNames.of(rules.rounding),
                PyInt.of(rules.emin),
                PyInt.of(rules.emax),
                PyInt.of(self.capitals),
                PyInt.of(rules.clamp ? 1 : 0),
                signals.list(self.flags),
                signals.list(self.traps));
        return PyTuple.of(self.type(), settings);
    }

    // ---- settings

    @Getter("prec")
    static PyObject prec(PyDecimalContext self) {
        return PyInt.of(self.rules.prec);
    }

    @Setter("prec")
    static void setPrec(PyDecimalContext self, PyObject value) {
        self.setPrec(value);
    }

    @Getter("Emax")
    static PyObject emax(PyDecimalContext self) {
        return PyInt.of(self.rules.emax);
    }

    @Setter("Emax")
    static void setEmax(PyDecimalContext self, PyObject value) {
        self.setEmax(value);
    }

    @Getter("Emin")
    static PyObject emin(PyDecimalContext self) {
        return PyInt.of(self.rules.emin);
    }

    @Setter("Emin")
    static void setEmin(PyDecimalContext self, PyObject value) {
        self.setEmin(value);
    }

    @Getter("rounding")
    static PyObject rounding(PyDecimalContext self) {
        return RoundingNames.of(self.rules.rounding);
    }

    @Setter("rounding")
    static void setRounding(PyDecimalContext self, PyObject value) {
        self.rules.rounding = RoundingNames.parse(value);
    }

    @Getter("capitals")
    static PyObject capitals(PyDecimalContext self) {
        return PyInt.of(self.capitals);
    }

    @Setter("capitals")
    static void setCapitals(PyDecimalContext self, PyObject value) {
        self.setCapitals(value);
    }

    @Getter("clamp")
    static PyObject clamp(PyDecimalContext self) {
        return PyInt.of(self.rules.clamp ? 1 : 0);
    }

    @Setter("clamp")
    static void setClamp(PyDecimalContext self, PyObject value) {
        self.setClamp(value);
    }

    /// The least exponent of a number: Emin - prec + 1.
    @Builtin("Etiny($self, /)")
    static long etiny(PyDecimalContext self) {
        return self.rules.etiny();
    }

    /// The greatest exponent of a number with all digits: Emax - prec + 1.
    @Builtin("Etop($self, /)")
    static long etop(PyDecimalContext self) {
        return self.rules.etop();
    }

    /// 10, the base of all decimals.
    @Builtin("radix($self, /)")
    static PyObject radix(PyDecimalContext self) {
        return PyDecimal.of(10);
    }

    /// Sets all flags to False.
    @Builtin("clear_flags($self, /)")
    static void clearFlags(PyDecimalContext self) {
        self.flags = 0;
    }

    /// Sets all traps to False.
    @Builtin("clear_traps($self, /)")
    static void clearTraps(PyDecimalContext self) {
        self.traps = 0;
    }

    // ---- making numbers

    /// The number as Decimal makes it, rounded to the context.
    @Builtin("create_decimal($self, num=\"0\", /)")
    static PyObject createDecimal(PyDecimalContext self, @Absent PyObject num) {
        return num == null ? PyDecimal.ZERO : Exact.create(num, self);
    }

    /// The value of a float or an int, rounded to the context.
    @Builtin("create_decimal_from_float($self, f, /)")
    static PyObject createDecimalFromFloat(PyDecimalContext self, PyObject f) {
        PyDecimal exact = Exact.fromFloat(f);
        return self.finish(Rounding.finish(exact, self.begin()));
    }

    /// The number rounded to the context.
    @Builtin(value = "_apply($self, x, /)", signature = false)
    static PyObject apply(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Rounding.apply(a, self.begin()));
    }

    // ---- functions of one number

    /// The absolute value.
    @Builtin("abs($self, x, /)")
    static PyObject abs(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Rounding.abs(a, self.begin()));
    }

    /// e to the power of x.
    @Builtin("exp($self, x, /)")
    static PyObject exp(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Exponential.exp(a, self.begin()));
    }

    /// The natural logarithm.
    @Builtin("ln($self, x, /)")
    static PyObject ln(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Logarithm.ln(a, self.begin()));
    }

    /// The logarithm to the base 10.
    @Builtin("log10($self, x, /)")
    static PyObject log10(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Logarithm.log10(a, self.begin()));
    }

    /// The negated number.
    @Builtin("minus($self, x, /)")
    static PyObject minus(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Rounding.minus(a, self.begin()));
    }

    /// The greatest number that is less.
    @Builtin("next_minus($self, x, /)")
    static PyObject nextMinus(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Neighbors.below(a, self.begin()));
    }

    /// The least number that is greater.
    @Builtin("next_plus($self, x, /)")
    static PyObject nextPlus(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Neighbors.above(a, self.begin()));
    }

    /// The number without the zeros at its end.
    @Builtin("normalize($self, x, /)")
    static PyObject normalize(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Rounding.reduce(a, self.begin()));
    }

    /// The number, rounded.
    @Builtin("plus($self, x, /)")
    static PyObject plus(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Rounding.plus(a, self.begin()));
    }

    /// The nearest integer; the flags stay.
    @Builtin("to_integral($self, x, /)")
    static PyObject toIntegral(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Rescaling.toIntegral(a, self.begin()));
    }

    /// The nearest integer; the flags tell what happened.
    @Builtin("to_integral_exact($self, x, /)")
    static PyObject toIntegralExact(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Rescaling.toIntegralExact(a, self.begin()));
    }

    /// The nearest integer; the flags stay.
    @Builtin("to_integral_value($self, x, /)")
    static PyObject toIntegralValue(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(Rescaling.toIntegral(a, self.begin()));
    }

    /// The square root.
    @Builtin("sqrt($self, x, /)")
    static PyObject sqrt(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(SquareRoot.of(a, self.begin()));
    }

    /// The exponent of the first digit.
    @Builtin("logb($self, x, /)")
    static PyObject logb(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(DigitOperations.logB(a, self.begin()));
    }

    /// Each digit 0 turned into 1 and the other way round.
    @Builtin("logical_invert($self, x, /)")
    static PyObject logicalInvert(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return self.finish(DigitOperations.invert(a, self.begin()));
    }

    // ---- functions of two and three numbers

    /// x + y
    @Builtin("add($self, x, y, /)")
    static PyObject add(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Addition.add(a, b, self.begin()));
    }

    /// x - y
    @Builtin("subtract($self, x, y, /)")
    static PyObject subtract(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Addition.subtract(a, b, self.begin()));
    }

    /// x * y
    @Builtin("multiply($self, x, y, /)")
    static PyObject multiply(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Multiplication.multiply(a, b, self.begin()));
    }

    /// x / y
    @Builtin("divide($self, x, y, /)")
    static PyObject divide(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Division.divide(a, b, self.begin()));
    }

    /// The integral part of x / y.
    @Builtin("divide_int($self, x, y, /)")
    static PyObject divideInt(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Remainders.divideInt(a, b, self.begin()));
    }

    /// What divide_int leaves.
    @Builtin("remainder($self, x, y, /)")
    static PyObject remainder(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Remainders.remainder(a, b, self.begin()));
    }

    /// What the division by the nearest integer leaves.
    @Builtin("remainder_near($self, x, y, /)")
    static PyObject remainderNear(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Remainders.nearest(a, b, self.begin()));
    }

    /// -1, 0 or 1 as x is less than, equal to or greater than y.
    @Builtin("compare($self, x, y, /)")
    static PyObject compare(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Comparison.compare(a, b, self.begin()));
    }

    /// As compare, but every NaN signals.
    @Builtin("compare_signal($self, x, y, /)")
    static PyObject compareSignal(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Comparison.compareSignal(a, b, self.begin()));
    }

    /// The greater one.
    @Builtin("max($self, x, y, /)")
    static PyObject max(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Comparison.max(a, b, self.begin()));
    }

    /// The one with the greater absolute value.
    @Builtin("max_mag($self, x, y, /)")
    static PyObject maxMag(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Comparison.maxMagnitude(a, b, self.begin()));
    }

    /// The lesser one.
    @Builtin("min($self, x, y, /)")
    static PyObject min(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Comparison.min(a, b, self.begin()));
    }

    /// The one with the lesser absolute value.
    @Builtin("min_mag($self, x, y, /)")
    static PyObject minMag(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Comparison.minMagnitude(a, b, self.begin()));
    }

    /// The number next to x in the direction of y.
    @Builtin("next_toward($self, x, y, /)")
    static PyObject nextToward(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Neighbors.toward(a, b, self.begin()));
    }

    /// x rounded to the exponent of y.
    @Builtin("quantize($self, x, y, /)")
    static PyObject quantize(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(Rescaling.quantize(a, b, self.begin()));
    }

    /// Logical and of the digits.
    @Builtin("logical_and($self, x, y, /)")
    static PyObject logicalAnd(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(DigitOperations.and(a, b, self.begin()));
    }

    /// Logical or of the digits.
    @Builtin("logical_or($self, x, y, /)")
    static PyObject logicalOr(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(DigitOperations.or(a, b, self.begin()));
    }

    /// Exclusive or of the digits.
    @Builtin("logical_xor($self, x, y, /)")
    static PyObject logicalXor(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(DigitOperations.xor(a, b, self.begin()));
    }

    /// The digits of x rotated by y places.
    @Builtin("rotate($self, x, y, /)")
    static PyObject rotate(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(DigitOperations.rotate(a, b, self.begin()));
    }

    /// x with y added to its exponent.
    @Builtin("scaleb($self, x, y, /)")
    static PyObject scaleb(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(DigitOperations.scaleB(a, b, self.begin()));
    }

    /// The digits of x shifted by y places.
    @Builtin("shift($self, x, y, /)")
    static PyObject shift(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        return self.finish(DigitOperations.shift(a, b, self.begin()));
    }

    /// The quotient rounded to an integer, and what remains.
    @Builtin("divmod($self, x, y, /)")
    static PyObject divmod(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        return PyDecimal.divmod(a, Operands.convertOrRaise(y), self);
    }

    /// x * y + z, rounded once.
    @Builtin("fma($self, x, y, z, /)")
    static PyObject fma(PyDecimalContext self, PyObject x, PyObject y, PyObject z) {
        PyDecimal a = Operands.convertOrRaise(x);
        PyDecimal b = Operands.convertOrRaise(y);
        PyDecimal c = Operands.convertOrRaise(z);
        return self.finish(Multiplication.multiplyAdd(a, b, c, self.begin()));
    }

    /// a to the power of b, the remainder of that division by modulo when it is given.
    @Builtin("power($self, /, a, b, modulo=None)")
    static PyObject power(PyDecimalContext self, PyObject a, PyObject b, PyObject modulo) {
        PyDecimal base = Operands.convertOrRaise(a);
        PyDecimal exponent = Operands.convertOrRaise(b);
        if (modulo == PyNone.NONE) {
            return self.finish(Power.power(base, exponent, self.begin()));
        }
        PyDecimal modulus = Operands.convertOrRaise(modulo);
        return self.finish(Power.modular(base, exponent, modulus, self.begin()));
    }

    /// Comparison in the order of all representations.
    @Builtin("compare_total($self, x, y, /)")
    static PyObject compareTotal(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        return Comparison.compareTotal(a, Operands.convertOrRaise(y));
    }

    /// As compare_total, without the signs.
    @Builtin("compare_total_mag($self, x, y, /)")
    static PyObject compareTotalMag(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        return Comparison.compareTotalMagnitudes(a, Operands.convertOrRaise(y));
    }

    /// x with the sign of y.
    @Builtin("copy_sign($self, x, y, /)")
    static PyObject copySign(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        return a.withSign(Operands.convertOrRaise(y).sign());
    }

    /// Whether both have the same exponent.
    @Builtin("same_quantum($self, x, y, /)")
    static boolean sameQuantum(PyDecimalContext self, PyObject x, PyObject y) {
        PyDecimal a = Operands.convertOrRaise(x);
        return Comparison.sameQuantum(a, Operands.convertOrRaise(y));
    }

    // ---- questions

    /// Whether x is neither infinite nor NaN.
    @Builtin("is_finite($self, x, /)")
    static boolean isFinite(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return !a.isSpecial();
    }

    /// Whether x is infinite.
    @Builtin("is_infinite($self, x, /)")
    static boolean isInfinite(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return a.isInfinite();
    }

    /// Whether x is a NaN.
    @Builtin("is_nan($self, x, /)")
    static boolean isNan(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return a.isNan();
    }

    /// Whether x is a quiet NaN.
    @Builtin("is_qnan($self, x, /)")
    static boolean isQnan(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return a.isNan() && !a.isSignaling();
    }

    /// Whether x is a signaling NaN.
    @Builtin("is_snan($self, x, /)")
    static boolean isSnan(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return a.isSignaling();
    }

    /// Whether the sign is negative.
    @Builtin("is_signed($self, x, /)")
    static boolean isSigned(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return a.isNegative();
    }

    /// Whether x is zero.
    @Builtin("is_zero($self, x, /)")
    static boolean isZero(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return a.isZero();
    }

    /// Whether x is finite, not zero and not subnormal.
    @Builtin("is_normal($self, x, /)")
    static boolean isNormal(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return Classes.isNormal(a, self.rules);
    }

    /// Whether x is subnormal.
    @Builtin("is_subnormal($self, x, /)")
    static boolean isSubnormal(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return Classes.isSubnormal(a, self.rules);
    }

    /// True: all encodings are canonical.
    @Builtin("is_canonical($self, x, /)")
    static boolean isCanonical(PyDecimalContext self, PyObject x) {
        decimal(x);
        return true;
    }

    /// What kind of number x is, as text.
    @Builtin("number_class($self, x, /)")
    static String numberClass(PyDecimalContext self, PyObject x) {
        return Classes.name(Operands.convertOrRaise(x), self.rules);
    }

    // ---- copies and text

    /// x itself.
    @Builtin("canonical($self, x, /)")
    static PyObject canonical(PyDecimalContext self, PyObject x) {
        return decimal(x);
    }

    private static PyDecimal decimal(PyObject o) {
        if (o instanceof PyDecimal d) {
            return d;
        }
        throw Errors.typeError("argument must be a Decimal");
    }

    /// x without its sign.
    @Builtin("copy_abs($self, x, /)")
    static PyObject copyAbs(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return a.withSign(0);
    }

    /// x as a Decimal.
    @Builtin("copy_decimal($self, x, /)")
    static PyObject copyDecimal(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return a;
    }

    /// x with the other sign.
    @Builtin("copy_negate($self, x, /)")
    static PyObject copyNegate(PyDecimalContext self, PyObject x) {
        PyDecimal a = Operands.convertOrRaise(x);
        return a.withSign(a.sign() ^ PyDecimal.NEGATIVE);
    }

    /// x as text, with an exponent where it needs one.
    @Builtin("to_sci_string($self, x, /)")
    static String toSciString(PyDecimalContext self, PyObject x) {
        return DecimalText.of(Operands.convertOrRaise(x), false, self.capitals != 0);
    }

    /// x as text, the exponent a multiple of three.
    @Builtin("to_eng_string($self, x, /)")
    static String toEngString(PyDecimalContext self, PyObject x) {
        return DecimalText.of(Operands.convertOrRaise(x), true, self.capitals != 0);
    }
}
