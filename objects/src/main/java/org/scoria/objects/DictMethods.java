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
        doc = "dict() -> new empty dictionary\n"
                + "dict(mapping) -> new dictionary with the mapping's (key, value) pairs\n"
                + "dict(iterable) -> new dictionary with the (key, value) pairs of the iterable\n"
                + "dict(**kwargs) -> new dictionary with the name=value pairs of the keyword arguments,\n"
                + "    for example:  dict(one=1, two=2)")
final class DictMethods {
    private DictMethods() {}

    @New(value = "dict($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyDict.TYPE ? new PyDict() : new PyDictSub(type);
    }

    /// D.__sizeof__() -> size of D in memory, in bytes
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyDict self) {
        return 64 + 24L * self.end();
    }

    /// Return the value for key if key is in the dictionary, else default.
    @Builtin("get($self, key, default=None, /)")
    static PyObject get(PyDict self, PyObject key, PyObject defaultValue) {
        PyObject value = self.get(key);
        return value != null ? value : defaultValue;
    }

    /// Insert key with a value of default if key is not in the dictionary.
    ///
    /// Return the value for key if key is in the dictionary, else default.
    @Builtin("setdefault($self, key, default=None, /)")
    static PyObject setDefault(PyDict self, PyObject key, PyObject defaultValue) {
        return self.putIfAbsent(key, defaultValue);
    }

    /// D.pop(k[,d]) -> v, remove specified key and return the corresponding value.
    ///
    /// If the key is not found, return the default if given; otherwise,
    /// raise a KeyError.
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

    /// Remove and return a (key, value) pair as a 2-tuple.
    ///
    /// Pairs are returned in LIFO (last-in, first-out) order.
    /// Raises KeyError if the dict is empty.
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

    /// D.keys() -> a set-like object providing a view on D's keys
    @Builtin(value = "keys($self, /)", signature = false)
    static PyObject keys(PyDict self) {
        return new PyDictKeys(self);
    }

    /// D.items() -> a set-like object providing a view on D's items
    @Builtin(value = "items($self, /)", signature = false)
    static PyObject items(PyDict self) {
        return new PyDictItems(self);
    }

    /// D.values() -> an object providing a view on D's values
    @Builtin(value = "values($self, /)", signature = false)
    static PyObject values(PyDict self) {
        return new PyDictValues(self);
    }

    /// D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.
    /// If E is present and has a .keys() method, then does:  for k in E: D[k] = E[k]
    /// If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v
    /// In either case, this is followed by: for k in F:  D[k] = F[k]
    @Builtin(value = "update($self, /, *args, **kwargs)", signature = false)
    static void update(PyDict self, PyObject[] args, PyDict kwargs) {
        Sequences.checkCount("update", args, 0, 1);
        if (args.length == 1) {
            DictUpdate.update(self, args[0]);
        }
        DictUpdate.merge(self, kwargs, true);
    }

    /// Create a new dictionary with keys from iterable and values set to value.
    @ClassMethod
    @Builtin("fromkeys($type, iterable, value=None, /)")
    static PyObject fromKeys(PyType type, PyObject iterable, PyObject value) {
        PyObject made = type == PyDict.TYPE ? new PyDict() : type.call0();
        PyObject iterator = Abstract.iter(iterable);
        if (made.getClass() == PyDict.class) {
            PyDict dict = (PyDict) made;
            for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
                dict.put(key, value);
            }
            return dict;
        }
        for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
            Abstract.setItem(made, key, value);
        }
        return made;
    }

    /// D.clear() -> None.  Remove all items from D.
    @Builtin(value = "clear($self, /)", signature = false)
    static void clear(PyDict self) {
        self.clear();
    }

    /// D.copy() -> a shallow copy of D
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PyDict self) {
        return self.copy();
    }

    /// Return a reverse iterator over the dict keys.
    @Builtin("__reversed__($self, /)")
    static PyObject reversed(PyDict self) {
        return new PyDictReverseKeyIterator(self);
    }

    /// See PEP 585
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
