package org.scoria.objects;

import java.lang.ref.WeakReference;
import java.util.List;

/// A `weakref.ref`. The garbage collector of the JVM decides when the referent dies; callbacks run at a safepoint
/// after that, or when `gc.collect()` is called.
///
/// Compare CPython 3.11 `Objects/weakrefobject.c`.
public class PyWeakReference extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyWeakReference.class, PyObject.TYPE, new WeakReferenceMethodsExposed());

    final Referent referent;
    PyObject callback;

    /// The proxy that users see instead of this reference, or null.
    PyObject standIn;

    private long hash;
    private boolean hashed;

    protected PyWeakReference(PyObject object, PyObject callback) {
        this.referent = new Referent(object, this);
        this.callback = callback;
    }

    /// The Java reference; it holds the Python reference object weakly in turn, so dropping that drops the
    /// callback.
    static final class Referent extends WeakReference<PyObject> {
        final WeakReference<PyWeakReference> owner;

        Referent(PyObject object, PyWeakReference owner) {
            super(object, WeakReferences.current().dead);
            this.owner = new WeakReference<>(owner);
        }
    }

    /// The reference to `object` of the exact type with this callback (null for none): a shared one where CPython
    /// shares.
    public static PyWeakReference of(PyObject object, PyObject callback) {
        check(object);
        if (callback == null) {
            PyWeakReference shared = WeakReferences.shared(object, false);
            if (shared != null) {
                return shared;
            }
        }
        PyWeakReference reference = new PyWeakReference(object, callback);
        WeakReferences.register(object, reference);
        return reference;
    }

    /// Whether whoever asks for a reference (or a proxy) without callback gets this one.
    final boolean isShared() {
        return callback == null && (standIn != null || getClass() == PyWeakReference.class);
    }

    /// Refuses objects whose type allows no weak references.
    static void check(PyObject object) {
        if (!WeakReferences.allows(object.type())) {
            throw Errors.typeError(
                    "cannot create weak reference to '%s' object", object.type().qualifiedName());
        }
    }

    /// The oldest living weak reference to the object, or null.
    static PyObject first(PyObject object) {
        List<PyObject> all = WeakReferences.of(object);
        return all.isEmpty() ? null : all.get(0);
    }

    /// The referent, or null when it is dead.
    public PyObject get() {
        return referent.get();
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        if (keywords != null) {
            throw Errors.typeError("weakref() takes no keyword arguments");
        }
        if (args.length != 0) {
            throw Errors.typeError("weakref expected 0 arguments, got %s", args.length);
        }
        PyObject object = get();
        return object == null ? PyNone.NONE : object;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        if (keywords != null && keywords.length != 0) {
            throw Errors.typeError("ref() takes no keyword arguments");
        }
        Sequences.checkCount("__init__", args, 1, 2); // everything was done by __new__
    }

    @Override
    public long hash() {
        if (!hashed) {
            PyObject object = get();
            if (object == null) {
                throw Errors.typeError("weak object has gone away");
            }
            hash = Abstract.hash(object);
            hashed = true;
        }
        return hash;
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (op != Abstract.EQ && op != Abstract.NE || !(other instanceof PyWeakReference that)) {
            return PyNotImplemented.VALUE;
        }
        PyObject a = get();
        PyObject b = that.get();
        if (a == null || b == null) {
            return PyBool.of((this == other) == (op == Abstract.EQ));
        }
        return Abstract.richCompare(a, b, op);
    }

    @Override
    public PyObject repr() {
        PyObject object = get();
        String start = "<weakref at " + Abstract.address(this);
        if (object == null) {
            return PyStr.of(start + "; dead>");
        }
        PyObject name = Abstract.lookupSpecial(object, Names.NAME);
        String to = "; to '" + object.type().name() + "' at " + Abstract.address(object);
        return PyStr.of(start + to + (name instanceof PyStr text ? " (" + text + ")>" : ">"));
    }
}
