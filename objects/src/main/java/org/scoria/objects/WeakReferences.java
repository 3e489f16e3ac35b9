package org.scoria.objects;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The weak references of one interpreter, by referent, and the queue of those whose referent died.
public final class WeakReferences {
    final ReferenceQueue<PyObject> dead = new ReferenceQueue<>();
    private final ReferenceQueue<PyObject> deadKeys = new ReferenceQueue<>();
    private final Map<Key, List<WeakReference<PyWeakReference>>> byReferent = new HashMap<>();

    private WeakReferences() {}

    static WeakReferences current() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object state = interpreter.state(WeakReferences.class);
        if (state == null) {
            state = new WeakReferences();
            interpreter.setState(WeakReferences.class, state);
            Finalizers.watchCollections(interpreter);
        }
        return (WeakReferences) state;
    }

    private static final Set<String> BUILTIN = Set.of(
            "function",
            "method",
            "builtin_function_or_method",
            "type",
            "set",
            "frozenset",
            "generator",
            "coroutine",
            "async_generator",
            "code",
            "module",
            "memoryview",
            "types.GenericAlias",
            "collections.deque",
            "array.array",
            "re.Pattern",
            "functools.partial",
            "functools._lru_cache_wrapper",
            "_thread.lock",
            "_thread.RLock",
            "_thread._local",
            "_struct.Struct",
            "itertools._tee",
            "weakref.ProxyType",
            "_io._IOBase",
            "_io.FileIO",
            "_io.BytesIO",
            "_io.StringIO",
            "_io.BufferedReader",
            "_io.BufferedWriter",
            "_io.BufferedRandom",
            "_io.BufferedRWPair",
            "_io.TextIOWrapper",
            "collections.OrderedDict");

    /// Whether values of a builtin type can be weakly referenced.
    static boolean builtinAllows(String name) {
        return BUILTIN.contains(name);
    }

    /// Whether values of a type can be weakly referenced. Compare `tp_weaklistoffset` of CPython's types.
    static boolean allows(PyType type) {
        return type.hasWeakref;
    }

    static void register(PyObject object, PyWeakReference reference) {
        WeakReferences all = current();
        all.forgetDead();
        all.byReferent
                .computeIfAbsent(new Key(object, all.deadKeys), k -> new ArrayList<>(1))
                .add(new WeakReference<>(reference));
    }

    private void forgetDead() {
        for (Reference<?> key = deadKeys.poll(); key != null; key = deadKeys.poll()) {
            byReferent.remove(key);
        }
    }

    /// The living weak references and proxies to an object, the shared ones first (as CPython orders them).
    public static List<PyObject> of(PyObject object) {
        List<PyObject> seen = new ArrayList<>();
        for (PyWeakReference reference : living(object)) {
            seen.add(reference.standIn == null ? reference : reference.standIn);
        }
        return seen;
    }

    private static List<PyWeakReference> living(PyObject object) {
        List<WeakReference<PyWeakReference>> list = current().byReferent.get(new Key(object, null));
        if (list == null) {
            return new ArrayList<>();
        }
        list.removeIf(r -> r.get() == null);
        return ordered(list);
    }

    /// The order in which CPython lists references and calls back: the shared reference, the shared proxy, then the
    /// others from the newest to the oldest.
    private static List<PyWeakReference> ordered(List<WeakReference<PyWeakReference>> list) {
        List<PyWeakReference> ordered = new ArrayList<>();
        int shared = 0;
        for (WeakReference<PyWeakReference> r : list) {
            PyWeakReference reference = r.get();
            if (reference == null) {
                continue;
            }
            if (reference.isShared()) {
                ordered.add(reference.standIn == null ? 0 : shared, reference);
                shared++;
            } else {
                ordered.add(shared, reference);
            }
        }
        return ordered;
    }

    /// The living reference that everybody gets who gives no callback, or null; or the one behind the shared proxy.
    static PyWeakReference shared(PyObject object, boolean proxy) {
        for (PyWeakReference reference : living(object)) {
            if (reference.isShared() && (reference.standIn != null) == proxy) {
                return reference;
            }
        }
        return null;
    }

    /// Runs the callbacks of references whose objects have died. Cheap when there are none.
    public static void runCallbacks(Interpreter interpreter) {
        Object state = interpreter.state(WeakReferences.class);
        if (state == null) {
            return;
        }
        ReferenceQueue<PyObject> queue = ((WeakReferences) state).dead;
        for (Reference<?> r = queue.poll(); r != null; r = queue.poll()) {
            PyWeakReference reference = ((PyWeakReference.Referent) r).owner.get();
            if (reference != null && reference.callback != null) {
                runCallback(interpreter, reference);
            }
        }
    }

    /// After a collection: runs the callbacks whose turn it is, also those that the JVM has not queued yet.
    public static void runCallbacksNow(Interpreter interpreter) {
        if (!(interpreter.state(WeakReferences.class) instanceof WeakReferences all)) {
            return;
        }
        List<PyWeakReference> due = new ArrayList<>();
        for (List<WeakReference<PyWeakReference>> list : all.byReferent.values()) {
            for (PyWeakReference reference : ordered(list)) {
                if (reference.callback != null && reference.get() == null) {
                    due.add(reference);
                }
            }
        }
        for (PyWeakReference reference : due) {
            runCallback(interpreter, reference);
        }
    }

    private static void runCallback(Interpreter interpreter, PyWeakReference reference) {
        PyObject callback = reference.callback;
        if (callback == null) {
            return; // an earlier callback has run it
        }
        reference.callback = null;
        try {
            callback.call1(reference.standIn == null ? reference : reference.standIn);
        } catch (PyException e) {
            interpreter.unraisable(e, "Exception ignored in: ", callback);
        }
    }

    /// A referent by identity.
    private static final class Key extends WeakReference<PyObject> {
        private final int hash;

        Key(PyObject object, ReferenceQueue<PyObject> queue) {
            super(object, queue);
            hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key key && get() != null && get() == key.get();
        }
    }
}
