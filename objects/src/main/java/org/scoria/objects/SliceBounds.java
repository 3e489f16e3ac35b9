package org.scoria.objects;

/// A slice applied to a sequence of a certain length: after [#adjust], the items are `start`, `start + step`, …,
/// and there are [#count] of them.
public final class SliceBounds {
    public long start;
    public long stop;
    public long step;
    public int count;

    SliceBounds(long start, long stop, long step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /// Fits the bounds to a length. A separate step because reading a slice's members may run Python code that
    /// changes the sequence.
    public SliceBounds adjust(int length) {
        start = clip(start, length);
        stop = clip(stop, length);
        if (step < 0) {
            count = stop < start ? (int) ((start - stop - 1) / -step + 1) : 0;
        } else {
            count = start < stop ? (int) ((stop - start - 1) / step + 1) : 0;
        }
        return this;
    }

    private long clip(long index, int length) {
        if (index < 0) {
            long i = index + length;
            return i >= 0 ? i : step < 0 ? -1 : 0;
        }
        return index < length ? index : step < 0 ? length - 1 : length;
    }
}
