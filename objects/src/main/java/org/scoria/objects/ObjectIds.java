package org.scoria.objects;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/// `id()`: numbers that no two living objects share. The JVM moves objects and its identity hashes collide, so
/// an object gets its number when somebody asks for it.
final class ObjectIds {
    private static final Map<Key, Long> IDS = new HashMap<>();
    private static final ReferenceQueue<PyObject> DEAD = new ReferenceQueue<>();
    private static final int STEP = 16;
    private static long next = 0x7f0000000000L;

    private ObjectIds() {}

    static synchronized long of(PyObject object) {
        for (Object dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
            IDS.remove(dead);
        }
        Key key = new Key(object, null);
        Long id = IDS.get(key);
        if (id == null) {
            next += STEP;
            id = next;
            IDS.put(new Key(object, DEAD), id);
        }
        return id;
    }

    private static final class Key extends WeakReference<PyObject> {
        private final int hash;

        Key(PyObject object, ReferenceQueue<PyObject> queue) {
            super(object, queue);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key key && get() != null && get() == key.get();
        }
    }
}
