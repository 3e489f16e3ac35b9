package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The methods of `dict`.
@PythonType(
        value = PyDict.class,
        name = "dict",
        subclass = true,
        unhashable = true,
        coexist = {"__contains__($self, key, /)", "__getitem__"},
        doc = "dict() -> an empty dictionary\n"
                + "dict(mapping) -> a dictionary with the entries of a mapping\n"
                + "dict(iterable) -> a dictionary with entries from (key, value) pairs\n"
                + "dict(**kwargs) -> a dictionary with the keyword arguments as entries, as in dict(one=1, two=2);\n"
                + "    they can also follow a mapping or pairs")
final class DictMethods {
    private DictMethods() {}

    @New(value = "dict($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyDict.TYPE ? new PyDict() : new PyDictSub(type);
    }

    /// The bytes it takes in memory, about.
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyDict self) {
        return BasicSizes.ofDict(self);
    }

    /// The value of key, or default when the key is missing.
    @Builtin("get($self, key, default=None, /)")
    static PyObject get(PyDict self, PyObject key, PyObject defaultValue) {
        PyObject value = self.get(key);
        return value != null ? value : defaultValue;
    }

    /// The value of key. A key that is missing is added, with default as its value.
    @Builtin("setdefault($self, key, default=None, /)")
    static PyObject setDefault(PyDict self, PyObject key, PyObject defaultValue) {
        return self.putIfAbsent(key, defaultValue);
    }

    /// Removes key and returns its value. A missing key gives default, or KeyError without one.
    @Builtin("pop($self, key, default=<unrepresentable>, /)")
    static PyObject pop(PyDict self, PyObject key, PyObject defaultValue) {
        // the key of an empty dict is not even hashed
        PyObject old = self.size() == 0 ? null : self.remove(key);
        if (old != null) {
            return old;
        }
        if (defaultValue == null) {
            throw Errors.keyError(key);
        }
        return defaultValue;
    }

    /// Removes the entry added last and returns it as a pair; KeyError when there is none.
    @Builtin("popitem($self, /)")
    static PyObject popItem(PyDict self) {
        self.detach();
        int last = self.previous(self.end());
        if (last < 0) {
            throw Errors.keyError(PyStr.of("popitem(): dictionary is empty"));
        }
        PyTuple item = PyTuple.of(self.keyAt(last), self.valueAt(last));
        self.popAt(last);
        return item;
    }

    /// A view of the keys, which behaves as a set and follows changes.
    @Builtin(value = "keys($self, /)", signature = false)
    static PyObject keys(PyDict self) {
        return new PyDictKeys(self);
    }

    /// A view of the (key, value) pairs, which behaves as a set and follows changes.
    @Builtin(value = "items($self, /)", signature = false)
    static PyObject items(PyDict self) {
        return new PyDictItems(self);
    }

    /// A view of the values, which follows changes.
    @Builtin(value = "values($self, /)", signature = false)
    static PyObject values(PyDict self) {
        return new PyDictValues(self);
    }

    /// D.update([other, ]**keywords) -> None
    ///
    /// Takes over entries: those of a mapping (anything with a method keys), or pairs from any other
    /// iterable, and then the keyword arguments.
    @Builtin(value = "update($self, /, *args, **kwargs)", signature = false)
    static void update(PyDict self, PyObject[] args, PyDict kwargs) {
        Sequences.checkCount("update", args, 0, 1);
        if (args.length == 1) {
            DictUpdate.update(self, args[0]);
        }
        DictUpdate.merge(self, kwargs, true);
    }

    /// A new dictionary in which every item of iterable is a key for value.
    @ClassMethod
    @Builtin("fromkeys($type, iterable, value=None, /)")
    static PyObject fromKeys(PyType type, PyObject iterable, PyObject value) {
        PyObject made = type == PyDict.TYPE ? new PyDict() : type.call0();
        if (made.getClass() == PyDict.class) {
            DictUpdate.putKeys((PyDict) made, iterable, value);
            return made;
        }
        PyObject iterator = Abstract.iter(iterable);
        for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
            Abstract.setItem(made, key, value);
        }
        return made;
    }

    /// Removes all entries.
    @Builtin(value = "clear($self, /)", signature = false)
    static void clear(PyDict self) {
        self.clear();
    }

    /// A new dictionary with the same entries.
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PyDict self) {
        return self.copy();
    }

    /// Iterates over the keys from the last to the first.
    @Builtin("__reversed__($self, /)")
    static PyObject reversed(PyDict self) {
        return new PyDictReverseKeyIterator(self);
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
