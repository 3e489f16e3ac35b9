package org.scoria.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A parsed text signature: `pop($self, index=-1, /)`.
///
/// @param receiver `self`, `cls`, `module` or `type`; null when the function has none
/// @param parameters what callers pass, in order, without the receiver
/// @param text what `__text_signature__` says: the signature without the name
record TextSignature(String name, String receiver, List<Parameter> parameters, String text) {
    enum Kind {
        POSITIONAL_ONLY,
        POSITIONAL,
        VARARGS,
        KEYWORD_ONLY,
        VARKEYWORDS
    }

    /// @param defaultText the Python expression of the default, or null when there is none
    record Parameter(String name, Kind kind, String defaultText) {
        boolean required() {
            return defaultText == null && kind != Kind.VARARGS && kind != Kind.VARKEYWORDS;
        }

        boolean positional() {
            return kind == Kind.POSITIONAL_ONLY || kind == Kind.POSITIONAL;
        }
    }

    /// What is wrong with a signature's text.
    static final class Malformed extends Exception {
        Malformed(String message) {
            super(message);
        }
    }

    static TextSignature parse(String source) throws Malformed {
        String s = source.strip();
        int open = s.indexOf('(');
        if (open <= 0 || !s.endsWith(")")) {
            throw new Malformed("expected name(parameters), found \"" + source + '"');
        }
        String name = s.substring(0, open).strip();
        requireIdentifier(name);
        return new Parser(name, s.substring(open), items(s.substring(open + 1, s.length() - 1))).parse();
    }

    private static void requireIdentifier(String name) throws Malformed {
        boolean ok = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0)) && name.charAt(0) != '$';
        for (int i = 1; ok && i < name.length(); i++) {
            ok = Character.isJavaIdentifierPart(name.charAt(i)) && name.charAt(i) != '$';
        }
        if (!ok) {
            throw new Malformed("\"" + name + "\" is not a name");
        }
    }

    /// Splits at the commas that are in no quotes and no brackets.
    private static List<String> items(String inside) throws Malformed {
        List<String> items = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '[' || c == '{' || c == '<') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}' || c == '>') {
                depth--;
            } else if (c == ',' && depth == 0) {
                items.add(inside.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (quote != 0 || depth != 0) {
            throw new Malformed("unbalanced quotes or brackets in (" + inside + ")");
        }
        String last = inside.substring(start).strip();
        if (!last.isEmpty() || !items.isEmpty()) {
            items.add(last);
        }
        return items;
    }

    private static final class Parser {
        private final String name;
        private final String text;
        private final List<String> items;
        private final List<Parameter> parameters = new ArrayList<>();
        private final HashSet<String> names = new HashSet<>();
        private String receiver;
        private boolean slash;
        private boolean keywordOnly;
        private boolean bareStar;

        Parser(String name, String text, List<String> items) {
            this.name = name;
            this.text = text;
            this.items = items;
        }

        TextSignature parse() throws Malformed {
            for (int i = 0; i < items.size(); i++) {
                item(items.get(i), i);
            }
            if (bareStar && (parameters.isEmpty() || parameters.getLast().kind() != Kind.KEYWORD_ONLY)) {
                if (parameters.stream().noneMatch(p -> p.kind() == Kind.KEYWORD_ONLY)) {
                    throw new Malformed("named parameters must follow a bare *");
                }
            }
            return new TextSignature(name, receiver, List.copyOf(parameters), text);
        }

        private void item(String item, int at) throws Malformed {
            if (!parameters.isEmpty() && parameters.getLast().kind() == Kind.VARKEYWORDS) {
                throw new Malformed(
                        "nothing may follow **" + parameters.getLast().name());
            }
            if (item.startsWith("$")) {
                if (at != 0) {
                    throw new Malformed(item + " must be the first parameter");
                }
                receiver = item.substring(1);
                requireIdentifier(receiver);
            } else if (item.equals("/")) {
                slash();
            } else if (item.startsWith("**")) {
                add(item.substring(2), Kind.VARKEYWORDS, null);
            } else if (item.startsWith("*")) {
                star(item.substring(1));
            } else {
                plain(item);
            }
        }

        private void slash() throws Malformed {
            if (slash || keywordOnly || parameters.isEmpty() && receiver == null) {
                throw new Malformed("misplaced /");
            }
            slash = true;
            parameters.replaceAll(p -> new Parameter(p.name(), Kind.POSITIONAL_ONLY, p.defaultText()));
        }

        private void star(String varargs) throws Malformed {
            if (keywordOnly) {
                throw new Malformed("more than one *");
            }
            keywordOnly = true;
            if (varargs.isEmpty()) {
                bareStar = true;
            } else {
                add(varargs, Kind.VARARGS, null);
            }
        }

        private void plain(String item) throws Malformed {
            int equals = item.indexOf('=');
            String defaultText = equals < 0 ? null : item.substring(equals + 1).strip();
            if (defaultText != null && defaultText.isEmpty()) {
                throw new Malformed("empty default in \"" + item + '"');
            }
            String parameter = equals < 0 ? item : item.substring(0, equals).strip();
            if (!keywordOnly
                    && defaultText == null
                    && !parameters.isEmpty()
                    && !parameters.getLast().required()) {
                throw new Malformed("parameter '" + parameter + "' without default follows one with a default");
            }
            add(parameter, keywordOnly ? Kind.KEYWORD_ONLY : Kind.POSITIONAL, defaultText);
        }

        private void add(String parameter, Kind kind, String defaultText) throws Malformed {
            requireIdentifier(parameter);
            if (!names.add(parameter)) {
                throw new Malformed("duplicate parameter '" + parameter + "'");
            }
            parameters.add(new Parameter(parameter, kind, defaultText));
        }
    }

    int requiredPositional() {
        int n = 0;
        for (Parameter p : parameters) {
            if (p.positional() && p.required()) {
                n++;
            }
        }
        return n;
    }

    int positional() {
        int n = 0;
        for (Parameter p : parameters) {
            if (p.positional()) {
                n++;
            }
        }
        return n;
    }

    boolean has(Kind kind) {
        return parameters.stream().anyMatch(p -> p.kind() == kind);
    }

    boolean requiresKeyword() {
        return parameters.stream().anyMatch(p -> p.kind() == Kind.KEYWORD_ONLY && p.required());
    }
}
