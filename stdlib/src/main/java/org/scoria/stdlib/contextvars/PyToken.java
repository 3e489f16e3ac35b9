package org.scoria.stdlib.contextvars;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyGenericAlias;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// A `contextvars.Token`: undoes one `ContextVar.set`. Compare CPython 3.11 `Python/context.c`.
@PythonType(value = PyToken.class, name = "_contextvars.Token", unhashable = true)
public final class PyToken extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyToken.class, PyObject.TYPE, new PyTokenExposed());

    private final PyContext context;
    private final PyContextVar variable;

    /// The value before, or null when there was none.
    private final PyObject old;

    private boolean used;

    PyToken(PyContext context, PyContextVar variable, PyObject old) {
        this.context = context;
        this.variable = variable;
        this.old = old;
    }

    static void init(PyType type) {
        type.dict().put(PyStr.intern("MISSING"), PyMissing.VALUE);
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
    public PyObject repr() {
        return PyStr.of("<Token" + (used ? " used" : "") + " var=" + Abstract.repr(variable) + " at "
                + Abstract.address(this) + ">");
    }

    /// `variable.reset(self)` in the current context.
    void use(PyContextVar of, PyContext current) {
        if (used) {
            throw Errors.runtimeError("%s has already been used once", Abstract.repr(this));
        }
        if (of != variable) {
            throw Errors.valueError("%s was created by a different ContextVar", Abstract.repr(this));
        }
        if (current != context) {
            throw Errors.valueError("%s was created in a different Context", Abstract.repr(this));
        }
        used = true;
        current.values = old == null ? current.values.without(of) : current.values.with(of, old);
    }

    @New(value = "Token($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        throw Errors.runtimeError("Tokens can only be created by ContextVars");
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    @Getter("var")
    static PyObject variable(PyToken self) {
        return self.variable;
    }

    @Getter("old_value")
    static PyObject oldValue(PyToken self) {
        return self.old == null ? PyMissing.VALUE : self.old;
    }
}
