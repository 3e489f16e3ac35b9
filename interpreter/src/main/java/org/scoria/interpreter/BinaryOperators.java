package org.scoria.interpreter;

import org.scoria.objects.Operators;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;

/// `BINARY_OP`: the operator that the argument names (the order of `BinaryOp`).
final class BinaryOperators {
    private BinaryOperators() {}

    static PyObject apply(int operator, PyObject a, PyObject b) {
        return switch (operator) {
            case 0 -> Operators.add(a, b);
            case 1 -> Operators.and(a, b);
            case 2 -> Operators.floorDiv(a, b);
            case 3 -> Operators.lshift(a, b);
            case 4 -> Operators.matMul(a, b);
            case 5 -> Operators.mul(a, b);
            case 6 -> Operators.mod(a, b);
            case 7 -> Operators.or(a, b);
            case 8 -> Operators.pow(a, b, PyNone.NONE);
            case 9 -> Operators.rshift(a, b);
            case 10 -> Operators.sub(a, b);
            case 11 -> Operators.trueDiv(a, b);
            case 12 -> Operators.xor(a, b);
            default -> inPlace(operator, a, b);
        };
    }

    private static PyObject inPlace(int operator, PyObject a, PyObject b) {
        return switch (operator) {
            case 13 -> Operators.iAdd(a, b);
            case 14 -> Operators.iAnd(a, b);
            case 15 -> Operators.iFloorDiv(a, b);
            case 16 -> Operators.iLshift(a, b);
            case 17 -> Operators.iMatMul(a, b);
            case 18 -> Operators.iMul(a, b);
            case 19 -> Operators.iMod(a, b);
            case 20 -> Operators.iOr(a, b);
            case 21 -> Operators.iPow(a, b);
            case 22 -> Operators.iRshift(a, b);
            case 23 -> Operators.iSub(a, b);
            case 24 -> Operators.iTrueDiv(a, b);
            default -> Operators.iXor(a, b);
        };
    }
}
