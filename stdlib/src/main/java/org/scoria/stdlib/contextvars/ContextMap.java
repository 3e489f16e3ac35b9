package org.scoria.stdlib.contextvars;

import java.util.Arrays;
import org.scoria.objects.PyObject;

/// An immutable map from context variables to values: a hash trie whose versions share most of their nodes, so that
/// copying a context costs nothing and setting a variable little.
///
/// Compare CPython 3.11 `Python/hamt.c`.
final class ContextMap {
    static final ContextMap EMPTY = new ContextMap(new Node(0, new Object[0]), 0);

    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final Node root;
    private final int size;

    private ContextMap(Node root, int size) {
        this.root = root;
        this.size = size;
    }

    /// Up to 32 slots, of which those in [#bitmap] exist. A slot is two elements: key and value, or null and a
    /// node; below the last bits of the hash a node with bitmap 0 lists keys that share one.
    private record Node(int bitmap, Object[] slots) {
        private int position(int bit) {
            return 2 * Integer.bitCount(bitmap & bit - 1);
        }
    }

    int size() {
        return size;
    }

    private static int hash(PyContextVar key) {
        return System.identityHashCode(key);
    }

    private static int bit(int hash, int shift) {
        return 1 << (hash >>> shift & MASK);
    }

    /// The value of a variable, or null.
    PyObject get(PyContextVar key) {
        int hash = hash(key);
        Node node = root;
        for (int shift = 0; shift < 32; shift += BITS) {
            int bit = bit(hash, shift);
            if ((node.bitmap & bit) == 0) {
                return null;
            }
            int at = node.position(bit);
            if (node.slots[at] != null) {
                return node.slots[at] == key ? (PyObject) node.slots[at + 1] : null;
            }
            node = (Node) node.slots[at + 1];
        }
        for (int i = 0; i < node.slots.length; i += 2) {
            if (node.slots[i] == key) {
                return (PyObject) node.slots[i + 1];
            }
        }
        return null;
    }

    /// This map with another value for a variable.
    ContextMap with(PyContextVar key, PyObject value) {
        int more = get(key) == null ? 1 : 0;
        return new ContextMap(with(root, 0, hash(key), key, value), size + more);
    }

    private static Node with(Node node, int shift, int hash, PyContextVar key, PyObject value) {
        Object[] slots = node.slots;
        if (shift >= 32) {
            return withListed(node, key, value);
        }
        int bit = bit(hash, shift);
        int at = node.position(bit);
        if ((node.bitmap & bit) == 0) {
            return new Node(node.bitmap | bit, inserted(slots, at, key, value));
        }
        Object[] changed = slots.clone();
        if (slots[at] == null) {
            changed[at + 1] = with((Node) slots[at + 1], shift + BITS, hash, key, value);
        } else if (slots[at] == key) {
            changed[at + 1] = value;
        } else {
            PyContextVar other = (PyContextVar) slots[at];
            Node below = with(EMPTY.root, shift + BITS, hash(other), other, (PyObject) slots[at + 1]);
            changed[at] = null;
            changed[at + 1] = with(below, shift + BITS, hash, key, value);
        }
        return new Node(node.bitmap, changed);
    }

    private static Node withListed(Node node, PyContextVar key, PyObject value) {
        for (int i = 0; i < node.slots.length; i += 2) {
            if (node.slots[i] == key) {
                Object[] changed = node.slots.clone();
                changed[i + 1] = value;
                return new Node(0, changed);
            }
        }
        return new Node(0, inserted(node.slots, node.slots.length, key, value));
    }

    private static Object[] inserted(Object[] slots, int at, Object key, Object value) {
        Object[] more = Arrays.copyOf(slots, slots.length + 2);
        System.arraycopy(slots, at, more, at + 2, slots.length - at);
        more[at] = key;
        more[at + 1] = value;
        return more;
    }

    /// This map without a variable.
    ContextMap without(PyContextVar key) {
        return get(key) == null ? this : new ContextMap(without(root, 0, hash(key), key), size - 1);
    }

    private static Node without(Node node, int shift, int hash, PyContextVar key) {
        int at;
        int bit = 0;
        if (shift >= 32) {
            at = 0;
            while (node.slots[at] != key) {
                at += 2;
            }
        } else {
            bit = bit(hash, shift);
            at = node.position(bit);
            if (node.slots[at] == null) {
                Object[] changed = node.slots.clone();
                changed[at + 1] = without((Node) node.slots[at + 1], shift + BITS, hash, key);
                return new Node(node.bitmap, changed);
            }
        }
        Object[] fewer = Arrays.copyOf(node.slots, node.slots.length - 2);
        System.arraycopy(node.slots, at + 2, fewer, at, fewer.length - at);
        return new Node(node.bitmap & ~bit, fewer);
    }

    /// All variables and values, alternately.
    PyObject[] entries() {
        PyObject[] entries = new PyObject[2 * size];
        collect(root, entries, 0);
        return entries;
    }

    private static int collect(Node node, PyObject[] entries, int from) {
        int n = from;
        for (int i = 0; i < node.slots.length; i += 2) {
            if (node.slots[i] == null) {
                n = collect((Node) node.slots[i + 1], entries, n);
            } else {
                entries[n++] = (PyObject) node.slots[i];
                entries[n++] = (PyObject) node.slots[i + 1];
            }
        }
        return n;
    }
}
