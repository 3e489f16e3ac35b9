package org.scoria.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/// The objects of one interpreter that have something to do when they die: `__del__` methods, and generators that
/// wait inside `try`.
///
/// What has to be done gets the object itself, so the object must come back to life; of all that Java offers only
/// `Object.finalize` can do that. The object and its [Sentinel] refer to each other: when nobody else refers to
/// the object, the JVM finalizes the sentinel, which puts the object on the queue. The thread that runs Python
/// code takes it from there at its next safepoint, in `gc.collect()`, or at the end.
///
/// Compare CPython 3.11 `Objects/object.c: PyObject_CallFinalizer`.
public final class Finalizers {
    /// The JVM makes no promise when it finalizes: `gc.collect()` waits no longer than this.
    private static final long JVM_TAKES_NANOS = 2_000_000_000;

    private final Interpreter interpreter;

    /// Objects that died, the oldest first (the JVM finds them in no order). Also written by its finalizer thread.
    private final Queue<Sentinel> due = new PriorityQueue<>();

    private long watched;
    private boolean watchesCollections;

    /// The living, for the end of the interpreter, in the order of their births.
    private final Set<WeakReference<Sentinel>> living = new LinkedHashSet<>();

    private boolean scheduled;

    private Finalizers(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /// What an object keeps to be told of its death.
    static final class Sentinel implements Comparable<Sentinel> {
        private final Finalizers home;
        private final PyObject object;
        private final long number;
        private WeakReference<Sentinel> entry;

        private Sentinel(Finalizers home, PyObject object) {
            this.home = home;
            this.object = object;
            this.number = home.watched++;
        }

        @Override
        public int compareTo(Sentinel other) {
            return Long.compare(number, other.number);
        }

        @Override
        @SuppressWarnings({"deprecation", "removal", "Finalize"})
        protected void finalize() {
            home.died(this);
        }
    }

    private static Finalizers of(Interpreter interpreter) {
        Object state = interpreter.state(Finalizers.class);
        if (state == null) {
            state = new Finalizers(interpreter);
            interpreter.setState(Finalizers.class, state);
        }
        return (Finalizers) state;
    }

    /// A sentinel for `object`, which the object must keep.
    public static Object watch(PyObject object) {
        return of(ThreadState.current().interpreter).add(object);
    }

    private Sentinel add(PyObject object) {
        Sentinel sentinel = new Sentinel(this, object);
        sentinel.entry = new WeakReference<>(sentinel);
        living.add(sentinel.entry);
        return sentinel;
    }

    /// From now on callbacks of weak references run, and warnings of lost coroutines appear, after every
    /// collection.
    static void watchCollections(Interpreter interpreter) {
        Finalizers all = of(interpreter);
        if (!all.watchesCollections) {
            all.watchesCollections = true;
            all.add(null); // for the next collection to find
        }
    }

    private void died(Sentinel sentinel) {
        boolean first;
        synchronized (due) {
            due.add(sentinel);
            due.notifyAll();
            first = !scheduled;
            scheduled = true;
        }
        if (first) {
            interpreter.addPendingCall(this::runDue);
        }
    }

    /// After a collection: finalizes the objects that have died.
    public static void runDue(Interpreter interpreter) {
        if (interpreter.state(Finalizers.class) instanceof Finalizers all) {
            all.awaitJvm();
            all.runDue();
        }
    }

    /// Waits until the JVM's finalizer thread has told of all objects that the collection found: the weak
    /// references to their sentinels are empty already.
    private void awaitJvm() {
        int dead = 0;
        for (WeakReference<Sentinel> entry : living) {
            dead += entry.refersTo(null) ? 1 : 0;
        }
        long end = System.nanoTime() + JVM_TAKES_NANOS;
        synchronized (due) {
            try {
                while (due.size() < dead && System.nanoTime() < end) {
                    due.wait(1);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void runDue() {
        for (Sentinel sentinel = next(); sentinel != null; sentinel = next()) {
            living.remove(sentinel.entry);
            finish(sentinel.object);
        }
    }

    private Sentinel next() {
        synchronized (due) {
            Sentinel sentinel = due.poll();
            scheduled = sentinel != null;
            return sentinel;
        }
    }

    /// Finalizes all that are left, at the end of the interpreter, the oldest first.
    public static void runAll(Interpreter interpreter) {
        if (!(interpreter.state(Finalizers.class) instanceof Finalizers all)) {
            return;
        }
        all.runDue();
        List<WeakReference<Sentinel>> left = new ArrayList<>(all.living);
        all.living.clear();
        for (WeakReference<Sentinel> entry : left) {
            Sentinel sentinel = entry.get();
            if (sentinel != null) {
                all.due.add(sentinel);
            }
        }
        all.runDue();
    }

    private void finish(PyObject object) {
        if (object == null) {
            add(null);
            WeakReferences.runCallbacks(interpreter);
            UnawaitedCoroutines.reportDead(interpreter);
            return;
        }
        if (object instanceof AbstractGenerator generator) {
            if (!generator.isRunning()) { // it may, in another thread, when the interpreter ends
                generator.dispose();
            }
            return;
        }
        PyType type = object.type();
        PyObject method = type.isHeap ? type.slots[SlotIndex.DEL] : null;
        if (method == null) {
            return;
        }
        try {
            SlotCalls.call(method, object);
        } catch (PyException e) {
            interpreter.unraisable(e, null, method);
        }
    }
}
