package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Operators;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `accumulate`: running totals, or those of any function of two arguments.
@PythonType(
        value = PyAccumulate.class,
        name = "itertools.accumulate",
        subclass = true,
        doc = "Return the running totals of the items, or what another function makes of them.")
public class PyAccumulate extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyAccumulate.class, PyObject.TYPE, new PyAccumulateExposed());

    private final PyObject iterator;

    /// The function, or None for addition.
    private final PyObject function;

    /// The total so far, null before the first item.
    private PyObject total;

    /// What comes first, or null.
    private PyObject initial;

    protected PyAccumulate(PyObject iterator, PyObject function, PyObject initial) {
        this.iterator = iterator;
        this.function = function;
        this.initial = initial == PyNone.NONE ? null : initial;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        if (initial != null) {
            total = initial;
            initial = null;
            return total;
        }
        PyObject item = iterator.next();
        if (item == null) {
            return null;
        }
        if (total == null) {
            total = item;
            return item;
        }
        try {
            total = function == PyNone.NONE ? Operators.add(total, item) : function.call2(total, item);
            return total;
        } catch (PyException e) {
            return Sequences.endOrThrow(e);
        }
    }

    @New("accumulate($type, /, iterable, func=None, *, initial=None)")
    static PyObject create(PyType type, PyObject iterable, PyObject func, PyObject initial) {
        PyObject iterator = Abstract.iter(iterable);
        return type == TYPE
                ? new PyAccumulate(iterator, func, initial)
                : new PyAccumulateSub(type, iterator, func, initial);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyAccumulate self) {
        if (self.initial != null) {
            PyObject all = new PyChain(
                    PyTuple.of(PyTuple.of(self.initial), self.iterator).iter());
            return PyTuple.of(self.type(), PyTuple.of(all, self.function), PyNone.NONE);
        }
        if (self.total == PyNone.NONE) { // a state of None would mean that there is no total yet
            PyObject all = new PyChain(
                    PyTuple.of(PyTuple.of(PyNone.NONE), self.iterator).iter());
            PyObject again = new PyAccumulate(all, self.function, null);
            return PyTuple.of(PyIslice.TYPE, PyTuple.of(again, PyInt.ONE, PyNone.NONE));
        }
        return PyTuple.of(
                self.type(), PyTuple.of(self.iterator, self.function), self.total == null ? PyNone.NONE : self.total);
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyAccumulate self, PyObject state) {
        self.total = state == PyNone.NONE ? null : state;
    }
}
