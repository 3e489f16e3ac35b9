package org.scoria.objects;

/// A small cache of [PyType#lookup] results for one class, absent names included. It is replaced, never cleared,
/// when the class changes; entries are immutable, so builtin types may be read by several interpreters at once.
final class LookupCache {
    /// What is cached for a name that no class of the MRO has.
    static final Object ABSENT = new Object();

    static final LookupCache EMPTY = new LookupCache(new Entry[1], 0);

    private record Entry(PyStr name, Object value) {}

    private final Entry[] entries;
    private int size;

    private LookupCache(Entry[] entries, int size) {
        this.entries = entries;
        this.size = size;
    }

    private static int slot(PyStr name, int length) {
        int h = System.identityHashCode(name) * 0x9E3779B9;
        return (h ^ h >>> 16) & length - 1;
    }

    /// The value, its [ClassVariable], [#ABSENT], or null when nothing is known of this name (compared by
    /// identity).
    Object get(PyStr name) {
        Entry[] all = entries;
        int mask = all.length - 1;
        for (int i = slot(name, all.length); ; i = i + 1 & mask) {
            Entry entry = all[i];
            if (entry == null) {
                return null;
            }
            if (entry.name == name) {
                return entry.value;
            }
        }
    }

    /// This cache with one more entry: grown, or begun anew beyond 1024 names.
    LookupCache with(PyStr name, Object value) {
        LookupCache target = this;
        if ((size + 1) * 2 > entries.length) {
            int length = entries.length >= 2048 ? 16 : Math.max(16, entries.length * 2);
            target = new LookupCache(new Entry[length], 0);
            if (length > entries.length) {
                for (Entry entry : entries) {
                    if (entry != null) {
                        target.add(entry);
                    }
                }
            }
        }
        target.add(new Entry(name, value));
        return target;
    }

    private void add(Entry entry) {
        int mask = entries.length - 1;
        int i = slot(entry.name, entries.length);
        while (entries[i] != null) {
            if (entries[i].name == entry.name) {
                entries[i] = entry;
                return;
            }
            i = i + 1 & mask;
        }
        entries[i] = entry;
        size++;
    }
}
