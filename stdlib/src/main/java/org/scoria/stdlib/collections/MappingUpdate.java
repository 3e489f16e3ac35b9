package org.scoria.stdlib.collections;

import org.scoria.objects.Abstract;
import org.scoria.objects.DictUpdate;
import org.scoria.objects.Errors;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// `update` in the manner of `MutableMapping`: every value goes through `__setitem__`.
///
/// Compare CPython 3.11 `Objects/odictobject.c: mutablemapping_update`.
final class MappingUpdate {
    private static final PyStr ITEMS = PyStr.intern("items");

    private MappingUpdate() {}

    static void update(PyObject target, PyObject source) {
        if (source.getClass() == PyDict.class) {
            PyDict dict = ((PyDict) source).copy();
            for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                Abstract.setItem(target, dict.keyAt(i), dict.valueAt(i));
            }
        } else if (source.getAttributeOrNull(Names.KEYS) != null) {
            PyObject keys = Abstract.iter(DictUpdate.keys(source));
            for (PyObject key = keys.next(); key != null; key = keys.next()) {
                Abstract.setItem(target, key, Abstract.getItem(source, key));
            }
        } else {
            PyObject items = source.getAttributeOrNull(ITEMS);
            addPairs(target, items == null ? source : items.call0());
        }
    }

    private static void addPairs(PyObject target, PyObject pairs) {
        PyObject iterator = Abstract.iter(pairs);
        for (PyObject pair = iterator.next(); pair != null; pair = iterator.next()) {
            PyObject parts = Abstract.iter(pair);
            PyObject key = parts.next();
            PyObject value = key == null ? null : parts.next();
            if (value == null) {
                throw Errors.valueError(
                        "need more than %s value%s to unpack", key == null ? 0 : 1, key == null ? "s" : "");
            }
            if (parts.next() != null) {
                throw Errors.valueError("too many values to unpack (expected 2)");
            }
            Abstract.setItem(target, key, value);
        }
    }
}
