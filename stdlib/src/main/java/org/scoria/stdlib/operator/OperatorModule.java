package org.scoria.stdlib.operator;

import org.scoria.objects.Abstract;
import org.scoria.objects.Operators;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_operator`: the operators as functions. Compare CPython 3.11 `Modules/_operator.c`.
@PythonModule(
        value = "_operator",
        doc = "The operators of the language as functions.\n\nFor example, operator.add(x, y) is x+y.")
public final class OperatorModule {
    private OperatorModule() {}

    static void init(PyModule module) {
        module.add("itemgetter", PyItemGetter.TYPE);
        module.add("attrgetter", PyAttrGetter.TYPE);
        module.add("methodcaller", PyMethodCaller.TYPE);
    }

    // ---- unary

    /// Same as abs(a).
    @Builtin("abs(a, /)")
    static PyObject abs(PyObject a) {
        return a.abs();
    }

    /// Same as a.__index__()
    @Builtin("index(a, /)")
    static PyObject index(PyObject a) {
        return Abstract.index(a);
    }

    /// Same as ~a.
    @Builtin("inv(a, /)")
    static PyObject inv(PyObject a) {
        return a.invert();
    }

    /// Same as ~a.
    @Builtin("invert(a, /)")
    static PyObject invert(PyObject a) {
        return a.invert();
    }

    /// Same as -a.
    @Builtin("neg(a, /)")
    static PyObject neg(PyObject a) {
        return a.neg();
    }

    /// Same as +a.
    @Builtin("pos(a, /)")
    static PyObject pos(PyObject a) {
        return a.pos();
    }

    /// Return True if a is true, False otherwise.
    @Builtin("truth(a, /)")
    static boolean truth(PyObject a) {
        return Abstract.isTrue(a);
    }

    /// Same as not a.
    @Builtin("not_(a, /)")
    static boolean not(PyObject a) {
        return !Abstract.isTrue(a);
    }

    // ---- binary

    /// Same as a + b.
    @Builtin("add(a, b, /)")
    static PyObject add(PyObject a, PyObject b) {
        return Operators.add(a, b);
    }

    /// Same as a - b.
    @Builtin("sub(a, b, /)")
    static PyObject sub(PyObject a, PyObject b) {
        return Operators.sub(a, b);
    }

    /// Same as a * b.
    @Builtin("mul(a, b, /)")
    static PyObject mul(PyObject a, PyObject b) {
        return Operators.mul(a, b);
    }

    /// Same as a / b.
    @Builtin("truediv(a, b, /)")
    static PyObject trueDiv(PyObject a, PyObject b) {
        return Operators.trueDiv(a, b);
    }

    /// Same as a // b.
    @Builtin("floordiv(a, b, /)")
    static PyObject floorDiv(PyObject a, PyObject b) {
        return Operators.floorDiv(a, b);
    }

    /// Same as a % b.
    @Builtin("mod(a, b, /)")
    static PyObject mod(PyObject a, PyObject b) {
        return Operators.mod(a, b);
    }

    /// Same as a @ b.
    @Builtin("matmul(a, b, /)")
    static PyObject matMul(PyObject a, PyObject b) {
        return Operators.matMul(a, b);
    }

    /// Same as a << b.
    @Builtin("lshift(a, b, /)")
    static PyObject lshift(PyObject a, PyObject b) {
        return Operators.lshift(a, b);
    }

    /// Same as a >> b.
    @Builtin("rshift(a, b, /)")
    static PyObject rshift(PyObject a, PyObject b) {
        return Operators.rshift(a, b);
    }

    /// Same as a & b.
    @Builtin("and_(a, b, /)")
    static PyObject and(PyObject a, PyObject b) {
        return Operators.and(a, b);
    }

    /// Same as a | b.
    @Builtin("or_(a, b, /)")
    static PyObject or(PyObject a, PyObject b) {
        return Operators.or(a, b);
    }

    /// Same as a ^ b.
    @Builtin("xor(a, b, /)")
    static PyObject xor(PyObject a, PyObject b) {
        return Operators.xor(a, b);
    }

    /// Same as a ** b.
    @Builtin("pow(a, b, /)")
    static PyObject pow(PyObject a, PyObject b) {
        return Operators.pow(a, b, PyNone.NONE);
    }

    // ---- in place

    /// Same as a += b.
    @Builtin("iadd(a, b, /)")
    static PyObject iAdd(PyObject a, PyObject b) {
        return Operators.iAdd(a, b);
    }

    /// Same as a -= b.
    @Builtin("isub(a, b, /)")
    static PyObject iSub(PyObject a, PyObject b) {
        return Operators.iSub(a, b);
    }

    /// Same as a *= b.
    @Builtin("imul(a, b, /)")
    static PyObject iMul(PyObject a, PyObject b) {
        return Operators.iMul(a, b);
    }

    /// Same as a /= b.
    @Builtin("itruediv(a, b, /)")
    static PyObject iTrueDiv(PyObject a, PyObject b) {
        return Operators.iTrueDiv(a, b);
    }

    /// Same as a //= b.
    @Builtin("ifloordiv(a, b, /)")
    static PyObject iFloorDiv(PyObject a, PyObject b) {
        return Operators.iFloorDiv(a, b);
    }

    /// Same as a %= b.
    @Builtin("imod(a, b, /)")
    static PyObject iMod(PyObject a, PyObject b) {
        return Operators.iMod(a, b);
    }

    /// Same as a @= b.
    @Builtin("imatmul(a, b, /)")
    static PyObject iMatMul(PyObject a, PyObject b) {
        return Operators.iMatMul(a, b);
    }

    /// Same as a <<= b.
    @Builtin("ilshift(a, b, /)")
    static PyObject iLshift(PyObject a, PyObject b) {
        return Operators.iLshift(a, b);
    }

    /// Same as a >>= b.
    @Builtin("irshift(a, b, /)")
    static PyObject iRshift(PyObject a, PyObject b) {
        return Operators.iRshift(a, b);
    }

    /// Same as a &= b.
    @Builtin("iand(a, b, /)")
    static PyObject iAnd(PyObject a, PyObject b) {
        return Operators.iAnd(a, b);
    }

    /// Same as a |= b.
    @Builtin("ior(a, b, /)")
    static PyObject iOr(PyObject a, PyObject b) {
        return Operators.iOr(a, b);
    }

    /// Same as a ^= b.
    @Builtin("ixor(a, b, /)")
    static PyObject iXor(PyObject a, PyObject b) {
        return Operators.iXor(a, b);
    }

    /// Same as a **= b.
    @Builtin("ipow(a, b, /)")
    static PyObject iPow(PyObject a, PyObject b) {
        return Operators.iPow(a, b);
    }

    // ---- comparison

    /// Same as a < b.
    @Builtin("lt(a, b, /)")
    static PyObject lt(PyObject a, PyObject b) {
        return Abstract.richCompare(a, b, Abstract.LT);
    }

    /// Same as a <= b.
    @Builtin("le(a, b, /)")
    static PyObject le(PyObject a, PyObject b) {
        return Abstract.richCompare(a, b, Abstract.LE);
    }

    /// Same as a == b.
    @Builtin("eq(a, b, /)")
    static PyObject eq(PyObject a, PyObject b) {
        return Abstract.richCompare(a, b, Abstract.EQ);
    }

    /// Same as a != b.
    @Builtin("ne(a, b, /)")
    static PyObject ne(PyObject a, PyObject b) {
        return Abstract.richCompare(a, b, Abstract.NE);
    }

    /// Same as a > b.
    @Builtin("gt(a, b, /)")
    static PyObject gt(PyObject a, PyObject b) {
        return Abstract.richCompare(a, b, Abstract.GT);
    }

    /// Same as a >= b.
    @Builtin("ge(a, b, /)")
    static PyObject ge(PyObject a, PyObject b) {
        return Abstract.richCompare(a, b, Abstract.GE);
    }

    /// Same as a is b.
    @Builtin("is_(a, b, /)")
    static boolean is(PyObject a, PyObject b) {
        return a == b;
    }

    /// Same as a is not b.
    @Builtin("is_not(a, b, /)")
    static boolean isNot(PyObject a, PyObject b) {
        return a != b;
    }

    // ---- containers and calls

    /// Same as a[b].
    @Builtin("getitem(a, b, /)")
    static PyObject getItem(PyObject a, PyObject b) {
        return Abstract.getItem(a, b);
    }

    /// Same as a[b] = c.
    @Builtin("setitem(a, b, c, /)")
    static void setItem(PyObject a, PyObject b, PyObject c) {
        Abstract.setItem(a, b, c);
    }

    /// Same as del a[b].
    @Builtin("delitem(a, b, /)")
    static void delItem(PyObject a, PyObject b) {
        Abstract.delItem(a, b);
    }

    /// Same as b in a (note reversed operands).
    @Builtin("contains(a, b, /)")
    static boolean contains(PyObject a, PyObject b) {
        return Abstract.contains(a, b);
    }

    /// Same as a + b, for a and b sequences.
    @Builtin("concat(a, b, /)")
    static PyObject concat(PyObject a, PyObject b) {
        return SequenceFunctions.concat(a, b);
    }

    /// Same as a += b, for a and b sequences.
    @Builtin("iconcat(a, b, /)")
    static PyObject iConcat(PyObject a, PyObject b) {
        return SequenceFunctions.iConcat(a, b);
    }

    /// Return the number of items in a which are, or which equal, b.
    @Builtin("countOf(a, b, /)")
    static long countOf(PyObject a, PyObject b) {
        return SequenceFunctions.countOf(a, b);
    }

    /// Return the first index of b in a.
    @Builtin("indexOf(a, b, /)")
    static long indexOf(PyObject a, PyObject b) {
        return SequenceFunctions.indexOf(a, b);
    }

    /// Return an estimate of the number of items in obj: its length, or what __length_hint__ says,
    /// or the default.
    @Builtin("length_hint(obj, default=0, /)")
    static long lengthHint(PyObject obj, long otherwise) {
        return Abstract.lengthHint(obj, otherwise);
    }

    /// Same as obj(*args, **kwargs).
    @Builtin("call(obj, /, *args, **kwargs)")
    static PyObject call(PyObject obj, PyObject[] args, PyDict kwargs) {
        return SequenceFunctions.call(obj, args, kwargs);
    }

    /// Return a == b, in a time that does not depend on where they differ: for passwords and
    /// signatures. Both must be bytes-like objects, or both str of ASCII characters.
    @Builtin("_compare_digest(a, b, /)")
    static boolean compareDigest(PyObject a, PyObject b) {
        return SequenceFunctions.compareDigest(a, b);
    }
}
