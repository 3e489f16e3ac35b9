package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Import can't find module, or can't find name in module.
@PythonType(value = PyImportError.class, name = "ImportError", subclass = true, ownStorage = true)
final class ImportErrorMethods {
    private ImportErrorMethods() {}

    @Getter(value = "msg", member = true)
    static PyObject msg(PyImportError self) {
        return self.msg == null ? PyNone.NONE : self.msg;
    }

    @Setter("msg")
    static void setMsg(PyImportError self, PyObject value) {
        self.msg = value;
    }

    @Getter(value = "name", member = true)
    static PyObject name(PyImportError self) {
        return self.name == null ? PyNone.NONE : self.name;
    }

    @Setter("name")
    static void setName(PyImportError self, PyObject value) {
        self.name = value;
    }

    @Getter(value = "path", member = true)
    static PyObject path(PyImportError self) {
        return self.path == null ? PyNone.NONE : self.path;
    }

    @Setter("path")
    static void setPath(PyImportError self, PyObject value) {
        self.path = value;
    }

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyImportError self) {
        PyDict state = new PyDict();
        if (self.instanceDictOrNull() != null) {
            state = self.instanceDictOrNull().copy();
        }
        if (self.name != null) {
            state.put(PyStr.intern("name"), self.name);
        }
        if (self.path != null) {
            state.put(PyStr.intern("path"), self.path);
        }
        return state.size() > 0 ? PyTuple.of(self.type(), self.args, state) : PyTuple.of(self.type(), self.args);
    }
}
