package org.scoria.objects;

/// A `types.SimpleNamespace`. Compare CPython 3.11 `Objects/namespaceobject.c`.
public class PySimpleNamespace extends PyObject {
    public static final PyType TYPE = PyType.builtin(
                    PySimpleNamespace.class, PyObject.TYPE, new SimpleNamespaceMethodsExposed())
            .withInstanceDict();

    protected PyType type;
    private PyDict dict = new PyDict();

    public PySimpleNamespace(PyType type) {
        this.type = type;
    }

    public PySimpleNamespace() {
        this(TYPE);
    }

    @Override
    public PyType type() {
        return type;
    }

    public void setType(PyType newType) {
        type = newType;
    }

    /// Adds an attribute under an interned name.
    public void add(String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }

    @Override
    public PyObject instanceGet(PyStr name) {
        return dict.get(name);
    }

    @Override
    public boolean instanceSet(PyStr name, PyObject value) {
        dict.put(name, value);
        return true;
    }

    @Override
    public boolean instanceDelete(PyStr name) {
        return dict.remove(name) != null;
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }

    @Override
    public PyDict instanceDict() {
        return dict;
    }

    @Override
    public void setInstanceDict(PyDict replacement) {
        dict = replacement;
    }

    // ---- slots

    @Override
    public PyObject repr() {
        String name = type == TYPE ? "namespace" : type.name();
        if (!ReprGuard.enter(this)) {
            return PyStr.of(name + "(...)");
        }
        try {
            StringBuilder text = new StringBuilder(name).append('(');
            boolean first = true;
            for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                if (dict.keyAt(i) instanceof PyStr key && key.size() != 0) {
                    text.append(first ? "" : ", ").append(key).append('=').append(Abstract.repr(dict.valueAt(i)));
                    first = false;
                }
            }
            return PyStr.of(text.append(')').toString());
        } finally {
            ReprGuard.leave(this);
        }
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        return other instanceof PySimpleNamespace that
                ? Abstract.richCompare(dict, that.dict, op)
                : PyNotImplemented.VALUE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        int named = keywords == null ? 0 : keywords.length;
        if (args.length > named) {
            throw Errors.typeError("no positional arguments expected");
        }
        for (int i = 0; i < named; i++) {
            dict.put(keywords[i], args[i]);
        }
    }
}
