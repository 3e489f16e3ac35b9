package org.scoria.objects;

/// Filling a dict from mappings and from sequences of pairs: `dict(…)`, `dict.update`, `|=`, `**`.
///
/// Compare CPython 3.11 `Objects/dictobject.c: dict_merge`, `PyDict_MergeFromSeq2`.
public final class DictUpdate {
    private DictUpdate() {}

    /// `function(mapping_or_pairs, /, **keywords)` with the arguments as a slot gets them.
    static void fromCall(PyDict dict, String function, PyObject[] args, PyStr[] keywords) {
        int positional = args.length - (keywords == null ? 0 : keywords.length);
        if (positional > 1) {
            throw Errors.typeError("%s expected at most 1 argument, got %s", function, positional);
        }
        if (positional == 1) {
            update(dict, args[0]);
        }
        for (int i = positional; i < args.length; i++) {
            dict.put(keywords[i - positional], args[i]);
        }
    }

    /// `dict.update(source)`: a mapping when it has `keys`, else pairs.
    public static void update(PyDict dict, PyObject source) {
        if (source.getClass() == PyDict.class || source.getAttributeOrNull(Names.KEYS) != null) {
            merge(dict, source, true);
        } else {
            addPairs(dict, source);
        }
    }

    /// Copies a mapping's entries; those whose key is there already only when `override`.
    public static void merge(PyDict dict, PyObject source, boolean override) {
        if (source instanceof PyDict other && iteratesAsDict(other)) {
            mergeDict(dict, other, override);
            return;
        }
        PyObject iterator = Abstract.iter(keys(source));
        for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
            if (override || !dict.containsKey(key)) {
                dict.put(key, Abstract.getItem(source, key));
            }
        }
    }

    /// Whether the entries may be read directly: the class does not iterate in its own way.
    private static boolean iteratesAsDict(PyDict other) {
        return other.getClass() == PyDict.class || other.type().lookup(Names.ITER) == PyDict.TYPE.lookup(Names.ITER);
    }

    private static void mergeDict(PyDict dict, PyDict other, boolean override) {
        if (other == dict || other.size() == 0) {
            return;
        }
        int size = other.size();
        for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
            PyObject key = other.keyAt(i);
            PyObject value = other.valueAt(i);
            long hash = other.hashAt(i);
            if (override || dict.get(key, hash) == null) {
                dict.put(key, hash, value);
            }
            if (other.size() != size) {
                throw Errors.runtimeError("dict mutated during update");
            }
        }
    }

    /// Stores one value under each item of an iterable. Sets and dicts know the hashes of their items.
    static void putKeys(PyDict dict, PyObject keys, PyObject value) {
        if (keys.getClass() == PyDict.class) {
            PyDict from = (PyDict) keys;
            for (int i = from.next(0); i >= 0; i = from.next(i + 1)) {
                dict.put(from.keyAt(i), from.hashAt(i), value);
            }
        } else if (keys.getClass() == PySet.class || keys.getClass() == PyFrozenSet.class) {
            PyAnySet from = (PyAnySet) keys;
            for (int i = from.next(0); i >= 0; i = from.next(i + 1)) {
                dict.put(from.keyAt(i), from.hashAt(i), value);
            }
        } else {
            PyObject iterator = Abstract.iter(keys);
            for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
                dict.put(key, value);
            }
        }
    }

    /// `list(mapping.keys())`. Compare CPython `PyMapping_Keys`.
    public static PyList keys(PyObject mapping) {
        if (mapping.getClass() == PyDict.class) {
            return PyList.from(mapping);
        }
        PyObject keys = Abstract.callMethod(mapping, Names.KEYS);
        PyObject iterator;
        try {
            iterator = Abstract.iter(keys);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                throw Errors.typeError(
                        "%s.keys() returned a non-iterable (type %s)",
                        mapping.type().qualifiedName(), keys.type().qualifiedName());
            }
            throw e;
        }
        return PyList.from(iterator);
    }

    private static void addPairs(PyDict dict, PyObject pairs) {
        PyObject iterator = Abstract.iter(pairs);
        int n = 0;
        for (PyObject item = iterator.next(); item != null; item = iterator.next(), n++) {
            PyObject[] pair = pair(item, n);
            if (pair.length != 2) {
                throw Errors.valueError(
                        "dictionary update sequence element #%s has length %s; 2 is required", n, pair.length);
            }
            dict.put(pair[0], pair[1]);
        }
    }

    private static PyObject[] pair(PyObject item, int n) {
        if (item.getClass() == PyTuple.class) {
            return ((PyTuple) item).items;
        }
        try {
            return Abstract.toArray(item);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                throw Errors.typeError("cannot convert dictionary update sequence element #%s to a sequence", n);
            }
            throw e;
        }
    }
}
