package org.scoria.stdlib.hash;

/// A hash function at work: what has gone in so far.
abstract class Hash {
    abstract void update(byte[] data, int offset, int length);

    /// The digest of what has gone in; more may follow.
    abstract byte[] digest();

    /// The length of [#digest].
    abstract int digestSize();

    abstract Hash copy();
}
