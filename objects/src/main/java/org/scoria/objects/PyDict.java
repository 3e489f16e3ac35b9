package org.scoria.objects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A `dict`: insertion-ordered, open addressing, in one of two forms.
///
/// - *Combined*: parallel arrays of keys, values and hashes in insertion order; beyond [#SMALL] entries an index of
///   them by linear probing (below that a scan of the hashes is as fast). A removed entry leaves a null key.
/// - *Split*: a view of the attributes of an instance ([#owner]), made when somebody asks for `obj.__dict__`. The
/// values stay in the instance, so attribute caches stay valid. Anything the split form cannot express (foreign
/// keys,
///   another order) detaches: the values move here and the instance follows this dict from then on.
///
/// Compare CPython 3.11 `Objects/dictobject.c`.
public class PyDict extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyDict.class, PyObject.TYPE, new DictMethodsExposed())
            .withPatternKind(PyType.MAPPING);

    /// Up to this many entries there is no index: a scan of the hashes is as fast.
    private static final int SMALL = 10;

    /// What CPython's smallest table holds.
    private static final int FIRST = 5;

    private static final long[] NO_HASHES = {};
    private static final int FREE = 0;
    private static final int REMOVED = -1;

    private PyObject[] keys = NO_ARGS;
    private PyObject[] values = NO_ARGS;
    private long[] hashes = NO_HASHES;

    /// Entry number + 1 by hash, [#FREE] or [#REMOVED]; null while there are at most [#SMALL] entries.
    private int[] index;

    /// Entries in use, and the number of the next new entry.
    private int used;

    private int fill;

    /// How many entries may be appended before the arrays are rebuilt. Removing does not give room back while
    /// there is an [#index]: its removed slots must not use up the free ones, at which probing ends.
    private int room;

    /// Counts added, removed and moved entries ([#clear] is seen by the size).
    private int changes;

    /// All positions below this one are free: repeated removal at the front stays cheap.
    private int head;

    /// Whether every key is an exact str, so that comparing keys runs no foreign code.
    private boolean strOnly = true;

    /// The instance whose attributes these are while in split form, else null.
    PyInstance owner;

    private DictWatcher[] watchers;

    public PyDict() {}

    /// An empty dict with room for `expected` entries.
    public PyDict(int expected) {
        if (expected > 0) {
            resize(expected <= FIRST ? FIRST : capacity((expected * 3L + 1) / 2));
        }
    }

    /// How many entries a table of at least `slots` slots holds in CPython, which decides when entries move up to
    /// the place of removed ones: a loop that changes the dict meets the same entries here as there.
    private static int capacity(long slots) {
        long size = 8;
        while (size < slots) {
            size <<= 1;
        }
        if (size > 1 << 29) {
            throw Errors.of(Exceptions.MemoryError);
        }
        return (int) (size * 2 / 3);
    }

    PyDict(PyInstance owner) {
        this.owner = owner;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    // ---- reading

    public int size() {
        return owner != null ? owner.attributeCount() : used;
    }

    @Override
    public boolean isTrue() {
        return size() != 0;
    }

    @Override
    public long length() {
        return size();
    }

    /// The value of `key`, or null. May run the key's `__hash__` and `__eq__`.
    public PyObject get(PyObject key) {
        if (key.getClass() == PyStr.class) {
            return get((PyStr) key);
        }
        int i = find(key, Abstract.hash(key));
        return i < 0 ? null : valueAt(i);
    }

    /// The value of a key that is an exact str (an instance of a subclass is handled too).
    public PyObject get(PyStr key) {
        if (owner != null) {
            return key.getClass() == PyStr.class
                    ? owner.instanceGet(key)
                    : detached().get((PyObject) key);
        }
        if (used == 0) {
            return null;
        }
        int i = find(key, Abstract.hash(key));
        return i < 0 ? null : values[i];
    }

    /// The value of `key` whose hash is known.
    public PyObject get(PyObject key, long hash) {
        int i = find(key, hash);
        return i < 0 ? null : valueAt(i);
    }

    public boolean containsKey(PyObject key) {
        return get(key) != null;
    }

    // ---- writing

    public void put(PyObject key, PyObject value) {
        put(key, Abstract.hash(key), value);
    }

    /// Stores under a key whose hash is known. The key already there is kept when it is equal.
    public void put(PyObject key, long hash, PyObject value) {
        if (owner != null) {
            if (key.getClass() == PyStr.class) {
                owner.instanceSet((PyStr) key, value);
                return;
            }
            detach();
        }
        int i = find(key, hash);
        if (watchers != null) {
            notifyStored(key, value);
        }
        if (i >= 0) {
            values[i] = value;
        } else {
            append(key, hash, value);
        }
    }

    /// The value of `key`, stored first when there is none: `setdefault` with one lookup.
    public PyObject putIfAbsent(PyObject key, PyObject value) {
        long hash = Abstract.hash(key);
        int i = find(key, hash);
        if (i >= 0) {
            return valueAt(i);
        }
        if (owner != null) {
            owner.instanceSet((PyStr) key, value); // find has detached for any other key
            return value;
        }
        if (watchers != null) {
            notifyStored(key, value);
        }
        append(key, hash, value);
        return value;
    }

    /// Removes `key`; its value, or null when it was not there.
    public PyObject remove(PyObject key) {
        return remove(key, Abstract.hash(key));
    }

    public PyObject remove(PyObject key, long hash) {
        if (owner != null && key.getClass() == PyStr.class) {
            PyObject old = owner.instanceGet((PyStr) key);
            if (old != null) {
                owner.instanceDelete((PyStr) key);
            }
            return old;
        }
        int i = find(key, hash);
        if (i < 0) {
            return null;
        }
        if (owner != null) {
            detach();
            i = find(key, hash);
        }
        PyObject old = values[i];
        removeAt(i);
        return old;
    }

    /// Removes the entry at a position that [#next] gave; only in combined form (see [#detach]).
    public void removeAt(int position) {
        if (watchers != null) {
            notifyDeleted(keys[position]);
        }
        unlink(position);
    }

    /// Removes the last entry, at a position that [#previous] gave, and takes its place back: a dict used as a
    /// stack does not grow. Only in combined form.
    public void popAt(int position) {
        removeAt(position);
        fill = position;
    }

    public void clear() {
        if (owner != null) {
            detach();
        }
        if (watchers != null) {
            for (DictWatcher watcher : watchers.clone()) {
                watcher.cleared(this);
            }
        }
        keys = NO_ARGS;
        values = NO_ARGS;
        hashes = NO_HASHES;
        index = null;
        used = 0;
        fill = 0;
        room = 0;
        head = 0;
        strOnly = true;
    }

    // ---- entries by position, in insertion order

    /// The position of the first entry at or after `position`, or -1. Start with 0.
    public int next(int position) {
        if (owner != null) {
            return owner.nextAttribute(position);
        }
        int from = Math.max(position, head);
        for (int i = from; i < fill; i++) {
            if (keys[i] != null) {
                if (from == head) {
                    head = i;
                }
                return i;
            }
        }
        return -1;
    }

    /// The position of the last entry before `position`, or -1. Start with [#end].
    public int previous(int position) {
        if (owner != null) {
            return owner.previousAttribute(position);
        }
        for (int i = Math.min(position, fill) - 1; i >= 0; i--) {
            if (keys[i] != null) {
                return i;
            }
        }
        return -1;
    }

    /// A number that changes whenever an entry is added, removed or moved; only in combined form.
    public final int changes() {
        return changes;
    }

    /// One more than the last position.
    public int end() {
        return owner != null ? owner.attributeEnd() : fill;
    }

    public PyObject keyAt(int position) {
        return owner != null ? owner.attributeName(position) : keys[position];
    }

    /// The hash of the key at a position: asking the key again could run code.
    public long hashAt(int position) {
        return owner != null ? owner.attributeName(position).hash() : hashes[position];
    }

    public PyObject valueAt(int position) {
        return owner != null ? owner.attributeValue(position) : values[position];
    }

    /// Replaces the value at a position that [#find] or [#next] gave.
    public void setValueAt(int position, PyObject value) {
        if (owner != null) {
            owner.instanceSet((PyStr) owner.attributeName(position), value);
            return;
        }
        if (watchers != null) {
            notifyStored(keys[position], value);
        }
        values[position] = value;
    }

    // ---- lookup

    /// The bits of the hash that are where probing starts. Multiplication by the golden ratio spreads keys that
    /// differ in few bits, and keeps small integers apart.
    private static int fold(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 32);
    }

    /// The position of `key`, or -1. Comparing may run `__eq__`, which may change this dict: then the search starts
    /// again, as CPython's does.
    public int find(PyObject key, long hash) {
        if (owner != null) {
            if (key.getClass() == PyStr.class) {
                return owner.attributeIndex((PyStr) key);
            }
            detach();
        }
        if (used == 0) {
            return -1;
        }
        if (strOnly && key.getClass() == PyStr.class) {
            return findStr((PyStr) key, hash);
        }
        int found;
        do {
            found = findAny(key, hash);
        } while (found == CHANGED);
        return found;
    }

    private static final int CHANGED = -2;

    private int findStr(PyStr key, long hash) {
        if (index == null) {
            for (int i = 0; i < fill; i++) {
                PyObject k = keys[i];
                if (k == key || hashes[i] == hash && k != null && ((PyStr) k).sameText(key)) {
                    return i;
                }
            }
            return -1;
        }
        int mask = index.length - 1;
        for (int slot = fold(hash) & mask; ; slot = slot + 1 & mask) {
            int i = index[slot] - 1;
            if (i == FREE - 1) {
                return -1;
            }
            if (i >= 0) {
                PyObject k = keys[i];
                if (k == key || hashes[i] == hash && ((PyStr) k).sameText(key)) {
                    return i;
                }
            }
        }
    }

    private int findAny(PyObject key, long hash) {
        if (index == null) {
            for (int i = 0; i < fill; i++) {
                int match = match(i, key, hash);
                if (match != NO_MATCH) {
                    return match;
                }
            }
            return -1;
        }
        int[] table = index;
        int mask = table.length - 1;
        for (int slot = fold(hash) & mask; ; slot = slot + 1 & mask) {
            int i = table[slot] - 1;
            if (i == FREE - 1) {
                return -1;
            }
            if (i >= 0) {
                int match = match(i, key, hash);
                if (match != NO_MATCH) {
                    return match;
                }
            }
        }
    }

    private static final int NO_MATCH = -1;

    /// `i` when entry `i` has this key, [#CHANGED] when comparing changed the dict, else [#NO_MATCH].
    private int match(int i, PyObject key, long hash) {
        PyObject k = keys[i];
        if (k == key) {
            return i;
        }
        if (k == null || hashes[i] != hash) {
            return NO_MATCH;
        }
        PyObject[] before = keys;
        boolean equal = Abstract.equal(k, key);
        if (keys != before || i >= fill || keys[i] != k) {
            return CHANGED;
        }
        return equal ? i : NO_MATCH;
    }

    private int indexSlot(int position) {
        int mask = index.length - 1;
        int slot = fold(hashes[position]) & mask;
        while (index[slot] != position + 1) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    // ---- growth

    private void append(PyObject key, long hash, PyObject value) {
        if (room == 0) {
            resize(capacity(used * 3L));
        }
        room--;
        changes++;
        int i = fill++;
        keys[i] = key;
        values[i] = value;
        hashes[i] = hash;
        used++;
        if (key.getClass() != PyStr.class) {
            strOnly = false;
        }
        if (index != null) {
            enter(i, hash);
        }
    }

    private void enter(int position, long hash) {
        int mask = index.length - 1;
        int slot = fold(hash) & mask;
        while (index[slot] > 0) {
            slot = slot + 1 & mask;
        }
        index[slot] = position + 1;
    }

    /// Moves the entries into arrays with room for `capacity`, without the holes.
    private void resize(int capacity) {
        resize(capacity, 0);
    }

    /// Moves the entries into arrays with room for `capacity`, the first `gap` positions free.
    private void resize(int capacity, int gap) {
        PyObject[] newKeys = new PyObject[capacity];
        PyObject[] newValues = new PyObject[capacity];
        long[] newHashes = new long[capacity];
        int n = gap;
        for (int i = head; i < fill; i++) {
            if (keys[i] != null) {
                newKeys[n] = keys[i];
                newValues[n] = values[i];
                newHashes[n++] = hashes[i];
            }
        }
        keys = newKeys;
        values = newValues;
        hashes = newHashes;
        fill = n;
        head = gap;
        room = capacity - n;
        if (capacity <= SMALL) {
            index = null;
            return;
        }
        index = new int[Integer.highestOneBit(capacity) << 2];
        for (int i = gap; i < n; i++) {
            enter(i, newHashes[i]);
        }
    }

    /// Makes the entry at a position the last one (`OrderedDict.move_to_end`); only in combined form.
    public void moveToEnd(int position) {
        PyObject key = keys[position];
        PyObject value = values[position];
        long hash = hashes[position];
        if (previous(fill) != position) {
            unlink(position);
            append(key, hash, value);
        }
    }

    /// Makes the entry at a position the first one; only in combined form.
    public void moveToFront(int position) {
        if (next(0) == position) {
            return;
        }
        PyObject key = keys[position];
        PyObject value = values[position];
        long hash = hashes[position];
        unlink(position);
        if (head == 0 || room == 0) {
            int gap = Math.max(FIRST, used / 2);
            resize(capacity(used * 3L) + gap, gap);
        }
        head--;
        room--;
        used++;
        keys[head] = key;
        values[head] = value;
        hashes[head] = hash;
        if (index != null) {
            enter(head, hash);
        }
    }

    private void unlink(int position) {
        if (index != null) {
            index[indexSlot(position)] = REMOVED;
        }
        keys[position] = null;
        values[position] = null;
        used--;
        changes++;
    }

    /// A combined copy with the same entries: `dict.copy()`.
    public PyDict copy() {
        PyDict copy = new PyDict();
        if (owner == null) {
            if (fill == used) {
                copy.keys = keys.clone();
                copy.values = values.clone();
                copy.hashes = hashes.clone();
                copy.index = index == null ? null : index.clone();
                copy.used = used;
                copy.fill = fill;
                copy.room = room;
                copy.strOnly = strOnly;
                return copy;
            }
            copy.resize(capacity((used * 3L + 1) / 2));
        }
        for (int i = next(0); i >= 0; i = next(i + 1)) {
            PyObject key = keyAt(i);
            copy.append(key, hashAt(i), valueAt(i));
        }
        return copy;
    }

    // ---- slots

    @Override
    public PyObject repr() {
        if (size() == 0) {
            return PyStr.of("{}");
        }
        if (!ReprGuard.enter(this)) {
            return PyStr.of("{...}");
        }
        try {
            StringBuilder text = new StringBuilder("{");
            for (int i = next(0); i >= 0; i = next(i + 1)) {
                if (text.length() > 1) {
                    text.append(", ");
                }
                PyObject value = valueAt(i);
                text.append(Abstract.repr(keyAt(i))).append(": ").append(Abstract.repr(value));
            }
            return PyStr.of(text.append('}').toString());
        } finally {
            ReprGuard.leave(this);
        }
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (op != Abstract.EQ && op != Abstract.NE || !(other instanceof PyDict that)) {
            return PyNotImplemented.VALUE;
        }
        return PyBool.of(equalTo(that) == (op == Abstract.EQ));
    }

    private boolean equalTo(PyDict that) {
        if (size() != that.size()) {
            return false;
        }
        ThreadState thread = ThreadState.current();
        thread.enterCall(" in comparison");
        try {
            for (int i = next(0); i >= 0; i = next(i + 1)) {
                PyObject key = keyAt(i);
                PyObject mine = valueAt(i);
                PyObject theirs = that.get(key, hashAt(i));
                if (theirs == null || !Abstract.equal(mine, theirs)) {
                    return false;
                }
            }
            return true;
        } finally {
            thread.leaveCall();
        }
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        DictUpdate.fromCall(this, "dict", args, keywords);
    }

    @Override
    public PyObject iter() {
        return new PyDictKeyIterator(this);
    }

    @Override
    public PyObject getItem(PyObject key) {
        PyObject value = get(key);
        return value != null ? value : missing(key);
    }

    /// What `self[key]` gives for a key that is not there.
    protected PyObject missing(PyObject key) {
        if (getClass() != PyDict.class) {
            PyObject method = Abstract.lookupSpecial(this, Names.MISSING);
            if (method != null) {
                return method.call1(key);
            }
        }
        throw Errors.keyError(key);
    }

    @Override
    public void setItem(PyObject key, PyObject value) {
        put(key, value);
    }

    @Override
    public void delItem(PyObject key) {
        if (remove(key) == null) {
            throw Errors.keyError(key);
        }
    }

    @Override
    public boolean contains(PyObject key) {
        return get(key) != null;
    }

    @Override
    public PyObject or(PyObject other) {
        if (!(other instanceof PyDict)) {
            return PyNotImplemented.VALUE;
        }
        PyDict union = copy();
        DictUpdate.update(union, other);
        return union;
    }

    @Override
    public PyObject rOr(PyObject other) {
        return other instanceof PyDict that ? that.or(this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject iOr(PyObject other) {
        DictUpdate.update(this, other);
        return this;
    }

    // ---- split form

    private PyDict detached() {
        detach();
        return this;
    }

    /// Ends the split form: the values move into this dict and the instance follows it.
    public void detach() {
        PyInstance instance = owner;
        if (instance == null) {
            return;
        }
        int count = instance.attributeCount();
        resize(capacity((count * 3L + 1) / 2));
        for (int i = instance.nextAttribute(0); i >= 0; i = instance.nextAttribute(i + 1)) {
            PyStr name = instance.attributeName(i);
            append(name, name.hash(), instance.attributeValue(i));
        }
        owner = null;
        instance.forgetAttributes(this);
    }

    // ---- watchers

    /// Starts telling `watcher` of changes.
    public void watch(DictWatcher watcher) {
        detach();
        DictWatcher[] old = watchers;
        if (old == null) {
            watchers = new DictWatcher[] {watcher};
            return;
        }
        DictWatcher[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = watcher;
        watchers = more;
    }

    /// Stops telling `watcher` of changes; nothing happens when it is not watching.
    public void unwatch(DictWatcher watcher) {
        DictWatcher[] old = watchers;
        int count = old == null ? 0 : old.length;
        for (int i = 0; i < count; i++) {
            if (old[i] == watcher) {
                DictWatcher[] fewer = new DictWatcher[count - 1];
                System.arraycopy(old, 0, fewer, 0, i);
                System.arraycopy(old, i + 1, fewer, i, count - 1 - i);
                watchers = count == 1 ? null : fewer;
                return;
            }
        }
    }

    /// Tells the watchers that the module over this dict changed its class.
    void ownerChanged() {
        if (watchers != null) {
            for (DictWatcher watcher : watchers.clone()) {
                watcher.ownerChanged(this);
            }
        }
    }

    /// The watchers of a Java class.
    public <T extends DictWatcher> List<T> watchers(Class<T> kind) {
        List<T> found = new ArrayList<>();
        if (watchers != null) {
            for (DictWatcher watcher : watchers) {
                if (kind.isInstance(watcher)) {
                    found.add(kind.cast(watcher));
                }
            }
        }
        return found;
    }

    private void notifyStored(PyObject key, PyObject value) {
        for (DictWatcher watcher : watchers) {
            watcher.stored(this, key, value);
        }
    }

    private void notifyDeleted(PyObject key) {
        for (DictWatcher watcher : watchers) {
            watcher.deleted(this, key);
        }
    }
}
