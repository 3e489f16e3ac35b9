package org.scoria.objects;

import java.math.BigInteger;

/// An `int` (or an instance of a subclass of it) whose value fits a Java long; greater values are [PyBigInt].
///
/// `o.getClass() == PyInt.class` therefore means "an exact int with a long inside": the one test of every
/// arithmetic fast path. The slots do no more than that test; the rest of the work is in [IntOps].
public class PyInt extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyInt.class, PyObject.TYPE, new IntMethodsExposed());

    private static final int CACHE_LOW = -5;
    private static final int CACHE_HIGH = 256;
    private static final PyInt[] CACHE = makeCache();

    public static final PyInt ZERO = of(0);
    public static final PyInt ONE = of(1);
    public static final PyInt MINUS_ONE = of(-1);

    /// The value; meaningless in a [PyBigInt].
    public final long value;

    protected PyInt(long value) {
        this.value = value;
    }

    private static PyInt[] makeCache() {
        PyInt[] cache = new PyInt[CACHE_HIGH - CACHE_LOW + 1];
        for (int i = 0; i < cache.length; i++) {
            cache[i] = new PyInt(i + CACHE_LOW);
        }
        return cache;
    }

    /// An exact int; from -5 to 256 always the same object, as in CPython.
    public static PyInt of(long value) {
        if (value >= CACHE_LOW && value <= CACHE_HIGH) {
            return CACHE[(int) value - CACHE_LOW];
        }
        return new PyInt(value);
    }

    /// An exact int of any size.
    public static PyInt of(BigInteger value) {
        return value.bitLength() < 64 ? of(value.longValue()) : new PyBigInt(value);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// Whether [#value] holds the value.
    public boolean isSmall() {
        return true;
    }

    /// The value as a BigInteger, whatever its size.
    public BigInteger bigValue() {
        return BigInteger.valueOf(value);
    }

    /// The value as an exact int: `this` unless this is an instance of a subclass (or a bool).
    public PyInt exact() {
        return getClass() == PyInt.class ? this : of(value);
    }

    /// -1, 0 or 1.
    public int signum() {
        return Long.signum(value);
    }

    /// The nearest double, half to even; infinite when too large. With CPython's error: [Numbers#toDouble].
    public double nearestDouble() {
        return value;
    }

    @Override
    public boolean isTrue() {
        return value != 0;
    }

    @Override
    public boolean hasIndex() {
        return true;
    }

    // ---- representation, comparison

    @Override
    public PyObject repr() {
        return PyStr.ofChars(Long.toString(value));
    }

    @Override
    public long hash() {
        return IntOps.hashLong(value);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (getClass() == PyInt.class && other.getClass() == PyInt.class) {
            return PyBool.of(Abstract.holds(IntOps.compareLong(value, ((PyInt) other).value), op));
        }
        return IntOps.richCompare(this, other, op);
    }

    @Override
    public PyObject bool() {
        return PyBool.of(signum() != 0);
    }

    // ---- arithmetic

    @Override
    public PyObject add(PyObject other) {
        return getClass() == PyInt.class && other.getClass() == PyInt.class
                ? IntOps.addLong(value, ((PyInt) other).value)
                : IntOps.add(this, other);
    }

    @Override
    public PyObject rAdd(PyObject other) {
        return other instanceof PyInt i ? IntOps.add(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject sub(PyObject other) {
        return getClass() == PyInt.class && other.getClass() == PyInt.class
                ? IntOps.subLong(value, ((PyInt) other).value)
                : IntOps.sub(this, other);
    }

    @Override
    public PyObject rSub(PyObject other) {
        return other instanceof PyInt i ? IntOps.sub(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject mul(PyObject other) {
        return getClass() == PyInt.class && other.getClass() == PyInt.class
                ? IntOps.mulLong(value, ((PyInt) other).value)
                : IntOps.mul(this, other);
    }

    @Override
    public PyObject rMul(PyObject other) {
        return other instanceof PyInt i ? IntOps.mul(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject mod(PyObject other) {
        return getClass() == PyInt.class && other.getClass() == PyInt.class
                ? IntOps.modLong(value, ((PyInt) other).value)
                : IntOps.mod(this, other);
    }

    @Override
    public PyObject rMod(PyObject other) {
        return other instanceof PyInt i ? IntOps.mod(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject floorDiv(PyObject other) {
        return getClass() == PyInt.class && other.getClass() == PyInt.class
                ? IntOps.floorDivLong(value, ((PyInt) other).value)
                : IntOps.floorDiv(this, other);
    }

    @Override
    public PyObject rFloorDiv(PyObject other) {
        return other instanceof PyInt i ? IntOps.floorDiv(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject divmod(PyObject other) {
        return IntOps.divmod(this, other);
    }

    @Override
    public PyObject rDivmod(PyObject other) {
        return other instanceof PyInt i ? IntOps.divmod(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject trueDiv(PyObject other) {
        return IntOps.trueDiv(this, other);
    }

    @Override
    public PyObject rTrueDiv(PyObject other) {
        return other instanceof PyInt i ? IntOps.trueDiv(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject pow(PyObject exponent, PyObject modulus) {
        return IntOps.pow(this, exponent, modulus);
    }

    @Override
    public PyObject rPow(PyObject base, PyObject modulus) {
        return base instanceof PyInt i ? IntOps.pow(i, this, modulus) : PyNotImplemented.VALUE;
    }

    // ---- bits

    @Override
    public PyObject lshift(PyObject other) {
        return getClass() == PyInt.class && other.getClass() == PyInt.class
                ? IntOps.lshiftLong(value, ((PyInt) other).value)
                : IntOps.lshift(this, other);
    }

    @Override
    public PyObject rLshift(PyObject other) {
        return other instanceof PyInt i ? IntOps.lshift(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rshift(PyObject other) {
        return getClass() == PyInt.class && other.getClass() == PyInt.class
                ? IntOps.rshiftLong(value, ((PyInt) other).value)
                : IntOps.rshift(this, other);
    }

    @Override
    public PyObject rRshift(PyObject other) {
        return other instanceof PyInt i ? IntOps.rshift(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject and(PyObject other) {
        return getClass() == PyInt.class && other.getClass() == PyInt.class
                ? of(value & ((PyInt) other).value)
                : IntOps.and(this, other);
    }

    @Override
    public PyObject rAnd(PyObject other) {
        return other instanceof PyInt i ? IntOps.and(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject xor(PyObject other) {
        return getClass() == PyInt.class && other.getClass() == PyInt.class
                ? of(value ^ ((PyInt) other).value)
                : IntOps.xor(this, other);
    }

    @Override
    public PyObject rXor(PyObject other) {
        return other instanceof PyInt i ? IntOps.xor(i, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject or(PyObject other) {
        return getClass() == PyInt.class && other.getClass() == PyInt.class
                ? of(value | ((PyInt) other).value)
                : IntOps.or(this, other);
    }

    @Override
    public PyObject rOr(PyObject other) {
        return other instanceof PyInt i ? IntOps.or(i, this) : PyNotImplemented.VALUE;
    }

    // ---- one operand

    @Override
    public PyObject neg() {
        return IntOps.negLong(value);
    }

    @Override
    public PyObject pos() {
        return exact();
    }

    @Override
    public PyObject invert() {
        return of(~value);
    }

    @Override
    public PyObject abs() {
        return value < 0 ? IntOps.negLong(value) : exact();
    }

    @Override
    public PyObject toInt() {
        return exact();
    }

    @Override
    public PyObject toFloat() {
        return PyFloat.of(Numbers.toDouble(this));
    }

    @Override
    public PyObject index() {
        return exact();
    }
}
