package org.scoria.specializers;

import org.scoria.objects.Formatting;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PySet;
import org.scoria.objects.PySlice;
import org.scoria.objects.PyTuple;
import org.scoria.objects.Unpacking;
import org.scoria.objects.Variables;
import org.scoria.shadowcode.Binary;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Operands;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Unary;

/// Nodes that make containers, strings and functions, fill them, and take sequences apart.
final class BuildNodes {
    private BuildNodes() {}

    static final class BuildTuple extends Operands {
        BuildTuple(int pc, Node[] items) {
            super(pc, items);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            return PyTuple.of(evalAll(frame));
        }

        @Override
        public String name() {
            return "BUILD_TUPLE";
        }
    }

    static final class BuildList extends Operands {
        BuildList(int pc, Node[] items) {
            super(pc, items);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            return operands.length == 0 ? new PyList() : new PyList(evalAll(frame), operands.length);
        }

        @Override
        public String name() {
            return "BUILD_LIST";
        }
    }

    /// BUILD_LIST and LIST_EXTEND by a constant tuple: a list display of constants.
    static final class ConstantList extends Unary {
        ConstantList(int pc, Node items) {
            super(pc, items);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject[] items = ((PyTuple) value(a, frame)).items;
            return new PyList(items.clone(), items.length);
        }

        @Override
        public String name() {
            return "LIST_EXTEND";
        }
    }

    static final class BuildSet extends Operands {
        BuildSet(int pc, Node[] items) {
            super(pc, items);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject[] items = evalAll(frame);
            at(frame);
            PySet set = new PySet();
            for (PyObject item : items) {
                set.addItem(item);
            }
            return set;
        }

        @Override
        public String name() {
            return "BUILD_SET";
        }
    }

    static final class BuildMap extends Operands {
        BuildMap(int pc, Node[] items) {
            super(pc, items);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject[] items = evalAll(frame);
            at(frame);
            PyDict dict = new PyDict();
            for (int i = 0; i < items.length; i += 2) {
                dict.put(items[i], items[i + 1]);
            }
            return dict;
        }

        @Override
        public String name() {
            return "BUILD_MAP";
        }
    }

    /// BUILD_CONST_KEY_MAP: the keys, a constant tuple, come last.
    static final class BuildConstKeyMap extends Operands {
        BuildConstKeyMap(int pc, Node[] items) {
            super(pc, items);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject[] items = evalAll(frame);
            at(frame);
            PyObject[] keys = ((PyTuple) items[items.length - 1]).items;
            PyDict dict = new PyDict(keys.length);
            for (int i = 0; i < keys.length; i++) {
                dict.put(keys[i], items[i]);
            }
            return dict;
        }

        @Override
        public String name() {
            return "BUILD_CONST_KEY_MAP";
        }
    }

    static final class BuildString extends Operands {
        BuildString(int pc, Node[] items) {
            super(pc, items);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject[] items = evalAll(frame);
            at(frame);
            return Formatting.join(items, 0, items.length);
        }

        @Override
        public String name() {
            return "BUILD_STRING";
        }
    }

    static final class BuildSlice extends Operands {
        BuildSlice(int pc, Node[] items) {
            super(pc, items);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject[] items = evalAll(frame);
            return new PySlice(items[0], items[1], items.length == 3 ? items[2] : PyNone.NONE);
        }

        @Override
        public String name() {
            return "BUILD_SLICE";
        }
    }

    static final class ListAppend extends Unary {
        private final int slot;

        ListAppend(int pc, int slot, Node value) {
            super(pc, value);
            this.slot = slot;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject value = value(a, frame);
            ((PyList) frame.slots[slot]).append(value);
            return null;
        }

        @Override
        public String name() {
            return "LIST_APPEND";
        }
    }

    static final class SetAdd extends Unary {
        private final int slot;

        SetAdd(int pc, int slot, Node value) {
            super(pc, value);
            this.slot = slot;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject value = value(a, frame);
            at(frame);
            ((PySet) frame.slots[slot]).addItem(value);
            return null;
        }

        @Override
        public String name() {
            return "SET_ADD";
        }
    }

    static final class MapAdd extends Binary {
        private final int slot;

        MapAdd(int pc, int slot, Node key, Node value) {
            super(pc, key, value);
            this.slot = slot;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject key = value(a, frame);
            PyObject value = value(b, frame);
            at(frame);
            ((PyDict) frame.slots[slot]).put(key, value);
            return null;
        }

        @Override
        public String name() {
            return "MAP_ADD";
        }
    }

    static final class Format extends Operands {
        private final int conversion;

        Format(int pc, int conversion, Node value, Node spec) {
            super(pc, spec == null ? new Node[] {value} : new Node[] {value, spec});
            this.conversion = conversion;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject value = value(operands[0], frame);
            PyObject spec = operands.length == 2 ? value(operands[1], frame) : null;
            at(frame);
            return Formatting.field(value, conversion, spec);
        }

        @Override
        public String name() {
            return "FORMAT_VALUE";
        }
    }

    static final class MakeFunction extends Operands {
        private final int flags;

        MakeFunction(int pc, int flags, Node[] operands) {
            super(pc, operands);
            this.flags = flags;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject[] values = evalAll(frame);
            at(frame);
            PyCode code = (PyCode) values[values.length - 1];
            return Variables.makeFunction(frame, code, flags, values, 0);
        }

        @Override
        public String name() {
            return "MAKE_FUNCTION";
        }
    }

    /// UNPACK_SEQUENCE: tuples and lists of the exact length straight into their slots.
    static final class Unpack extends SiteUnary {
        private final int[] targets;

        Unpack(Site site, Node sequence, int[] targets) {
            super(site, sequence);
            this.targets = targets;
            site.specialized();
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject sequence = value(a, frame);
            count();
            at(frame);
            if (!unpack(frame, sequence, targets)) {
                site.missed(this, Miss.OTHER_CLASS);
            }
            return null;
        }

        @Override
        public String name() {
            return "UNPACK_SEQUENCE";
        }
    }

    /// Takes a sequence apart into slots, the first item into the first target; whether it was a tuple or list.
    static boolean unpack(PyFrame frame, PyObject sequence, int[] to) {
        PyObject[] slots = frame.slots;
        if (sequence.getClass() == PyTuple.class) {
            PyObject[] items = ((PyTuple) sequence).items;
            if (items.length == to.length) {
                for (int i = 0; i < items.length; i++) {
                    slots[to[i]] = items[i];
                }
                return true;
            }
        } else if (sequence.getClass() == PyList.class && ((PyList) sequence).size() == to.length) {
            PyList list = (PyList) sequence;
            for (int i = 0; i < to.length; i++) {
                slots[to[i]] = list.get(i);
            }
            return true;
        }
        unpackAny(slots, sequence, to);
        return false;
    }

    private static void unpackAny(PyObject[] slots, PyObject sequence, int[] to) {
        PyObject[] items = new PyObject[to.length];
        Unpacking.unpack(sequence, items.length, items, 0);
        for (int i = 0; i < items.length; i++) {
            slots[to[i]] = items[items.length - 1 - i];
        }
    }
}
