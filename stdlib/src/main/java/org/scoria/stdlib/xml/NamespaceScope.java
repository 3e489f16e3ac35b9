package org.scoria.stdlib.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The prefixes bound at a place of the document.
final class NamespaceScope {
    private static final String XML_URI = "http://www.w3.org/XML/1998/namespace";
    private static final String XMLNS_URI = "http://www.w3.org/2000/xmlns/";

    /// What a prefix meant outside of the element that binds it.
    private record Binding(String prefix, String outer) {}

    private final Map<String, String> uris = new HashMap<>();
    private final List<Binding> bindings = new ArrayList<>();

    private final String separator;
    boolean isTriplet;

    NamespaceScope(String separator) {
        this.separator = separator;
        uris.put("xml", XML_URI);
    }

    int depth() {
        return bindings.size();
    }

    void bind(String prefix, String uri) {
        if (prefix.equals("xmlns")) {
            throw new XmlError(XmlError.RESERVED_PREFIX_XMLNS);
        }
        if (prefix.equals("xml") != uri.equals(XML_URI)) {
            throw new XmlError(prefix.equals("xml") ? XmlError.RESERVED_PREFIX_XML : XmlError.RESERVED_NAMESPACE);
        }
        if (uri.equals(XMLNS_URI)) {
            throw new XmlError(XmlError.RESERVED_NAMESPACE);
        }
        if (uri.isEmpty() && !prefix.isEmpty()) {
            throw new XmlError(XmlError.UNDECLARING_PREFIX);
        }
        if (!separator.isEmpty() && !isUriCharacter(separator.charAt(0)) && uri.contains(separator)) {
            throw new XmlError(XmlError.SYNTAX);
        }
        bindings.add(new Binding(prefix, uris.get(prefix)));
        uris.put(prefix, uri);
    }

    private static boolean isUriCharacter(char c) {
        return c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || "%-._~:/?#[]@!$&'()*+,;=".indexOf(c) >= 0;
    }

    /// Ends the bindings of an element, the last one first.
    void restore(int depth, XmlEvents events) {
        for (int i = bindings.size() - 1; i >= depth; i--) {
            Binding binding = bindings.remove(i);
            if (events.has(XmlEvents.END_NAMESPACE_DECL)) {
                events.event(XmlEvents.END_NAMESPACE_DECL, binding.prefix.isEmpty() ? null : binding.prefix);
            }
            if (binding.outer == null) {
                uris.remove(binding.prefix);
            } else {
                uris.put(binding.prefix, binding.outer);
            }
        }
    }

    String expand(String name, boolean isElement) {
        int colon = name.indexOf(':');
        if (colon < 0 && !isElement) {
            return name;
        }
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String uri = uris.get(prefix);
        if (uri == null && colon >= 0) {
            throw new XmlError(XmlError.UNBOUND_PREFIX);
        }
        if (uri == null || uri.isEmpty()) {
            return name;
        }
        String expanded = uri + separator + name.substring(colon + 1);
        return isTriplet && colon >= 0 ? expanded + separator + prefix : expanded;
    }

    /// All bindings, as a parser for an external entity takes them over.
    void describe(StringBuilder out) {
        for (Map.Entry<String, String> entry : uris.entrySet()) {
            if (!out.isEmpty()) {
                out.append('\f');
            }
            out.append(entry.getKey()).append('=').append(entry.getValue());
        }
    }

    void takeOver(String prefix, String uri) {
        uris.put(prefix, uri);
    }
}
