package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// One of the iterators that `tee` makes of one: they share a chain of blocks of items.
@PythonType(value = PyTee.class, name = "itertools._tee", doc = "Iterator wrapped to make it copyable.")
public final class PyTee extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyTee.class, PyObject.TYPE, new PyTeeExposed());

    private PyTeeData data;
    private int index;

    PyTee(PyTeeData data, int index) {
        this.data = data;
        this.index = index;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        if (index >= PyTeeData.BLOCK) {
            data = data.nextBlock();
            index = 0;
        }
        PyObject item = data.item(index);
        if (item != null) {
            index++;
        }
        return item;
    }

    /// A tee over any iterator: a copy when it is one already.
    static PyTee of(PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        if (iterator instanceof PyTee tee) {
            return tee.copy();
        }
        return new PyTee(new PyTeeData(iterator), 0);
    }

    private PyTee copy() {
        return new PyTee(data, index);
    }

    @New("_tee($type, iterable, /)")
    static PyObject create(PyType type, PyObject iterable) {
        return of(iterable);
    }

    /// Another iterator at the same place.
    @Builtin(value = "__copy__($self, /)", signature = false)
    static PyObject copy(PyTee self) {
        return self.copy();
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyTee self) {
        return PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY), PyTuple.of(self.data, PyInt.of(self.index)));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyTee self, PyObject state) {
        PyObject[] items = stateTuple(state);
        if (items.length != 2) {
            throw Errors.typeError("function takes exactly 2 arguments (%s given)", items.length);
        }
        if (!(items[0] instanceof PyTeeData data)) {
            throw Errors.typeError(
                    "argument 1 must be itertools._tee_dataobject, not %s",
                    items[0].type().name());
        }
        long index = Abstract.indexLong(items[1], Exceptions.OverflowError);
        if (index < 0 || index > PyTeeData.BLOCK) {
            throw Errors.valueError("Index out of range");
        }
        self.data = data;
        self.index = (int) index;
    }
}
