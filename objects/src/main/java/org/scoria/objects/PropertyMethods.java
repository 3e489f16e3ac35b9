package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Property attribute.
///
/// fget, fset, fdel: functions that get, set and delete the attribute; doc: its docstring (the getter's when
/// absent).
@PythonType(value = PyProperty.class, name = "property", subclass = true)
final class PropertyMethods {
    private static final String[] PARAMETERS = {"fget", "fset", "fdel", "doc"};

    private PropertyMethods() {}

    @New(value = "property($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyProperty.TYPE ? new PyProperty() : new PyPropertySub(type);
    }

    static void init(PyProperty self, PyObject[] args, PyStr[] keywords) {
        PyObject[] bound = new PyObject[4];
        int positional = args.length - (keywords == null ? 0 : keywords.length);
        if (args.length > 4) {
            throw Errors.typeError("property() takes at most 4 arguments (%s given)", args.length);
        }
        System.arraycopy(args, 0, bound, 0, positional);
        for (int k = positional; k < args.length; k++) {
            int i = java.util.Arrays.asList(PARAMETERS).indexOf(keywords[k - positional].toString());
            if (i < 0) {
                throw Errors.typeError("'%s' is an invalid keyword argument for property()", keywords[k - positional]);
            }
            if (bound[i] != null) {
                throw Errors.typeError(
                        "argument for property() given by name ('%s') and position (%s)", PARAMETERS[i], i + 1);
            }
            bound[i] = args[k];
        }
        self.set(bound[0], bound[1], bound[2], bound[3]);
    }

    /// Descriptor to obtain a copy of the property with a different getter.
    @Builtin(value = "getter($self, function, /)", signature = false)
    static PyObject getter(PyProperty self, PyObject function) {
        return self.with(function, null, null);
    }

    /// Descriptor to obtain a copy of the property with a different setter.
    @Builtin(value = "setter($self, function, /)", signature = false)
    static PyObject setter(PyProperty self, PyObject function) {
        return self.with(null, function, null);
    }

    /// Descriptor to obtain a copy of the property with a different deleter.
    @Builtin(value = "deleter($self, function, /)", signature = false)
    static PyObject deleter(PyProperty self, PyObject function) {
        return self.with(null, null, function);
    }

    /// Method to set name of a property.
    @Builtin(value = "__set_name__($self, /, *args)", signature = false)
    static void setName(PyProperty self, PyObject[] args) {
        if (args.length != 2) {
            throw Errors.typeError("__set_name__() takes 2 positional arguments but %s were given", args.length);
        }
        self.name = args[1];
    }

    private static PyObject orNone(PyObject o) {
        return o == null ? PyNone.NONE : o;
    }

    @Getter(value = "fget", member = true)
    static PyObject fget(PyProperty self) {
        return orNone(self.getter);
    }

    @Getter(value = "fset", member = true)
    static PyObject fset(PyProperty self) {
        return orNone(self.setter);
    }

    @Getter(value = "fdel", member = true)
    static PyObject fdel(PyProperty self) {
        return orNone(self.deleter);
    }

    @Getter(value = "__doc__", member = true)
    static PyObject doc(PyProperty self) {
        return orNone(self.doc);
    }

    @Setter("__doc__")
    static void setDoc(PyProperty self, PyObject value) {
        self.doc = value;
    }

    @Getter("__isabstractmethod__")
    static PyObject isAbstract(PyProperty self) {
        return PyBool.of(ClassChecks.isAbstract(self.getter)
                || ClassChecks.isAbstract(self.setter)
                || ClassChecks.isAbstract(self.deleter));
    }
}
