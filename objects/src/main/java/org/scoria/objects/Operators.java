package org.scoria.objects;

/// The binary operators with Python's protocol: the right operand's reflected method first when its class is a
/// subclass that overrides it, then the left one's method, then the reflected one; sequences last.
///
/// Compare CPython 3.11 `Objects/abstract.c: binary_op1`.
public final class Operators {
    private Operators() {}

    /// Whether `b`'s reflected method goes first.
    private static boolean reflectedFirst(PyObject a, PyObject b, PyStr reflected) {
        PyType tb = b.type();
        if (tb.base() == PyObject.TYPE) {
            return false;
        }
        PyType ta = a.type();
        return ta != tb && tb.isSubtype(ta) && tb.lookup(reflected) != ta.lookup(reflected);
    }

    static PyException unsupported(String operator, PyObject a, PyObject b) {
        return Errors.typeError(
                "unsupported operand type(s) for %s: '%s' and '%s'",
                operator, a.type().qualifiedName(), b.type().qualifiedName());
    }

    private static final PyStr RADD = PyStr.intern("__radd__");

    /// `a + b`.
    public static PyObject add(PyObject a, PyObject b) {
        PyObject result = addOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        PyObject concatenated = a.concat(b);
        if (concatenated != null) {
            return concatenated;
        }
        throw unsupported("+", a, b);
    }

    private static PyObject addOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RADD)) {
            PyObject first = b.rAdd(a);
            return first != PyNotImplemented.VALUE ? first : a.add(b);
        }
        PyObject result = a.add(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rAdd(a);
        }
        return result;
    }

    /// `a += b`.
    public static PyObject iAdd(PyObject a, PyObject b) {
        PyObject result = a.iAdd(b);
        if (result == PyNotImplemented.VALUE) {
            result = addOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        PyObject concatenated = a.iConcat(b);
        if (concatenated == null) {
            concatenated = a.concat(b);
        }
        if (concatenated != null) {
            return concatenated;
        }
        throw unsupported("+=", a, b);
    }

    private static final PyStr RSUB = PyStr.intern("__rsub__");

    /// `a - b`.
    public static PyObject sub(PyObject a, PyObject b) {
        PyObject result = subOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("-", a, b);
    }

    private static PyObject subOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RSUB)) {
            PyObject first = b.rSub(a);
            return first != PyNotImplemented.VALUE ? first : a.sub(b);
        }
        PyObject result = a.sub(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rSub(a);
        }
        return result;
    }

    /// `a -= b`.
    public static PyObject iSub(PyObject a, PyObject b) {
        PyObject result = a.iSub(b);
        if (result == PyNotImplemented.VALUE) {
            result = subOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("-=", a, b);
    }

    private static final PyStr RMUL = PyStr.intern("__rmul__");

    /// `a * b`.
    public static PyObject mul(PyObject a, PyObject b) {
        PyObject result = mulOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        PyObject concatenated = repeat(a, b);
        if (concatenated != null) {
            return concatenated;
        }
        throw unsupported("*", a, b);
    }

    private static PyObject mulOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RMUL)) {
            PyObject first = b.rMul(a);
            return first != PyNotImplemented.VALUE ? first : a.mul(b);
        }
        PyObject result = a.mul(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rMul(a);
        }
        return result;
    }

    /// `a *= b`.
    public static PyObject iMul(PyObject a, PyObject b) {
        PyObject result = a.iMul(b);
        if (result == PyNotImplemented.VALUE) {
            result = mulOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        PyObject repeated = b.hasIndex() ? a.iRepeat(b) : null;
        if (repeated == null) {
            repeated = repeat(a, b);
        }
        if (repeated != null) {
            return repeated;
        }
        throw unsupported("*=", a, b);
    }

    private static final PyStr RMOD = PyStr.intern("__rmod__");

    /// `a % b`.
    public static PyObject mod(PyObject a, PyObject b) {
        PyObject result = modOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("%", a, b);
    }

    private static PyObject modOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RMOD)) {
            PyObject first = b.rMod(a);
            return first != PyNotImplemented.VALUE ? first : a.mod(b);
        }
        PyObject result = a.mod(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rMod(a);
        }
        return result;
    }

    /// `a %= b`.
    public static PyObject iMod(PyObject a, PyObject b) {
        PyObject result = a.iMod(b);
        if (result == PyNotImplemented.VALUE) {
            result = modOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("%=", a, b);
    }

    private static final PyStr RLSHIFT = PyStr.intern("__rlshift__");

    /// `a << b`.
    public static PyObject lshift(PyObject a, PyObject b) {
        PyObject result = lshiftOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("<<", a, b);
    }

    private static PyObject lshiftOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RLSHIFT)) {
            PyObject first = b.rLshift(a);
            return first != PyNotImplemented.VALUE ? first : a.lshift(b);
        }
        PyObject result = a.lshift(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rLshift(a);
        }
        return result;
    }

    /// `a <<= b`.
    public static PyObject iLshift(PyObject a, PyObject b) {
        PyObject result = a.iLshift(b);
        if (result == PyNotImplemented.VALUE) {
            result = lshiftOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("<<=", a, b);
    }

    private static final PyStr RRSHIFT = PyStr.intern("__rrshift__");

    /// `a >> b`.
    public static PyObject rshift(PyObject a, PyObject b) {
        PyObject result = rshiftOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported(">>", a, b);
    }

    private static PyObject rshiftOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RRSHIFT)) {
            PyObject first = b.rRshift(a);
            return first != PyNotImplemented.VALUE ? first : a.rshift(b);
        }
        PyObject result = a.rshift(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rRshift(a);
        }
        return result;
    }

    /// `a >>= b`.
    public static PyObject iRshift(PyObject a, PyObject b) {
        PyObject result = a.iRshift(b);
        if (result == PyNotImplemented.VALUE) {
            result = rshiftOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported(">>=", a, b);
    }

    private static final PyStr RAND = PyStr.intern("__rand__");

    /// `a & b`.
    public static PyObject and(PyObject a, PyObject b) {
        PyObject result = andOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("&", a, b);
    }

    private static PyObject andOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RAND)) {
            PyObject first = b.rAnd(a);
            return first != PyNotImplemented.VALUE ? first : a.and(b);
        }
        PyObject result = a.and(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rAnd(a);
        }
        return result;
    }

    /// `a &= b`.
    public static PyObject iAnd(PyObject a, PyObject b) {
        PyObject result = a.iAnd(b);
        if (result == PyNotImplemented.VALUE) {
            result = andOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("&=", a, b);
    }

    private static final PyStr RXOR = PyStr.intern("__rxor__");

    /// `a ^ b`.
    public static PyObject xor(PyObject a, PyObject b) {
        PyObject result = xorOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("^", a, b);
    }

    private static PyObject xorOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RXOR)) {
            PyObject first = b.rXor(a);
            return first != PyNotImplemented.VALUE ? first : a.xor(b);
        }
        PyObject result = a.xor(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rXor(a);
        }
        return result;
    }

    /// `a ^= b`.
    public static PyObject iXor(PyObject a, PyObject b) {
        PyObject result = a.iXor(b);
        if (result == PyNotImplemented.VALUE) {
            result = xorOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("^=", a, b);
    }

    private static final PyStr ROR = PyStr.intern("__ror__");

    /// `a | b`.
    public static PyObject or(PyObject a, PyObject b) {
        PyObject result = orOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("|", a, b);
    }

    private static PyObject orOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, ROR)) {
            PyObject first = b.rOr(a);
            return first != PyNotImplemented.VALUE ? first : a.or(b);
        }
        PyObject result = a.or(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rOr(a);
        }
        return result;
    }

    /// `a |= b`.
    public static PyObject iOr(PyObject a, PyObject b) {
        PyObject result = a.iOr(b);
        if (result == PyNotImplemented.VALUE) {
            result = orOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("|=", a, b);
    }

    private static final PyStr RFLOORDIV = PyStr.intern("__rfloordiv__");

    /// `a // b`.
    public static PyObject floorDiv(PyObject a, PyObject b) {
        PyObject result = floorDivOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("//", a, b);
    }

    private static PyObject floorDivOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RFLOORDIV)) {
            PyObject first = b.rFloorDiv(a);
            return first != PyNotImplemented.VALUE ? first : a.floorDiv(b);
        }
        PyObject result = a.floorDiv(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rFloorDiv(a);
        }
        return result;
    }

    /// `a //= b`.
    public static PyObject iFloorDiv(PyObject a, PyObject b) {
        PyObject result = a.iFloorDiv(b);
        if (result == PyNotImplemented.VALUE) {
            result = floorDivOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("//=", a, b);
    }

    private static final PyStr RTRUEDIV = PyStr.intern("__rtruediv__");

    /// `a / b`.
    public static PyObject trueDiv(PyObject a, PyObject b) {
        PyObject result = trueDivOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("/", a, b);
    }

    private static PyObject trueDivOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RTRUEDIV)) {
            PyObject first = b.rTrueDiv(a);
            return first != PyNotImplemented.VALUE ? first : a.trueDiv(b);
        }
        PyObject result = a.trueDiv(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rTrueDiv(a);
        }
        return result;
    }

    /// `a /= b`.
    public static PyObject iTrueDiv(PyObject a, PyObject b) {
        PyObject result = a.iTrueDiv(b);
        if (result == PyNotImplemented.VALUE) {
            result = trueDivOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("/=", a, b);
    }

    private static final PyStr RMATMUL = PyStr.intern("__rmatmul__");

    /// `a @ b`.
    public static PyObject matMul(PyObject a, PyObject b) {
        PyObject result = matMulOrNotImplemented(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("@", a, b);
    }

    private static PyObject matMulOrNotImplemented(PyObject a, PyObject b) {
        if (reflectedFirst(a, b, RMATMUL)) {
            PyObject first = b.rMatMul(a);
            return first != PyNotImplemented.VALUE ? first : a.matMul(b);
        }
        PyObject result = a.matMul(b);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rMatMul(a);
        }
        return result;
    }

    /// `a @= b`.
    public static PyObject iMatMul(PyObject a, PyObject b) {
        PyObject result = a.iMatMul(b);
        if (result == PyNotImplemented.VALUE) {
            result = matMulOrNotImplemented(a, b);
        }
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw unsupported("@=", a, b);
    }

    /// `sequence * count` or `count * sequence`, or null when neither operand is a sequence.
    private static PyObject repeat(PyObject a, PyObject b) {
        if (b.hasIndex()) {
            PyObject result = a.repeat(b);
            if (result != null) {
                return result;
            }
        }
        if (a.hasIndex()) {
            PyObject result = b.repeat(a);
            if (result != null) {
                return result;
            }
        }
        if (!b.hasIndex() && isSequence(a)) {
            throw Errors.typeError(
                    "can't multiply sequence by non-int of type '%s'", b.type().qualifiedName());
        }
        if (!a.hasIndex() && isSequence(b)) {
            throw Errors.typeError(
                    "can't multiply sequence by non-int of type '%s'", a.type().qualifiedName());
        }
        return null;
    }

    private static boolean isSequence(PyObject o) {
        return o.hasIndex() ? false : o.repeat(PyInt.ZERO) != null;
    }

    private static final PyStr RDIVMOD = PyStr.intern("__rdivmod__");

    /// `divmod(a, b)`.
    public static PyObject divmod(PyObject a, PyObject b) {
        PyObject result;
        if (reflectedFirst(a, b, RDIVMOD)) {
            result = b.rDivmod(a);
            if (result == PyNotImplemented.VALUE) {
                result = a.divmod(b);
            }
        } else {
            result = a.divmod(b);
            if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
                result = b.rDivmod(a);
            }
        }
        if (result == PyNotImplemented.VALUE) {
            throw unsupported("divmod()", a, b);
        }
        return result;
    }

    private static final PyStr RPOW = PyStr.intern("__rpow__");

    /// `a ** b`, or `pow(a, b, modulus)`; `modulus` is `None` when absent.
    public static PyObject pow(PyObject a, PyObject b, PyObject modulus) {
        PyObject result = powOrNotImplemented(a, b, modulus);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        if (modulus == PyNone.NONE) {
            throw unsupported("** or pow()", a, b);
        }
        if (modulus instanceof PyFloat || modulus instanceof PyComplex) {
            // CPython asks the modulus as well: these two refuse it in their own words
            return modulus.pow(modulus, modulus);
        }
        result = modulus.powAsModulus(a, b);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        throw Errors.typeError(
                "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
                a.type().qualifiedName(),
                b.type().qualifiedName(),
                modulus.type().qualifiedName());
    }

    private static PyObject powOrNotImplemented(PyObject a, PyObject b, PyObject modulus) {
        if (reflectedFirst(a, b, RPOW)) {
            PyObject first = b.rPow(a, modulus);
            return first != PyNotImplemented.VALUE ? first : a.pow(b, modulus);
        }
        PyObject result = a.pow(b, modulus);
        if (result == PyNotImplemented.VALUE && a.type() != b.type()) {
            result = b.rPow(a, modulus);
        }
        return result;
    }

    /// `a **= b`.
    public static PyObject iPow(PyObject a, PyObject b) {
        PyObject result = a.iPow(b);
        if (result == PyNotImplemented.VALUE) {
            result = powOrNotImplemented(a, b, PyNone.NONE);
        }
        if (result == PyNotImplemented.VALUE) {
            throw unsupported("**=", a, b);
        }
        return result;
    }
}
