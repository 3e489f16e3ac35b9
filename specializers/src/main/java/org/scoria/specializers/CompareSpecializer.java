package org.scoria.specializers;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Site;

/// COMPARE_OP on ints, floats and strings. A conditional jump asks [Node#test], so that no bool object is made: the
/// comparison is fused with the jump.
final class CompareSpecializer {
    private CompareSpecializer() {}

    static Node generic(Site site, int operator, Node a, Node b) {
        return new Generic(site, operator, a, b);
    }

    private abstract static class Comparison extends SiteBinary {
        final int operator;

        Comparison(Site site, int operator, Node a, Node b) {
            super(site, a, b);
            this.operator = operator;
        }

        final PyObject miss(PyFrame frame, PyObject x, PyObject y) {
            at(frame);
            if (site.missed(this, Miss.OTHER_CLASS)) {
                if (isEquality()) {
                    site.specialized();
                    replace(new Equality(this));
                } else {
                    site.reconsider();
                    replace(new Generic(site, operator, a, b));
                }
            }
            return Abstract.richCompare(x, y, operator);
        }

        final boolean isEquality() {
            return operator == Abstract.EQ || operator == Abstract.NE;
        }

        @Override
        public String detail() {
            return Abstract.symbol(operator);
        }
    }

    /// COMPARE_OP on anything.
    private static final class Generic extends Comparison {
        Generic(Site site, int operator, Node a, Node b) {
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
            return Abstract.richCompare(x, y, operator);
        }

        private void choose(PyObject x, PyObject y) {
            site.specialized();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                replace(new Ints(this));
            } else if (isNumber(x) && isNumber(y)) {
                replace(new Floats(this));
            } else if (x.getClass() == PyStr.class && y.getClass() == PyStr.class && isEquality()) {
                replace(new Strings(this));
            } else {
                replace(new Slots(this, x.getClass(), y.getClass()));
            }
        }

        private static boolean isNumber(PyObject o) {
            return o.getClass() == PyFloat.class || o.getClass() == PyInt.class;
        }

        @Override
        public String name() {
            return "COMPARE_OP";
        }
    }

    /// COMPARE_OP_INT.
    private static final class Ints extends Comparison {
        Ints(Comparison from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                return PyBool.of(holds(((PyInt) x).value, ((PyInt) y).value));
            }
            return miss(frame, x, y);
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyInt.class && y.getClass() == PyInt.class) {
                return holds(((PyInt) x).value, ((PyInt) y).value);
            }
            return truth(frame, miss(frame, x, y), jump);
        }

        private boolean holds(long p, long q) {
            return switch (operator) {
                case Abstract.LT -> p < q;
                case Abstract.LE -> p <= q;
                case Abstract.EQ -> p == q;
                case Abstract.NE -> p != q;
                case Abstract.GT -> p > q;
                default -> p >= q;
            };
        }

        @Override
        public String name() {
            return "COMPARE_OP_INT";
        }
    }

    /// COMPARE_OP_FLOAT: floats, or a float and an int that a double holds exactly.
    private static final class Floats extends Comparison {
        private static final long EXACT = 1L << 53;

        Floats(Comparison from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        private static boolean fits(PyObject o) {
            if (o.getClass() == PyFloat.class) {
                return true;
            }
            if (o.getClass() != PyInt.class) {
                return false;
            }
            long value = ((PyInt) o).value;
            return value <= EXACT && value >= -EXACT;
        }

        private static double value(PyObject o) {
            return o.getClass() == PyFloat.class ? ((PyFloat) o).value : ((PyInt) o).value;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            return fits(x) && fits(y) ? PyBool.of(holds(value(x), value(y))) : miss(frame, x, y);
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            return fits(x) && fits(y) ? holds(value(x), value(y)) : truth(frame, miss(frame, x, y), jump);
        }

        private boolean holds(double p, double q) {
            return switch (operator) {
                case Abstract.LT -> p < q;
                case Abstract.LE -> p <= q;
                case Abstract.EQ -> p == q;
                case Abstract.NE -> p != q;
                case Abstract.GT -> p > q;
                default -> p >= q;
            };
        }

        @Override
        public String name() {
            return "COMPARE_OP_FLOAT";
        }
    }

    /// COMPARE_OP_STR: `==` and `!=`.
    private static final class Strings extends Comparison {
        Strings(Comparison from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyStr.class && y.getClass() == PyStr.class) {
                return PyBool.of(((PyStr) x).sameText((PyStr) y) == (operator == Abstract.EQ));
            }
            return miss(frame, x, y);
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (x.getClass() == PyStr.class && y.getClass() == PyStr.class) {
                return ((PyStr) x).sameText((PyStr) y) == (operator == Abstract.EQ);
            }
            return truth(frame, miss(frame, x, y), jump);
        }

        @Override
        public String name() {
            return "COMPARE_OP_STR";
        }
    }

    /// COMPARE_OP_EQUALITY: `==` and `!=` where several classes meet. Strings, ints and None differ from each other
    /// without being asked.
    private static final class Equality extends Comparison {
        Equality(Comparison from) {
            super(from.site, from.operator, from.a(), from.b());
        }

        private static boolean isSimple(PyObject o) {
            return o.getClass() == PyStr.class || o.getClass() == PyInt.class || o == PyNone.NONE;
        }

        /// Whether two simple values are equal.
        private static boolean same(PyObject x, PyObject y) {
            if (x == y || x.getClass() != y.getClass()) {
                return x == y;
            }
            return x.getClass() == PyStr.class
                    ? ((PyStr) x).sameText((PyStr) y)
                    : ((PyInt) x).value == ((PyInt) y).value;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (isSimple(x) && isSimple(y)) {
                return PyBool.of(same(x, y) == (operator == Abstract.EQ));
            }
            at(frame);
            return Abstract.richCompare(x, y, operator);
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject x = value(a, frame);
            PyObject y = value(b, frame);
            count();
            if (isSimple(x) && isSimple(y)) {
                return same(x, y) == (operator == Abstract.EQ);
            }
            at(frame);
            return truth(frame, Abstract.richCompare(x, y, operator), jump);
        }

        @Override
        public String name() {
            return "COMPARE_OP_EQUALITY";
        }
    }

    /// COMPARE_OP_SLOTS: operands of two known Java classes, by the full protocol.
    private static final class Slots extends Comparison {
        private final Class<?> left;
        private final Class<?> right;

        Slots(Comparison from, Class<?> left, Class<?> right) {
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
                return Abstract.richCompare(x, y, operator);
            }
            return miss(frame, x, y);
        }

        @Override
        public String name() {
            return "COMPARE_OP_SLOTS";
        }
    }
}
