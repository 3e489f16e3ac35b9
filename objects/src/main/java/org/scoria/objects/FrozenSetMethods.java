package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The methods of `frozenset`.
@PythonType(
        value = PyFrozenSet.class,
        name = "frozenset",
        subclass = true,
        coexist = "__contains__",
        doc = "frozenset() -> an empty frozenset\nfrozenset(iterable) -> a frozenset of the items\n\n"
                + "An immutable, hashable set.")
final class FrozenSetMethods {
    private FrozenSetMethods() {}

    @New(value = "frozenset($type, iterable=(), /)", signature = false)
    static PyObject create(PyType type, PyObject iterable) {
        if (type == PyFrozenSet.TYPE) {
            return PyFrozenSet.from(iterable);
        }
        PyFrozenSet set = new PyFrozenSetSub(type);
        SetAlgebra.update(set, iterable);
        return set;
    }

    /// A set with the same elements.
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PyFrozenSet self) {
        return self.getClass() == PyFrozenSet.class ? self : SetAlgebra.copy(self);
    }

    /// A new set of all elements of this one and the others.
    @Builtin(value = "union($self, /, *others)", signature = false)
    static PyObject union(PyFrozenSet self, PyObject[] others) {
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
    static PyObject intersection(PyFrozenSet self, PyObject[] others) {
        if (others.length == 0) {
            return SetAlgebra.copy(self);
        }
        PyAnySet result = self;
        for (PyObject other : others) {
            result = SetAlgebra.intersection(result, other);
        }
        return result;
    }

    /// A new set of the elements that are in none of the others.
    @Builtin(value = "difference($self, /, *others)", signature = false)
    static PyObject difference(PyFrozenSet self, PyObject[] others) {
        if (others.length == 0) {
            return SetAlgebra.copy(self);
        }
        PyAnySet result = SetAlgebra.difference(self, others[0]);
        for (int i = 1; i < others.length; i++) {
            SetAlgebra.differenceUpdate(result, others[i]);
        }
        return result;
    }

    /// A new set of the elements that are in just one of both.
    @Builtin(value = "symmetric_difference($self, other, /)", signature = false)
    static PyObject symmetricDifference(PyFrozenSet self, PyObject other) {
        return SetAlgebra.symmetricDifference(self, other);
    }

    /// Whether no element is in both.
    @Builtin(value = "isdisjoint($self, other, /)", signature = false)
    static boolean isDisjoint(PyFrozenSet self, PyObject other) {
        return SetAlgebra.isDisjoint(self, other);
    }

    /// Whether every element is in the other.
    @Builtin(value = "issubset($self, other, /)", signature = false)
    static boolean isSubset(PyFrozenSet self, PyObject other) {
        return SetAlgebra.isSubset(self, other instanceof PyAnySet that ? that : PySet.from(other));
    }

    /// Whether every element of the other is in this one.
    @Builtin(value = "issuperset($self, other, /)", signature = false)
    static boolean isSuperset(PyFrozenSet self, PyObject other) {
        return SetAlgebra.isSuperset(self, other);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyFrozenSet self) {
        return SetAlgebra.reduce(self);
    }

    /// The bytes the set takes in memory, about.
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyFrozenSet self) {
        return 200 + 16L * self.size();
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
