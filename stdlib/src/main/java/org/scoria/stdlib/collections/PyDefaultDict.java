package org.scoria.stdlib.collections;

import org.scoria.objects.Abstract;
import org.scoria.objects.DictUpdate;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.ReprGuard;

/// A `collections.defaultdict`. Compare CPython 3.11 `Modules/_collectionsmodule.c`.
public class PyDefaultDict extends PyDict {
    public static final PyType TYPE = PyType.builtin(PyDefaultDict.class, PyDict.TYPE, new DefaultDictMethodsExposed());

    /// Makes missing values; None makes none.
    PyObject factory = PyNone.NONE;

    public PyDefaultDict() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    protected PyObject missing(PyObject key) {
        return getClass() == PyDefaultDict.class ? makeMissing(key) : super.missing(key);
    }

    /// `__missing__`.
    final PyObject makeMissing(PyObject key) {
        if (factory == PyNone.NONE) {
            throw Errors.keyError(key);
        }
        PyObject value = factory.call0();
        setItem(key, value);
        return value;
    }

    @Override
    public PyObject repr() {
        PyObject base = reprOfDict();
        return PyStr.of(type().name() + "(" + reprOfFactory() + ", " + base + ")");
    }

    private PyObject reprOfDict() {
        return super.repr();
    }

    /// The factory may be a method of this very dict.
    private String reprOfFactory() {
        if (!ReprGuard.enter(factory)) {
            return "...";
        }
        try {
            return Abstract.repr(factory).toString();
        } finally {
            ReprGuard.leave(factory);
        }
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        int positional = args.length - (keywords == null ? 0 : keywords.length);
        PyObject[] rest = args;
        PyObject given = PyNone.NONE;
        if (positional > 0) {
            given = args[0];
            if (given != PyNone.NONE && !given.isCallable()) {
                throw Errors.typeError("first argument must be callable or None");
            }
            rest = java.util.Arrays.copyOfRange(args, 1, args.length);
        }
        factory = given;
        super.init(rest, keywords);
    }

    /// A new dict of the same class and factory with the entries of another one.
    final PyObject with(PyDict entries) {
        return type().call2(factory, entries);
    }

    @Override
    public PyObject or(PyObject other) {
        return other instanceof PyDict ? union(this, other) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rOr(PyObject other) {
        return other instanceof PyDict dict ? union(dict, this) : PyNotImplemented.VALUE;
    }

    private PyObject union(PyDict left, PyObject right) {
        PyObject made = with(left);
        if (made instanceof PyDict dict) {
            DictUpdate.update(dict, right);
        }
        return made;
    }
}
