package org.scoria.propertytests;

/// Python source in the making: lines at the present indentation.
final class SourceWriter {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    void line(String line) {
        text.repeat("    ", depth).append(line).append('\n');
    }

    /// A line that ends with a colon, and the block below it.
    void block(String header, Runnable body) {
        line(header);
        depth++;
        body.run();
        depth--;
    }

    int depth() {
        return depth;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
