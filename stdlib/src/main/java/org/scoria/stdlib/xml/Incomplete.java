package org.scoria.stdlib.xml;

/// A token reaches beyond what has been fed so far: it is read again when there is more.
final class Incomplete extends RuntimeException {
    static final Incomplete INSTANCE = new Incomplete();

    private Incomplete() {
        super(null, null, false, false);
    }
}
