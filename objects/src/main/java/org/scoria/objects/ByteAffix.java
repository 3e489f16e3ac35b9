package org.scoria.objects;

/// `startswith`, `endswith`, `removeprefix` and `removesuffix` of byte strings.
final class ByteAffix {
    private ByteAffix() {}

    static boolean has(PyByteString self, PyObject affix, PyObject start, PyObject end, boolean atEnd) {
        int size = self.size();
        int from = Ranges.start(start, size);
        int to = Ranges.end(end, size);
        if (affix instanceof PyTuple affixes) {
            for (PyObject item : affixes.items) {
                if (matches(self, item, from, to, atEnd)) {
                    return true;
                }
            }
            return false;
        }
        if (!affix.hasBuffer()) {
            throw Errors.typeError(
                    "%s first arg must be bytes or a tuple of bytes, not %s",
                    atEnd ? "endswith" : "startswith", affix.type().qualifiedName());
        }
        return matches(self, affix, from, to, atEnd);
    }

    private static boolean matches(PyByteString self, PyObject affix, int from, int to, boolean atEnd) {
        try (Buffer part = Buffer.read(affix)) {
            return ByteSearch.tailMatch(self, part, from, to, atEnd);
        }
    }

    static PyByteString remove(PyByteString self, PyObject affix, boolean atEnd) {
        try (Buffer part = Buffer.read(affix)) {
            int size = self.size();
            if (part.length == 0 || !ByteSearch.tailMatch(self, part, 0, size, atEnd)) {
                return self.unchanged();
            }
            return atEnd ? self.part(0, size - part.length) : self.part(part.length, size);
        }
    }
}
