package org.scoria.stdlib.collections;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.ReprGuard;

/// A `collections.OrderedDict`. The order is that of the dict itself, whose entries can be moved to both ends.
///
/// Compare CPython 3.11 `Objects/odictobject.c`.
public class PyOrderedDict extends PyDict {
    public static final PyType TYPE = PyType.builtin(PyOrderedDict.class, PyDict.TYPE, new OrderedDictMethodsExposed())
            .withInstanceDict();

    private static final PyStr ITEMS = PyStr.intern("items");

    /// `__dict__`, or null.
    private PyDict attributes;

    public PyOrderedDict() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    // ---- attributes

    @Override
    public PyObject instanceGet(PyStr name) {
        return attributes == null ? null : attributes.get(name);
    }

    @Override
    public boolean instanceSet(PyStr name, PyObject value) {
        instanceDict().put(name, value);
        return true;
    }

    @Override
    public boolean instanceDelete(PyStr name) {
        return attributes != null && attributes.remove(name) != null;
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }

    @Override
    public PyDict instanceDict() {
        if (attributes == null) {
            attributes = new PyDict();
        }
        return attributes;
    }

    @Override
    public void setInstanceDict(PyDict dict) {
        attributes = dict;
    }

    // ---- slots

    @Override
    public PyObject repr() {
        String name = type().name();
        if (size() == 0) {
            return PyStr.of(name + "()");
        }
        if (!ReprGuard.enter(this)) {
            return PyStr.of("...");
        }
        try {
            PyObject items =
                    getClass() == PyOrderedDict.class ? new PyOdictItems(this) : Abstract.callMethod(this, ITEMS);
            return PyStr.of(name + "(" + Abstract.repr(PyList.from(items)) + ")");
        } finally {
            ReprGuard.leave(this);
        }
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        PyObject equal = super.richCompare(other, Abstract.EQ);
        if (op != Abstract.EQ && op != Abstract.NE || equal == PyNotImplemented.VALUE) {
            return PyNotImplemented.VALUE;
        }
        boolean same = equal == PyBool.TRUE;
        if (same && other instanceof PyOrderedDict that) {
            same = sameOrder(that);
        }
        return PyBool.of(same == (op == Abstract.EQ));
    }

    private boolean sameOrder(PyOrderedDict that) {
        int i = next(0);
        int j = that.next(0);
        while (i >= 0 && j >= 0) {
            int before = changes() + that.changes();
            if (!Abstract.equal(keyAt(i), that.keyAt(j))) {
                return false;
            }
            if (changes() + that.changes() != before) {
                throw Errors.runtimeError("OrderedDict mutated during iteration");
            }
            i = next(i + 1);
            j = that.next(j + 1);
        }
        return i < 0 && j < 0;
    }

    @Override
    public PyObject iter() {
        return new PyOdictIterator(this, PyOdictIterator.KEYS, false);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        int named = keywords == null ? 0 : keywords.length;
        int positional = args.length - named;
        if (positional > 1) {
            throw Errors.typeError("expected at most 1 arguments, got %s", positional);
        }
        if (positional == 1) {
            MappingUpdate.update(this, args[0]);
        }
        for (int i = 0; i < named; i++) {
            setItem(keywords[i], args[positional + i]);
        }
    }

    @Override
    public PyObject or(PyObject other) {
        return other instanceof PyDict ? union(type(), this, other) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rOr(PyObject other) {
        return other instanceof PyDict ? union(type(), other, this) : PyNotImplemented.VALUE;
    }

    private static PyObject union(PyType type, PyObject left, PyObject right) {
        PyObject made = type.call1(left);
        MappingUpdate.update(made, right);
        return made;
    }

    @Override
    public PyObject iOr(PyObject other) {
        MappingUpdate.update(this, other);
        return this;
    }

    /// `move_to_end(key, last)`.
    final void move(PyObject key, boolean last) {
        int i = find(key, Abstract.hash(key));
        if (i < 0) {
            throw Errors.keyError(key);
        }
        if (last) {
            moveToEnd(i);
        } else {
            moveToFront(i);
        }
    }
}
