package org.scoria.objects;

/// Which classes may be combined as bases or swapped by `__class__` assignment: the Java class of the values and
/// the positions taken by `__slots__` must agree.
///
/// Compare CPython 3.11 `Objects/typeobject.c: best_base, solid_base, compatible_for_assignment`.
final class Layouts {
    private Layouts() {}

    /// The base that decides the layout of a class with these bases.
    static PyType bestBase(PyTuple bases) {
        PyType winner = null;
        PyType best = null;
        for (PyObject b : bases.items) {
            if (!(b instanceof PyType base)) {
                throw Errors.typeError("bases must be types");
            }
            if (!base.isBase) {
                throw Errors.typeError("type '%s' is not an acceptable base type", base.qualifiedName());
            }
            PyType candidate = solidBase(base);
            if (winner == null) {
                winner = candidate;
                best = base;
            } else if (winner.isSubtype(candidate)) {
                continue;
            } else if (candidate.isSubtype(winner)) {
                winner = candidate;
                best = base;
            } else {
                throw Errors.typeError("multiple bases have instance lay-out conflict");
            }
        }
        return best;
    }

    /// The nearest class of the base chain that adds storage.
    static PyType solidBase(PyType type) {
        PyType base = type.base;
        if (base == null) {
            return type;
        }
        PyType solid = solidBase(base);
        return type.layout != base.layout || type.slotCount != base.slotCount ? type : solid;
    }

    /// Takes over what instances of `base` have.
    static void inherit(PyType type, PyType base, PyTuple bases) {
        type.layout = base.layout;
        type.slotCount = base.slotCount;
        type.hasDict = base.hasDict;
        type.hadNew = base.hadNew;
        type.hasWeakref = base.hasWeakref;
        for (PyObject b : bases.items) {
            PyType t = (PyType) b;
            type.hasDict |= t.hasDict;
            type.hasWeakref |= t.hasWeakref;
        }
    }

    /// Whether instances of `from` can become instances of `to`.
    static boolean compatible(PyType from, PyType to) {
        return from.layout == to.layout
                && from.hasDict == to.hasDict
                && from.hasWeakref == to.hasWeakref
                && from.slotCount == to.slotCount
                && sameSlotNames(from, to);
    }

    private static boolean sameSlotNames(PyType a, PyType b) {
        if (solidBase(a) == solidBase(b)) {
            return true;
        }
        return a.slotNames != null && a.slotNames.equals(b.slotNames) && solidBase(a).base == solidBase(b).base;
    }
}
