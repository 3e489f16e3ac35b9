package org.scoria.stdlib.collections;

import org.scoria.objects.Abstract;
import org.scoria.objects.BasicSizes;
import org.scoria.objects.Errors;
import org.scoria.objects.InstanceAttributes;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
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

/// The methods of `OrderedDict`.
@PythonType(
        value = PyOrderedDict.class,
        name = "collections.OrderedDict",
        subclass = true,
        unhashable = true,
        doc = "Dictionary that remembers insertion order")
final class OrderedDictMethods {
    private static final PyStr ITEMS = PyStr.intern("items");

    private OrderedDictMethods() {}

    @New(value = "OrderedDict($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyOrderedDict.TYPE ? new PyOrderedDict() : new PyOrderedDictSub(type);
    }

    /// A new ordered dictionary in which every item of iterable is a key for value.
    @ClassMethod
    @Builtin("fromkeys($type, /, iterable, value=None)")
    static PyObject fromKeys(PyType type, PyObject iterable, PyObject value) {
        PyObject made = type.call0();
        PyObject iterator = Abstract.iter(iterable);
        for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
            Abstract.setItem(made, key, value);
        }
        return made;
    }

    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyOrderedDict self) {
        return BasicSizes.ofDict(self) + 64 + 56L * self.size(); // a linked list beside the table
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyOrderedDict self) {
        PyObject state = Abstract.callMethod(self, Names.GETSTATE);
        PyObject items = Abstract.iter(Abstract.callMethod(self, ITEMS));
        return PyTuple.of(self.type(), PyTuple.EMPTY, state, PyNone.NONE, items);
    }

    /// The value of key. A key that is missing is added, with default as its value.
    @Builtin("setdefault($self, /, key, default=None)")
    static PyObject setDefault(PyOrderedDict self, PyObject key, PyObject otherwise) {
        if (self.getClass() == PyOrderedDict.class) {
            return self.putIfAbsent(key, otherwise);
        }
        if (Abstract.contains(self, key)) {
            return Abstract.getItem(self, key);
        }
        Abstract.setItem(self, key, otherwise);
        return otherwise;
    }

    /// Removes key and returns its value. A missing key gives default, or KeyError without one.
    @Builtin("pop($self, /, key, default=<unrepresentable>)")
    static PyObject pop(PyOrderedDict self, PyObject key, PyObject otherwise) {
        PyObject old = self.remove(key);
        if (old != null) {
            return old;
        }
        if (otherwise == null) {
            throw Errors.keyError(key);
        }
        return otherwise;
    }

    /// Removes the last entry, or the first one when last is false, and returns it as a pair.
    @Builtin("popitem($self, /, last=True)")
    static PyObject popItem(PyOrderedDict self, boolean last) {
        int i = last ? self.previous(self.end()) : self.next(0);
        if (i < 0) {
            throw Errors.keyError(PyStr.of("dictionary is empty"));
        }
        PyTuple item = PyTuple.of(self.keyAt(i), self.valueAt(i));
        if (last) {
            self.popAt(i);
        } else {
            self.removeAt(i);
        }
        return item;
    }

    @Builtin(value = "keys($self, /)", signature = false)
    static PyObject keys(PyOrderedDict self) {
        return new PyOdictKeys(self);
    }

    @Builtin(value = "values($self, /)", signature = false)
    static PyObject values(PyOrderedDict self) {
        return new PyOdictValues(self);
    }

    @Builtin(value = "items($self, /)", signature = false)
    static PyObject items(PyOrderedDict self) {
        return new PyOdictItems(self);
    }

    @Builtin(value = "update($self, /, *args, **kwargs)", signature = false)
    static void update(PyOrderedDict self, PyObject[] args, PyDict kwargs) {
        if (args.length > 1) {
            throw Errors.typeError("update() takes at most 1 positional argument (%s given)", args.length);
        }
        if (args.length == 1) {
            MappingUpdate.update(self, args[0]);
        }
        MappingUpdate.update(self, kwargs);
    }

    /// Removes all entries.
    @Builtin(value = "clear($self, /)", signature = false)
    static void clear(PyOrderedDict self) {
        self.clear();
    }

    /// A new ordered dictionary with the same entries.
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PyOrderedDict self) {
        boolean exact = self.getClass() == PyOrderedDict.class;
        PyObject copy = exact ? new PyOrderedDict() : self.type().call0();
        for (int i = self.next(0); i >= 0; i = self.next(i + 1)) {
            PyObject key = self.keyAt(i);
            Abstract.setItem(copy, key, exact ? self.valueAt(i) : Abstract.getItem(self, key));
        }
        return copy;
    }

    /// od.__reversed__() <==> reversed(od)
    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyOrderedDict self) {
        return new PyOdictIterator(self, PyOdictIterator.KEYS, true);
    }

    /// Makes the entry of key the last one, or the first one when last is false. KeyError when the key is missing.
    @Builtin("move_to_end($self, /, key, last=True)")
    static void moveToEnd(PyOrderedDict self, PyObject key, boolean last) {
        self.move(key, last);
    }

    @Getter("__dict__")
    static PyObject dict(PyOrderedDict self) {
        return self.instanceDict();
    }

    @Setter("__dict__")
    static void setDict(PyOrderedDict self, PyObject value) {
        InstanceAttributes.setGenericDict(self, value);
    }
}
