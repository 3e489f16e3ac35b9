package org.scoria.objects;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// `except*`: matching against parts of exception groups, and what is raised at the end.
///
/// Compare CPython 3.11 `Python/ceval.c: exception_group_match` and `Objects/exceptions.c: _PyExc_PrepReraiseStar`.
public final class ExceptStar {
    private static final PyStr SPLIT = PyStr.intern("split");
    private static final PyStr DERIVE = PyStr.intern("derive");
    private static final PyStr EXCEPTIONS = PyStr.intern("exceptions");

    private ExceptStar() {}

    static boolean isGroup(PyObject o) {
        return o.type().isSubtype(Exceptions.BaseExceptionGroup);
    }

    /// Complains about `except* x:` when x cannot be caught or is a group.
    public static void checkCatchable(PyObject types) {
        Raising.checkCatchable(types);
        PyObject[] all = types instanceof PyTuple tuple ? tuple.items : new PyObject[] {types};
        for (PyObject type : all) {
            if (((PyType) type).isSubtype(Exceptions.BaseExceptionGroup)) {
                throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }

    /// CHECK_EG_MATCH: the rest at `slots[at]`, the matching part above it; each may be None.
    public static void match(PyFrame frame, PyObject exception, PyObject types, PyObject[] slots, int at) {
        checkCatchable(types);
        PyObject match = PyNone.NONE;
        PyObject rest = exception;
        if (exception == PyNone.NONE) {
            rest = PyNone.NONE;
        } else if (Raising.matches((PyBaseException) exception, types)) {
            match = isGroup(exception) ? exception : wrap((PyBaseException) exception);
            rest = PyNone.NONE;
        } else if (isGroup(exception)) {
            PyObject pair = Abstract.callMethod(exception, SPLIT, types);
            if (!(pair instanceof PyTuple tuple) || tuple.size() < 2) {
                throw splitError(exception, pair);
            }
            match = tuple.get(0);
            rest = tuple.get(1);
        }
        slots[at] = rest;
        slots[at + 1] = match;
        if (match != PyNone.NONE) {
            frame.thread.handled.value = (PyBaseException) match;
        }
    }

    private static PyException splitError(PyObject group, PyObject pair) {
        if (pair instanceof PyTuple tuple) {
            return Errors.typeError(
                    "%s.split must return a 2-tuple, got tuple of size %s",
                    group.type().qualifiedName(), tuple.size());
        }
        return Errors.typeError(
                "%s.split must return a tuple, not %s",
                group.type().qualifiedName(), pair.type().qualifiedName());
    }

    private static PyObject wrap(PyBaseException naked) {
        return Exceptions.ExceptionGroup.call2(PyStr.EMPTY, PyTuple.of(naked));
    }

    /// PREP_RERAISE_STAR: what the clauses raised and left over, as one exception to raise, or None.
    public static PyObject prepareReraise(PyBaseException original, PyObject results) {
        PyObject[] all = Abstract.toArray(results);
        if (all.length == 0) {
            return PyNone.NONE;
        }
        if (!isGroup(original)) {
            return all[0]; // a naked exception: at most one clause ran
        }
        List<PyObject> raised = new ArrayList<>();
        List<PyBaseException> reraised = new ArrayList<>();
        for (PyObject o : all) {
            if (o == PyNone.NONE) {
                continue;
            }
            PyBaseException exception = (PyBaseException) o;
            if (isSameMetadata(exception, original)) {
                reraised.add(exception);
            } else {
                raised.add(exception);
            }
        }
        PyObject projection = reraised.isEmpty() ? PyNone.NONE : project((PyBaseException) original, reraised);
        if (raised.isEmpty()) {
            return projection;
        }
        if (projection != PyNone.NONE) {
            raised.add(projection);
        }
        if (raised.size() == 1) {
            return raised.get(0);
        }
        return Exceptions.ExceptionGroup.call2(PyStr.EMPTY, PyList.of(raised.toArray(PyObject.NO_ARGS)));
    }

    /// Whether an exception is (part of) the original one: then it was raised again, not anew.
    private static boolean isSameMetadata(PyBaseException exception, PyBaseException original) {
        if (!isGroup(exception) || !isGroup(original)) {
            return false;
        }
        return noneToNull(notes(exception)) == noneToNull(notes(original))
                && exception.traceback == original.traceback
                && exception.cause == original.cause
                && exception.context == original.context;
    }

    private static PyObject notes(PyBaseException exception) {
        return exception.instanceGet(PyStr.intern("__notes__"));
    }

    private static PyObject noneToNull(PyObject o) {
        return o == PyNone.NONE ? null : o;
    }

    /// The part of `original` whose leaves occur in `keep`, nested as in the original.
    private static PyObject project(PyBaseException original, List<PyBaseException> keep) {
        Map<PyObject, Boolean> leaves = new IdentityHashMap<>();
        for (PyBaseException exception : keep) {
            collectLeaves(exception, leaves);
        }
        PyObject part = part(original, leaves);
        return part == null ? PyNone.NONE : part;
    }

    private static void collectLeaves(PyObject exception, Map<PyObject, Boolean> leaves) {
        if (!isGroup(exception)) {
            leaves.put(exception, true);
            return;
        }
        for (PyObject inner : Abstract.toArray(exception.getAttribute(EXCEPTIONS))) {
            collectLeaves(inner, leaves);
        }
    }

    private static PyObject part(PyObject exception, Map<PyObject, Boolean> leaves) {
        if (!isGroup(exception)) {
            return leaves.containsKey(exception) ? exception : null;
        }
        PyObject[] inner = Abstract.toArray(exception.getAttribute(EXCEPTIONS));
        List<PyObject> kept = new ArrayList<>();
        boolean all = true;
        for (PyObject e : inner) {
            PyObject p = part(e, leaves);
            all &= p == e;
            if (p != null) {
                kept.add(p);
            }
        }
        if (all) {
            return exception;
        }
        return kept.isEmpty() ? null : derive((PyBaseException) exception, kept);
    }

    private static PyObject derive(PyBaseException group, List<PyObject> exceptions) {
        PyObject made = Abstract.callMethod(group, DERIVE, PyList.of(exceptions.toArray(PyObject.NO_ARGS)));
        if (!(made instanceof PyBaseException derived) || !isGroup(made)) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        derived.traceback = group.traceback;
        derived.context = group.context;
        derived.cause = group.cause;
        derived.suppressContext = group.suppressContext;
        PyObject notes = notes(group);
        if (notes != null) {
            derived.instanceSet(PyStr.intern("__notes__"), PyList.of(Abstract.toArray(notes)));
        }
        return derived;
    }
}
