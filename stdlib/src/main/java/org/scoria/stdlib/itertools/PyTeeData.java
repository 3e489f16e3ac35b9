package org.scoria.stdlib.itertools;

import org.scoria.objects.Errors;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// A block of items that several [PyTee]s share.
@PythonType(
        value = PyTeeData.class,
        name = "itertools._tee_dataobject",
        doc = "Data container common to multiple tee objects.")
public final class PyTeeData extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyTeeData.class, PyObject.TYPE, new PyTeeDataExposed());

    static final int BLOCK = 57;

    private final PyObject iterator;
    private final PyObject[] values = new PyObject[BLOCK];
    private int count;
    private PyTeeData next;
    private boolean running;

    PyTeeData(PyObject iterator) {
        this.iterator = iterator;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    PyTeeData nextBlock() {
        if (next == null) {
            next = new PyTeeData(iterator);
        }
        return next;
    }

    /// The item at an index, read from the iterator when no tee was there yet; null at the end.
    PyObject item(int index) {
        if (index < count) {
            return values[index];
        }
        if (running) {
            throw Errors.runtimeError("cannot re-enter the tee iterator");
        }
        running = true;
        PyObject item;
        try {
            item = iterator.next();
        } finally {
            running = false;
        }
        if (item != null) {
            values[count++] = item;
        }
        return item;
    }

    @New(value = "teedataobject($type, iterable, values, next, /)", signature = false)
    static PyObject create(PyType type, PyObject iterator, PyList values, PyObject next) {
        PyTeeData data = new PyTeeData(iterator);
        int n = values.size();
        if (n > BLOCK) {
            throw Errors.valueError("Invalid arguments");
        }
        for (int i = 0; i < n; i++) {
            data.values[i] = values.get(i);
        }
        data.count = n;
        if (n == BLOCK) {
            if (next != PyNone.NONE && !(next instanceof PyTeeData)) {
                throw Errors.valueError("Invalid arguments");
            }
            data.next = next instanceof PyTeeData block ? block : null;
        } else if (next != PyNone.NONE) {
            throw Errors.valueError("Invalid arguments");
        }
        return data;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyTeeData self) {
        PyList values = new PyList();
        for (int i = 0; i < self.count; i++) {
            values.append(self.values[i]);
        }
        PyObject next = self.next == null ? PyNone.NONE : self.next;
        return PyTuple.of(self.type(), PyTuple.of(self.iterator, values, next));
    }
}
