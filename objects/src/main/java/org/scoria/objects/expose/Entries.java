package org.scoria.objects.expose;

import java.util.ArrayList;
import java.util.Arrays;

/// What a generated table tells about itself, in dictionary order.
public final class Entries {
    /// A getset or member descriptor.
    record Attribute(int id, String name, boolean writable, boolean member) {}

    private final BuiltinTable table;
    final ArrayList<BuiltinEntry> callables = new ArrayList<>();
    final ArrayList<Attribute> attributes = new ArrayList<>();

    /// Marks inherited slots in [#slots].
    static final int INHERITED = 1 << 16;

    private int[] slots = new int[16];
    private int slotCount;

    Entries(BuiltinTable table) {
        this.table = table;
    }

    int[] slots() {
        return Arrays.copyOf(slots, slotCount);
    }

    /// A slot wrapper for an implementation that the type inherits.
    public void inheritedSlot(int index) {
        slot(index | INHERITED);
    }

    /// A slot wrapper.
    public void slot(int index) {
        if (slotCount == slots.length) {
            slots = Arrays.copyOf(slots, slotCount * 2);
        }
        slots[slotCount++] = index;
    }

    public void method(int id, String name, int min, int max, boolean shown, String text) {
        add(BuiltinEntry.Kind.METHOD, id, name, min, max, shown, text);
    }

    public void classMethod(int id, String name, int min, int max, boolean shown, String text) {
        add(BuiltinEntry.Kind.CLASS_METHOD, id, name, min, max, shown, text);
    }

    public void staticMethod(int id, String name, int min, int max, boolean shown, String text) {
        add(BuiltinEntry.Kind.STATIC_METHOD, id, name, min, max, shown, text);
    }

    public void function(int id, String name, int min, int max, boolean shown, String text) {
        add(BuiltinEntry.Kind.FUNCTION, id, name, min, max, shown, text);
    }

    public void moduleFunction(int id, String name, int min, int max, boolean shown, String text) {
        add(BuiltinEntry.Kind.MODULE_FUNCTION, id, name, min, max, shown, text);
    }

    public void constructor(int id, String name, int min, int max, boolean shown, String text) {
        add(BuiltinEntry.Kind.NEW, id, name, min, max, shown, text);
    }

    public void initializer(int id, String name, int min, int max, boolean shown, String text) {
        add(BuiltinEntry.Kind.INIT, id, name, min, max, shown, text);
    }

    public void getset(int id, String name, boolean writable) {
        attributes.add(new Attribute(id, name, writable, false));
    }

    public void member(int id, String name, boolean writable) {
        attributes.add(new Attribute(id, name, writable, true));
    }

    /// The entry added last complains of wrong counts as `PyArg_ParseTuple` does.
    public void parsesTuple() {
        callables.getLast().parsesTuple = true;
    }

    /// The text signature that the entry added last shows in place of its own.
    public void textSignature(String text) {
        callables.getLast().shownText = text;
    }

    private void add(BuiltinEntry.Kind kind, int id, String name, int min, int max, boolean shown, String text) {
        callables.add(new BuiltinEntry(table, kind, id, name, min, max, shown, text));
    }
}
