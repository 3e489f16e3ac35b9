package org.scoria.objects;

import org.scoria.objects.expose.PythonType;

/// What `code.co_positions()` gives: `(line, end_line, column, end_column)` per code unit.
@PythonType(value = PyPositionsIterator.class, name = "positions_iterator")
public final class PyPositionsIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyPositionsIterator.class, PyObject.TYPE, new PyPositionsIteratorExposed());

    private final LineTable table;
    private int unit;

    PyPositionsIterator(PyCode code) {
        table = new LineTable(code);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public PyObject next() {
        if (unit >= table.end && !table.next()) {
            return null;
        }
        unit++;
        return PyTuple.of(orNone(table.line), orNone(table.endLine), orNone(table.column), orNone(table.endColumn));
    }

    private static PyObject orNone(int value) {
        return value < 0 ? PyNone.NONE : PyInt.of(value);
    }
}
