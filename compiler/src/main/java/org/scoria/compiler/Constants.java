package org.scoria.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scoria.objects.PyObject;

/// The constants of one code object, numbered in the order in which they come.
final class Constants {
    private final ConstantCache cache;
    private final Map<ConstantKey, Integer> numbers = new HashMap<>();
    private final List<PyObject> values = new ArrayList<>();

    Constants(ConstantCache cache) {
        this.cache = cache;
    }

    /// The number of a constant, which is added when no constant is the same.
    int add(PyObject value) {
        PyObject merged = cache.merge(value);
        ConstantKey key = new ConstantKey(merged);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = values.size();
        numbers.put(key, number);
        values.add(merged);
        return number;
    }

    PyObject get(int number) {
        return values.get(number);
    }

    int size() {
        return values.size();
    }

    /// Drops the constants from `count` on.
    void truncate(int count) {
        values.subList(count, values.size()).clear();
    }

    PyObject[] toArray() {
        return values.toArray(new PyObject[0]);
    }
}
