package org.scoria.stdlib.csv;

import org.scoria.objects.Abstract;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.StrBuilder;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// CSV reader
///
/// Reader objects are responsible for reading and parsing tabular data
/// in CSV format.
@PythonType(
        value = PyCsvReader.class,
        name = "_csv.reader",
        doc = "CSV reader\n\nReader objects are responsible for reading and parsing tabular data\nin CSV format.\n")
public final class PyCsvReader extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyCsvReader.class, PyObject.TYPE, new PyCsvReaderExposed());

    private enum State {
        START_RECORD,
        START_FIELD,
        ESCAPED,
        IN_FIELD,
        IN_QUOTED_FIELD,
        ESCAPED_IN_QUOTED_FIELD,
        QUOTE_IN_QUOTED_FIELD,
        LINE_END,
        AFTER_ESCAPED_LINE_END
    }

    /// Stands for the end of a line that the iterator yielded.
    private static final int END = -2;

    private final PyObject lines;
    private final PyCsvDialect dialect;

    private State state = State.START_RECORD;
    private PyList fields;
    private StrBuilder field = new StrBuilder();

    /// Whether the field is a number, because it is not quoted.
    private boolean isNumeric;

    private long lineNumber;
    private long fieldLimit;

    PyCsvReader(PyObject lines, PyCsvDialect dialect) {
        this.lines = Abstract.iter(lines);
        this.dialect = dialect;
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
        fields = new PyList();
        field = new StrBuilder();
        state = State.START_RECORD;
        isNumeric = false;
        fieldLimit = CsvState.current().fieldLimit;
        do {
            PyObject line = Abstract.next(lines);
            if (line == null) {
                if (!endsInField()) {
                    return null;
                }
                break;
            }
            parse(line);
        } while (state != State.START_RECORD);
        PyObject record = fields;
        fields = null;
        return record;
    }

    /// Whether the lines ended within a field, which is then the last one.
    private boolean endsInField() {
        if (field.size() == 0 && state != State.IN_QUOTED_FIELD) {
            return false;
        }
        if (dialect.strict) {
            throw CsvState.error("unexpected end of data");
        }
        save();
        return true;
    }

    private void parse(PyObject line) {
        if (!(line instanceof PyStr text)) {
            throw CsvState.error(
                    "iterator should return strings, not %s (the file should be opened in text mode)",
                    line.type().qualifiedName());
        }
        lineNumber++;
        int size = text.size();
        for (int i = 0; i < size; i++) {
            take(text.codePointAt(i));
        }
        take(END);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == END;
    }

    private void take(int c) {
        switch (state) {
            case START_RECORD -> startRecord(c);
            case START_FIELD -> startField(c);
            case ESCAPED -> escaped(c);
            case AFTER_ESCAPED_LINE_END -> {
                if (c != END) {
                    inField(c);
                }
            }
            case IN_FIELD -> inField(c);
            case IN_QUOTED_FIELD -> inQuotedField(c);
            case ESCAPED_IN_QUOTED_FIELD -> {
                add(c == END ? '\n' : c);
                state = State.IN_QUOTED_FIELD;
            }
            case QUOTE_IN_QUOTED_FIELD -> quoteInQuotedField(c);
            case LINE_END -> lineEnd(c);
        }
    }

    private void startRecord(int c) {
        if (c == '\n' || c == '\r') {
            state = State.LINE_END;
        } else if (c != END) {
            startField(c);
        }
    }

    private void startField(int c) {
        if (isLineEnd(c)) {
            endRecord(c);
        } else if (c == dialect.quoteChar && dialect.quoting != CsvModule.QUOTE_NONE) {
            state = State.IN_QUOTED_FIELD;
        } else if (c == dialect.escapeChar) {
            state = State.ESCAPED;
        } else if (c == ' ' && dialect.skipInitialSpace) {
            state = State.START_FIELD;
        } else if (c == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else {
            isNumeric = dialect.quoting == CsvModule.QUOTE_NONNUMERIC;
            add(c);
            state = State.IN_FIELD;
        }
    }

    private void escaped(int c) {
        if (c == '\n' || c == '\r') {
            add(c);
            state = State.AFTER_ESCAPED_LINE_END;
        } else {
            add(c == END ? '\n' : c);
            state = State.IN_FIELD;
        }
    }

    private void inField(int c) {
        if (isLineEnd(c)) {
            endRecord(c);
        } else if (c == dialect.escapeChar) {
            state = State.ESCAPED;
        } else if (c == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else {
            add(c);
            state = State.IN_FIELD;
        }
    }

    private void inQuotedField(int c) {
        if (c == END) {
            return;
        }
        if (c == dialect.escapeChar) {
            state = State.ESCAPED_IN_QUOTED_FIELD;
        } else if (c == dialect.quoteChar && dialect.quoting != CsvModule.QUOTE_NONE) {
            state = dialect.doubleQuote ? State.QUOTE_IN_QUOTED_FIELD : State.IN_FIELD;
        } else {
            add(c);
        }
    }

    private void quoteInQuotedField(int c) {
        if (c == dialect.quoteChar && dialect.quoting != CsvModule.QUOTE_NONE) {
            add(c);
            state = State.IN_QUOTED_FIELD;
        } else if (c == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else if (isLineEnd(c)) {
            endRecord(c);
        } else if (!dialect.strict) {
            add(c);
            state = State.IN_FIELD;
        } else {
            throw CsvState.error(
                    "'%s' expected after '%s'",
                    PyStr.ofCodePoint(dialect.delimiter), PyStr.ofCodePoint(dialect.quoteChar));
        }
    }

    private void lineEnd(int c) {
        if (c == END) {
            state = State.START_RECORD;
        } else if (c != '\n' && c != '\r') {
            throw CsvState.error("new-line character seen in unquoted field - "
                    + "do you need to open the file in universal-newline mode?");
        }
    }

    private void endRecord(int c) {
        save();
        state = c == END ? State.START_RECORD : State.LINE_END;
    }

    private void add(int c) {
        if (field.size() >= fieldLimit) {
            throw CsvState.error("field larger than field limit (%s)", fieldLimit);
        }
        field.append(c);
    }

    private void save() {
        PyStr text = field.toStr();
        field = new StrBuilder();
        PyObject value = text;
        if (isNumeric) {
            isNumeric = false;
            value = PyFloat.of(Numbers.parseDouble(text));
        }
        fields.append(value);
    }

    @Getter(value = "dialect", member = true)
    static PyObject dialect(PyCsvReader self) {
        return self.dialect;
    }

    @Getter(value = "line_num", member = true)
    static PyObject lineNumber(PyCsvReader self) {
        return PyInt.of(self.lineNumber);
    }
}
