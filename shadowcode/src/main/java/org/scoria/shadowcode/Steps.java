package org.scoria.shadowcode;

import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;

/// Instructions that the shadow has no node of its own for: the base engine runs that one instruction on operands
/// in their slots.
final class Steps {
    private Steps() {}

    /// An instruction inside a block.
    static final class Step extends Node {
        private final BaseEngine base;
        private final int start;
        private final int depth;
        private final String name;

        Step(BaseEngine base, Instruction instruction, int depth) {
            super(instruction.pc);
            this.base = base;
            this.start = instruction.start;
            this.depth = depth;
            this.name = instruction.opcode.name();
        }

        @Override
        public PyObject eval(PyFrame frame) {
            frame.pc = start;
            frame.sp = depth;
            base.step(frame);
            return null;
        }

        @Override
        public String name() {
            return name;
        }
    }

    /// An instruction that may jump or leave the frame.
    static final class StepEnd extends Terminator {
        private final BaseEngine base;
        private final int start;
        private final int depth;
        private final String name;

        /// The block of each place it can go to: (code unit, block) pairs.
        private final int[] targets;

        StepEnd(BaseEngine base, Instruction instruction, int depth, int[] targets) {
            super(instruction.pc);
            this.base = base;
            this.start = instruction.start;
            this.depth = depth;
            this.name = instruction.opcode.name();
            this.targets = targets;
        }

        @Override
        public int next(PyFrame frame) {
            frame.pc = start;
            frame.sp = depth;
            base.step(frame);
            if (frame.state != PyFrame.EXECUTING) {
                return LEAVE;
            }
            for (int i = 0; i < targets.length; i += 2) {
                if (targets[i] == frame.pc) {
                    return targets[i + 1];
                }
            }
            return TO_BASE;
        }

        @Override
        public String name() {
            return name;
        }
    }
}
