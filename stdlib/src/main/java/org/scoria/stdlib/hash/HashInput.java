package org.scoria.stdlib.hash;

import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Feeds objects to hash functions. Compare CPython 3.11 `Modules/hashlib.h`.
final class HashInput {
    private HashInput() {}

    static void feed(Hash hash, PyObject data) {
        if (data instanceof PyStr) {
            throw Errors.typeError("Strings must be encoded before hashing");
        }
        if (!data.hasBuffer()) {
            throw Errors.typeError("object supporting the buffer API required");
        }
        try (Buffer in = Buffer.read(data)) {
            hash.update(in.bytes, in.offset, in.length);
        }
    }
}
