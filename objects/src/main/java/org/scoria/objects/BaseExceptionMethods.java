package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Common base class for all exceptions
@PythonType(
        value = PyBaseException.class,
        name = "BaseException",
        subclass = true,
        inherited = {"__getattribute__", "__setattr__", "__delattr__"},
        ownStorage = true)
final class BaseExceptionMethods {
    private static final PyStr NOTES = PyStr.intern("__notes__");

    private BaseExceptionMethods() {}

    @New(value = "BaseException($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return ExceptionFactory.create(type, PyTuple.of(args.clone()));
    }

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyBaseException self) {
        PyDict dict = self.instanceDictOrNull();
        return dict != null && dict.size() > 0
                ? PyTuple.of(self.type(), self.args, dict)
                : PyTuple.of(self.type(), self.args);
    }

    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyBaseException self, PyObject state) {
        if (state == PyNone.NONE) {
            return;
        }
        if (!(state instanceof PyDict dict)) {
            throw Errors.typeError("state is not a dictionary");
        }
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            self.setAttribute((PyStr) dict.keyAt(i), dict.valueAt(i));
        }
    }

    /// Exception.with_traceback(tb) --
    /// set self.__traceback__ to tb and return self.
    @Builtin(value = "with_traceback($self, tb, /)", signature = false)
    static PyObject withTraceback(PyBaseException self, PyObject tb) {
        setTraceback(self, tb);
        return self;
    }

    /// Exception.add_note(note) --
    /// add a note to the exception
    @Builtin(value = "add_note($self, note, /)", signature = false)
    static void addNote(PyBaseException self, PyObject note) {
        if (!(note instanceof PyStr)) {
            throw Errors.typeError("note must be a str, not '%s'", note.type().qualifiedName());
        }
        PyObject notes = self.getAttributeOrNull(NOTES);
        if (notes == null) {
            notes = new PyList();
            self.setAttribute(NOTES, notes);
        }
        if (!(notes instanceof PyList list)) {
            throw Errors.typeError("Cannot add note: __notes__ is not a list");
        }
        list.append(note);
    }

    @Getter(value = "__suppress_context__", member = true)
    static boolean suppressContext(PyBaseException self) {
        return self.suppressContext;
    }

    @Setter("__suppress_context__")
    static void setSuppressContext(PyBaseException self, PyObject value) {
        if (!(value instanceof PyBool)) {
            throw Errors.typeError("attribute value type must be bool");
        }
        self.suppressContext = value == PyBool.TRUE;
    }

    @Getter("__dict__")
    static PyObject dict(PyBaseException self) {
        return self.instanceDict();
    }

    @Setter("__dict__")
    static void setDict(PyBaseException self, PyObject value) {
        InstanceAttributes.setDict(self, value);
    }

    @Getter("args")
    static PyObject args(PyBaseException self) {
        return self.args;
    }

    @Setter("args")
    static void setArgs(PyBaseException self, PyObject value) {
        if (value == null) {
            throw Errors.typeError("args may not be deleted");
        }
        self.args = PyTuple.of(Abstract.toArray(value));
    }

    @Getter("__traceback__")
    static PyObject traceback(PyBaseException self) {
        return self.traceback == null ? PyNone.NONE : self.traceback;
    }

    @Setter("__traceback__")
    static void setTraceback(PyBaseException self, PyObject value) {
        if (value == null) {
            throw Errors.typeError("__traceback__ may not be deleted");
        }
        if (value == PyNone.NONE) {
            self.traceback = null;
        } else if (value instanceof PyTraceback) {
            self.traceback = value;
        } else {
            throw Errors.typeError("__traceback__ must be a traceback or None");
        }
    }

    @Getter("__context__")
    static PyObject context(PyBaseException self) {
        return self.context == null ? PyNone.NONE : self.context;
    }

    @Setter("__context__")
    static void setContext(PyBaseException self, PyObject value) {
        self.context = chained(value, "__context__", "exception context");
    }

    @Getter("__cause__")
    static PyObject cause(PyBaseException self) {
        return self.cause == null ? PyNone.NONE : self.cause;
    }

    @Setter("__cause__")
    static void setCause(PyBaseException self, PyObject value) {
        self.cause = chained(value, "__cause__", "exception cause");
        self.suppressContext = true;
    }

    private static PyBaseException chained(PyObject value, String name, String what) {
        if (value == null) {
            throw Errors.typeError("%s may not be deleted", name);
        }
        if (value == PyNone.NONE) {
            return null;
        }
        if (value instanceof PyBaseException exception) {
            return exception;
        }
        throw Errors.typeError("%s must be None or derive from BaseException", what);
    }
}
