package org.scoria.objects;

import java.util.Arrays;

/// The attribute names that instances of one class share, in the order in which they were first set: append-only,
/// so an index once learned stays valid. At most [#LIMIT]; further names send the instance to a dict of its own
/// (compare CPython 3.11 `SHARED_KEYS_MAX_SIZE`).
public final class SharedKeys {
    public static final int LIMIT = 30;

    private PyStr[] names = new PyStr[6];
    private int size;

    public int size() {
        return size;
    }

    public PyStr name(int index) {
        return names[index];
    }

    /// The index of an exact str, or -1.
    public int indexOf(PyStr name) {
        PyStr[] all = names;
        int n = size;
        for (int i = 0; i < n; i++) {
            if (all[i] == name) {
                return i;
            }
        }
        return indexOfEqual(name, all, n);
    }

    /// Names that are not interned.
    private static int indexOfEqual(PyStr name, PyStr[] all, int n) {
        long hash = name.hash();
        for (int i = 0; i < n; i++) {
            if (all[i].hash() == hash && all[i].sameText(name)) {
                return i;
            }
        }
        return -1;
    }

    /// Appends a name that is not there; its index, or -1 when the table is full.
    int add(PyStr name) {
        if (size == LIMIT) {
            return -1;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, Math.min(LIMIT, size * 2));
        }
        names[size] = name.interned();
        return size++;
    }
}
