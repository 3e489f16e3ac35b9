package org.scoria.stdlib.contextvars;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyGenericAlias;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// A `contextvars.ContextVar`. Compare CPython 3.11 `Python/context.c`.
@PythonType(value = PyContextVar.class, name = "_contextvars.ContextVar")
public final class PyContextVar extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyContextVar.class, PyObject.TYPE, new PyContextVarExposed());

    private final PyStr name;

    /// The default value, or null.
    private final PyObject otherwise;

    private PyContextVar(PyStr name, PyObject otherwise) {
        this.name = name;
        this.otherwise = otherwise;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public long hash() {
        return identityHash() ^ name.hash();
    }

    @Override
    public PyObject repr() {
        String text = "<ContextVar name=" + Abstract.repr(name);
        if (otherwise != null) {
            text += " default=" + Abstract.repr(otherwise);
        }
        return PyStr.of(text + " at " + Abstract.address(this) + ">");
    }

    /// The value in a thread's context, null without one.
    public PyObject getOrNull(ThreadState thread) {
        return thread.context instanceof PyContext context ? context.values.get(this) : null;
    }

    /// Gives the variable a value in a thread's context.
    public void assign(PyObject value, ThreadState thread) {
        PyContext context = PyContext.current(thread);
        context.values = context.values.with(this, value);
    }

    @New(value = "ContextVar($type, name, /, *, default=<unrepresentable>)", signature = false)
    static PyObject create(PyType type, PyObject name, PyObject otherwise) {
        if (name instanceof PyStr text) {
            return new PyContextVar(text, otherwise);
        }
        throw Errors.typeError("context variable name must be a str");
    }

    /// The value in the current context.
    ///
    /// Without one: the default given here, else that of the variable, else LookupError.
    @Builtin("get($self, default=<unrepresentable>, /)")
    static PyObject get(PyContextVar self, PyObject otherwise, ThreadState thread) {
        PyObject value = self.getOrNull(thread);
        if (value == null) {
            value = otherwise != null ? otherwise : self.otherwise;
        }
        if (value == null) {
            throw Errors.of(Exceptions.LookupError, self);
        }
        return value;
    }

    /// Gives the variable a value in the current context.
    ///
    /// The token that is returned lets reset() restore what was there before.
    @Builtin("set($self, value, /)")
    static PyObject set(PyContextVar self, PyObject value, ThreadState thread) {
        PyContext context = PyContext.current(thread);
        PyObject old = context.values.get(self);
        self.assign(value, thread);
        return new PyToken(context, self, old);
    }

    /// Gives the variable back the value it had before the set() that made the token.
    @Builtin("reset($self, token, /)")
    static void reset(PyContextVar self, PyObject token, ThreadState thread) {
        if (!(token instanceof PyToken given)) {
            throw Errors.typeError("expected an instance of Token, got %s", Abstract.repr(token));
        }
        given.use(self, PyContext.current(thread));
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    @Getter(value = "name", member = true)
    static PyObject name(PyContextVar self) {
        return self.name;
    }
}
