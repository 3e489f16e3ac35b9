package org.scoria.bench.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often each name was seen.
final class Counts {
    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    void add(String name) {
        counts.merge(name, 1, Integer::sum);
        total++;
    }

    int of(String name) {
        return counts.getOrDefault(name, 0);
    }

    int total() {
        return total;
    }

    /// The most frequent names first; those seen equally often by name.
    List<String> top(int limit) {
        return counts.keySet().stream()
                .sorted((a, b) -> {
                    int order = Integer.compare(counts.get(b), counts.get(a));
                    return order != 0 ? order : a.compareTo(b);
                })
                .limit(limit)
                .toList();
    }
}
