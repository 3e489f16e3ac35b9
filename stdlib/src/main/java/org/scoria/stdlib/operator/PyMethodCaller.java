package org.scoria.stdlib.operator;

import org.scoria.objects.Abstract;
import org.scoria.objects.Calls;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ReprGuard;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `operator.methodcaller`.
@PythonType(
        value = PyMethodCaller.class,
        name = "operator.methodcaller",
        doc = "methodcaller(name, ...) --> methodcaller object\n\n"
                + "A callable that calls a method of its operand:\n"
                + "methodcaller('name')(r) is r.name(), methodcaller('name', 'date', foo=1)(r) is\n"
                + "r.name('date', foo=1).")
public final class PyMethodCaller extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyMethodCaller.class, PyObject.TYPE, new PyMethodCallerExposed());

    private final PyStr name;
    private final PyTuple args;
    private final PyDict keywords;

    private PyMethodCaller(PyStr name, PyTuple args, PyDict keywords) {
        this.name = name;
        this.args = args;
        this.keywords = keywords;
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
    public PyObject call(PyObject[] given, PyStr[] names) {
        if (names != null && names.length != 0) {
            throw Errors.typeError("methodcaller() takes no keyword arguments");
        }
        if (given.length != 1) {
            throw Errors.typeError("methodcaller expected 1 argument, got %s", given.length);
        }
        return call1(given[0]);
    }

    @Override
    public PyObject call1(PyObject o) {
        return Calls.callEx(ThreadState.current(), Abstract.getAttribute(o, name), args, keywords);
    }

    @Override
    public PyObject repr() {
        if (!ReprGuard.enter(this)) {
            return PyStr.of("operator.methodcaller(...)");
        }
        try {
            StringBuilder text = new StringBuilder("operator.methodcaller(").append(Abstract.repr(name));
            for (int i = 0; i < args.size(); i++) {
                text.append(", ").append(Abstract.repr(args.get(i)));
            }
            for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
                text.append(", ").append(Abstract.str(keywords.keyAt(i))).append('=');
                text.append(Abstract.repr(keywords.valueAt(i)));
            }
            return PyStr.of(text.append(')').toString());
        } finally {
            ReprGuard.leave(this);
        }
    }

    @New(value = "methodcaller($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw Errors.typeError("methodcaller needs at least one argument, the method name");
        }
        if (!(args[0] instanceof PyStr name)) {
            throw Errors.typeError("method name must be a string");
        }
        PyObject[] rest = java.util.Arrays.copyOfRange(args, 1, args.length);
        return new PyMethodCaller(name.interned(), PyTuple.of(rest), kwargs);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyMethodCaller self) {
        if (self.keywords.size() == 0) {
            PyObject[] all = new PyObject[self.args.size() + 1];
            all[0] = self.name;
            System.arraycopy(self.args.items, 0, all, 1, self.args.size());
            return PyTuple.of(self.type(), PyTuple.of(all));
        }
        PyObject functools = ThreadState.current()
                .interpreter
                .importModule(PyStr.intern("functools"), null, null, PyTuple.of(PyStr.intern("partial")), 0);
        PyObject partial = Calls.callEx(
                ThreadState.current(),
                Abstract.getAttribute(functools, "partial"),
                PyTuple.of(self.type(), self.name),
                self.keywords);
        return PyTuple.of(partial, self.args);
    }
}
