package org.scoria.objects;

/// Assignment to and deletion of slices of a [PyByteArray].
///
/// Compare CPython 3.11 `Objects/bytearrayobject.c: bytearray_ass_subscript`.
final class ByteArraySlices {
    private ByteArraySlices() {}

    static void assign(PyByteArray self, PySlice slice, PyObject value) {
        SliceBounds bounds = slice.bounds();
        byte[] values = values(value);
        bounds.adjust(self.size());
        if (bounds.step == 1) {
            int from = (int) bounds.start;
            int at = self.replaceRange(from, from + bounds.count, values.length);
            System.arraycopy(values, 0, self.array(), at, values.length);
            return;
        }
        if (values.length == 0) {
            delete(self, bounds);
            return;
        }
        if (values.length != bounds.count) {
            throw Errors.valueError(
                    "attempt to assign bytes of size %s to extended slice of size %s", values.length, bounds.count);
        }
        long at = bounds.start;
        for (byte b : values) {
            self.set((int) at, b);
            at += bounds.step;
        }
    }

    private static byte[] values(PyObject value) {
        if (value.hasBuffer()) {
            return Buffer.bytesOf(value);
        }
        if (value instanceof PyInt || value instanceof PyStr) {
            throw Errors.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        PyByteArray made = new PyByteArray();
        ByteArguments.fill(made, value, null, null);
        return made.toBytes();
    }

    static void delete(PyByteArray self, PySlice slice) {
        delete(self, slice.bounds().adjust(self.size()));
    }

    private static void delete(PyByteArray self, SliceBounds bounds) {
        int count = bounds.count;
        if (count == 0) {
            return;
        }
        long step = bounds.step;
        long start = bounds.start;
        if (step < 0) { // the same bytes, in ascending order
            start += step * (count - 1);
            step = -step;
        }
        if (step == 1) {
            self.replaceRange((int) start, (int) start + count, 0);
            return;
        }
        byte[] kept = new byte[self.size() - count];
        int n = 0;
        long next = start;
        int deleted = 0;
        for (int i = 0; i < self.size(); i++) {
            if (i == next && deleted < count) {
                deleted++;
                next += step;
            } else {
                kept[n++] = (byte) self.byteAt(i);
            }
        }
        self.setBytes(kept);
    }
}
