package org.scoria.objects;

import java.util.ArrayList;

/// Keeps `repr` of containers that contain themselves finite: a thread remembers whose `repr` is in progress.
///
/// Compare CPython 3.11 `Objects/object.c: Py_ReprEnter`.
public final class ReprGuard {
    private ReprGuard() {}

    /// Notes that the `repr` of `o` begins. False when it is in progress already; then [#leave] must not be called.
    public static boolean enter(PyObject o) {
        ThreadState thread = ThreadState.current();
        ArrayList<PyObject> active = thread.reprStack;
        if (active == null) {
            active = new ArrayList<>();
            thread.reprStack = active;
        }
        for (int i = active.size() - 1; i >= 0; i--) {
            if (active.get(i) == o) {
                return false;
            }
        }
        active.add(o);
        return true;
    }

    /// Notes that the `repr` of `o` ended.
    public static void leave(PyObject o) {
        ArrayList<PyObject> active = ThreadState.current().reprStack;
        for (int i = active.size() - 1; i >= 0; i--) {
            if (active.get(i) == o) {
                active.remove(i);
                return;
            }
        }
    }
}
