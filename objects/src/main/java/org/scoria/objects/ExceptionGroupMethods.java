package org.scoria.objects;

import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// A combination of multiple unrelated exceptions.
@PythonType(
        value = PyBaseExceptionGroup.class,
        name = "BaseExceptionGroup",
        subclass = true,
        inherited = "__init__",
        ownStorage = true)
final class ExceptionGroupMethods {
    private static final PyStr DERIVE = PyStr.intern("derive");
    private static final PyStr NOTES = PyStr.intern("__notes__");

    private ExceptionGroupMethods() {}

    @New(value = "BaseExceptionGroup($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        if (args.length != 2) {
            throw Errors.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%s given)", args.length);
        }
        if (!(args[0] instanceof PyStr message)) {
            throw Errors.typeError(
                    "BaseExceptionGroup.__new__() argument 1 must be str, not %s",
                    args[0].type().qualifiedName());
        }
        if (args[1].type().lookup(Names.GETITEM) == null || args[1] instanceof PyDict) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        PyTuple exceptions = PyTuple.of(Abstract.toArray(args[1]));
        if (exceptions.size() == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        PyType actual = checkNesting(type, exceptions);
        PyTuple tuple = PyTuple.of(args.clone());
        return actual.isHeap
                ? new PyBaseExceptionGroupSub(actual, message, exceptions, tuple)
                : new PyBaseExceptionGroup(actual, message, exceptions, tuple);
    }

    /// The class to make: an ExceptionGroup when everything inside is an Exception.
    private static PyType checkNesting(PyType type, PyTuple exceptions) {
        boolean onlyExceptions = true;
        for (int i = 0; i < exceptions.size(); i++) {
            PyObject e = exceptions.get(i);
            if (!(e instanceof PyBaseException)) {
                throw Errors.valueError("Item %s of second argument (exceptions) is not an exception", i);
            }
            onlyExceptions &= e.type().isSubtype(Exceptions.Exception);
        }
        if (type == PyBaseExceptionGroup.TYPE) {
            return onlyExceptions ? PyBaseExceptionGroup.EXCEPTION_GROUP : type;
        }
        if (!onlyExceptions) {
            if (type == PyBaseExceptionGroup.EXCEPTION_GROUP) {
                throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
            }
            if (type.isSubtype(Exceptions.Exception)) {
                throw Errors.typeError("Cannot nest BaseExceptions in '%s'", type.name());
            }
        }
        return type;
    }

    /// See PEP 585
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    @ClassMethod
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    @Getter(value = "message", member = true)
    static PyObject message(PyBaseExceptionGroup self) {
        return self.message;
    }

    @Getter(value = "exceptions", member = true)
    static PyObject exceptions(PyBaseExceptionGroup self) {
        return self.exceptions;
    }

    @Builtin(value = "derive($self, /, *args)", signature = false)
    static PyObject derive(PyBaseExceptionGroup self, PyObject[] args) {
        if (args.length != 1) {
            throw Errors.typeError("function takes exactly 1 argument (%s given)", args.length);
        }
        return PyBaseExceptionGroup.TYPE.call2(self.message, args[0]);
    }

    @Builtin(value = "subgroup($self, /, *args)", signature = false)
    static PyObject subgroup(PyBaseExceptionGroup self, PyObject[] args) {
        PyObject match = split(self, matcher(one(args, "subgroup")), false)[0];
        return match == null ? PyNone.NONE : match;
    }

    private static PyObject one(PyObject[] args, String function) {
        if (args.length != 1) {
            throw Errors.typeError("%s expected 1 argument, got %s", function, args.length);
        }
        return args[0];
    }

    @Builtin(value = "split($self, /, *args)", signature = false)
    static PyObject split(PyBaseExceptionGroup self, PyObject[] args) {
        PyObject[] parts = split(self, matcher(one(args, "split")), true);
        return PyTuple.of(parts[0] == null ? PyNone.NONE : parts[0], parts[1] == null ? PyNone.NONE : parts[1]);
    }

    /// What decides which exceptions match.
    private interface Matcher {
        boolean matches(PyBaseException exception);
    }

    private static Matcher matcher(PyObject condition) {
        if (condition instanceof PyType type && type.isSubtype(PyBaseException.TYPE)) {
            return e -> e.type().isSubtype(type);
        }
        if (condition instanceof PyTuple tuple && allExceptionTypes(tuple)) {
            return e -> ClassChecks.isInstance(e, tuple);
        }
        if (condition instanceof PyFunction || condition.isCallable() && !(condition instanceof PyType)) {
            return e -> Abstract.isTrue(condition.call1(e));
        }
        throw Errors.typeError("expected a function, exception type or tuple of exception types");
    }

    private static boolean allExceptionTypes(PyTuple tuple) {
        for (PyObject one : tuple.items) {
            if (!(one instanceof PyType type) || !type.isSubtype(PyBaseException.TYPE)) {
                return false;
            }
        }
        return true;
    }

    /// The matching and (when wanted) the other part of an exception, null where empty.
    private static PyBaseException[] split(PyBaseException exception, Matcher matcher, boolean wantRest) {
        if (matcher.matches(exception)) {
            return new PyBaseException[] {exception, null};
        }
        if (!(exception instanceof PyBaseExceptionGroup group)) {
            return new PyBaseException[] {null, wantRest ? exception : null};
        }
        ThreadState thread = ThreadState.current();
        thread.enterCall(" in exceptiongroup_split_recursive");
        try {
            List<PyObject> matching = new ArrayList<>();
            List<PyObject> rest = new ArrayList<>();
            for (PyObject inner : group.exceptions.items) {
                PyBaseException[] parts = split((PyBaseException) inner, matcher, wantRest);
                if (parts[0] != null) {
                    matching.add(parts[0]);
                }
                if (parts[1] != null) {
                    rest.add(parts[1]);
                }
            }
            return new PyBaseException[] {subset(group, matching), wantRest ? subset(group, rest) : null};
        } finally {
            thread.leaveCall();
        }
    }

    /// `except* classes`: the matching part of a group (or the naked exception) and the rest, null where empty.
    static PyBaseException[] splitByClass(PyBaseException exception, PyObject classes) {
        return split(exception, e -> ClassChecks.isInstance(e, classes), true);
    }

    /// A group like `original` of some of its exceptions, or null of none.
    static PyBaseException subset(PyBaseExceptionGroup original, List<PyObject> exceptions) {
        if (exceptions.isEmpty()) {
            return null;
        }
        PyObject derived = original.getAttribute(DERIVE).call1(PyList.of(exceptions.toArray(PyObject.NO_ARGS)));
        if (!(derived instanceof PyBaseExceptionGroup group)) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        group.traceback = original.traceback;
        group.context = original.context;
        group.cause = original.cause;
        group.suppressContext |= original.cause != null;
        PyObject notes = original.getAttributeOrNull(NOTES);
        if (notes instanceof PyList list) {
            group.setAttribute(NOTES, PyList.of(Abstract.toArray(list)));
        }
        return group;
    }
}
