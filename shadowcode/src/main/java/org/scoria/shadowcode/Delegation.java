package org.scoria.shadowcode;

import org.scoria.objects.Awaiting;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;

/// `yield from` and `await`.
final class Delegation {
    private Delegation() {}

    /// SEND: the value in `slot + 1` goes to the iterator in `slot`.
    static final class Send extends Terminator {
        private final int slot;
        private final int yielded;
        private final int finished;

        Send(int pc, int slot, int yielded, int finished) {
            super(pc);
            this.slot = slot;
            this.yielded = yielded;
            this.finished = finished;
        }

        @Override
        public boolean isLoopHead() {
            return true;
        }

        @Override
        public int next(PyFrame frame) {
            PyObject[] s = frame.slots;
            PyObject value = s[slot + 1];
            s[slot + 1] = null;
            at(frame);
            PyObject got = Awaiting.send(frame.thread, s[slot], value);
            if (got != null) {
                s[slot + 1] = got;
                return yielded;
            }
            s[slot] = frame.thread.returned;
            frame.thread.returned = null;
            return finished;
        }

        @Override
        public String name() {
            return "SEND";
        }
    }

    /// GET_YIELD_FROM_ITER.
    static final class YieldFromIterator extends Unary {
        YieldFromIterator(int pc, Node iterable) {
            super(pc, iterable);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject iterable = value(a, frame);
            at(frame);
            return Awaiting.getYieldFromIterator(frame, iterable);
        }

        @Override
        public String name() {
            return "GET_YIELD_FROM_ITER";
        }
    }

    /// GET_AWAITABLE.
    static final class GetAwaitable extends Unary {
        private final int origin;

        GetAwaitable(int pc, int origin, Node awaitable) {
            super(pc, awaitable);
            this.origin = origin;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject awaitable = value(a, frame);
            at(frame);
            return Awaiting.getAwaitable(awaitable, origin);
        }

        @Override
        public String name() {
            return "GET_AWAITABLE";
        }
    }
}
