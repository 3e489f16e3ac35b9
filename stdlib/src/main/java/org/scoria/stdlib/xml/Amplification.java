package org.scoria.stdlib.xml;

/// Stops documents whose entities grow beyond all measure ("billion laughs"); the limits are expat's.
final class Amplification {
    private static final long THRESHOLD = 8L << 20;
    private static final long FACTOR = 100;

    private long direct;
    private long indirect;

    void direct(int length) {
        direct += length;
    }

    void indirect(int length) {
        indirect += length;
        long all = direct + indirect;
        if (all > THRESHOLD && all / Math.max(direct, 1) > FACTOR) {
            throw new XmlError(XmlError.AMPLIFICATION);
        }
    }
}
