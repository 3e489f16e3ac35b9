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
        doc = "set() -> an empty set\nset(iterable) -> a set of the items\n\n"
                + "Unordered elements, no two of which are equal.")
final class SetMethods {
    private SetMethods() {}

    @New(value = "set($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PySet.TYPE ? new PySet() : new PySetSub(type);
    }

    /// Adds an element, unless an equal one is there.
    @Builtin(value = "add($self, object, /)", signature = false)
    static void add(PySet self, PyObject object) {
        self.addKey(object);
    }

    /// Removes all elements.
    @Builtin(value = "clear($self, /)", signature = false)
    static void clear(PySet self) {
        self.clear();
    }

    /// Removes an element if it is there.
    @Builtin(value = "discard($self, object, /)", signature = false)
    static void discard(PySet self, PyObject object) {
        self.discard(object);
    }

    /// Removes an element; KeyError when it is missing.
    @Builtin(value = "remove($self, object, /)", signature = false)
    static void remove(PySet self, PyObject object) {
        if (!self.discard(object)) {
            throw Errors.keyError(object);
        }
    }

    /// Removes some element and returns it; KeyError when the set is empty.
    @Builtin(value = "pop($self, /)", signature = false)
    static PyObject pop(PySet self) {
        if (self.size() == 0) {
            throw Errors.keyError(PyStr.of("pop from an empty set"));
        }
        return self.popKey();
    }

    /// Adds the elements of all others.
    @Builtin(value = "update($self, /, *others)", signature = false)
    static void update(PySet self, PyObject[] others) {
        for (PyObject other : others) {
            SetAlgebra.update(self, other);
        }
    }

    /// Keeps only what is in all others, too.
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

    /// Removes the elements of all others.
    @Builtin(value = "difference_update($self, /, *others)", signature = false)
    static void differenceUpdate(PySet self, PyObject[] others) {
        for (PyObject other : others) {
            SetAlgebra.differenceUpdate(self, other);
        }
    }

    /// Removes what is in the other, too, and adds what was only there.
    @Builtin(value = "symmetric_difference_update($self, other, /)", signature = false)
    static void symmetricDifferenceUpdate(PySet self, PyObject other) {
        SetAlgebra.symmetricDifferenceUpdate(self, other);
    }

    /// A set with the same elements.
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PySet self) {
        return SetAlgebra.copy(self);
    }

    /// A new set of all elements of this one and the others.
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

    /// A new set of the elements that are in all others, too.
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

    /// A new set of the elements that are in none of the others.
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

    /// A new set of the elements that are in just one of both.
    @Builtin(value = "symmetric_difference($self, other, /)", signature = false)
    static PyObject symmetricDifference(PySet self, PyObject other) {
        return SetAlgebra.symmetricDifference(self, other);
    }

    /// Whether no element is in both.
    @Builtin(value = "isdisjoint($self, other, /)", signature = false)
    static boolean isDisjoint(PySet self, PyObject other) {
        return SetAlgebra.isDisjoint(self, other);
    }

    /// Whether every element is in the other.
    @Builtin(value = "issubset($self, other, /)", signature = false)
    static boolean isSubset(PySet self, PyObject other) {
        return SetAlgebra.isSubset(self, other instanceof PyAnySet that ? that : PySet.from(other));
    }

    /// Whether every element of the other is in this one.
    @Builtin(value = "issuperset($self, other, /)", signature = false)
    static boolean isSuperset(PySet self, PyObject other) {
        return SetAlgebra.isSuperset(self, other);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PySet self) {
        return SetAlgebra.reduce(self);
    }

    /// The bytes the set takes in memory, about.
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PySet self) {
        return BasicSizes.ofSet(self.size());
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
