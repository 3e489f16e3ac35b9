package org.scoria.objects;

/// A `method`: a callable bound to an instance.
public final class PyMethod extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyMethod.class, PyObject.TYPE, new MethodMethodsExposed());

    /// `__func__` and `__self__`.
    public final PyObject function;

    public final PyObject self;

    public PyMethod(PyObject function, PyObject self) {
        this.function = function;
        this.self = self;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        PyObject name = function.getAttributeOrNull(Names.QUALNAME);
        if (name == null) {
            name = function.getAttributeOrNull(Names.NAME);
        }
        String text = name instanceof PyStr str ? str.toString() : "?";
        return PyStr.of("<bound method " + text + " of " + Abstract.repr(self) + ">");
    }

    /// Equal when the functions are and the objects are the same.
    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (op != Abstract.EQ && op != Abstract.NE || !(other instanceof PyMethod that)) {
            return PyNotImplemented.VALUE;
        }
        boolean equal = self == that.self && Abstract.equal(function, that.function);
        return PyBool.of(equal == (op == Abstract.EQ));
    }

    @Override
    public long hash() {
        long hash = self.identityHash() ^ Abstract.hash(function);
        return hash == -1 ? -2 : hash;
    }

    // ---- attributes: what `method` does not have itself is the function's

    @Override
    public boolean readsByDefault() {
        return false;
    }

    @Override
    public PyObject getAttribute(PyStr name) {
        PyObject inClass = TYPE.lookup(name);
        if (inClass != null) {
            return inClass.hasGet() ? inClass.descrGet(this, TYPE) : inClass;
        }
        return function.getAttribute(name);
    }

    @Override
    public PyObject getAttributeOrNull(PyStr name) {
        return TYPE.lookup(name) != null
                ? ObjectDefaults.getAttributeOrNull(this, name)
                : function.getAttributeOrNull(name);
    }

    // ---- calls

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        PyObject[] all = new PyObject[args.length + 1];
        all[0] = self;
        System.arraycopy(args, 0, all, 1, args.length);
        return function.call(all, keywords);
    }

    @Override
    public PyObject call0() {
        return function.call1(self);
    }

    @Override
    public PyObject call1(PyObject a) {
        return function.call2(self, a);
    }

    @Override
    public PyObject call2(PyObject a, PyObject b) {
        return function.call3(self, a, b);
    }

    @Override
    public PyObject call3(PyObject a, PyObject b, PyObject c) {
        return function.call4(self, a, b, c);
    }
}
