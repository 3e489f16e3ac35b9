package org.scoria.shadowcode;

import org.scoria.objects.Abstract;
import org.scoria.objects.AbstractGenerator;
import org.scoria.objects.PyCell;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.Variables;

/// Instructions without a value that prepare a frame or change a namespace or container.
final class Statements {
    private Statements() {}

    /// MAKE_CELL.
    static final class MakeCell extends Node {
        private final int local;

        MakeCell(int pc, int local) {
            super(pc);
            this.local = local;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            frame.slots[local] = new PyCell(frame.slots[local]);
            return null;
        }

        @Override
        public String name() {
            return "MAKE_CELL";
        }
    }

    /// COPY_FREE_VARS.
    static final class CopyFreeVars extends Node {
        private final int count;

        CopyFreeVars(int pc, int count) {
            super(pc);
            this.count = count;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            Variables.copyFreeVariables(frame, count);
            return null;
        }

        @Override
        public String name() {
            return "COPY_FREE_VARS";
        }
    }

    /// RETURN_GENERATOR.
    static final class ReturnGenerator extends Terminator {
        private final int depth;

        ReturnGenerator(int pc, int depth) {
            super(pc);
            this.depth = depth;
        }

        @Override
        public int next(PyFrame frame) {
            at(frame);
            frame.sp = depth;
            frame.state = PyFrame.COMPLETED;
            frame.result = AbstractGenerator.create(frame);
            return LEAVE;
        }

        @Override
        public String name() {
            return "RETURN_GENERATOR";
        }
    }

    /// STORE_GLOBAL.
    static final class StoreGlobal extends Unary {
        private final PyStr key;

        StoreGlobal(int pc, PyStr key, Node value) {
            super(pc, value);
            this.key = key;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject value = value(a, frame);
            at(frame);
            frame.globals.put(key, value);
            return null;
        }

        @Override
        public String name() {
            return "STORE_GLOBAL";
        }
    }

    /// DELETE_SUBSCR.
    static final class DeleteSubscript extends Binary {
        DeleteSubscript(int pc, Node container, Node key) {
            super(pc, container, key);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject container = value(a, frame);
            PyObject key = value(b, frame);
            at(frame);
            Abstract.delItem(container, key);
            return null;
        }

        @Override
        public String name() {
            return "DELETE_SUBSCR";
        }
    }
}
