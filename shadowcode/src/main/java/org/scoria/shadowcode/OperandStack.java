package org.scoria.shadowcode;

import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyTuple;

/// The operand stack while a block is decoded. An entry is a node that has not run yet, or a value known to lie in
/// its slot of the frame.
final class OperandStack {
    /// The NULL below a callable.
    private static final class Null extends Node {
        Null(int pc) {
            super(pc);
        }

        @Override
        public org.scoria.objects.PyObject eval(org.scoria.objects.PyFrame frame) {
            return null;
        }

        @Override
        boolean isPure() {
            return true;
        }

        @Override
        public String name() {
            return "PUSH_NULL";
        }
    }

    /// The upper of the two entries of a LOAD_METHOD; the lower is the [MethodLoad].
    private static final class MethodSelf extends Node {
        MethodSelf(int pc) {
            super(pc);
        }

        @Override
        public org.scoria.objects.PyObject eval(org.scoria.objects.PyFrame frame) {
            throw new IllegalStateException("receiver of LOAD_METHOD");
        }

        @Override
        public String name() {
            return "LOAD_METHOD";
        }
    }

    private final int base;
    private final List<Node> roots;
    private final List<Node> entries = new ArrayList<>();

    OperandStack(PyCode code, List<Node> roots) {
        this.base = code.stackBase;
        this.roots = roots;
    }

    void reset(int depth, int pc) {
        entries.clear();
        pushSlots(depth, pc);
    }

    int depth() {
        return entries.size();
    }

    /// The slot that the next pushed value has.
    int topSlot() {
        return base + entries.size();
    }

    void push(Node node) {
        entries.add(node);
    }

    void pushNull(int pc) {
        entries.add(new Null(pc));
    }

    void pushMethod(MethodLoad load) {
        entries.add(load);
        entries.add(new MethodSelf(load.pc));
    }

    /// Values that lie in their slots.
    void pushSlots(int count, int pc) {
        for (int i = 0; i < count; i++) {
            entries.add(new Locals.StackSlot(pc, topSlot()));
        }
    }

    Node pop() {
        return entries.removeLast();
    }

    /// Pops a value that nobody wants any longer when the next node has it: its slot must not keep it alive.
    Node take() {
        Node node = entries.removeLast();
        if (node instanceof Locals.StackSlot s) {
            for (Node entry : entries) {
                if (entry instanceof Locals.StackSlot other && other.slot == s.slot) {
                    return node;
                }
            }
            return new Locals.TakenSlot(s.pc, s.slot);
        }
        return node;
    }

    /// The topmost entries, the lowest first.
    Node[] pop(int count) {
        List<Node> top = entries.subList(entries.size() - count, entries.size());
        Node[] nodes = top.toArray(new Node[0]);
        top.clear();
        return nodes;
    }

    void popNull() {
        entries.removeLast();
    }

    /// Takes the two entries of a LOAD_METHOD off when they are on top and have not run yet; else null.
    MethodLoad popMethod() {
        if (entries.getLast() instanceof MethodSelf) {
            entries.removeLast();
            return (MethodLoad) entries.removeLast();
        }
        return null;
    }

    /// The top when it is a constant tuple and a new empty list, which has not been made yet, lies below; else
    /// null.
    Node emptyListAndConstant() {
        int top = entries.size() - 1;
        Node items = entries.get(top);
        Node list = entries.get(top - 1);
        boolean empty = list instanceof Operands build
                && build.operands().length == 0
                && build.name().equals("BUILD_LIST");
        return empty && items.constant instanceof PyTuple ? items : null;
    }

    /// Whether the entry below the top is known to be the NULL of a call.
    boolean isNullBelowTop() {
        return entries.get(entries.size() - 2) instanceof Null;
    }

    /// Whether the lower of the two entries below the arguments of a call may turn out to be the NULL: it was
    /// pushed in another block.
    static boolean mayBeNull(Node lower) {
        return lower instanceof Locals.StackSlot;
    }

    private static boolean isAt(Node node, int slot) {
        return node instanceof Locals.StackSlot s && s.slot == slot;
    }

    /// Drops everything: the frame is left. Nodes with effects were settled before.
    void drop() {
        for (Node entry : entries) {
            if (!entry.isPure()) {
                roots.add(entry);
            }
        }
        entries.clear();
    }

    /// Before a root runs: entries with effects of their own run first.
    void settle(int pc) {
        for (Node entry : entries) {
            if (!entry.isPure()) {
                spill(pc);
                return;
            }
        }
    }

    /// Before local variable `local` changes: entries that still want to read it do so now.
    void spillReaders(int local, int pc) {
        for (Node entry : entries) {
            if (!entry.isPure() || entry instanceof Locals.LoadFast load && load.slot == local) {
                spill(pc);
                return;
            }
        }
    }

    /// Brings all values into their slots.
    void spill(int pc) {
        if (misplaced()) {
            spillTogether(pc);
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            Node entry = entries.get(i);
            int slot = base + i;
            if (isAt(entry, slot)) {
                continue;
            }
            if (entry instanceof MethodLoad load) {
                roots.add(new MethodLoad.Spill(load, slot));
                entries.set(i, new Locals.StackSlot(pc, slot));
                i++;
                entries.set(i, new Locals.StackSlot(pc, slot + 1));
            } else if (entry instanceof Null) {
                roots.add(new Locals.StoreNull(pc, slot));
                // stays a Null entry: a call finds it without looking, and storing it twice does no harm
            } else {
                roots.add(new Locals.Store(pc, slot, entry, "SPILL"));
                entries.set(i, new Locals.StackSlot(pc, slot));
            }
        }
    }

    /// Whether an entry is a slot other than its own.
    private boolean misplaced() {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Locals.StackSlot s && s.slot != base + i) {
                return true;
            }
        }
        return false;
    }

    private void spillTogether(int pc) {
        int from = 0;
        while (isAt(entries.get(from), base + from)) {
            from++;
        }
        for (int i = from; i < entries.size(); i++) {
            if (entries.get(i) instanceof MethodLoad) {
                // two values: they go to their own slots, which no moved entry can want
                roots.add(new MethodLoad.Spill((MethodLoad) entries.get(i), base + i));
                entries.set(i, new Locals.StackSlot(pc, base + i));
                entries.set(i + 1, new Locals.StackSlot(pc, base + i + 1));
            }
        }
        Node[] values = entries.subList(from, entries.size()).toArray(new Node[0]);
        roots.add(new Locals.StoreAll(pc, base + from, values));
        for (int i = from; i < entries.size(); i++) {
            if (!(entries.get(i) instanceof Null)) {
                entries.set(i, new Locals.StackSlot(pc, base + i));
            }
        }
    }

    /// The slot of the entry at a depth (1 is the top), spilled when it is not there yet.
    int spilledSlot(int depth, int pc) {
        int i = entries.size() - depth;
        if (!isAt(entries.get(i), base + i)) {
            spill(pc);
        }
        return base + i;
    }

    /// COPY: an entry without effect is simply evaluated twice, another one is spilled and read twice.
    void copy(int depth, int pc) {
        int i = entries.size() - depth;
        Node entry = entries.get(i);
        if (!entry.isPure()) {
            spill(pc);
            entry = entries.get(i);
        }
        entries.add(twin(entry, pc));
    }

    /// No pattern switch: start-up comes here, and linking one would delay it.
    private static Node twin(Node entry, int pc) {
        if (entry instanceof Locals.LoadFast load) {
            return new Locals.LoadFast(load.pc, load.slot);
        }
        if (entry instanceof Locals.LoadConst constant) {
            return new Locals.LoadConst(constant.pc, constant.eval(null));
        }
        if (entry instanceof Locals.StackSlot slot) {
            return new Locals.StackSlot(pc, slot.slot);
        }
        if (entry instanceof Null) {
            return new Null(entry.pc);
        }
        throw new IllegalStateException("cannot copy " + entry.name());
    }

    /// SWAP: entries just change places when that leaves the order of effects alone and no handler wants them;
    /// else their slots are exchanged.
    void swap(int depth, int pc, int kept) {
        int top = entries.size() - 1;
        int other = entries.size() - depth;
        if (other < kept || !canMove(other, top)) {
            spill(pc);
            roots.add(new Locals.Swap(pc, base + other, base + top));
            return;
        }
        Node upper = entries.get(top);
        entries.set(top, entries.get(other));
        entries.set(other, upper);
    }

    /// Whether exchanging two entries keeps those with effects in order. A value in its slot stays there: a node
    /// that reads it might run after something else was spilled into the slot.
    private boolean canMove(int low, int high) {
        int effects = 0;
        for (int i = low; i <= high; i++) {
            Node entry = entries.get(i);
            if (entry instanceof MethodLoad
                    || entry instanceof MethodSelf
                    || entry instanceof Null
                    || entry instanceof Locals.StackSlot) {
                return false;
            }
            effects += entry.isPure() ? 0 : 1;
        }
        return effects == 0
                || effects == 1
                        && (!entries.get(low).isPure() || !entries.get(high).isPure());
    }

    /// After the base engine ran an instruction: its results lie in their slots.
    void afterStep(int pops, int pushes, int pc) {
        for (int i = 0; i < pops; i++) {
            entries.removeLast();
        }
        pushSlots(pushes, pc);
    }
}
