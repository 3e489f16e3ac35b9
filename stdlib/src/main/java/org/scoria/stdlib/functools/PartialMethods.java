package org.scoria.stdlib.functools;

import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.DictUpdate;
import org.scoria.objects.Errors;
import org.scoria.objects.InstanceAttributes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyGenericAlias;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// The attributes of `partial`.
@PythonType(
        value = PyPartial.class,
        name = "functools.partial",
        subclass = true,
        doc = "partial(func, *args, **keywords) - a new function with some of the arguments\n"
                + "    and keywords of func filled in already.")
final class PartialMethods {
    private PartialMethods() {}

    @New(value = "partial($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw Errors.typeError("type 'partial' takes at least one argument");
        }
        PyObject function = args[0];
        if (!function.isCallable()) {
            throw Errors.typeError("the first argument must be callable");
        }
        PyObject[] rest = Arrays.copyOfRange(args, 1, args.length);
        PyDict keywords = kwargs;
        if (function.getClass() == PyPartial.class && !((PyPartial) function).hasAttributes()) {
            PyPartial inner = (PyPartial) function; // one step instead of two at every call
            function = inner.function;
            int given = inner.args.size();
            PyObject[] all = Arrays.copyOf(inner.args.items, given + rest.length);
            System.arraycopy(rest, 0, all, given, rest.length);
            rest = all;
            keywords = inner.keywords.copy();
            DictUpdate.merge(keywords, kwargs, true);
        }
        return type == PyPartial.TYPE
                ? new PyPartial(function, PyTuple.of(rest), keywords)
                : new PyPartialSub(type, function, PyTuple.of(rest), keywords);
    }

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyPartial self) {
        PyDict dict = self.instanceDict();
        PyObject state = dict == null || dict.size() == 0 ? PyNone.NONE : dict;
        return PyTuple.of(
                self.type(), PyTuple.of(self.function), PyTuple.of(self.function, self.args, self.keywords, state));
    }

    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyPartial self, PyObject state) {
        if (!(state instanceof PyTuple tuple)
                || tuple.size() != 4
                || !tuple.get(0).isCallable()
                || !(tuple.get(1) instanceof PyTuple args)
                || tuple.get(2) != PyNone.NONE && !(tuple.get(2) instanceof PyDict)) {
            throw invalidState();
        }
        self.function = tuple.get(0);
        self.args = args.getClass() == PyTuple.class ? args : PyTuple.of(Abstract.toArray(args));
        if (!(tuple.get(2) instanceof PyDict keywords)) {
            self.keywords = new PyDict();
        } else {
            self.keywords = keywords.getClass() == PyDict.class ? keywords : keywords.copy();
        }
        if (tuple.get(3) instanceof PyDict dict) {
            self.setInstanceDict(dict);
        } else if (tuple.get(3) == PyNone.NONE) {
            self.setInstanceDict(new PyDict());
        } else {
            throw invalidState();
        }
    }

    private static PyException invalidState() {
        return Errors.typeError("invalid partial state");
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    /// The function to call.
    @Getter(value = "func", member = true)
    static PyObject function(PyPartial self) {
        return self.function;
    }

    /// The positional arguments given already.
    @Getter(value = "args", member = true)
    static PyObject args(PyPartial self) {
        return self.args;
    }

    /// The keyword arguments given already.
    @Getter(value = "keywords", member = true)
    static PyObject keywords(PyPartial self) {
        return self.keywords;
    }

    @Getter("__dict__")
    static PyObject dict(PyPartial self) {
        return self.instanceDict();
    }

    @Setter("__dict__")
    static void setDict(PyPartial self, PyObject value) {
        InstanceAttributes.setGenericDict(self, value);
    }
}
