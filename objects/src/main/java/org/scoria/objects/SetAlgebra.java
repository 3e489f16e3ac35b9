package org.scoria.objects;

/// The operations between a set and another set or any iterable, walking and building in CPython's order.
///
/// Compare CPython 3.11 `Objects/setobject.c`.
final class SetAlgebra {
    private SetAlgebra() {}

    /// The hash of something looked up in a set: a set is looked up as the frozenset equal to it.
    static long hashOfMember(PyObject key) {
        try {
            return Abstract.hash(key);
        } catch (PyException e) {
            if (key instanceof PySet set && e.matches(Exceptions.TypeError)) {
                return set.contentHash();
            }
            throw e;
        }
    }

    static void update(PyAnySet set, PyObject iterable) {
        if (iterable instanceof PyAnySet other) {
            set.addAll(other);
        } else if (iterable.getClass() == PyDict.class) {
            PyDict dict = (PyDict) iterable;
            set.reserve(dict.size());
            for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                set.addKey(dict.keyAt(i), dict.hashAt(i));
            }
        } else {
            PyObject iterator = Abstract.iter(iterable);
            for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
                set.addKey(key);
            }
        }
    }

    static PyAnySet copy(PyAnySet set) {
        PyAnySet copy = set.emptyLike();
        copy.addAll(set);
        return copy;
    }

    static PyAnySet union(PyAnySet set, PyObject iterable) {
        PyAnySet result = copy(set);
        if (iterable != set) {
            update(result, iterable);
        }
        return result;
    }

    static PyAnySet intersection(PyAnySet set, PyObject iterable) {
        if (set == iterable) {
            return copy(set);
        }
        PyAnySet result = set.emptyLike();
        if (iterable instanceof PyAnySet other) {
            PyAnySet walked = other;
            PyAnySet tested = set;
            if (other.size() > set.size()) {
                walked = set;
                tested = other;
            }
            for (int i = walked.next(0); i >= 0; i = walked.next(i + 1)) {
                PyObject key = walked.keyAt(i);
                long hash = walked.hashAt(i);
                if (tested.has(key, hash)) {
                    result.addKey(key, hash);
                }
            }
            return result;
        }
        PyObject iterator = Abstract.iter(iterable);
        for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
            long hash = Abstract.hash(key);
            if (set.has(key, hash)) {
                result.addKey(key, hash);
            }
        }
        return result;
    }

    static PyAnySet difference(PyAnySet set, PyObject iterable) {
        if (!(iterable instanceof PyAnySet) && iterable.getClass() != PyDict.class) {
            return copyWithout(set, iterable);
        }
        if (set.size() >> 2 > Abstract.length(iterable)) { // fewer lookups the other way round
            return copyWithout(set, iterable);
        }
        PyAnySet result = set.emptyLike();
        for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
            PyObject key = set.keyAt(i);
            long hash = set.hashAt(i);
            boolean there = iterable instanceof PyAnySet other
                    ? other.has(key, hash)
                    : ((PyDict) iterable).get(key, hash) != null;
            if (!there) {
                result.addKey(key, hash);
            }
        }
        return result;
    }

    private static PyAnySet copyWithout(PyAnySet set, PyObject iterable) {
        PyAnySet result = copy(set);
        differenceUpdate(result, iterable);
        return result;
    }

    static void differenceUpdate(PyAnySet set, PyObject iterable) {
        if (set == iterable) {
            set.clearKeys();
            return;
        }
        if (iterable instanceof PyAnySet given) {
            // much greater than the set: only the common items matter
            PyAnySet other = given.size() >> 3 > set.size() ? intersection(set, given) : given;
            for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
                set.removeKey(other.keyAt(i), other.hashAt(i));
            }
        } else {
            PyObject iterator = Abstract.iter(iterable);
            for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
                set.removeKey(key, hashOfMember(key));
            }
        }
        set.dropRemoved();
    }

    static void symmetricDifferenceUpdate(PyAnySet set, PyObject iterable) {
        if (set == iterable) {
            set.clearKeys();
            return;
        }
        if (iterable.getClass() == PyDict.class) {
            PyDict dict = (PyDict) iterable;
            for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                toggle(set, dict.keyAt(i), dict.hashAt(i));
            }
            return;
        }
        PyAnySet other;
        if (iterable instanceof PyAnySet given) {
            other = given;
        } else {
            other = set.emptyLike();
            update(other, iterable);
        }
        for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
            toggle(set, other.keyAt(i), other.hashAt(i));
        }
    }

    private static void toggle(PyAnySet set, PyObject key, long hash) {
        if (!set.removeKey(key, hash)) {
            set.addKey(key, hash);
        }
    }

    static PyAnySet symmetricDifference(PyAnySet set, PyObject iterable) {
        PyAnySet result = set.emptyLike();
        update(result, iterable);
        symmetricDifferenceUpdate(result, set);
        return result;
    }

    static boolean isSubset(PyAnySet set, PyAnySet other) {
        if (set.size() > other.size()) {
            return false;
        }
        for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
            if (!other.has(set.keyAt(i), set.hashAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSuperset(PyAnySet set, PyObject iterable) {
        if (iterable instanceof PyAnySet other) {
            return isSubset(other, set);
        }
        PyObject iterator = Abstract.iter(iterable);
        for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
            if (!set.has(key)) {
                return false;
            }
        }
        return true;
    }

    static boolean isDisjoint(PyAnySet set, PyObject iterable) {
        if (set == iterable) {
            return set.size() == 0;
        }
        if (iterable.getClass() == PySet.class || iterable.getClass() == PyFrozenSet.class) {
            PyAnySet other = (PyAnySet) iterable;
            PyAnySet walked = other.size() > set.size() ? set : other;
            PyAnySet tested = walked == set ? other : set;
            for (int i = walked.next(0); i >= 0; i = walked.next(i + 1)) {
                if (tested.has(walked.keyAt(i), walked.hashAt(i))) {
                    return false;
                }
            }
            return true;
        }
        PyObject iterator = Abstract.iter(iterable);
        for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
            if (set.has(key)) {
                return false;
            }
        }
        return true;
    }

    /// What `__reduce__` of both types gives: the class, the items, the instance's state.
    static PyTuple reduce(PyAnySet set) {
        PyObject state = Abstract.callMethod(set, Names.GETSTATE);
        return PyTuple.of(set.type(), PyTuple.of(PyList.of(set.toArray())), state);
    }
}
