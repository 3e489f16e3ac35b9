package org.scoria.stdlib.zlib;

/// What is wrong with compressed data, in zlib's words. Has no stack trace: it becomes `zlib.error`.
final class StreamError extends Exception {
    private static final long serialVersionUID = 1;

    /// What came out before, or null.
    transient Decompressor.Chunk output;

    StreamError(String message) {
        super(message, null, false, false);
    }
}
