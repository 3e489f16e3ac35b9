package org.scoria.objects;

import org.scoria.objects.expose.PythonType;

/// What `code.co_lines()` gives: `(start, end, line)` per run of bytecode, offsets in bytes.
@PythonType(value = PyLineIterator.class, name = "line_iterator")
public final class PyLineIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyLineIterator.class, PyObject.TYPE, new PyLineIteratorExposed());

    private final LineTable table;

    PyLineIterator(PyCode code) {
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
        if (!table.nextLine()) {
            return null;
        }
        PyObject line = table.line < 0 ? PyNone.NONE : PyInt.of(table.line);
        return PyTuple.of(PyInt.of(table.start * 2L), PyInt.of(table.end * 2L), line);
    }
}
