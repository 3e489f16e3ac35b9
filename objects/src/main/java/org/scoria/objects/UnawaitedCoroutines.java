package org.scoria.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Coroutines that were made and not yet started. The collector tells when one of them is gone: then, or when the
/// interpreter ends, Python warns that it was never awaited.
public final class UnawaitedCoroutines {
    private final Set<Ticket> pending = Collections.newSetFromMap(new IdentityHashMap<>());

    private static final PyStr WARNINGS = PyStr.intern("warnings");
    private static final PyStr WARN_UNAWAITED = PyStr.intern("_warn_unawaited_coroutine");

    private UnawaitedCoroutines() {}

    /// What is remembered of a coroutine that has not started.
    static final class Ticket extends WeakReference<PyCoroutine> {
        private final UnawaitedCoroutines home;
        private final PyCode code;
        private final PyStr name;
        private final PyStr qualname;
        private final PyObject origin;

        private Ticket(UnawaitedCoroutines home, PyCoroutine coroutine) {
            super(coroutine);
            this.home = home;
            this.code = coroutine.code;
            this.name = coroutine.name;
            this.qualname = coroutine.qualname;
            this.origin = coroutine.origin;
        }

        /// A finished coroutine that looks like the dead one.
        private PyCoroutine standIn() {
            return new PyCoroutine(code, name, qualname, origin);
        }

        /// The coroutine has started or was closed.
        void settle() {
            home.pending.remove(this);
            clear();
        }
    }

    private static UnawaitedCoroutines of(Interpreter interpreter) {
        Object state = interpreter.state(UnawaitedCoroutines.class);
        if (state == null) {
            state = new UnawaitedCoroutines();
            interpreter.setState(UnawaitedCoroutines.class, state);
            Finalizers.watchCollections(interpreter);
        }
        return (UnawaitedCoroutines) state;
    }

    static Ticket register(PyCoroutine coroutine, ThreadState thread) {
        UnawaitedCoroutines all = of(thread.interpreter);
        Ticket ticket = new Ticket(all, coroutine);
        all.pending.add(ticket);
        return ticket;
    }

    /// Warns of those that the collector has found since the last time.
    public static void reportDead(Interpreter interpreter) {
        UnawaitedCoroutines all = of(interpreter);
        List<Ticket> found = new ArrayList<>();
        for (Ticket ticket : all.pending) {
            if (ticket.refersTo(null)) {
                found.add(ticket);
            }
        }
        for (Ticket ticket : found) {
            all.pending.remove(ticket);
            warn(interpreter, ticket);
        }
    }

    /// Warns of all that are left, at the end of the interpreter.
    public static void reportAll(Interpreter interpreter) {
        UnawaitedCoroutines all = of(interpreter);
        List<Ticket> left = new ArrayList<>(all.pending);
        all.pending.clear();
        for (Ticket ticket : left) {
            warn(interpreter, ticket);
        }
    }

    /// Through `warnings`, whose text also tells the origin, where that is possible. Compare
    /// `_PyErr_WarnUnawaitedCoroutine`.
    private static void warn(Interpreter interpreter, Ticket ticket) {
        PyCoroutine coroutine = ticket.standIn();
        if (warnInPython(interpreter, coroutine)) {
            return;
        }
        try {
            interpreter.warn(Exceptions.RuntimeWarning, "coroutine '" + ticket.qualname + "' was never awaited", 1);
        } catch (PyException e) {
            interpreter.unraisable(e, null, coroutine);
        }
    }

    private static boolean warnInPython(Interpreter interpreter, PyCoroutine coroutine) {
        try {
            PyObject warnings = interpreter.importModule(WARNINGS, PyNone.NONE, PyNone.NONE, PyNone.NONE, 0);
            PyObject function = warnings.getAttributeOrNull(WARN_UNAWAITED);
            if (function == null) {
                return false;
            }
            function.call1(coroutine);
            return true;
        } catch (PyException e) {
            interpreter.unraisable(e, null, coroutine);
            return e.matches(Exceptions.RuntimeWarning);
        }
    }
}
