package org.scoria.objects;

/// A `super` object: attribute lookup that starts behind a class in an object's MRO.
///
/// Compare CPython 3.11 `Objects/typeobject.c: super_*`.
public class PySuper extends PyObject {
    public static final PyType TYPE = PyType.builtin(PySuper.class, PyObject.TYPE, new SuperMethodsExposed());

    /// `__thisclass__`, `__self__` and `__self_class__`, null when unset.
    PyType thisClass;

    PyObject self;
    PyType selfClass;

    protected PySuper() {}

    /// `super(type, object)`, where `object` is not null.
    public PySuper(PyType thisClass, PyObject self) {
        set(thisClass, self);
    }

    final void set(PyType type, PyObject object) {
        thisClass = type;
        self = object;
        selfClass = object == null ? null : check(type, object);
    }

    /// `super()` in the function that runs in `frame`.
    public static PySuper inFrame(PyFrame frame) {
        return new PySuper(SuperMethods.classOf(frame), SuperMethods.firstArgument(frame));
    }

    /// `__thisclass__`, behind which lookups start; null when unset.
    public PyType thisClass() {
        return thisClass;
    }

    /// `__self__`, or null.
    public PyObject self() {
        return self;
    }

    /// `__self_class__`, whose MRO is searched; null when there is no object.
    public PyType selfClass() {
        return selfClass;
    }

    /// The class whose MRO is searched: the object's class, or the object itself when it is a subclass.
    private static PyType check(PyType type, PyObject object) {
        if (object instanceof PyType t && t.isSubtype(type)) {
            return t;
        }
        if (object.type().isSubtype(type)) {
            return object.type();
        }
        PyObject claimed = object.getAttributeOrNull(Names.CLASS);
        if (claimed instanceof PyType t && t != object.type() && t.isSubtype(type)) {
            return t;
        }
        throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }

    /// `super(type, object).name` without making the super object, or null when there is none.
    public static PyObject lookup(PyType type, PyObject object, PyStr name) {
        return find(type, object, object == null ? null : check(type, object), name);
    }

    private static PyObject find(PyType type, PyObject object, PyType start, PyStr name) {
        PyObject found = lookupAfter(start, type, name);
        if (found == null || !found.hasGet()) {
            return found;
        }
        return found.descrGet(object == start ? null : object, start);
    }

    /// What the classes behind `after` in the MRO of `start` have under a name, unbound; null when nothing.
    public static PyObject lookupAfter(PyType start, PyType after, PyStr name) {
        PyType[] mro = start.mro();
        int i = 0;
        while (i < mro.length && mro[i] != after) {
            i++;
        }
        for (i++; i < mro.length; i++) {
            PyObject found = mro[i].dict().get(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        SuperMethods.init(this, args, keywords);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean readsByDefault() {
        return false;
    }

    @Override
    public PyObject getAttribute(PyStr name) {
        PyObject value = find(name);
        if (value == null) {
            throw Errors.attributeError(
                    this, name, Errors.format("'%s' object has no attribute '%s'", type().name(), name));
        }
        return value;
    }

    @Override
    public PyObject getAttributeOrNull(PyStr name) {
        try {
            return find(name);
        } catch (PyException e) {
            if (e.matches(Exceptions.AttributeError)) {
                return null;
            }
            throw e;
        }
    }

    private PyObject find(PyStr name) {
        if (selfClass != null && !name.sameText(Names.CLASS)) {
            PyObject found = find(thisClass, self, selfClass, name);
            if (found != null) {
                return found;
            }
        }
        return ObjectDefaults.find(this, name);
    }

    @Override
    public boolean hasGet() {
        return true;
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType owner) {
        if (instance == null || instance == PyNone.NONE || self != null) {
            return this;
        }
        if (getClass() != PySuper.class) {
            return type().call2(thisClass, instance);
        }
        return new PySuper(thisClass, instance);
    }

    @Override
    public PyObject repr() {
        String name = thisClass == null ? "NULL" : thisClass.name();
        return PyStr.of(
                self == null
                        ? "<super: <class '" + name + "'>, NULL>"
                        : "<super: <class '" + name + "'>, <" + selfClass.name() + " object>>");
    }
}
