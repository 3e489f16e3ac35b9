package org.scoria.objects;

/// A function written in Python.
///
/// Calling makes a [PyFrame], copies the arguments into its slots and hands it to `code.executor`. The arities
/// without array are the hot path; [FunctionArguments] binds everything else.
public final class PyFunction extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyFunction.class, PyObject.TYPE, new FunctionMethodsExposed());

    /// `__code__`; assignable.
    public PyCode code;

    public final PyDict globals;
    public PyObject builtins;

    /// `__defaults__` of the last positional parameters; null when there are none.
    public PyObject[] defaults;

    /// `__kwdefaults__`, or null.
    public PyDict kwdefaults;

    /// `__closure__`, or null.
    public final PyCell[] closure;

    public PyStr name;
    public PyStr qualname;
    public PyObject doc;
    public PyObject module;

    /// `__annotations__`: a dict, a flat tuple as MAKE_FUNCTION gets it, or null.
    public PyObject annotations;

    private PyDict dict;

    public PyFunction(PyCode code, PyDict globals, PyObject builtins, PyCell[] closure, PyStr qualname) {
        this.code = code;
        this.globals = globals;
        this.builtins = builtins;
        this.closure = closure;
        this.name = code.name;
        this.qualname = qualname;
        this.doc = code.consts.length > 0 && code.consts[0] instanceof PyStr text ? text : PyNone.NONE;
        this.module = globals.get(Names.NAME);
        if (module == null) {
            module = PyNone.NONE;
        }
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<function " + qualname + " at " + Abstract.address(this) + ">");
    }

    // ---- calls

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        ThreadState thread = ThreadState.current();
        PyFrame frame = newFrame(thread);
        FunctionArguments.bind(this, frame.slots, args, keywords);
        return frame.run();
    }

    @Override
    public PyObject call0() {
        if (code.simpleArgs && code.argcount == 0) {
            return newFrame(ThreadState.current()).run();
        }
        return call(NO_ARGS, null);
    }

    @Override
    public PyObject call1(PyObject a) {
        if (code.simpleArgs && code.argcount == 1) {
            PyFrame frame = newFrame(ThreadState.current());
            frame.slots[0] = a;
            return frame.run();
        }
        return call(new PyObject[] {a}, null);
    }

    @Override
    public PyObject call2(PyObject a, PyObject b) {
        if (code.simpleArgs && code.argcount == 2) {
            PyFrame frame = newFrame(ThreadState.current());
            frame.slots[0] = a;
            frame.slots[1] = b;
            return frame.run();
        }
        return call(new PyObject[] {a, b}, null);
    }

    @Override
    public PyObject call3(PyObject a, PyObject b, PyObject c) {
        if (code.simpleArgs && code.argcount == 3) {
            PyFrame frame = newFrame(ThreadState.current());
            frame.slots[0] = a;
            frame.slots[1] = b;
            frame.slots[2] = c;
            return frame.run();
        }
        return call(new PyObject[] {a, b, c}, null);
    }

    @Override
    public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
        if (code.simpleArgs && code.argcount == 4) {
            PyFrame frame = newFrame(ThreadState.current());
            frame.slots[0] = a;
            frame.slots[1] = b;
            frame.slots[2] = c;
            frame.slots[3] = d;
            return frame.run();
        }
        return call(new PyObject[] {a, b, c, d}, null);
    }

    /// A frame for one call, its arguments not yet in place, not yet linked.
    public PyFrame newFrame(ThreadState thread) {
        return new PyFrame(thread, code, globals, builtins, null, this);
    }

    // ---- binding to instances

    @Override
    public boolean hasGet() {
        return true;
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType owner) {
        return instance == null ? this : new PyMethod(this, instance);
    }

    // ---- attributes

    @Override
    public PyObject instanceGet(PyStr attribute) {
        return dict == null ? null : dict.get(attribute);
    }

    @Override
    public boolean instanceSet(PyStr attribute, PyObject value) {
        instanceDict().put(attribute, value);
        return true;
    }

    @Override
    public boolean instanceDelete(PyStr attribute) {
        return dict != null && dict.remove(attribute) != null;
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
    public void setInstanceDict(PyDict replacement) {
        dict = replacement;
    }
}
