package org.scoria.processor;

/// Java source under construction, indented by its braces.
final class Source {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /// Adds lines; indentation follows from the braces at their ends and beginnings.
    Source line(String... parts) {
        String line = String.join("", parts);
        if (line.isEmpty()) {
            text.append('\n');
            return this;
        }
        if (line.startsWith("}")) {
            depth--;
        }
        text.append("    ".repeat(depth)).append(line).append('\n');
        if (line.endsWith("{")) {
            depth++;
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// A Java string literal.
    static String quote(String s) {
        StringBuilder b = new StringBuilder("\"");
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '"' -> b.append("\\\"");
                case '\\' -> b.append("\\\\");
                case '\n' -> b.append("\\n");
                case '\r' -> b.append("\\r");
                case '\t' -> b.append("\\t");
                default -> {
                    if (c < 32 || c > 126) {
                        b.append(String.format("\\u%04x", (int) c));
                    } else {
                        b.append(c);
                    }
                }
            }
        }
        return b.append('"').toString();
    }
}
