package org.scoria.objects;

import java.util.Arrays;

/// An instance of a class written in Python that inherits from `object` alone; also the attribute storage
/// attached to instances of classes that inherit from a builtin value type.
///
/// Storage positions 0 to 5 are fields, the rest lie in [#overflow]; null is unset. The first positions belong to
/// the `__slots__` of the class ([PyType#slotCount] of them), then follow the attributes that the class's
/// [SharedKeys] name. `__dict__` is made on demand (split form of [PyDict]) and then kept in step. When the
/// attributes can no longer be kept here, they move to the dict and the positions stay null: a cached position
/// then reads null and misses.
public final class PyInstance extends PyObjectSub {
    /// Storage positions that are fields.
    public static final int FIELDS = 6;

    public PyObject v0;
    public PyObject v1;
    public PyObject v2;
    public PyObject v3;
    public PyObject v4;
    public PyObject v5;
    public PyObject[] overflow;

    /// `__dict__` once somebody asked for it (or the attributes moved there).
    private PyDict dict;

    /// Indices of the set attributes in insertion order; null while that is the order of the shared keys.
    private byte[] order;

    private short count;

    /// The greatest index set so far.
    private short last = -1;

    /// What tells of the death of an instance whose class has `__del__`; else null.
    private Object finalizer;

    public PyInstance(PyType type) {
        super(type);
    }

    /// An instance of any class made at run time that inherits from `object` alone.
    static PyInstance create(PyType type) {
        PyInstance instance = new PyInstance(type);
        if (type.slots[SlotIndex.DEL] != null) {
            instance.finalizer = Finalizers.watch(instance);
        }
        return instance;
    }

    // ---- storage positions

    /// The value at a storage position, or null.
    public PyObject at(int position) {
        return switch (position) {
            case 0 -> v0;
            case 1 -> v1;
            case 2 -> v2;
            case 3 -> v3;
            case 4 -> v4;
            case 5 -> v5;
            default -> {
                PyObject[] more = overflow;
                int i = position - FIELDS;
                yield more != null && i < more.length ? more[i] : null;
            }
        };
    }

    /// Writes a storage position; null unsets it.
    public void putAt(int position, PyObject value) {
        switch (position) {
            case 0 -> v0 = value;
            case 1 -> v1 = value;
            case 2 -> v2 = value;
            case 3 -> v3 = value;
            case 4 -> v4 = value;
            case 5 -> v5 = value;
            default -> putOverflow(position - FIELDS, value);
        }
    }

    /// Overwrites the value at a storage position; false, with nothing changed, when there is none.
    public boolean replaceAt(int position, PyObject value) {
        switch (position) {
            case 0 -> {
                if (v0 == null) {
                    return false;
                }
                v0 = value;
            }
            case 1 -> {
                if (v1 == null) {
                    return false;
                }
                v1 = value;
            }
            case 2 -> {
                if (v2 == null) {
                    return false;
                }
                v2 = value;
            }
            default -> {
                if (at(position) == null) {
                    return false;
                }
                putAt(position, value);
            }
        }
        return true;
    }

    private void putOverflow(int i, PyObject value) {
        PyObject[] more = overflow;
        if (more == null || i >= more.length) {
            more = more == null
                    ? new PyObject[Math.max(4, i + 1)]
                    : Arrays.copyOf(more, Math.max(i + 1, more.length * 2));
            overflow = more;
        }
        more[i] = value;
    }

    // ---- attributes

    /// Whether the attributes are kept here and not in a dict of their own.
    public boolean isSplit() {
        return dict == null || dict.owner == this;
    }

    @Override
    public PyObject instanceGet(PyStr name) {
        if (!isSplit()) {
            return dict.get(name);
        }
        if (name.getClass() != PyStr.class) {
            return type.hasDict ? instanceDict().get((PyObject) name) : null;
        }
        int i = attributeIndex(name);
        return i < 0 ? null : at(type.slotCount + i);
    }

    @Override
    public boolean instanceSet(PyStr name, PyObject value) {
        if (!type.hasDict) {
            return false;
        }
        if (isSplit() && name.getClass() == PyStr.class) {
            int i = type.sharedKeys.indexOf(name);
            if (i < 0) {
                i = addKey(name);
            }
            if (i >= 0 && setSplit(i, value)) {
                return true;
            }
        }
        ownDict().put(name, value);
        return true;
    }

    /// Adds a name to the shared keys. When it will shadow a class attribute, caches that counted on no instance
    /// ever having had it must go.
    private int addKey(PyStr name) {
        int i = type.sharedKeys.add(name);
        if (i >= 0 && type.lookup(name) != null) {
            type.modified();
        }
        return i;
    }

    /// Sets attribute `i` of the shared keys. False, with nothing changed, when that needs a dict of its own.
    public boolean setSplit(int i, PyObject value) {
        int position = type.slotCount + i;
        if (at(position) == null && !noteInsertion(i)) {
            return false;
        }
        putAt(position, value);
        return true;
    }

    /// Counts a new attribute and keeps the insertion order.
    public boolean noteInsertion(int i) {
        if (order == null && i > last) {
            last = (short) i;
            count++;
            return true;
        }
        if (dict != null) {
            return false; // the split form of the dict knows only the order of the keys
        }
        if (order == null) {
            byte[] natural = new byte[Math.max(8, count + 1)];
            int n = 0;
            for (int k = nextAttribute(0); k >= 0; k = nextAttribute(k + 1)) {
                natural[n++] = (byte) k;
            }
            order = natural;
        } else if (count == order.length) {
            order = Arrays.copyOf(order, count * 2);
        }
        order[count++] = (byte) i;
        last = (short) Math.max(last, i);
        return true;
    }

    @Override
    public boolean instanceDelete(PyStr name) {
        if (!isSplit() || name.getClass() != PyStr.class) {
            return hasInstanceDict() && ownDict().remove(name) != null;
        }
        int i = attributeIndex(name);
        if (i < 0) {
            return false;
        }
        putAt(type.slotCount + i, null);
        if (order != null) {
            removeFromOrder(i);
        }
        count--;
        return true;
    }

    private void removeFromOrder(int i) {
        int at = 0;
        while (order[at] != i) {
            at++;
        }
        System.arraycopy(order, at + 1, order, at, count - at - 1);
    }

    @Override
    public boolean hasInstanceDict() {
        return type.hasDict;
    }

    @Override
    public PyDict instanceDict() {
        if (dict == null && type.hasDict) {
            if (order == null) {
                dict = new PyDict(this);
            } else {
                PyDict own = new PyDict();
                for (int n = 0; n < count; n++) {
                    own.put(attributeName(order[n]), at(type.slotCount + order[n]));
                }
                forgetAttributes(own);
            }
        }
        return dict;
    }

    /// The dict in combined form: the attributes are there and no longer here.
    private PyDict ownDict() {
        PyDict own = instanceDict();
        own.detach();
        return own;
    }

    @Override
    public void setInstanceDict(PyDict replacement) {
        if (dict != null) {
            dict.detach(); // the old dict keeps the old attributes
        }
        forgetAttributes(replacement);
    }

    /// The attributes are in `replacement` from now on.
    void forgetAttributes(PyDict replacement) {
        int end = type.sharedKeys == null ? 0 : type.sharedKeys.size();
        for (int i = 0; i < end; i++) {
            if (at(type.slotCount + i) != null) {
                putAt(type.slotCount + i, null);
            }
        }
        order = null;
        count = 0;
        dict = replacement;
    }

    /// For `__class__` assignment: the attributes leave the old class's positions, so that no cache of either class
    /// can misread them.
    @Override
    public void setType(PyType newType) {
        if (type.hasDict) {
            ownDict();
        }
        type = newType;
    }

    @Override
    public PyInstance attributes() {
        return this;
    }

    // ---- the split form of the dict

    int attributeCount() {
        return count;
    }

    /// The index of a set attribute, or -1.
    int attributeIndex(PyStr name) {
        SharedKeys keys = type.sharedKeys;
        int i = keys == null ? -1 : keys.indexOf(name);
        return i >= 0 && at(type.slotCount + i) != null ? i : -1;
    }

    int attributeEnd() {
        return type.sharedKeys.size();
    }

    int nextAttribute(int from) {
        int end = type.sharedKeys.size();
        for (int i = from; i < end; i++) {
            if (at(type.slotCount + i) != null) {
                return i;
            }
        }
        return -1;
    }

    int previousAttribute(int before) {
        for (int i = Math.min(before, type.sharedKeys.size()) - 1; i >= 0; i--) {
            if (at(type.slotCount + i) != null) {
                return i;
            }
        }
        return -1;
    }

    PyStr attributeName(int i) {
        return type.sharedKeys.name(i);
    }

    PyObject attributeValue(int i) {
        return at(type.slotCount + i);
    }
}
