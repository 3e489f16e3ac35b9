package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The methods of `set`.
@PythonType(
        value = PySet.class,
        name = "set",
        subclass = true,
        unhashable = true,
        coexist = "__contains__",
        doc = "set() -> new empty set object\nset(iterable) -> new set object\n\n"
                + "Build an unordered collection of unique elements.")
final class SetMethods {
    private SetMethods() {}

    @New(value = "set($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PySet.TYPE ? new PySet() : new PySetSub(type);
    }

    /// Add an element to a set.
    ///
    /// This has no effect if the element is already present.
    @Builtin(value = "add($self, object, /)", signature = false)
    static void add(PySet self, PyObject object) {
        self.addKey(object);
    }

    /// Remove all elements from this set.
    @Builtin(value = "clear($self, /)", signature = false)
    static void clear(PySet self) {
        self.clear();
    }

    /// Remove an element from a set if it is a member.
    ///
    /// Unlike set.remove(), the discard() method does not raise
    /// an exception when an element is missing from the set.
    @Builtin(value = "discard($self, object, /)", signature = false)
    static void discard(PySet self, PyObject object) {
        self.discard(object);
    }

    /// Remove an element from a set; it must be a member.
    ///
    /// If the element is not a member, raise a KeyError.
    @Builtin(value = "remove($self, object, /)", signature = false)
    static void remove(PySet self, PyObject object) {
        if (!self.discard(object)) {
            throw Errors.keyError(object);
        }
    }

    /// Remove and return an arbitrary set element.
    ///
    /// Raises KeyError if the set is empty.
    @Builtin(value = "pop($self, /)", signature = false)
    static PyObject pop(PySet self) {
        if (self.size() == 0) {
            throw Errors.keyError(PyStr.of("pop from an empty set"));
        }
        return self.popKey();
    }

    /// Update a set with the union of itself and others.
    @Builtin(value = "update($self, /, *others)", signature = false)
    static void update(PySet self, PyObject[] others) {
        for (PyObject other : others) {
            SetAlgebra.update(self, other);
        }
    }

    /// Update a set with the intersection of itself and another.
    @Builtin(value = "intersection_update($self, /, *others)", signature = false)
    static void intersectionUpdate(PySet self, PyObject[] others) {
        PyAnySet result = self;
        for (PyObject other : others) {
            result = SetAlgebra.intersection(result, other);
        }
        if (result == self) {
            result = SetAlgebra.copy(self);
        }
        self.become(result);
    }

    /// Remove all elements of another set from this set.
    @Builtin(value = "difference_update($self, /, *others)", signature = false)
    static void differenceUpdate(PySet self, PyObject[] others) {
        for (PyObject other : others) {
            SetAlgebra.differenceUpdate(self, other);
        }
    }

    /// Update a set with the symmetric difference of itself and another.
    @Builtin(value = "symmetric_difference_update($self, other, /)", signature = false)
    static void symmetricDifferenceUpdate(PySet self, PyObject other) {
        SetAlgebra.symmetricDifferenceUpdate(self, other);
    }

    /// Return a shallow copy of a set.
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PySet self) {
        return SetAlgebra.copy(self);
    }

    /// Return the union of sets as a new set.
    ///
    /// (i.e. all elements that are in either set.)
    @Builtin(value = "union($self, /, *others)", signature = false)
    static PyObject union(PySet self, PyObject[] others) {
        PyAnySet result = SetAlgebra.copy(self);
        for (PyObject other : others) {
            if (other != self) {
                SetAlgebra.update(result, other);
            }
        }
        return result;
    }

    /// Return the intersection of two sets as a new set.
    ///
    /// (i.e. all elements that are in both sets.)
    @Builtin(value = "intersection($self, /, *others)", signature = false)
    static PyObject intersection(PySet self, PyObject[] others) {
        if (others.length == 0) {
            return copy(self);
        }
        PyAnySet result = self;
        for (PyObject other : others) {
            result = SetAlgebra.intersection(result, other);
        }
        return result;
    }

    /// Return the difference of two or more sets as a new set.
    ///
    /// (i.e. all elements that are in this set but not the others.)
    @Builtin(value = "difference($self, /, *others)", signature = false)
    static PyObject difference(PySet self, PyObject[] others) {
        if (others.length == 0) {
            return copy(self);
        }
        PyAnySet result = SetAlgebra.difference(self, others[0]);
        for (int i = 1; i < others.length; i++) {
            SetAlgebra.differenceUpdate(result, others[i]);
        }
        return result;
    }

    /// Return the symmetric difference of two sets as a new set.
    ///
    /// (i.e. all elements that are in exactly one of the sets.)
    @Builtin(value = "symmetric_difference($self, other, /)", signature = false)
    static PyObject symmetricDifference(PySet self, PyObject other) {
        return SetAlgebra.symmetricDifference(self, other);
    }

    /// Return True if two sets have a null intersection.
    @Builtin(value = "isdisjoint($self, other, /)", signature = false)
    static boolean isDisjoint(PySet self, PyObject other) {
        return SetAlgebra.isDisjoint(self, other);
    }

    /// Report whether another set contains this set.
    @Builtin(value = "issubset($self, other, /)", signature = false)
    static boolean isSubset(PySet self, PyObject other) {
        return SetAlgebra.isSubset(self, other instanceof PyAnySet that ? that : PySet.from(other));
    }

    /// Report whether this set contains another set.
    @Builtin(value = "issuperset($self, other, /)", signature = false)
    static boolean isSuperset(PySet self, PyObject other) {
        return SetAlgebra.isSuperset(self, other);
    }

    /// Return state information for pickling.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PySet self) {
        return SetAlgebra.reduce(self);
    }

    /// S.__sizeof__() -> size of S in memory, in bytes
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PySet self) {
        return 200 + 16L * self.size();
    }

    /// See PEP 585
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
