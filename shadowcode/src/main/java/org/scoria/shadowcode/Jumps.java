package org.scoria.shadowcode;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.ThreadState;

/// The instructions that decide where to go on.
final class Jumps {
    private Jumps() {}

    /// A jump that is always taken.
    abstract static class Jump extends Terminator {
        final int target;

        /// The target when it is nothing but the head of a loop: it runs at once, unless the frame has become
        /// traced.
        private Block head;

        Jump(int pc, int target) {
            super(pc);
            this.target = target;
        }

        final void link(Block block) {
            head = block.isLoopHead() ? block : null;
        }

        final int go(PyFrame frame) {
            return head == null || frame.trace != null ? target : head.runEnd(frame);
        }
    }

    /// Falling into the next block, and JUMP_FORWARD.
    static final class Goto extends Jump {
        Goto(int pc, int target) {
            super(pc, target);
        }

        @Override
        public int next(PyFrame frame) {
            return go(frame);
        }

        @Override
        public String name() {
            return "JUMP_FORWARD";
        }
    }

    /// JUMP_BACKWARD: looks whether the thread is wanted for something else.
    static final class Back extends Jump {
        Back(int pc, int target) {
            super(pc, target);
        }

        @Override
        public int next(PyFrame frame) {
            if (frame.thread.breaker) {
                at(frame);
                ThreadState thread = frame.thread;
                thread.interpreter.safepoint(thread);
            }
            return go(frame);
        }

        @Override
        public String name() {
            return "JUMP_BACKWARD";
        }
    }

    /// A terminator that decides by one operand.
    abstract static class Conditional extends Terminator {
        Node a;
        final int jump;
        final int next;
        private final String name;
        private final boolean backward;

        Conditional(int pc, Node a, int jump, int next, String name) {
            super(pc);
            this.a = adopt(a);
            this.jump = jump;
            this.next = next;
            this.name = name;
            this.backward = name.startsWith("POP_JUMP_BACKWARD");
        }

        /// Takes the jump; one that goes back looks, as JUMP_BACKWARD does, whether the thread is wanted for
        /// something else.
        final int taken(PyFrame frame) {
            if (backward && frame.thread.breaker) {
                at(frame);
                frame.thread.interpreter.safepoint(frame.thread);
            }
            return jump;
        }

        @Override
        public final void replaceChild(Node old, Node replacement) {
            a = replacement;
        }

        @Override
        public final String name() {
            return name;
        }
    }

    /// POP_JUMP_…_IF_TRUE.
    static final class IfTrue extends Conditional {
        IfTrue(int pc, Node a, int jump, int next, String name) {
            super(pc, a, jump, next, name);
        }

        @Override
        public int next(PyFrame frame) {
            return a.test(frame, pc) ? taken(frame) : next;
        }
    }

    /// POP_JUMP_…_IF_FALSE.
    static final class IfFalse extends Conditional {
        IfFalse(int pc, Node a, int jump, int next, String name) {
            super(pc, a, jump, next, name);
        }

        @Override
        public int next(PyFrame frame) {
            return a.test(frame, pc) ? next : taken(frame);
        }
    }

    /// POP_JUMP_…_IF_NONE.
    static final class IfNone extends Conditional {
        IfNone(int pc, Node a, int jump, int next, String name) {
            super(pc, a, jump, next, name);
        }

        @Override
        public int next(PyFrame frame) {
            return value(a, frame) == PyNone.NONE ? taken(frame) : next;
        }
    }

    /// POP_JUMP_…_IF_NOT_NONE.
    static final class IfNotNone extends Conditional {
        IfNotNone(int pc, Node a, int jump, int next, String name) {
            super(pc, a, jump, next, name);
        }

        @Override
        public int next(PyFrame frame) {
            return value(a, frame) != PyNone.NONE ? taken(frame) : next;
        }
    }

    /// JUMP_IF_TRUE_OR_POP and JUMP_IF_FALSE_OR_POP: the value stays when it jumps.
    static final class OrPop extends Conditional {
        private final boolean when;
        private final int slot;

        OrPop(int pc, Node a, boolean when, int slot, int jump, int next, String name) {
            super(pc, a, jump, next, name);
            this.when = when;
            this.slot = slot;
        }

        @Override
        public int next(PyFrame frame) {
            PyObject value = value(a, frame);
            frame.pc = pc + 1;
            if (Abstract.isTrue(value) == when) {
                frame.slots[slot] = value;
                return jump;
            }
            return next;
        }
    }

    /// RETURN_VALUE.
    static final class Return extends Terminator {
        private Node a;

        Return(int pc, Node a) {
            super(pc);
            this.a = adopt(a);
        }

        @Override
        public int next(PyFrame frame) {
            frame.result = value(a, frame);
            frame.pc = pc + 1;
            frame.state = PyFrame.COMPLETED;
            return LEAVE;
        }

        @Override
        public void replaceChild(Node old, Node replacement) {
            a = replacement;
        }

        @Override
        public String name() {
            return "RETURN_VALUE";
        }
    }

    /// YIELD_VALUE: the sent value will be pushed where the yielded one was.
    static final class Yield extends Terminator {
        private final int depth;
        private Node a;

        Yield(int pc, Node a, int depth) {
            super(pc);
            this.a = adopt(a);
            this.depth = depth;
        }

        @Override
        public int next(PyFrame frame) {
            frame.result = value(a, frame);
            frame.pc = pc + 1;
            frame.sp = depth;
            frame.state = PyFrame.SUSPENDED;
            return LEAVE;
        }

        @Override
        public void replaceChild(Node old, Node replacement) {
            a = replacement;
        }

        @Override
        public String name() {
            return "YIELD_VALUE";
        }
    }
}
