package org.scoria.propertytests;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The variables that an expression may use, by what they are likely to hold.
final class Scope {
    private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
    private final Scope outer;

    Scope(Scope outer) {
        this.outer = outer;
    }

    void add(Kind kind, String name) {
        names.computeIfAbsent(kind, k -> new ArrayList<>()).add(name);
    }

    /// The variables of a kind, those of enclosing scopes included.
    List<String> of(Kind kind) {
        List<String> found = new ArrayList<>(names.getOrDefault(kind, List.of()));
        if (outer != null) {
            found.addAll(outer.of(kind));
        }
        return found;
    }

    /// The variables that an assignment in this scope rebinds.
    List<String> own(Kind kind) {
        return names.getOrDefault(kind, List.of());
    }
}
