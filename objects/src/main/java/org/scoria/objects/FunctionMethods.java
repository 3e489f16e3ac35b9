package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// The attributes of Python functions. Compare CPython 3.11 `Objects/funcobject.c`.
@PythonType(
        value = PyFunction.class,
        name = "function",
        inherited = {},
        doc = "A function written in Python: a code object with its globals, defaults and closure.")
final class FunctionMethods {
    private FunctionMethods() {}

    @New("function($type, code, globals, name=None, argdefs=None, closure=None)")
    static PyObject create(
            PyType type, PyCode code, PyDict globals, PyObject name, PyObject argdefs, PyObject closure) {
        if (name != PyNone.NONE && !(name instanceof PyStr)) {
            throw Errors.typeError("arg 3 (name) must be None or string");
        }
        if (argdefs != PyNone.NONE && !(argdefs instanceof PyTuple)) {
            throw Errors.typeError("arg 4 (defaults) must be None or tuple");
        }
        PyCell[] cells = cells(code, closure);
        adopt(code);
        PyFunction function = new PyFunction(code, globals, builtins(globals), cells, code.qualname);
        if (name instanceof PyStr text) {
            function.name = text;
        }
        if (argdefs instanceof PyTuple values) {
            function.defaults = values.items;
        }
        return function;
    }

    /// Code that `compile`, `marshal` or `replace` made has not run anywhere yet.
    private static void adopt(PyCode code) {
        if (code.executor == null) {
            ThreadState.current().interpreter.adopt(code);
        }
    }

    private static PyCell[] cells(PyCode code, PyObject closure) {
        if (!(closure instanceof PyTuple)) {
            if (code.nfreevars > 0 && closure == PyNone.NONE) {
                throw Errors.typeError("arg 5 (closure) must be tuple");
            }
            if (closure != PyNone.NONE) {
                throw Errors.typeError("arg 5 (closure) must be None or tuple");
            }
        }
        PyObject[] items = closure instanceof PyTuple tuple ? tuple.items : PyObject.NO_ARGS;
        if (items.length != code.nfreevars) {
            throw Errors.valueError(
                    "%s requires closure of length %s, not %s", code.name, code.nfreevars, items.length);
        }
        PyCell[] cells = new PyCell[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof PyCell cell)) {
                throw Errors.typeError(
                        "arg 5 (closure) expected cell, found %s",
                        items[i].type().qualifiedName());
            }
            cells[i] = cell;
        }
        return cells.length == 0 ? null : cells;
    }

    /// `globals["__builtins__"]`, or its namespace when that is a module, or what the caller sees.
    private static PyObject builtins(PyDict globals) {
        PyObject builtins = globals.get(Names.BUILTINS);
        if (builtins instanceof PyModule module) {
            return module.dict();
        }
        if (builtins != null) {
            return builtins;
        }
        ThreadState thread = ThreadState.current();
        return thread.frame == null ? thread.interpreter.builtins : thread.frame.builtins;
    }

    // ---- members

    @Getter(value = "__closure__", member = true)
    static PyObject closure(PyFunction self) {
        return self.closure == null ? PyNone.NONE : PyTuple.of(self.closure.clone());
    }

    @Getter(value = "__doc__", member = true)
    static PyObject doc(PyFunction self) {
        return self.doc;
    }

    @Setter("__doc__")
    static void setDoc(PyFunction self, PyObject value) {
        self.doc = value == null ? PyNone.NONE : value;
    }

    @Getter(value = "__globals__", member = true)
    static PyObject globals(PyFunction self) {
        return self.globals;
    }

    @Getter(value = "__module__", member = true)
    static PyObject module(PyFunction self) {
        return self.module;
    }

    @Setter("__module__")
    static void setModule(PyFunction self, PyObject value) {
        self.module = value == null ? PyNone.NONE : value;
    }

    @Getter(value = "__builtins__", member = true)
    static PyObject builtins(PyFunction self) {
        return self.builtins;
    }

    // ---- checked attributes

    @Getter("__code__")
    static PyObject code(PyFunction self) {
        return self.code;
    }

    @Setter("__code__")
    static void setCode(PyFunction self, PyObject value) {
        if (!(value instanceof PyCode code)) {
            throw Errors.typeError("__code__ must be set to a code object");
        }
        int cells = self.closure == null ? 0 : self.closure.length;
        if (code.nfreevars != cells) {
            throw Errors.valueError(
                    "%s() requires a code object with %s free vars, not %s", self.name, cells, code.nfreevars);
        }
        adopt(code);
        self.code = code;
    }

    @Getter("__defaults__")
    static PyObject defaults(PyFunction self) {
        return self.defaults == null ? PyNone.NONE : PyTuple.of(self.defaults);
    }

    @Setter("__defaults__")
    static void setDefaults(PyFunction self, PyObject value) {
        if (value == null || value == PyNone.NONE) {
            self.defaults = null;
        } else if (value instanceof PyTuple tuple) {
            self.defaults = tuple.items;
        } else {
            throw Errors.typeError("__defaults__ must be set to a tuple object");
        }
    }

    @Getter("__kwdefaults__")
    static PyObject kwdefaults(PyFunction self) {
        return self.kwdefaults == null ? PyNone.NONE : self.kwdefaults;
    }

    @Setter("__kwdefaults__")
    static void setKwdefaults(PyFunction self, PyObject value) {
        if (value == null || value == PyNone.NONE) {
            self.kwdefaults = null;
        } else if (value instanceof PyDict dict) {
            self.kwdefaults = dict;
        } else {
            throw Errors.typeError("__kwdefaults__ must be set to a dict object");
        }
    }

    /// MAKE_FUNCTION passes names and values in one flat tuple; most functions are never asked for them.
    @Getter("__annotations__")
    static PyObject annotations(PyFunction self) {
        if (self.annotations instanceof PyDict dict) {
            return dict;
        }
        PyDict dict = new PyDict();
        if (self.annotations instanceof PyTuple flat) {
            for (int i = 0; i + 1 < flat.size(); i += 2) {
                dict.put(flat.get(i), flat.get(i + 1));
            }
        }
        self.annotations = dict;
        return dict;
    }

    @Setter("__annotations__")
    static void setAnnotations(PyFunction self, PyObject value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Errors.typeError("__annotations__ must be set to a dict object");
        }
        self.annotations = value == PyNone.NONE ? null : value;
    }

    @Getter("__dict__")
    static PyObject dict(PyFunction self) {
        return self.instanceDict();
    }

    @Setter("__dict__")
    static void setDict(PyFunction self, PyObject value) {
        InstanceAttributes.setGenericDict(self, value);
    }

    @Getter("__name__")
    static PyObject name(PyFunction self) {
        return self.name;
    }

    @Setter("__name__")
    static void setName(PyFunction self, PyObject value) {
        if (!(value instanceof PyStr name)) {
            throw Errors.typeError("__name__ must be set to a string object");
        }
        self.name = name;
    }

    @Getter("__qualname__")
    static PyObject qualname(PyFunction self) {
        return self.qualname;
    }

    @Setter("__qualname__")
    static void setQualname(PyFunction self, PyObject value) {
        if (!(value instanceof PyStr name)) {
            throw Errors.typeError("__qualname__ must be set to a string object");
        }
        self.qualname = name;
    }
}
