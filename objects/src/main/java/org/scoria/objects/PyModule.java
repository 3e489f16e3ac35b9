package org.scoria.objects;

/// A `module`.
public class PyModule extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyModule.class, PyObject.TYPE, "module");

    private PyType type = TYPE;
    private PyDict dict;

    /// State of a builtin module's Java half in this interpreter, or null.
    public Object state;

    /// A module as `types.ModuleType(name, doc)` makes it.
    public PyModule(PyStr name, PyObject doc) {
        this(new PyDict());
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
