package org.scoria.objects.expose;

import org.scoria.objects.PyBuiltinFunction;
import org.scoria.objects.PyClassMethodDescriptor;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyGetSetDescriptor;
import org.scoria.objects.PyMemberDescriptor;
import org.scoria.objects.PyMethodDescriptor;
import org.scoria.objects.PyNewFunction;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStaticMethod;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.PyWrapperDescriptor;
import org.scoria.objects.SlotIndex;

/// Fills the dictionary of a builtin type from its table, in CPython's order: `__new__`, slot wrappers, methods,
/// members, getsets, class constants, `__doc__`.
final class TypeFiller {
    private final BuiltinTable table;
    private final PyType type;
    private final PyDict dict;

    private TypeFiller(BuiltinTable table, PyType type) {
        this.table = table;
        this.type = type;
        this.dict = type.dict();
    }

    static void fill(BuiltinTable table, PyType type) {
        new TypeFiller(table, type).fill();
    }

    private void add(String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }

    private void fill() {
        Entries entries = table.entries();
        BuiltinEntry constructor = table.find(BuiltinEntry.Kind.NEW);
        if (constructor != null) {
            add("__new__", new PyNewFunction(constructor, type));
        }
        slots(entries.slots());
        for (BuiltinEntry entry : entries.callables) {
            callable(entry);
        }
        attributes(entries, true);
        attributes(entries, false);
        table.init(type);
        if (!dict.containsKey(PyStr.intern("__doc__"))) {
            String doc = table.doc();
            add("__doc__", doc == null ? PyNone.NONE : PyStr.of(doc));
        }
    }

    private void slots(int[] slots) {
        boolean noHash = table.isUnhashable();
        for (int marked : slots) {
            int slot = marked & ~Entries.INHERITED;
            if (noHash && slot > SlotIndex.HASH) {
                add("__hash__", PyNone.NONE);
                noHash = false;
            }
            add(SlotIndex.name(slot), new PyWrapperDescriptor(type, slot, slot != marked));
        }
        if (noHash) {
            add("__hash__", PyNone.NONE);
        }
    }

    private void callable(BuiltinEntry entry) {
        switch (entry.kind) {
            case METHOD -> add(entry.name, new PyMethodDescriptor(type, entry));
            case CLASS_METHOD -> add(entry.name, new PyClassMethodDescriptor(type, entry));
            case STATIC_METHOD -> add(entry.name, new PyStaticMethod(new PyBuiltinFunction(entry, type)));
            default -> {}
        }
    }

    private void attributes(Entries entries, boolean members) {
        for (Entries.Attribute a : entries.attributes) {
            if (a.member() == members) {
                add(
                        a.name(),
                        members
                                ? new PyMemberDescriptor(type, table, a.id(), a.name(), a.writable())
                                : new PyGetSetDescriptor(type, table, a.id(), a.name(), a.writable()));
            }
        }
    }
}
