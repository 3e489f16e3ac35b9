package org.scoria.stdlib.io;

import java.math.BigInteger;
import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;

/// A position in a text stream: where to go in the bytes below, the decoder's state there, and how much to decode
/// from there. `tell()` packs it into one integer (64 bits each), which is the byte position itself in most
/// cases.
final class TextPosition {
    final long start;
    final BigInteger flags;
    int bytesToFeed;
    int charsToSkip;
    boolean needEnd;

    TextPosition(long start, BigInteger flags) {
        this.start = start;
        this.flags = flags;
    }

    static TextPosition of(BigInteger cookie) {
        if (cookie.bitLength() > 257 || cookie.shiftRight(64).intValue() < 0) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        TextPosition position = new TextPosition(cookie.longValue(), BigInteger.valueOf(part(cookie, 1)));
        position.bytesToFeed = part(cookie, 2);
        position.charsToSkip = part(cookie, 3);
        position.needEnd = cookie.testBit(256);
        return position;
    }

    private static int part(BigInteger cookie, int n) {
        return cookie.shiftRight(64 * n).intValue();
    }

    PyObject toInt() {
        BigInteger cookie = BigInteger.valueOf(start).or(flags.shiftLeft(64));
        if (charsToSkip > 0) {
            cookie = cookie.or(BigInteger.valueOf(bytesToFeed).shiftLeft(128));
            cookie = cookie.or(BigInteger.valueOf(charsToSkip).shiftLeft(192));
            cookie = needEnd ? cookie.setBit(256) : cookie;
        }
        return PyInt.of(cookie);
    }
}
