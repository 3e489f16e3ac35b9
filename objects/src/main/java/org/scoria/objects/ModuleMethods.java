package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Compare CPython 3.11 `Objects/moduleobject.c`.
@PythonType(
        value = PyModule.class,
        name = "module",
        subclass = true,
        ownStorage = true,
        inherited = {"__setattr__", "__delattr__"},
        doc = "A module: a namespace with a name, which must be a str, and a docstring of any type.")
final class ModuleMethods {
    private static final PyStr DIR = PyStr.intern("__dir__");

    private ModuleMethods() {}

    @New(value = "module($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyModule.TYPE ? new PyModule(type) : new PyModuleSub(type);
    }

    @Builtin("__init__($self, name, doc=None)")
    static void init(PyModule self, PyStr name, PyObject doc) {
        self.initialize(name, doc);
    }

    /// __dir__() -> list
    /// specialized dir() implementation
    @Builtin(value = "__dir__($self, /)", signature = false)
    static PyObject dir(PyModule self) {
        PyObject dict = self.getAttribute(Names.DICT);
        if (!(dict instanceof PyDict names)) {
            throw Errors.typeError(
                    "%s.__dict__ is not a dictionary", self.type().qualifiedName());
        }
        PyObject function = names.get(DIR);
        return function != null ? function.call0() : PyList.from(names);
    }

    @Getter(value = "__dict__", member = true)
    static PyObject dict(PyModule self) {
        return self.dict();
    }

    @Getter("__annotations__")
    static PyObject annotations(PyModule self) {
        PyDict dict = self.dict();
        PyObject annotations = dict.get(Names.ANNOTATIONS);
        if (annotations == null) {
            annotations = new PyDict();
            dict.put(Names.ANNOTATIONS, annotations);
        }
        return annotations;
    }

    @Setter("__annotations__")
    static void setAnnotations(PyModule self, PyObject value) {
        if (value != null) {
            self.dict().put(Names.ANNOTATIONS, value);
        } else if (self.dict().remove(Names.ANNOTATIONS) == null) {
            throw Errors.attributeError(self, Names.ANNOTATIONS, "__annotations__");
        }
    }
}
