package org.scoria.shadowcode;

import org.scoria.objects.Awaiting;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.Raising;

/// The instructions of exception handlers and `with`: their operands lie in slots, where unwinding finds or leaves
/// them.
final class Handlers {
    private Handlers() {}

    /// PUSH_EXC_INFO: the exception in `slot` is being handled from now on; what was handled before goes below it.
    static final class PushExcInfo extends Node {
        private final int slot;

        PushExcInfo(int pc, int slot) {
            super(pc);
            this.slot = slot;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject[] s = frame.slots;
            PyObject exception = s[slot];
            PyBaseException previous = frame.thread.handled.value;
            s[slot] = previous == null ? PyNone.NONE : previous;
            s[slot + 1] = exception;
            frame.thread.handled.value = (PyBaseException) exception;
            return null;
        }

        @Override
        public String name() {
            return "PUSH_EXC_INFO";
        }
    }

    /// POP_EXCEPT.
    static final class PopExcept extends Node {
        private final int slot;

        PopExcept(int pc, int slot) {
            super(pc);
            this.slot = slot;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject previous = frame.slots[slot];
            frame.slots[slot] = null;
            frame.thread.handled.value = previous instanceof PyBaseException exception ? exception : null;
            return null;
        }

        @Override
        public String name() {
            return "POP_EXCEPT";
        }
    }

    /// CHECK_EXC_MATCH of the exception in a slot.
    static final class CheckMatch extends Unary {
        private final int slot;

        CheckMatch(int pc, int slot, Node type) {
            super(pc, type);
            this.slot = slot;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            return PyBool.of(test(frame, pc));
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject type = value(a, frame);
            at(frame);
            Raising.checkCatchable(type);
            return Raising.matches((PyBaseException) frame.slots[slot], type);
        }

        @Override
        public String name() {
            return "CHECK_EXC_MATCH";
        }
    }

    /// BEFORE_WITH: `__exit__` replaces the manager in its slot, what `__enter__` gave lies above.
    static final class BeforeWith extends Node {
        private final int slot;

        BeforeWith(int pc, int slot) {
            super(pc);
            this.slot = slot;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            at(frame);
            Awaiting.enter(frame.slots[slot], frame.slots, slot);
            return null;
        }

        @Override
        public String name() {
            return "BEFORE_WITH";
        }
    }
}
