package org.scoria.objects;

/// What `set` and `frozenset` share: an open-addressing table probed as CPython probes it, so that sets of
/// numbers and of tuples of them are walked in the order that programs and their recorded output know.
///
/// Compare CPython 3.11 `Objects/setobject.c`.
public abstract class PyAnySet extends PyObject {
    private static final int MIN_SIZE = 8;
    private static final int LINEAR_PROBES = 9;
    private static final int PERTURB_SHIFT = 5;

    /// Stands where an item was removed.
    private static final PyObject REMOVED = new PyCell();

    private static final long REMOVED_HASH = -1;

    private PyObject[] table = new PyObject[MIN_SIZE];
    private long[] hashes = new long[MIN_SIZE];

    /// Slots in use, those of removed items included.
    private int fill;

    private int used;

    /// Where [#pop] goes on searching.
    private int finger;

    PyAnySet() {}

    // ---- Java-level access

    public final int size() {
        return used;
    }

    /// Whether the value is an item. Raises TypeError when it cannot be hashed.
    public final boolean has(PyObject key) {
        return has(key, Abstract.hash(key));
    }

    final boolean has(PyObject key, long hash) {
        return find(key, hash) >= 0;
    }

    /// The slot of the first item at or after a slot, or -1. Start with 0.
    public final int next(int slot) {
        PyObject[] t = table;
        for (int i = slot; i < t.length; i++) {
            if (t[i] != null && t[i] != REMOVED) {
                return i;
            }
        }
        return -1;
    }

    public final PyObject keyAt(int slot) {
        return table[slot];
    }

    final long hashAt(int slot) {
        return hashes[slot];
    }

    /// The items as a new array.
    public final PyObject[] toArray() {
        PyObject[] items = new PyObject[used];
        int n = 0;
        for (int i = next(0); i >= 0; i = next(i + 1)) {
            items[n++] = table[i];
        }
        return items;
    }

    // ---- lookup

    private static final int CHANGED = -2;

    /// The slot of an item, or -1. Comparing may run `__eq__`, which may change the set: then the search begins
    /// again.
    private int find(PyObject key, long hash) {
        int found;
        do {
            found = findOnce(key, hash);
        } while (found == CHANGED);
        return found;
    }

    private int findOnce(PyObject key, long hash) {
        PyObject[] t = table;
        int mask = t.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        while (true) {
            int end = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int slot = i; slot <= end; slot++) {
                PyObject k = t[slot];
                if (k == null) {
                    return -1;
                }
                if (hashes[slot] == hash) {
                    int match = match(t, slot, k, key);
                    if (match != -1) {
                        return match;
                    }
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    /// The slot when its item is the key, [#CHANGED] when comparing changed the set, else -1.
    private int match(PyObject[] t, int slot, PyObject k, PyObject key) {
        if (k == key) {
            return slot;
        }
        if (k == REMOVED) {
            return -1;
        }
        boolean equal = Abstract.equal(k, key);
        if (table != t || t[slot] != k) {
            return CHANGED;
        }
        return equal ? slot : -1;
    }

    // ---- change: package-private, for a frozenset changes only while it is made

    final boolean addKey(PyObject key) {
        return addKey(key, Abstract.hash(key));
    }

    /// Adds an item; false when an equal one is there.
    final boolean addKey(PyObject key, long hash) {
        int slot;
        do {
            slot = findOrAdd(key, hash);
        } while (slot == CHANGED);
        return slot < 0;
    }

    private int findOrAdd(PyObject key, long hash) {
        PyObject[] t = table;
        int mask = t.length - 1;
        int removed = -1;
        long perturb = hash;
        int i = (int) hash & mask;
        while (true) {
            int end = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int slot = i; slot <= end; slot++) {
                PyObject k = t[slot];
                if (k == null) {
                    put(removed < 0 ? slot : removed, key, hash);
                    return -1;
                }
                if (hashes[slot] == hash) {
                    int match = match(t, slot, k, key);
                    if (match != -1) {
                        return match;
                    }
                } else if (k == REMOVED) {
                    removed = slot; // CPython, too, takes the last one
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    private void put(int slot, PyObject key, long hash) {
        boolean reused = table[slot] == REMOVED;
        table[slot] = key;
        hashes[slot] = hash;
        used++;
        if (!reused && ++fill * 5L >= (table.length - 1) * 3L) {
            resize(grown());
        }
    }

    private long grown() {
        return used > 50_000 ? used * 2L : used * 4L;
    }

    private void resize(long wanted) {
        if (wanted >= 1 << 30) {
            throw Errors.of(Exceptions.MemoryError);
        }
        int size = MIN_SIZE;
        while (size <= wanted) {
            size <<= 1;
        }
        PyObject[] oldTable = table;
        long[] oldHashes = hashes;
        table = new PyObject[size];
        hashes = new long[size];
        for (int i = 0; i < oldTable.length; i++) {
            PyObject key = oldTable[i];
            if (key != null && key != REMOVED) {
                insertClean(key, oldHashes[i]);
            }
        }
        fill = used;
    }

    /// Puts a key that is not there into a table without removed slots.
    private void insertClean(PyObject key, long hash) {
        PyObject[] t = table;
        int mask = t.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        while (true) {
            int end = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int slot = i; slot <= end; slot++) {
                if (t[slot] == null) {
                    t[slot] = key;
                    hashes[slot] = hash;
                    return;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    /// Removes an item; false when it is not there.
    final boolean removeKey(PyObject key, long hash) {
        int slot = find(key, hash);
        if (slot < 0) {
            return false;
        }
        removeSlot(slot);
        return true;
    }

    private void removeSlot(int slot) {
        table[slot] = REMOVED;
        hashes[slot] = REMOVED_HASH;
        used--;
    }

    /// Removes and returns some item of a set that is not empty.
    final PyObject popKey() {
        int slot = next(finger & table.length - 1);
        if (slot < 0) {
            slot = next(0);
        }
        PyObject key = table[slot];
        removeSlot(slot);
        finger = slot + 1;
        return key;
    }

    final void clearKeys() {
        table = new PyObject[MIN_SIZE];
        hashes = new long[MIN_SIZE];
        fill = 0;
        used = 0;
        finger = 0;
    }

    /// Makes room for `more` items at once.
    final void reserve(int more) {
        if ((fill + (long) more) * 5 >= (table.length - 1) * 3L) {
            resize((used + (long) more) * 2);
        }
    }

    /// After many removals: rebuilds the table when more than a quarter of it are removed slots.
    final void dropRemoved() {
        if (fill - used > table.length - 1 >> 2) {
            resize(grown());
        }
    }

    /// Adds all items of another set.
    final void addAll(PyAnySet other) {
        if (other == this || other.used == 0) {
            return;
        }
        reserve(other.used);
        if (fill == 0 && table.length == other.table.length && other.fill == other.used) {
            table = other.table.clone();
            hashes = other.hashes.clone();
            fill = other.fill;
            used = other.used;
        } else if (fill == 0) {
            for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
                insertClean(other.table[i], other.hashes[i]);
            }
            fill = other.used;
            used = other.used;
        } else {
            for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
                addKey(other.table[i], other.hashes[i]);
            }
        }
    }

    /// Takes the items of a set that nobody else knows.
    final void become(PyAnySet other) {
        table = other.table;
        hashes = other.hashes;
        fill = other.fill;
        used = other.used;
        finger = other.finger;
    }

    /// An empty set of the builtin type below this one's: what operators return.
    abstract PyAnySet emptyLike();

    // ---- slots

    @Override
    public PyObject repr() {
        String name = type().name();
        if (!ReprGuard.enter(this)) {
            return PyStr.of(name + "(...)");
        }
        try {
            if (used == 0) {
                return PyStr.of(name + "()");
            }
            PyObject[] items = toArray();
            boolean bare = getClass() == PySet.class;
            return Sequences.reprItems(bare ? "{" : name + "({", items, items.length, bare ? "}" : "})");
        } finally {
            ReprGuard.leave(this);
        }
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyAnySet that)) {
            return PyNotImplemented.VALUE;
        }
        boolean result = switch (op) {
            case Abstract.EQ -> equalTo(that);
            case Abstract.NE -> !equalTo(that);
            case Abstract.LT -> used < that.used && SetAlgebra.isSubset(this, that);
            case Abstract.LE -> SetAlgebra.isSubset(this, that);
            case Abstract.GT -> used > that.used && SetAlgebra.isSubset(that, this);
            default -> SetAlgebra.isSubset(that, this);
        };
        return PyBool.of(result);
    }

    private boolean equalTo(PyAnySet that) {
        if (used != that.used) {
            return false;
        }
        if (this instanceof PyFrozenSet a && that instanceof PyFrozenSet b && a.surelyDiffers(b)) {
            return false;
        }
        return SetAlgebra.isSubset(this, that);
    }

    @Override
    public PyObject iter() {
        return new PySetIterator(this);
    }

    @Override
    public boolean isTrue() {
        return used != 0;
    }

    @Override
    public long length() {
        return used;
    }

    @Override
    public boolean contains(PyObject value) {
        return has(value, SetAlgebra.hashOfMember(value));
    }

    @Override
    public PyObject or(PyObject other) {
        return other instanceof PyAnySet that ? SetAlgebra.union(this, that) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject and(PyObject other) {
        return other instanceof PyAnySet ? SetAlgebra.intersection(this, other) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject sub(PyObject other) {
        return other instanceof PyAnySet ? SetAlgebra.difference(this, other) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject xor(PyObject other) {
        return other instanceof PyAnySet ? SetAlgebra.symmetricDifference(this, other) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rOr(PyObject other) {
        return other instanceof PyAnySet that ? SetAlgebra.union(that, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rAnd(PyObject other) {
        return other instanceof PyAnySet that ? SetAlgebra.intersection(that, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rSub(PyObject other) {
        return other instanceof PyAnySet that ? SetAlgebra.difference(that, this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rXor(PyObject other) {
        return other instanceof PyAnySet that ? SetAlgebra.symmetricDifference(that, this) : PyNotImplemented.VALUE;
    }

    /// The hash of all items together, whatever their order.
    final long contentHash() {
        long hash = 0;
        for (int i = next(0); i >= 0; i = next(i + 1)) {
            long h = hashes[i];
            hash ^= (h ^ 89869747L ^ h << 16) * 3644798167L;
        }
        hash ^= (used + 1L) * 1927868237L;
        hash ^= hash >>> 11 ^ hash >>> 25;
        hash = hash * 69069 + 907133923L;
        return hash == -1 ? 590923713L : hash;
    }
}
