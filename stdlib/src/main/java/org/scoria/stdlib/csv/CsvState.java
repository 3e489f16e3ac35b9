package org.scoria.stdlib.csv;

import org.scoria.objects.Errors;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.ThreadState;

/// What `_csv` keeps per interpreter.
final class CsvState {
    /// Dialects by name.
    final PyDict dialects = new PyDict();

    /// The longest field a reader accepts.
    long fieldLimit = 128 * 1024;

    private CsvState() {}

    static CsvState current() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object state = interpreter.state(CsvState.class);
        if (state == null) {
            state = new CsvState();
            interpreter.setState(CsvState.class, state);
        }
        return (CsvState) state;
    }

    PyObject dialect(PyObject name) {
        PyObject dialect = dialects.get(name);
        if (dialect == null) {
            throw error("unknown dialect");
        }
        return dialect;
    }

    static PyException error(String text, Object... arguments) {
        return Errors.of(CsvModule.ERROR, text, arguments);
    }
}
