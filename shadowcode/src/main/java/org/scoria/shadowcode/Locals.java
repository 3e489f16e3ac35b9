package org.scoria.shadowcode;

import org.scoria.objects.PyCell;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;
import org.scoria.objects.Variables;

/// The instructions that only move values: constants, local variables, cells, stack slots.
final class Locals {
    private Locals() {}

    /// LOAD_CONST.
    static final class LoadConst extends Node {
        LoadConst(int pc, PyObject value) {
            super(pc, value);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            return constant;
        }

        @Override
        boolean isPure() {
            return true;
        }

        @Override
        public String name() {
            return "LOAD_CONST";
        }
    }

    /// LOAD_FAST.
    static final class LoadFast extends Node {
        LoadFast(int pc, int local) {
            super(pc, local);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject value = frame.slots[slot];
            if (value == null) {
                throw unbound(frame);
            }
            return value;
        }

        private RuntimeException unbound(PyFrame frame) {
            at(frame);
            return Variables.unboundLocal(frame, slot);
        }

        @Override
        boolean isPure() {
            return true;
        }

        @Override
        public String name() {
            return "LOAD_FAST";
        }
    }

    /// An operand that lies in its slot of the frame.
    static final class StackSlot extends Node {
        StackSlot(int pc, int slot) {
            super(pc, slot);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            return frame.slots[slot];
        }

        @Override
        boolean isPure() {
            return true;
        }

        @Override
        public String name() {
            return "STACK_SLOT";
        }
    }

    /// An operand that lies in its slot of the frame, and leaves it.
    static final class TakenSlot extends Node {
        private final int from;

        TakenSlot(int pc, int slot) {
            super(pc); // not one whose slot others read
            this.from = slot;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject value = frame.slots[from];
            frame.slots[from] = null;
            return value;
        }

        @Override
        public String name() {
            return "STACK_SLOT";
        }
    }

    /// STORE_FAST, and the spilling of an operand into its slot.
    static final class Store extends Unary {
        private final int slot;
        private final String name;

        Store(int pc, int slot, Node value, String name) {
            super(pc, value);
            this.slot = slot;
            this.name = name;
        }

        @Override
        public void exec(PyFrame frame) {
            frame.slots[slot] = value(a, frame);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            throw new IllegalStateException(name);
        }

        @Override
        public String name() {
            return name;
        }
    }

    /// Several operands into their slots at once: when moving one after the other would overwrite one still wanted.
    static final class StoreAll extends Operands {
        private final int first;

        StoreAll(int pc, int first, Node[] values) {
            super(pc, values);
            this.first = first;
        }

        @Override
        public void exec(PyFrame frame) {
            PyObject[] values = new PyObject[operands.length];
            for (int i = 0; i < values.length; i++) {
                Node operand = operands[i];
                values[i] = operand == null ? null : value(operand, frame);
            }
            System.arraycopy(values, 0, frame.slots, first, values.length);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            throw new IllegalStateException(name());
        }

        @Override
        public String name() {
            return "SPILL";
        }
    }

    /// Puts the NULL of a call into its slot.
    static final class StoreNull extends Node {
        private final int slot;

        StoreNull(int pc, int slot) {
            super(pc);
            this.slot = slot;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            frame.slots[slot] = null;
            return null;
        }

        @Override
        public String name() {
            return "PUSH_NULL";
        }
    }

    /// SWAP of two operands in their slots.
    static final class Swap extends Node {
        private final int first;
        private final int second;

        Swap(int pc, int first, int second) {
            super(pc);
            this.first = first;
            this.second = second;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject[] slots = frame.slots;
            PyObject kept = slots[first];
            slots[first] = slots[second];
            slots[second] = kept;
            return null;
        }

        @Override
        public String name() {
            return "SWAP";
        }
    }

    /// DELETE_FAST.
    static final class DeleteFast extends Node {
        private final int local;

        DeleteFast(int pc, int local) {
            super(pc);
            this.local = local;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            if (frame.slots[local] == null) {
                at(frame);
                throw Variables.unboundLocal(frame, local);
            }
            frame.slots[local] = null;
            return null;
        }

        @Override
        public String name() {
            return "DELETE_FAST";
        }
    }

    /// LOAD_DEREF.
    static final class LoadDeref extends Node {
        private final int cell;

        LoadDeref(int pc, int cell) {
            super(pc);
            this.cell = cell;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject value = ((PyCell) frame.slots[cell]).value;
            if (value == null) {
                at(frame);
                throw Variables.unboundCell(frame, cell);
            }
            return value;
        }

        @Override
        public String name() {
            return "LOAD_DEREF";
        }
    }

    /// LOAD_CLOSURE.
    static final class LoadClosure extends Node {
        private final int cell;

        LoadClosure(int pc, int cell) {
            super(pc);
            this.cell = cell;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            return frame.slots[cell];
        }

        @Override
        public String name() {
            return "LOAD_CLOSURE";
        }
    }

    /// STORE_DEREF.
    static final class StoreDeref extends Unary {
        private final int cell;

        StoreDeref(int pc, int cell, Node value) {
            super(pc, value);
            this.cell = cell;
        }

        @Override
        public void exec(PyFrame frame) {
            PyObject value = value(a, frame);
            ((PyCell) frame.slots[cell]).value = value;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            throw new IllegalStateException(name());
        }

        @Override
        public String name() {
            return "STORE_DEREF";
        }
    }
}
