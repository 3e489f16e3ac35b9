package org.scoria.objects;

/// `list.sort`: a stable, adaptive merge sort that compares with `<` alone.
///
/// Natural runs are found and merged in the order of powersort, with galloping. Unlike the JDK's sort it never
/// complains about an inconsistent order, and when a comparison raises, the arrays still hold every item once.
/// Keys and items are moved in step when there is a key function.
///
/// Compare CPython 3.11 `Objects/listobject.c` and `listsort.txt`.
final class ListSort {
    private static final int MIN_GALLOP = 7;
    private static final int MAX_MIN_RUN = 64;
    private static final int MAX_RUNS = 85;

    private final PyObject[] keys;

    /// The items that move with the keys, or null when the items are the keys.
    private final PyObject[] values;

    private final KeyOrder order;
    private int minGallop = MIN_GALLOP;
    private PyObject[] keyBuffer = PyObject.NO_ARGS;
    private PyObject[] valueBuffer = PyObject.NO_ARGS;

    private final int[] runStart = new int[MAX_RUNS];
    private final int[] runLength = new int[MAX_RUNS];
    private final int[] runPower = new int[MAX_RUNS];
    private int runs;

    private ListSort(PyObject[] keys, PyObject[] values, KeyOrder order) {
        this.keys = keys;
        this.values = values;
        this.order = order;
    }

    // ---- entry points

    /// `list.sort(key=key, reverse=reverse)`. The list is empty for Python code that runs meanwhile.
    static void sort(PyList list, PyObject key, boolean reverse) {
        PyObject[] items = list.items;
        int size = list.size;
        list.clear();
        boolean done = false;
        try {
            PyObject[] keys = key == PyNone.NONE ? items : makeKeys(items, size, key);
            sortArrays(keys, keys == items ? null : items, size, reverse);
            done = true;
        } finally {
            boolean modified = list.items != PyObject.NO_ARGS;
            list.items = items;
            list.size = size;
            if (modified && done) {
                throw Errors.valueError("list modified during sort");
            }
        }
    }

    private static PyObject[] makeKeys(PyObject[] items, int size, PyObject key) {
        PyObject[] keys = new PyObject[size];
        for (int i = 0; i < size; i++) {
            keys[i] = key.call1(items[i]);
        }
        return keys;
    }

    private static void sortArrays(PyObject[] keys, PyObject[] values, int size, boolean reverse) {
        if (size < 2) {
            return;
        }
        if (reverse) { // reversing twice keeps equal items in order
            reverseBoth(keys, values, size);
        }
        try {
            new ListSort(keys, values, KeyOrder.of(keys, size)).run(size);
        } finally {
            if (reverse) {
                reverseBoth(keys, values, size);
            }
        }
    }

    private static void reverseBoth(PyObject[] keys, PyObject[] values, int size) {
        reverse(keys, 0, size);
        if (values != null) {
            reverse(values, 0, size);
        }
    }

    /// Reverses the elements `from` to `to`.
    static void reverse(PyObject[] items, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            PyObject t = items[i];
            items[i] = items[j];
            items[j] = t;
        }
    }

    // ---- runs

    private void run(int size) {
        int minRun = minRun(size);
        int lo = 0;
        int remaining = size;
        while (remaining > 0) {
            int n = countRun(lo, lo + remaining);
            if (n < minRun) {
                int forced = Math.min(remaining, minRun);
                insertionSort(lo, lo + forced, lo + n);
                n = forced;
            }
            foundNewRun(n, size);
            runStart[runs] = lo;
            runLength[runs++] = n;
            lo += n;
            remaining -= n;
        }
        while (runs > 1) {
            int n = runs - 2;
            if (n > 0 && runLength[n - 1] < runLength[n + 1]) {
                n--;
            }
            mergeAt(n);
        }
    }

    /// A run length that divides `n` into a power of two of runs, or slightly fewer.
    private static int minRun(int n) {
        int r = 0;
        while (n >= MAX_MIN_RUN) {
            r |= n & 1;
            n >>= 1;
        }
        return n + r;
    }

    /// The length of the run at `lo`, which is made ascending: a strictly descending one is reversed.
    private int countRun(int lo, int hi) {
        int i = lo + 1;
        if (i == hi) {
            return 1;
        }
        boolean descending = order.less(keys[i], keys[lo]);
        for (i++; i < hi && order.less(keys[i], keys[i - 1]) == descending; i++) {
            // still in the run
        }
        if (descending) {
            reverse(keys, lo, i);
            if (values != null) {
                reverse(values, lo, i);
            }
        }
        return i - lo;
    }

    /// Sorts `lo` to `hi`, of which `lo` to `start` is sorted, by binary insertion.
    private void insertionSort(int lo, int hi, int start) {
        for (int i = start == lo ? lo + 1 : start; i < hi; i++) {
            PyObject pivot = keys[i];
            int left = lo;
            int right = i;
            while (left < right) {
                int middle = left + right >>> 1;
                if (order.less(pivot, keys[middle])) {
                    right = middle;
                } else {
                    left = middle + 1;
                }
            }
            System.arraycopy(keys, left, keys, left + 1, i - left);
            keys[left] = pivot;
            if (values != null) {
                PyObject value = values[i];
                System.arraycopy(values, left, values, left + 1, i - left);
                values[left] = value;
            }
        }
    }

    /// Merges what must be merged before a run of `n2` items is put on the stack.
    private void foundNewRun(int n2, int size) {
        if (runs == 0) {
            return;
        }
        int power = power(runStart[runs - 1], runLength[runs - 1], n2, size);
        while (runs > 1 && runPower[runs - 2] > power) {
            mergeAt(runs - 2);
        }
        runPower[runs - 1] = power;
    }

    /// The depth, in an ideal merge tree over `n` items, of the node between a run and its successor: the first
    /// bit in which the binary fractions of their middles differ.
    private static int power(long s1, long n1, long n2, long n) {
        int result = 0;
        long a = 2 * s1 + n1;
        long b = a + n1 + n2;
        while (true) {
            result++;
            if (a >= n) {
                a -= n;
                b -= n;
            } else if (b >= n) {
                return result;
            }
            a <<= 1;
            b <<= 1;
        }
    }

    /// Merges the stacked runs `i` and `i + 1`.
    private void mergeAt(int i) {
        int a = runStart[i];
        int na = runLength[i];
        int b = runStart[i + 1];
        int nb = runLength[i + 1];
        runLength[i] = na + nb;
        if (i == runs - 3) {
            runStart[i + 1] = runStart[i + 2];
            runLength[i + 1] = runLength[i + 2];
            runPower[i + 1] = runPower[i + 2];
        }
        runs--;
        int k = gallopRight(keys[b], keys, a, na, 0);
        a += k;
        na -= k;
        if (na == 0) {
            return;
        }
        nb = gallopLeft(keys[a + na - 1], keys, b, nb, nb - 1);
        if (nb == 0) {
            return;
        }
        if (na <= nb) {
            mergeLow(a, na, b, nb);
        } else {
            mergeHigh(a, na, b, nb);
        }
    }

    // ---- galloping

    /// How many of the `n` sorted items at `base` are less than `key`, found by doubling steps from `hint`.
    private int gallopLeft(PyObject key, PyObject[] array, int base, int n, int hint) {
        int last = 0;
        int offset = 1;
        if (order.less(array[base + hint], key)) {
            int max = n - hint;
            while (offset < max && order.less(array[base + hint + offset], key)) {
                last = offset;
                offset = next(offset, max);
            }
            offset = Math.min(offset, max);
            last += hint;
            offset += hint;
        } else {
            int max = hint + 1;
            while (offset < max && !order.less(array[base + hint - offset], key)) {
                last = offset;
                offset = next(offset, max);
            }
            offset = Math.min(offset, max);
            int k = last;
            last = hint - offset;
            offset = hint - k;
        }
        last++;
        while (last < offset) {
            int middle = last + (offset - last >>> 1);
            if (order.less(array[base + middle], key)) {
                last = middle + 1;
            } else {
                offset = middle;
            }
        }
        return offset;
    }

    /// How many of the `n` sorted items at `base` are not greater than `key`.
    private int gallopRight(PyObject key, PyObject[] array, int base, int n, int hint) {
        int last = 0;
        int offset = 1;
        if (order.less(key, array[base + hint])) {
            int max = hint + 1;
            while (offset < max && order.less(key, array[base + hint - offset])) {
                last = offset;
                offset = next(offset, max);
            }
            offset = Math.min(offset, max);
            int k = last;
            last = hint - offset;
            offset = hint - k;
        } else {
            int max = n - hint;
            while (offset < max && !order.less(key, array[base + hint + offset])) {
                last = offset;
                offset = next(offset, max);
            }
            offset = Math.min(offset, max);
            last += hint;
            offset += hint;
        }
        last++;
        while (last < offset) {
            int middle = last + (offset - last >>> 1);
            if (order.less(key, array[base + middle])) {
                offset = middle;
            } else {
                last = middle + 1;
            }
        }
        return offset;
    }

    private static int next(int offset, int max) {
        int doubled = (offset << 1) + 1;
        return doubled <= 0 ? max : doubled;
    }

    // ---- merging

    private void ensureBuffer(int n) {
        if (keyBuffer.length < n) {
            keyBuffer = new PyObject[n];
            if (values != null) {
                valueBuffer = new PyObject[n];
            }
        }
    }

    private void move(int from, int to, int n) {
        System.arraycopy(keys, from, keys, to, n);
        if (values != null) {
            System.arraycopy(values, from, values, to, n);
        }
    }

    private void moveOne(int from, int to) {
        keys[to] = keys[from];
        if (values != null) {
            values[to] = values[from];
        }
    }

    private void save(int from, int n) {
        ensureBuffer(n);
        System.arraycopy(keys, from, keyBuffer, 0, n);
        if (values != null) {
            System.arraycopy(values, from, valueBuffer, 0, n);
        }
    }

    private void restore(int from, int to, int n) {
        System.arraycopy(keyBuffer, from, keys, to, n);
        if (values != null) {
            System.arraycopy(valueBuffer, from, values, to, n);
        }
    }

    private void restoreOne(int from, int to) {
        keys[to] = keyBuffer[from];
        if (values != null) {
            values[to] = valueBuffer[from];
        }
    }

    // positions of a merge in progress: fields, so that the tail is put back whatever a comparison throws
    private int dest;
    private int bufferPos;
    private int bufferLeft;
    private int otherPos;
    private int otherLeft;

    /// Merges two neighbouring runs of which the left one is not longer, from the left.
    private void mergeLow(int a, int na, int b, int nb) {
        save(a, na);
        dest = a;
        bufferPos = 0;
        bufferLeft = na;
        otherPos = b;
        otherLeft = nb;
        takeOtherLow();
        boolean lastInBuffer = false;
        try {
            lastInBuffer = otherLeft != 0 && (bufferLeft == 1 || mergeLowLoop());
        } finally {
            if (lastInBuffer) { // the buffer's last item belongs after all others
                move(otherPos, dest, otherLeft);
                restoreOne(bufferPos, dest + otherLeft);
            } else {
                restore(bufferPos, dest, bufferLeft);
            }
        }
    }

    private void takeOtherLow() {
        moveOne(otherPos++, dest++);
        otherLeft--;
    }

    private void takeBufferLow() {
        restoreOne(bufferPos++, dest++);
        bufferLeft--;
    }

    /// True when one item is left in the buffer, which is greater than all others; false when the others ran out.
    private boolean mergeLowLoop() {
        while (true) {
            int bufferWins = 0;
            int otherWins = 0;
            do {
                if (order.less(keys[otherPos], keyBuffer[bufferPos])) {
                    takeOtherLow();
                    otherWins++;
                    bufferWins = 0;
                    if (otherLeft == 0) {
                        return false;
                    }
                } else {
                    takeBufferLow();
                    bufferWins++;
                    otherWins = 0;
                    if (bufferLeft == 1) {
                        return true;
                    }
                }
            } while (Math.max(bufferWins, otherWins) < minGallop);
            minGallop++;
            do {
                minGallop -= minGallop > 1 ? 1 : 0;
                bufferWins = gallopRight(keys[otherPos], keyBuffer, bufferPos, bufferLeft, 0);
                restore(bufferPos, dest, bufferWins);
                dest += bufferWins;
                bufferPos += bufferWins;
                bufferLeft -= bufferWins;
                if (bufferLeft <= 1) { // 0 only when the comparison is inconsistent
                    return bufferLeft == 1;
                }
                takeOtherLow();
                if (otherLeft == 0) {
                    return false;
                }
                otherWins = gallopLeft(keyBuffer[bufferPos], keys, otherPos, otherLeft, 0);
                move(otherPos, dest, otherWins);
                dest += otherWins;
                otherPos += otherWins;
                otherLeft -= otherWins;
                if (otherLeft == 0) {
                    return false;
                }
                takeBufferLow();
                if (bufferLeft == 1) {
                    return true;
                }
            } while (Math.max(bufferWins, otherWins) >= MIN_GALLOP);
            minGallop++;
        }
    }

    /// Merges two neighbouring runs of which the right one is shorter, from the right.
    private void mergeHigh(int a, int na, int b, int nb) {
        save(b, nb);
        dest = b + nb - 1;
        bufferPos = nb - 1;
        bufferLeft = nb;
        otherPos = a + na - 1;
        otherLeft = na;
        takeOtherHigh();
        boolean lastInBuffer = false;
        try {
            lastInBuffer = otherLeft != 0 && (bufferLeft == 1 || mergeHighLoop());
        } finally {
            if (lastInBuffer) { // the buffer's first item belongs before all others
                move(otherPos - otherLeft + 1, dest - otherLeft + 1, otherLeft);
                restoreOne(bufferPos, dest - otherLeft);
            } else {
                restore(0, dest - bufferLeft + 1, bufferLeft);
            }
        }
    }

    private void takeOtherHigh() {
        moveOne(otherPos--, dest--);
        otherLeft--;
    }

    private void takeBufferHigh() {
        restoreOne(bufferPos--, dest--);
        bufferLeft--;
    }

    /// True when one item is left in the buffer, which is less than all others; false when the others ran out.
    private boolean mergeHighLoop() {
        while (true) {
            int bufferWins = 0;
            int otherWins = 0;
            do {
                if (order.less(keyBuffer[bufferPos], keys[otherPos])) {
                    takeOtherHigh();
                    otherWins++;
                    bufferWins = 0;
                    if (otherLeft == 0) {
                        return false;
                    }
                } else {
                    takeBufferHigh();
                    bufferWins++;
                    otherWins = 0;
                    if (bufferLeft == 1) {
                        return true;
                    }
                }
            } while (Math.max(bufferWins, otherWins) < minGallop);
            minGallop++;
            do {
                minGallop -= minGallop > 1 ? 1 : 0;
                int base = otherPos - otherLeft + 1;
                otherWins = otherLeft - gallopRight(keyBuffer[bufferPos], keys, base, otherLeft, otherLeft - 1);
                move(otherPos - otherWins + 1, dest - otherWins + 1, otherWins);
                dest -= otherWins;
                otherPos -= otherWins;
                otherLeft -= otherWins;
                if (otherLeft == 0) {
                    return false;
                }
                takeBufferHigh();
                if (bufferLeft == 1) {
                    return true;
                }
                bufferWins = bufferLeft - gallopLeft(keys[otherPos], keyBuffer, 0, bufferLeft, bufferLeft - 1);
                dest -= bufferWins;
                bufferPos -= bufferWins;
                bufferLeft -= bufferWins;
                restore(bufferPos + 1, dest + 1, bufferWins);
                if (bufferLeft <= 1) { // 0 only when the comparison is inconsistent
                    return bufferLeft == 1;
                }
                takeOtherHigh();
                if (otherLeft == 0) {
                    return false;
                }
            } while (Math.max(bufferWins, otherWins) >= MIN_GALLOP);
            minGallop++;
        }
    }
}
