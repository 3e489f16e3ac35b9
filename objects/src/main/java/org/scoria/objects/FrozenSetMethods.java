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
        doc = "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\n"
                + "Build an immutable unordered collection of unique elements.")
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

    /// Return a shallow copy of a set.
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PyFrozenSet self) {
        return self.getClass() == PyFrozenSet.class ? self : SetAlgebra.copy(self);
    }

    /// Return the union of sets as a new set.
    ///
    /// (i.e. all elements that are in either set.)
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

    /// Return the intersection of two sets as a new set.
    ///
    /// (i.e. all elements that are in both sets.)
    @Builtin(value = "intersection($self, /, *others)", signature = false)
    static PyObject intersection(PyFrozenSet self, PyObject[] others) {
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
    static PyObject difference(PyFrozenSet self, PyObject[] others) {
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
    static PyObject symmetricDifference(PyFrozenSet self, PyObject other) {
        return SetAlgebra.symmetricDifference(self, other);
    }

    /// Return True if two sets have a null intersection.
    @Builtin(value = "isdisjoint($self, other, /)", signature = false)
    static boolean isDisjoint(PyFrozenSet self, PyObject other) {
        return SetAlgebra.isDisjoint(self, other);
    }

    /// Report whether another set contains this set.
    @Builtin(value = "issubset($self, other, /)", signature = false)
    static boolean isSubset(PyFrozenSet self, PyObject other) {
        return SetAlgebra.isSubset(self, other instanceof PyAnySet that ? that : PySet.from(other));
    }

    /// Report whether this set contains another set.
    @Builtin(value = "issuperset($self, other, /)", signature = false)
    static boolean isSuperset(PyFrozenSet self, PyObject other) {
        return SetAlgebra.isSuperset(self, other);
    }

    /// Return state information for pickling.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyFrozenSet self) {
        return SetAlgebra.reduce(self);
    }

    /// S.__sizeof__() -> size of S in memory, in bytes
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyFrozenSet self) {
        return 200 + 16L * self.size();
    }

    /// See PEP 585
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
