package org.scoria.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names numbered in the order in which they come.
final class NameIndex {
    /// The number of the first name.
    private final int offset;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    NameIndex(int offset) {
        this.offset = offset;
    }

    /// The number of a name, which is added when it is new.
    int add(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        int number = offset + names.size();
        numbers.put(name, number);
        names.add(name);
        return number;
    }

    /// The number of a name, or -1.
    int find(String name) {
        Integer known = numbers.get(name);
        return known == null ? -1 : known;
    }

    /// The name with the position `index` in the order, counted from 0 whatever the numbers are.
    String get(int index) {
        return names.get(index);
    }

    int size() {
        return names.size();
    }
}
