package org.scoria.objects;

/// The views that are sets: `dict_keys` and `dict_items`.
///
/// Compare CPython 3.11 `Objects/dictobject.c`, dictviews.
public abstract class PyDictSetView extends PyDictView {
    PyDictSetView(PyDict dict) {
        super(dict);
    }

    @Override
    public abstract boolean contains(PyObject value);

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyAnySet) && !(other instanceof PyDictSetView)) {
            return PyNotImplemented.VALUE;
        }
        long mine = dict.size();
        long theirs = Abstract.length(other);
        boolean result = switch (op) {
            case Abstract.EQ -> mine == theirs && allIn(this, other);
            case Abstract.NE -> mine != theirs || !allIn(this, other);
            case Abstract.LT -> mine < theirs && allIn(this, other);
            case Abstract.LE -> mine <= theirs && allIn(this, other);
            case Abstract.GT -> mine > theirs && allIn(other, this);
            default -> mine >= theirs && allIn(other, this);
        };
        return PyBool.of(result);
    }

    private static boolean allIn(PyObject some, PyObject all) {
        PyObject iterator = Abstract.iter(some);
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (!Abstract.contains(all, item)) {
                return false;
            }
        }
        return true;
    }

    // ---- operators: the other operand may be any iterable

    @Override
    public PyObject sub(PyObject other) {
        return minus(this, other);
    }

    @Override
    public PyObject rSub(PyObject other) {
        return minus(other, this);
    }

    @Override
    public PyObject and(PyObject other) {
        return intersection(other);
    }

    @Override
    public PyObject rAnd(PyObject other) {
        return intersection(other);
    }

    @Override
    public PyObject or(PyObject other) {
        return union(this, other);
    }

    @Override
    public PyObject rOr(PyObject other) {
        return union(other, this);
    }

    @Override
    public PyObject xor(PyObject other) {
        return symmetric(this, other);
    }

    @Override
    public PyObject rXor(PyObject other) {
        return symmetric(other, this);
    }

    private static PyObject minus(PyObject a, PyObject b) {
        PySet result = PySet.from(a);
        SetAlgebra.differenceUpdate(result, b);
        return result;
    }

    private static PyObject union(PyObject a, PyObject b) {
        PySet result = PySet.from(a);
        SetAlgebra.update(result, b);
        return result;
    }

    private static PyObject symmetric(PyObject a, PyObject b) {
        PySet result = PySet.from(a);
        SetAlgebra.symmetricDifferenceUpdate(result, b);
        return result;
    }

    private PyObject intersection(PyObject other) {
        if (other.getClass() == PySet.class && dict.size() <= ((PySet) other).size()) {
            return SetAlgebra.intersection((PySet) other, this);
        }
        PyDictSetView tested = this;
        PyObject walked = other;
        if (other instanceof PyDictSetView that && that.dict.size() > dict.size()) {
            tested = that;
            walked = this;
        }
        PySet result = new PySet();
        PyObject iterator = Abstract.iter(walked);
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (tested.contains(item)) {
                result.addItem(item);
            }
        }
        return result;
    }

    /// `view.isdisjoint(other)`.
    boolean isDisjoint(PyObject other) {
        if (other == this) {
            return dict.size() == 0;
        }
        PyObject walked = other;
        PyObject tested = this;
        // walk the smaller one when the other can be asked
        if ((other instanceof PyAnySet || other instanceof PyDictSetView) && Abstract.length(other) > dict.size()) {
            walked = this;
            tested = other;
        }
        PyObject iterator = Abstract.iter(walked);
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (Abstract.contains(tested, item)) {
                return false;
            }
        }
        return true;
    }
}
