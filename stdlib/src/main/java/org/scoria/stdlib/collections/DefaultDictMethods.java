package org.scoria.stdlib.collections;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyGenericAlias;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// The methods of `defaultdict`.
@PythonType(
        value = PyDefaultDict.class,
        name = "collections.defaultdict",
        subclass = true,
        doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\n"
                + "A dict that makes the value of a missing key by calling default_factory.\n"
                + "The other arguments are those of dict.")
final class DefaultDictMethods {
    private static final PyStr ITEMS = PyStr.intern("items");

    private DefaultDictMethods() {}

    @New(value = "defaultdict($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyDefaultDict.TYPE ? new PyDefaultDict() : new PyDefaultDictSub(type);
    }

    /// Called by __getitem__ for a key that is not there: stores and returns what default_factory
    /// makes, or raises KeyError when that is None.
    @Builtin(value = "__missing__($self, key, /)", signature = false)
    static PyObject missing(PyDefaultDict self, PyObject key) {
        return self.makeMissing(key);
    }

    /// A new defaultdict with the same factory and entries.
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PyDefaultDict self) {
        return self.with(self);
    }

    /// A new defaultdict with the same factory and entries.
    @Builtin(value = "__copy__($self, /)", signature = false)
    static PyObject copyProtocol(PyDefaultDict self) {
        return self.with(self);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyDefaultDict self) {
        PyTuple args = self.factory == PyNone.NONE ? PyTuple.EMPTY : PyTuple.of(self.factory);
        PyObject items = Abstract.iter(Abstract.callMethod(self, ITEMS));
        return PyTuple.of(self.type(), args, PyNone.NONE, PyNone.NONE, items);
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    /// What makes the values of missing keys, or None.
    @Getter(value = "default_factory", member = true)
    static PyObject factory(PyDefaultDict self) {
        return self.factory;
    }

    @Setter("default_factory")
    static void setFactory(PyDefaultDict self, PyObject value) {
        self.factory = value == null ? PyNone.NONE : value;
    }
}
