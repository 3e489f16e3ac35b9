package org.scoria.objects;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/// `id()`: numbers that no two living objects share. The JVM moves objects and its identity hashes collide, so
/// an object gets its number when somebody asks for it.
///
/// A hash table of its own, because looking a number up must not allocate: copying and pickling ask for the id of
/// every object they meet.
final class ObjectIds {
    private static final ReferenceQueue<PyObject> DEAD = new ReferenceQueue<>();
    private static final int STEP = 16;
    private static Entry[] table = new Entry[256];
    private static int size;
    private static long last = 0x7f0000000000L;

    private ObjectIds() {}

    static synchronized long of(PyObject object) {
        int hash = System.identityHashCode(object);
        for (Entry entry = table[hash & table.length - 1]; entry != null; entry = entry.next) {
            if (entry.hash == hash && entry.refersTo(object)) {
                return entry.id;
            }
        }
        return add(object, hash);
    }

    private static long add(PyObject object, int hash) {
        forgetDead();
        if (size == table.length) {
            grow();
        }
        last += STEP;
        link(table, new Entry(object, hash, last));
        size++;
        return last;
    }

    private static void link(Entry[] entries, Entry entry) {
        int bucket = entry.hash & entries.length - 1;
        entry.next = entries[bucket];
        entries[bucket] = entry;
    }

    private static void grow() {
        Entry[] larger = new Entry[table.length * 2];
        for (Entry first : table) {
            for (Entry entry = first, next; entry != null; entry = next) {
                next = entry.next;
                link(larger, entry);
            }
        }
        table = larger;
    }

    private static void forgetDead() {
        for (Object dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
            unlink((Entry) dead);
            size--;
        }
    }

    private static void unlink(Entry dead) {
        int bucket = dead.hash & table.length - 1;
        if (table[bucket] == dead) {
            table[bucket] = dead.next;
            return;
        }
        Entry before = table[bucket];
        while (before.next != dead) {
            before = before.next;
        }
        before.next = dead.next;
    }

    private static final class Entry extends WeakReference<PyObject> {
        final int hash;
        final long id;
        Entry next;

        Entry(PyObject object, int hash, long id) {
            super(object, DEAD);
            this.hash = hash;
            this.id = id;
        }
    }
}
