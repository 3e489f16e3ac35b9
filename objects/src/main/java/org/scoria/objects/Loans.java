package org.scoria.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;

/// The buffers that an object with resizable memory has lent and not got back.
///
/// CPython gives a buffer back as soon as the last reference to its memoryview goes. Here a forgotten memoryview
/// lives until the collector finds it, so a loan counts only while somebody can still reach it: before [#any]
/// says yes it has the collector look.
public final class Loans {
    private final ArrayList<WeakReference<Buffer>> open = new ArrayList<>(1);

    public void add(Buffer buffer) {
        open.add(new WeakReference<>(buffer));
    }

    public void remove(Buffer buffer) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Buffer other = open.get(i).get();
            if (other == null || other == buffer) {
                open.remove(i);
            }
        }
    }

    /// How many buffers are out.
    public int count() {
        return open.size();
    }

    /// Whether a reachable buffer is out.
    public boolean any() {
        if (open.isEmpty() || forgetUnreachable()) {
            return false;
        }
        System.gc();
        return !forgetUnreachable();
    }

    /// True when no loan is left.
    private boolean forgetUnreachable() {
        remove(null);
        return open.isEmpty();
    }
}
