package org.scoria.objects;

/// An exception object: `BaseException` and every builtin exception without fields of its own.
///
/// Compare CPython 3.11 `Objects/exceptions.c`.
public class PyBaseException extends PyObject {
    public static final PyType TYPE =
            PyType.exception(PyBaseException.class, PyObject.TYPE, new BaseExceptionMethodsExposed());

    private PyType type;
    private PyDict dict;

    /// `args`.
    public PyTuple args;

    /// `__traceback__`: a traceback or null.
    public PyObject traceback;

    /// `__cause__` and `__context__`: an exception or null.
    public PyBaseException cause;

    public PyBaseException context;

    /// `__suppress_context__`.
    public boolean suppressContext;

    /// `__notes__` lives in the instance dictionary, as in CPython.
    public PyBaseException(PyType type, PyTuple args) {
        this.type = type;
        this.args = args;
    }

    /// The dictionary if there is one already.
    PyDict instanceDictOrNull() {
        return dict;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        if (keywords != null) {
            throw Errors.typeError("%s() takes no keyword arguments", type.name());
        }
        this.args = PyTuple.of(args.clone());
    }

    @Override
    public PyObject str() {
        if (args.size() == 1 && type.isSubtype(Exceptions.KeyError)) {
            // a lone key is shown by its repr: `KeyError: ''` would tell nothing
            return Abstract.repr(args.get(0));
        }
        return switch (args.size()) {
            case 0 -> PyStr.EMPTY;
            case 1 -> Abstract.str(args.get(0));
            default -> Abstract.str(args);
        };
    }

    @Override
    public PyObject repr() {
        String name = type.name();
        return args.size() == 1
                ? PyStr.of(name + "(" + Abstract.repr(args.get(0)) + ")")
                : PyStr.of(name + Abstract.repr(args));
    }

    @Override
    public PyType type() {
        return type;
    }

    /// For `__class__` assignment.
    public void setType(PyType type) {
        this.type = type;
    }

    @Override
    public PyObject instanceGet(PyStr name) {
        return dict == null ? null : dict.get(name);
    }

    @Override
    public boolean instanceSet(PyStr name, PyObject value) {
        instanceDict().put(name, value);
        return true;
    }

    @Override
    public boolean instanceDelete(PyStr name) {
        return dict != null && dict.remove(name) != null;
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }

    @Override
    public PyDict instanceDict() {
        if (dict == null) {
            dict = new PyDict();
        }
        return dict;
    }

    @Override
    public void setInstanceDict(PyDict dict) {
        this.dict = dict;
    }
}
