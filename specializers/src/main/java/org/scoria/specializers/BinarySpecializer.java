package org.scoria.specializers;

import org.scoria.objects.IntOps;
import org.scoria.objects.Operators;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.shadowcode.BinaryOp;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Site;

/// BINARY_OP: arithmetic on ints that fit a long, on floats, concatenation of strings. Values of these types are
/// immutable, so the in-place operators are the plain ones.
final class BinarySpecializer {
    private BinarySpecializer() {}

    static Node generic(Site site, BinaryOp operator, Node a, Node b) {
        return new Generic(site, operator, a, b);
    }

    /// The operation with Python's full protocol.
    static PyObject apply(BinaryOp operator, PyObject a, PyObject b) {
        return switch (operator) {
            case ADD -> Operators.add(a, b);
            case AND -> Operators.and(a, b);
            case FLOOR_DIVIDE -> Operators.floorDiv(a, b);
            case LSHIFT -> Operators.lshift(a, b);
            case MATRIX_MULTIPLY -> Operators.matMul(a, b);
            case MULTIPLY -> Operators.mul(a, b);
            case REMAINDER -> Operators.mod(a, b);
            case OR -> Operators.or(a, b);
            case POWER -> Operators.pow(a, b, PyNone.NONE);
            case RSHIFT -> Operators.rshift(a, b);
            case SUBTRACT -> Operators.sub(a, b);
            case TRUE_DIVIDE -> Operators.trueDiv(a, b);
            case XOR -> Operators.xor(a, b);
            default -> applyInPlace(operator, a, b);
        };
    }

    private static PyObject applyInPlace(BinaryOp operator, PyObject a, PyObject b) {
        return switch (operator) {
            case INPLACE_ADD -> Operators.iAdd(a, b);
            case INPLACE_AND -> Operators.iAnd(a, b);
            case INPLACE_FLOOR_DIVIDE -> Operators.iFloorDiv(a, b);
            case INPLACE_LSHIFT -> Operators.iLshift(a, b);
            case INPLACE_MATRIX_MULTIPLY -> Operators.iMatMul(a, b);
            case INPLACE_MULTIPLY -> Operators.iMul(a, b);
            case INPLACE_REMAINDER -> Operators.iMod(a, b);
            case INPLACE_OR -> Operators.iOr(a, b);
            case INPLACE_POWER -> Operators.iPow(a, b);
            case INPLACE_RSHIFT -> Operators.iRshift(a, b);
            case INPLACE_SUBTRACT -> Operators.iSub(a, b);
            case INPLACE_TRUE_DIVIDE -> Operators.iTrueDiv(a, b);
            default -> Operators.iXor(a, b);
        };
    }

    /// What the forms have in common.
    private abstract static class Operation extends SiteBinary {
        final BinaryOp operator;

        Operation(Site site, BinaryOp operator, Node a, Node b) {
            super(site, a, b);
            this.operator = operator;
        }

        /// The operation the long way, after a guard failed on operands that are already there.
        final PyObject miss(PyFrame frame, PyObject x, PyObject y) {
            at(frame);
            if (site.missed(this, Miss.OTHER_CLASS)) {
                site.reconsider();
                replace(new Generic(site, operator, a, b));
            }
            return apply(operator, x, y);
        }

        @Override
        public String detail() {
            return operator.symbol();
        }
    }

    /// BINARY_OP on anything.
    private static final class Generic extends Operation {
        Generic(Site site, BinaryOp operator, Node a, Node b) {
            super(site, operator, a, b);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            at(frame);
            if (site.due(this)) {
                choose(x, y);
            }
            return apply(operator, x, y);
        }

        private void choose(PyObject x, PyObject y) {
            Node form = null;
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                form = intForm(this);
            } else if (isNumber(x) && isNumber(y) && (x.getClass() == PyFloat.class || y.getClass() == PyFloat.class)) {
                form = x.getClass() == y.getClass() ? floatForm(this) : mixedForm(this);
            } else if (x.getClass() == PyStr.class && y.getClass() == PyStr.class) {
                form = isAdd() ? new StrAdd(this) : null;
            }
            if (form == null) {
                form = new Slots(this, x.getClass(), y.getClass());
            }
            site.specialized();
            replace(form);
        }

        private boolean isAdd() {
            return operator == BinaryOp.ADD || operator == BinaryOp.INPLACE_ADD;
        }

        private static boolean isNumber(PyObject o) {
            return o.getClass() == PyInt.class || o.getClass() == PyFloat.class;
        }

        @Override
        public String name() {
            return "BINARY_OP";
        }
    }

    /// The plain operator that an in-place one means for immutable operands.
    private static BinaryOp plain(BinaryOp operator) {
        return operator.isInplace() ? BinaryOp.of(operator.ordinal() - BinaryOp.INPLACE_ADD.ordinal()) : operator;
    }

    private static Node intForm(Operation from) {
        return switch (plain(from.operator)) {
            case ADD -> new IntAdd(from);
            case SUBTRACT -> new IntSubtract(from);
            case MULTIPLY -> new IntMultiply(from);
            case FLOOR_DIVIDE -> new IntFloorDivide(from);
            case REMAINDER -> new IntRemainder(from);
            case AND -> new IntAnd(from);
            case OR -> new IntOr(from);
            case XOR -> new IntXor(from);
            case LSHIFT -> new IntLshift(from);
            case RSHIFT -> new IntRshift(from);
            default -> null;
        };
    }

    private static Node floatForm(Operation from) {
        return switch (plain(from.operator)) {
            case ADD -> new FloatAdd(from);
            case SUBTRACT -> new FloatSubtract(from);
            case MULTIPLY -> new FloatMultiply(from);
            case TRUE_DIVIDE -> new FloatDivide(from);
            default -> null;
        };
    }

    private static Node mixedForm(Operation from) {
        return switch (plain(from.operator)) {
            case ADD, SUBTRACT, MULTIPLY, TRUE_DIVIDE -> new Mixed(from);
            default -> null;
        };
    }

    private static final class IntAdd extends Operation {
        IntAdd(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                long p = ((PyInt) x).value;
                long q = ((PyInt) y).value;
                return IntOps.addLong(p, q);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_ADD_INT";
        }
    }

    private static final class IntSubtract extends Operation {
        IntSubtract(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                long p = ((PyInt) x).value;
                long q = ((PyInt) y).value;
                return IntOps.subLong(p, q);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_SUBTRACT_INT";
        }
    }

    private static final class IntMultiply extends Operation {
        IntMultiply(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                long p = ((PyInt) x).value;
                long q = ((PyInt) y).value;
                return IntOps.mulLong(p, q);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_MULTIPLY_INT";
        }
    }

    private static final class IntFloorDivide extends Operation {
        IntFloorDivide(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                long p = ((PyInt) x).value;
                long q = ((PyInt) y).value;
                if (q > 0) {
                    return PyInt.of(Math.floorDiv(p, q));
                }
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_FLOOR_DIVIDE_INT";
        }
    }

    private static final class IntRemainder extends Operation {
        IntRemainder(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                long p = ((PyInt) x).value;
                long q = ((PyInt) y).value;
                if (q > 0) {
                    return PyInt.of(Math.floorMod(p, q));
                }
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_REMAINDER_INT";
        }
    }

    private static final class IntAnd extends Operation {
        IntAnd(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                long p = ((PyInt) x).value;
                long q = ((PyInt) y).value;
                return PyInt.of(p & q);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_AND_INT";
        }
    }

    private static final class IntOr extends Operation {
        IntOr(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                long p = ((PyInt) x).value;
                long q = ((PyInt) y).value;
                return PyInt.of(p | q);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_OR_INT";
        }
    }

    private static final class IntXor extends Operation {
        IntXor(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                long p = ((PyInt) x).value;
                long q = ((PyInt) y).value;
                return PyInt.of(p ^ q);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_XOR_INT";
        }
    }

    private static final class IntLshift extends Operation {
        IntLshift(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                long p = ((PyInt) x).value;
                long q = ((PyInt) y).value;
                if (q >= 0 && q < 64 && p << q >> q == p) {
                    return PyInt.of(p << q);
                }
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_LSHIFT_INT";
        }
    }

    private static final class IntRshift extends Operation {
        IntRshift(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                long p = ((PyInt) x).value;
                long q = ((PyInt) y).value;
                if (q >= 0) {
                    return PyInt.of(p >> Math.min(q, 63));
                }
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_RSHIFT_INT";
        }
    }

    private static final class FloatAdd extends Operation {
        FloatAdd(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
                double q = ((PyFloat) y).value;
                return PyFloat.of(((PyFloat) x).value + q);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_ADD_FLOAT";
        }
    }

    private static final class FloatSubtract extends Operation {
        FloatSubtract(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
                double q = ((PyFloat) y).value;
                return PyFloat.of(((PyFloat) x).value - q);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_SUBTRACT_FLOAT";
        }
    }

    private static final class FloatMultiply extends Operation {
        FloatMultiply(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
                double q = ((PyFloat) y).value;
                return PyFloat.of(((PyFloat) x).value * q);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_MULTIPLY_FLOAT";
        }
    }

    private static final class FloatDivide extends Operation {
        FloatDivide(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyFloat.class && y.getClass() == PyFloat.class) {
                double q = ((PyFloat) y).value;
                if (q != 0) {
                    return PyFloat.of(((PyFloat) x).value / q);
                }
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_TRUE_DIVIDE_FLOAT";
        }
    }

    /// BINARY_OP_MIXED: one int, one float.
    private static final class Mixed extends Operation {
        private final BinaryOp plain;

        Mixed(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
            this.plain = plain(from.operator);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyFloat.class) {
                return compute(frame, x, y, ((PyInt) x).value, ((PyFloat) y).value);
            }
            if (x.getClass() == PyFloat.class && (y.getClass() == PyInt.class || y.getClass() == PyFloat.class)) {
                double q = y.getClass() == PyInt.class ? ((PyInt) y).value : ((PyFloat) y).value;
                return compute(frame, x, y, ((PyFloat) x).value, q);
            }
            return miss(frame, x, y);
        }

        private PyObject compute(PyFrame frame, PyObject x, PyObject y, double p, double q) {
            return switch (plain) {
                case ADD -> PyFloat.of(p + q);
                case SUBTRACT -> PyFloat.of(p - q);
                case MULTIPLY -> PyFloat.of(p * q);
                default -> q == 0 ? miss(frame, x, y) : PyFloat.of(p / q);
            };
        }

        @Override
        public String name() {
            return "BINARY_OP_MIXED";
        }
    }

    private static final class StrAdd extends Operation {
        StrAdd(Operation from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyStr.class && y.getClass() == PyStr.class) {
                frame.pc = pc + 1; // the result may be too long
                return x.concat(y);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_ADD_STR";
        }
    }

    /// BINARY_OP_SLOTS: operands of two known Java classes, by the full protocol. The slots of builtin values are
    /// virtual methods and need no further help; this form only says that the site is stable.
    private static final class Slots extends Operation {
        private final Class<?> left;
        private final Class<?> right;

        Slots(Operation from, Class<?> left, Class<?> right) {
            super(from.site, from.operator, from.a(), from.b());
            this.left = left;
            this.right = right;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == left && y.getClass() == right) {
                frame.pc = pc + 1;
                return apply(operator, x, y);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "BINARY_OP_SLOTS";
        }
    }
}
