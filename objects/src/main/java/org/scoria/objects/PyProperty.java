package org.scoria.objects;

/// A `property`. Compare CPython 3.11 `Objects/descrobject.c: property_*`.
public class PyProperty extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyProperty.class, PyObject.TYPE, new PropertyMethodsExposed());

    PyObject getter;
    PyObject setter;
    PyObject deleter;
    PyObject doc;

    /// The name given by `__set_name__`, or null.
    PyObject name;

    boolean docFromGetter;

    public PyProperty() {}

    public PyProperty(PyObject getter, PyObject setter, PyObject deleter, PyObject doc) {
        set(getter, setter, deleter, doc);
    }

    /// `fget`, `fset` and `fdel`, null when absent.
    public PyObject getter() {
        return getter;
    }

    public PyObject setter() {
        return setter;
    }

    private static PyObject noneToNull(PyObject o) {
        return o == PyNone.NONE ? null : o;
    }

    void set(PyObject get, PyObject set, PyObject delete, PyObject docText) {
        getter = noneToNull(get);
        setter = noneToNull(set);
        deleter = noneToNull(delete);
        doc = noneToNull(docText);
        docFromGetter = false;
        if (doc == null && getter != null) {
            PyObject text = getter.getAttributeOrNull(Names.DOC);
            if (text != null) {
                docFromGetter = true;
                setDoc(text);
                return;
            }
        }
        if (getClass() != PyProperty.class && doc != null) {
            setDoc(doc);
        }
    }

    /// Instances of subclasses keep the docstring in their dictionary, where `help()` finds it.
    private void setDoc(PyObject text) {
        if (getClass() == PyProperty.class) {
            doc = text;
        } else {
            Abstract.setAttribute(this, Names.DOC, text);
        }
    }

    /// A property like this one with some functions replaced; null keeps.
    PyObject with(PyObject get, PyObject set, PyObject delete) {
        PyObject newGet = orOld(get, getter);
        PyObject newSet = orOld(set, setter);
        PyObject newDelete = orOld(delete, deleter);
        PyObject newDoc = docFromGetter && newGet != PyNone.NONE || doc == null ? PyNone.NONE : doc;
        PyObject copy = type().call(new PyObject[] {newGet, newSet, newDelete, newDoc}, null);
        if (copy instanceof PyProperty property) {
            property.name = name;
        }
        return copy;
    }

    private static PyObject orOld(PyObject replacement, PyObject old) {
        if (replacement != null && replacement != PyNone.NONE) {
            return replacement;
        }
        return old == null ? PyNone.NONE : old;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        PropertyMethods.init(this, args, keywords);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean hasGet() {
        return true;
    }

    @Override
    public boolean hasSet() {
        return true;
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType owner) {
        if (instance == null) {
            return this;
        }
        if (getter == null) {
            throw missing(instance, "getter");
        }
        return getter.call1(instance);
    }

    @Override
    public void descrSet(PyObject instance, PyObject value) {
        if (setter == null) {
            throw missing(instance, "setter");
        }
        setter.call2(instance, value);
    }

    @Override
    public void descrDelete(PyObject instance) {
        if (deleter == null) {
            throw missing(instance, "deleter");
        }
        deleter.call1(instance);
    }

    private PyException missing(PyObject instance, String what) {
        PyObject qualname = instance.type().qualnameObject();
        String text = name == null
                ? Errors.format("property of %s object has no %s", Abstract.repr(qualname), what)
                : Errors.format(
                        "property %s of %s object has no %s", Abstract.repr(name), Abstract.repr(qualname), what);
        return Errors.of(Exceptions.AttributeError, PyStr.of(text));
    }
}
