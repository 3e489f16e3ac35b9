package org.scoria.stdlib.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the document type declares, and what is read with it: shared by a parser and those for its entities.
final class Dtd {
    static final class Entity {
        final String name;

        /// Null for an external entity.
        String text;

        String systemId;
        String publicId;
        String base;

        /// Of an unparsed entity.
        String notation;

        boolean isOpen;

        Entity(String name) {
            this.name = name;
        }
    }

    /// @param value null when there is no default
    record Attribute(String name, String type, String value) {
        boolean isCdata() {
            return type.equals("CDATA");
        }
    }

    final Map<String, Entity> entities = new HashMap<>();
    final Map<String, Entity> parameters = new HashMap<>();
    private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();

    boolean hasParameterReferences;
    boolean isStandalone;

    /// Whether an external subset or parameter entity has been read.
    boolean parameterEntityRead;

    /// Declarations after a parameter entity that is not read do not count.
    boolean keepProcessing = true;

    void declare(String element, Attribute attribute) {
        attributes.computeIfAbsent(element, _ -> new LinkedHashMap<>()).putIfAbsent(attribute.name, attribute);
    }

    boolean isCdata(String element, String attribute) {
        Map<String, Attribute> known = attributes.get(element);
        Attribute found = known == null ? null : known.get(attribute);
        return found == null || found.isCdata();
    }

    List<Attribute> defaults(String element) {
        Map<String, Attribute> known = attributes.get(element);
        if (known == null) {
            return List.of();
        }
        List<Attribute> result = new ArrayList<>();
        for (Attribute attribute : known.values()) {
            if (attribute.value != null) {
                result.add(attribute);
            }
        }
        return result;
    }
}
