package org.scoria.objects;

/// A `module`.
public class PyModule extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyModule.class, PyObject.TYPE, new ModuleMethodsExposed())
            .withInstanceDict();

    private PyType type = TYPE;
    private PyDict dict;

    /// State of a builtin module's Java half in this interpreter, or null.
    public Object state;

    /// A module as `types.ModuleType(name, doc)` makes it.
    public PyModule(PyStr name, PyObject doc) {
        this(new PyDict());
        initialize(name, doc);
    }

    /// A module that is yet to be initialized.
    protected PyModule(PyType type) {
        this(new PyDict());
        this.type = type;
    }

    /// `__init__`.
    final void initialize(PyStr name, PyObject doc) {
        dict.put(Names.NAME, name);
        dict.put(Names.DOC, doc);
        dict.put(Names.PACKAGE, PyNone.NONE);
        dict.put(Names.LOADER, PyNone.NONE);
        dict.put(Names.SPEC, PyNone.NONE);
    }

    protected PyModule(PyDict dict) {
        this.dict = dict;
    }

    /// A module over a dict that is there already: `builtins` and `sys`.
    public static PyModule over(PyDict dict) {
        return new PyModule(dict);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    @Override
    public PyObject repr() {
        return ModuleRepr.of(this);
    }

    // ---- attributes: `__getattr__` of the module is asked last (PEP 562)

    private static final PyStr GETATTR = PyStr.intern("__getattr__");

    @Override
    public boolean readsByDefault() {
        return false;
    }

    @Override
    public PyObject getAttribute(PyStr name) {
        PyObject found = ObjectDefaults.getAttributeOrNull(this, name);
        if (found != null) {
            return found;
        }
        PyObject function = dict.get(GETATTR);
        if (function != null) {
            return function.call1(name);
        }
        throw Errors.attributeError(this, name, missing(name));
    }

    @Override
    public PyObject getAttributeOrNull(PyStr name) {
        PyObject found = ObjectDefaults.getAttributeOrNull(this, name);
        if (found != null) {
            return found;
        }
        PyObject function = dict.get(GETATTR);
        if (function == null) {
            return null;
        }
        try {
            return function.call1(name);
        } catch (PyException e) {
            if (e.matches(Exceptions.AttributeError)) {
                return null;
            }
            throw e;
        }
    }

    private String missing(PyStr name) {
        if (!(dict.get(Names.NAME) instanceof PyStr own)) {
            return "module has no attribute '" + name + "'";
        }
        return Imports.isInitializing(this)
                ? "partially initialized module '" + own + "' has no attribute '" + name
                        + "' (most likely due to a circular import)"
                : "module '" + own + "' has no attribute '" + name + "'";
    }

    /// The module's namespace.
    public PyDict dict() {
        return dict;
    }

    /// Adds a constant, type or function under an interned name.
    public void add(String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }

    @Override
    public PyType type() {
        return type;
    }

    /// For `__class__` assignment, which modules allow.
    public void setType(PyType newType) {
        type = newType;
        dict.ownerChanged();
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
}
