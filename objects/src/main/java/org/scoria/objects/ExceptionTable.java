package org.scoria.objects;

/// The exception table of a code object, decoded: four numbers per range.
///
/// Compare CPython 3.11 `Objects/exception_handling_notes.txt`.
public final class ExceptionTable {
    private static final int WIDTH = 4;

    /// Per range: first code unit, end (excluded), handler, and depth * 2 + whether the handler wants `lasti`.
    private final int[] ranges;

    private final byte[] bytes;
    private int at;

    ExceptionTable(byte[] bytes) {
        this.bytes = bytes;
        int count = 0;
        for (byte b : bytes) {
            count += (b & 0x80) != 0 ? 1 : 0;
        }
        ranges = new int[count * WIDTH];
        for (int i = 0; i < ranges.length; i += WIDTH) {
            ranges[i] = varint();
            ranges[i + 1] = ranges[i] + varint();
            ranges[i + 2] = varint();
            ranges[i + 3] = varint();
        }
    }

    private int varint() {
        int b = bytes[at++];
        int value = b & 63;
        while ((b & 64) != 0) {
            b = bytes[at++];
            value = value << 6 | b & 63;
        }
        return value;
    }

    /// The range that covers a code unit, to be given to the methods below; -1 when there is none.
    public int find(int unit) {
        int low = 0;
        int high = ranges.length / WIDTH - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int i = middle * WIDTH;
            if (unit < ranges[i]) {
                high = middle - 1;
            } else if (unit >= ranges[i + 1]) {
                low = middle + 1;
            } else {
                return i;
            }
        }
        return -1;
    }

    /// The number of ranges; range `n` is `n * 4` for the methods here.
    public int count() {
        return ranges.length / WIDTH;
    }

    public int start(int range) {
        return ranges[range];
    }

    public int end(int range) {
        return ranges[range + 1];
    }

    /// The handler's first code unit.
    public int handler(int range) {
        return ranges[range + 2];
    }

    /// How many operands stay on the stack.
    public int depth(int range) {
        return ranges[range + 3] >> 1;
    }

    /// Whether the instruction that raised is pushed (as an int) below the exception.
    public boolean pushesLasti(int range) {
        return (ranges[range + 3] & 1) != 0;
    }
}
