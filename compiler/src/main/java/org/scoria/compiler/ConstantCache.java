package org.scoria.compiler;

import java.util.HashMap;
import java.util.Map;
import org.scoria.objects.PyEllipsis;
import org.scoria.objects.PyFrozenSet;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;

/// One object for equal constants in all code objects of a compilation.
///
/// Compare `merge_consts_recursive` in CPython 3.11 `Python/compile.c`.
final class ConstantCache {
    private final Map<ConstantKey, PyObject> known = new HashMap<>();

    /// The object that stands for all constants that are the same as `value`; those in tuples and sets too.
    PyObject merge(PyObject value) {
        if (value == PyNone.NONE || value == PyEllipsis.ELLIPSIS) {
            return value;
        }
        ConstantKey key = new ConstantKey(value);
        PyObject old = known.get(key);
        if (old != null) {
            return old;
        }
        PyObject merged = value;
        if (value.getClass() == PyTuple.class) {
            merged = mergeItems((PyTuple) value);
        } else if (value.getClass() == PyFrozenSet.class && ((PyFrozenSet) value).size() > 0) {
            merged = mergeItems((PyFrozenSet) value);
        }
        known.put(key, merged);
        return merged;
    }

    private PyTuple mergeItems(PyTuple tuple) {
        PyObject[] items = null;
        for (int i = 0; i < tuple.size(); i++) {
            PyObject item = tuple.get(i);
            PyObject merged = merge(item);
            if (merged != item) {
                if (items == null) {
                    items = tuple.items.clone();
                }
                items[i] = merged;
            }
        }
        return items == null ? tuple : PyTuple.of(items);
    }

    private PyFrozenSet mergeItems(PyFrozenSet set) {
        PyObject[] items = set.toArray();
        for (int i = 0; i < items.length; i++) {
            items[i] = merge(items[i]);
        }
        return PyFrozenSet.of(items);
    }
}
