package org.scoria.compiler;

import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.UnaryOp;
import org.scoria.objects.Abstract;
import org.scoria.objects.Operators;
import org.scoria.objects.PyAnySet;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFrozenSet;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// Operations on constants at compile time. A null result means that the operation has to wait for run time,
/// because it fails or because its result would be too big to be kept in a code object.
///
/// Compare CPython 3.11 `Python/ast_opt.c: fold_binop`.
final class ConstantOperations {
    private static final int MAX_INT_BITS = 128;
    private static final int MAX_COLLECTION_ITEMS = 256;
    private static final int MAX_STRING_LENGTH = 4096;
    private static final int MAX_TOTAL_ITEMS = 1024;

    private ConstantOperations() {}

    static boolean isTrue(PyObject value) {
        return Abstract.isTrue(value);
    }

    static PyObject unary(UnaryOp op, PyObject value) {
        try {
            return switch (op) {
                case INVERT -> value.invert();
                case NOT -> PyBool.of(!isTrue(value));
                case U_ADD -> value.pos();
                case U_SUB -> value.neg();
            };
        } catch (PyException _) {
            return null;
        }
    }

    static PyObject binary(Operator op, PyObject a, PyObject b) {
        try {
            return switch (op) {
                case ADD -> Operators.add(a, b);
                case SUB -> Operators.sub(a, b);
                case MULT -> isSafeProduct(a, b) ? Operators.mul(a, b) : null;
                case DIV -> Operators.trueDiv(a, b);
                case FLOOR_DIV -> Operators.floorDiv(a, b);
                case MOD -> a instanceof PyStr || a instanceof PyBytes ? null : Operators.mod(a, b);
                case POW -> isSafePower(a, b) ? Operators.pow(a, b, PyNone.NONE) : null;
                case L_SHIFT -> isSafeShift(a, b) ? Operators.lshift(a, b) : null;
                case R_SHIFT -> Operators.rshift(a, b);
                case BIT_OR -> Operators.or(a, b);
                case BIT_XOR -> Operators.xor(a, b);
                case BIT_AND -> Operators.and(a, b);
                case MAT_MULT -> null;
            };
        } catch (PyException _) {
            return null;
        }
    }

    static PyObject subscript(PyObject container, PyObject key) {
        try {
            return Abstract.getItem(container, key);
        } catch (PyException _) {
            return null;
        }
    }

    private static int bits(PyInt value) {
        return value.isSmall() && value.value != Long.MIN_VALUE
                ? Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value.value))
                : value.bigValue().abs().bitLength();
    }

    private static boolean isNonZero(PyInt value) {
        return !value.isSmall() || value.value != 0;
    }

    private static boolean isSafeProduct(PyObject a, PyObject b) {
        if (a instanceof PyInt x && b instanceof PyInt y) {
            return bits(x) + bits(y) <= MAX_INT_BITS || !isNonZero(x) || !isNonZero(y);
        }
        if (a instanceof PyInt count) {
            return isSafeRepetition(b, count);
        }
        if (b instanceof PyInt count) {
            return isSafeRepetition(a, count);
        }
        return true;
    }

    private static boolean isSafeRepetition(PyObject sequence, PyInt count) {
        int size;
        int limit;
        if (sequence instanceof PyTuple tuple) {
            size = tuple.size();
            limit = MAX_COLLECTION_ITEMS;
        } else if (sequence instanceof PyAnySet set) {
            size = set.size();
            limit = MAX_COLLECTION_ITEMS;
        } else if (sequence instanceof PyStr text) {
            size = text.size();
            limit = MAX_STRING_LENGTH;
        } else if (sequence instanceof PyBytes bytes) {
            size = bytes.array().length;
            limit = MAX_STRING_LENGTH;
        } else {
            return true;
        }
        if (size == 0) {
            return true;
        }
        if (!count.isSmall() || count.value < 0 || count.value > limit / size) {
            return false;
        }
        return limit == MAX_STRING_LENGTH
                || count.value == 0
                || itemsLeft(sequence, MAX_TOTAL_ITEMS / (int) count.value) >= 0;
    }

    /// `limit` less all items, those of nested tuples and sets included; negative when there are more.
    private static int itemsLeft(PyObject value, int limit) {
        PyObject[] items;
        if (value instanceof PyTuple tuple) {
            items = tuple.items;
        } else if (value instanceof PyFrozenSet set) {
            items = set.toArray();
        } else {
            return limit;
        }
        int left = limit - items.length;
        for (int i = 0; left >= 0 && i < items.length; i++) {
            left = itemsLeft(items[i], left);
        }
        return left;
    }

    private static boolean isSafePower(PyObject a, PyObject b) {
        if (a instanceof PyInt x && b instanceof PyInt y && isNonZero(x)) {
            if (!y.isSmall()) {
                return y.bigValue().signum() < 0;
            }
            return y.value <= 0 || bits(x) <= MAX_INT_BITS / y.value;
        }
        return true;
    }

    private static boolean isSafeShift(PyObject a, PyObject b) {
        if (a instanceof PyInt x && b instanceof PyInt y && isNonZero(x) && isNonZero(y)) {
            return y.isSmall() && y.value >= 0 && y.value <= MAX_INT_BITS && bits(x) <= MAX_INT_BITS - y.value;
        }
        return true;
    }
}
