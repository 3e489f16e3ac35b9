package org.scoria.specializers;

import org.scoria.objects.Abstract;
import org.scoria.objects.Calls;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.Variables;
import org.scoria.shadowcode.Binary;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Opcode;
import org.scoria.shadowcode.Opcode.Op;
import org.scoria.shadowcode.Operands;
import org.scoria.shadowcode.Unary;

/// Operators and calls with a single form.
final class PlainNodes {
    private PlainNodes() {}

    static final class LoadName extends Node {
        private final PyStr name;

        LoadName(int pc, PyStr name) {
            super(pc);
            this.name = name;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            at(frame);
            return Variables.loadName(frame, name);
        }

        @Override
        public String name() {
            return "LOAD_NAME";
        }
    }

    static final class Not extends Unary {
        Not(int pc, Node a) {
            super(pc, a);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            return PyBool.of(test(frame, pc));
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject x = value(a, frame);
            at(frame);
            return !Abstract.isTrue(x);
        }

        @Override
        public String name() {
            return "UNARY_NOT";
        }
    }

    static final class Negative extends Unary {
        Negative(int pc, Node a) {
            super(pc, a);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            if (x.getClass() == PyInt.class) {
                long value = ((PyInt) x).value;
                if (value != Long.MIN_VALUE) {
                    return PyInt.of(-value);
                }
            }
            if (x.getClass() == PyFloat.class) {
                return PyFloat.of(-((PyFloat) x).value);
            }
            at(frame);
            return x.neg();
        }

        @Override
        public String name() {
            return "UNARY_NEGATIVE";
        }
    }

    static final class OtherUnary extends Unary {
        private final int opcode;

        OtherUnary(int pc, int opcode, Node a) {
            super(pc, a);
            this.opcode = opcode;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            at(frame);
            return opcode == Op.UNARY_INVERT ? x.invert() : x.pos();
        }

        @Override
        public String name() {
            return Opcode.of(opcode).name();
        }
    }

    static final class Is extends Binary {
        private final boolean invert;

        Is(int pc, Node a, Node b, boolean invert) {
            super(pc, a, b);
            this.invert = invert;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            return PyBool.of(test(frame, pc));
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject x = value(a, frame);
            return x == value(b, frame) != invert;
        }

        @Override
        public String name() {
            return "IS_OP";
        }
    }

    static final class GetIter extends Unary {
        GetIter(int pc, Node a) {
            super(pc, a);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject x = value(a, frame);
            at(frame);
            return Abstract.iter(x);
        }

        @Override
        public String name() {
            return "GET_ITER";
        }
    }

    static final class CallEx extends Operands {
        CallEx(int pc, Node callable, Node positional, Node keywords) {
            super(
                    pc,
                    keywords == null ? new Node[] {callable, positional} : new Node[] {callable, positional, keywords});
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject callable = value(operands[0], frame);
            PyObject positional = value(operands[1], frame);
            PyObject named = operands.length == 3 ? value(operands[2], frame) : null;
            at(frame);
            return Calls.callEx(frame.thread, callable, positional, named);
        }

        @Override
        public String name() {
            return "CALL_FUNCTION_EX";
        }
    }
}
