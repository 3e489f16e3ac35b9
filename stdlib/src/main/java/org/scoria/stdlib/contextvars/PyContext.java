package org.scoria.stdlib.contextvars;

import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.Calls;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// A `contextvars.Context`. Compare CPython 3.11 `Python/context.c`.
@PythonType(value = PyContext.class, name = "_contextvars.Context", unhashable = true)
public final class PyContext extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyContext.class, PyObject.TYPE, new PyContextExposed());

    ContextMap values;

    /// The context that was current when this one was entered; null while it is not entered.
    private PyObject previous;

    private boolean entered;

    PyContext(ContextMap values) {
        this.values = values;
    }

    /// The current context of a thread, made when there is none.
    static PyContext current(ThreadState thread) {
        if (thread.context instanceof PyContext context) {
            return context;
        }
        PyContext context = new PyContext(ContextMap.EMPTY);
        thread.context = context;
        return context;
    }

    /// An object that stands for the values that all variables have in a thread: another one when any has
    /// changed. Null when the thread has no context yet.
    public static Object version(ThreadState thread) {
        return thread.context instanceof PyContext context ? context.values : null;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyContext that) || op != Abstract.EQ && op != Abstract.NE) {
            return PyNotImplemented.VALUE;
        }
        return PyBool.of(sameValues(that) == (op == Abstract.EQ));
    }

    private boolean sameValues(PyContext that) {
        if (values == that.values) {
            return true;
        }
        if (values.size() != that.values.size()) {
            return false;
        }
        PyObject[] entries = values.entries();
        for (int i = 0; i < entries.length; i += 2) {
            PyObject theirs = that.values.get((PyContextVar) entries[i]);
            if (theirs == null || !Abstract.equal(entries[i + 1], theirs)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public PyObject iter() {
        return new PyContextKeys(values);
    }

    @Override
    public boolean isTrue() {
        return values.size() != 0;
    }

    @Override
    public long length() {
        return values.size();
    }

    private static PyContextVar key(PyObject key) {
        if (key instanceof PyContextVar variable) {
            return variable;
        }
        throw Errors.typeError("a ContextVar key was expected, got %s", Abstract.repr(key));
    }

    @Override
    public PyObject getItem(PyObject key) {
        PyObject value = values.get(key(key));
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    @Override
    public boolean contains(PyObject key) {
        return values.get(key(key)) != null;
    }

    // ---- entering

    private void enter(ThreadState thread) {
        if (entered) {
            throw Errors.runtimeError("cannot enter context: %s is already entered", Abstract.repr(this));
        }
        previous = thread.context;
        entered = true;
        thread.context = this;
    }

    private void exit(ThreadState thread) {
        thread.context = previous;
        previous = null;
        entered = false;
    }

    @New(value = "Context($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        if (args.length != 0 || kwargs.size() != 0) {
            throw Errors.typeError("Context() does not accept any arguments");
        }
        return new PyContext(ContextMap.EMPTY);
    }

    /// run(function, *args, **kwargs): calls it with this context as the current one.
    @Builtin(value = "run($self, /, *args, **kwargs)", signature = false)
    static PyObject run(PyContext self, PyObject[] args, PyDict kwargs, ThreadState thread) {
        if (args.length == 0) {
            throw Errors.typeError("run() missing 1 required positional argument");
        }
        self.enter(thread);
        try {
            PyObject[] rest = Arrays.copyOfRange(args, 1, args.length);
            return kwargs.size() == 0
                    ? args[0].call(rest, null)
                    : Calls.callEx(thread, args[0], PyTuple.of(rest), kwargs);
        } finally {
            self.exit(thread);
        }
    }

    /// Another context with the same values.
    @Builtin("copy($self, /)")
    static PyObject copy(PyContext self) {
        return new PyContext(self.values);
    }

    /// The value of a variable here, or default when it has none.
    @Builtin("get($self, key, default=None, /)")
    static PyObject get(PyContext self, PyObject key, PyObject otherwise) {
        PyObject value = self.values.get(key(key));
        return value != null ? value : otherwise;
    }

    /// Iterates over the variables with their values.
    @Builtin("items($self, /)")
    static PyObject items(PyContext self) {
        return new PyContextItems(self.values);
    }

    /// Iterates over the variables that have a value here.
    @Builtin("keys($self, /)")
    static PyObject keys(PyContext self) {
        return new PyContextKeys(self.values);
    }

    /// Iterates over the values.
    @Builtin("values($self, /)")
    static PyObject values(PyContext self) {
        return new PyContextValues(self.values);
    }
}
