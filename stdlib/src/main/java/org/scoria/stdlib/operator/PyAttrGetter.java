package org.scoria.stdlib.operator;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ReprGuard;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `operator.attrgetter`.
@PythonType(
        value = PyAttrGetter.class,
        name = "operator.attrgetter",
        doc = "attrgetter(attr, ...) --> attrgetter object\n\n"
                + "A callable that fetches the given attributes of its operand:\n"
                + "attrgetter('name')(r) is r.name, attrgetter('name', 'date')(r) is (r.name, r.date),\n"
                + "attrgetter('name.first')(r) is r.name.first.")
public final class PyAttrGetter extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyAttrGetter.class, PyObject.TYPE, new PyAttrGetterExposed());

    /// Names as they were given, and cut at the dots.
    private final PyObject[] names;

    private final PyStr[][] paths;

    private PyAttrGetter(PyObject[] names, PyStr[][] paths) {
        this.names = names;
        this.paths = paths;
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
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        if (keywords != null && keywords.length != 0) {
            throw Errors.typeError("attrgetter() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("attrgetter expected 1 argument, got %s", args.length);
        }
        return call1(args[0]);
    }

    @Override
    public PyObject call1(PyObject o) {
        if (paths.length == 1) {
            return follow(o, paths[0]);
        }
        PyObject[] result = new PyObject[paths.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = follow(o, paths[i]);
        }
        return PyTuple.of(result);
    }

    private static PyObject follow(PyObject o, PyStr[] path) {
        PyObject value = o;
        for (PyStr name : path) {
            value = Abstract.getAttribute(value, name);
        }
        return value;
    }

    @Override
    public PyObject repr() {
        if (!ReprGuard.enter(this)) {
            return PyStr.of("operator.attrgetter(...)");
        }
        try {
            return PyStr.of("operator.attrgetter" + Arguments.repr(names));
        } finally {
            ReprGuard.leave(this);
        }
    }

    @New(value = "attrgetter($type, /, *args)", signature = false)
    static PyObject create(PyType type, PyObject[] args) {
        if (args.length == 0) {
            throw Errors.typeError("attrgetter expected 1 argument, got 0");
        }
        PyStr[][] paths = new PyStr[args.length][];
        for (int i = 0; i < args.length; i++) {
            if (!(args[i] instanceof PyStr name)) {
                throw Errors.typeError("attribute name must be a string");
            }
            paths[i] = path(name);
        }
        return new PyAttrGetter(args.clone(), paths);
    }

    private static PyStr[] path(PyStr name) {
        String[] parts = name.toString().split("\\.", -1);
        PyStr[] path = new PyStr[parts.length];
        for (int i = 0; i < parts.length; i++) {
            path[i] = PyStr.intern(parts[i]);
        }
        return path;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyAttrGetter self) {
        return PyTuple.of(self.type(), PyTuple.of(self.names.clone()));
    }
}
