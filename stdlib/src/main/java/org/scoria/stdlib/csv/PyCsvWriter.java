package org.scoria.stdlib.csv;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.StrBuilder;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// CSV writer
///
/// Writer objects are responsible for generating tabular data
/// in CSV format from sequence input.
@PythonType(
        value = PyCsvWriter.class,
        name = "_csv.writer",
        doc = "CSV writer\n\nWriter objects are responsible for generating tabular data\n"
                + "in CSV format from sequence input.\n")
public final class PyCsvWriter extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyCsvWriter.class, PyObject.TYPE, new PyCsvWriterExposed());

    private final PyObject write;
    private final PyCsvDialect dialect;

    PyCsvWriter(PyObject file, PyCsvDialect dialect) {
        this.dialect = dialect;
        this.write = writeMethod(file);
    }

    private static PyObject writeMethod(PyObject file) {
        try {
            PyObject method = Abstract.getAttribute(file, "write");
            if (method.isCallable()) {
                return method;
            }
        } catch (PyException e) {
            if (!e.matches(Exceptions.AttributeError)) {
                throw e;
            }
        }
        throw Errors.typeError("argument 1 must have a \"write\" method");
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// writerow(iterable)
    ///
    /// Construct and write a CSV record from an iterable of fields.  Non-string
    /// elements will be converted to string.
    @Builtin(value = "writerow($self, row, /)", signature = false)
    static PyObject writeRow(PyCsvWriter self, PyObject row) {
        return self.write.call1(self.record(row));
    }

    /// writerows(iterable of iterables)
    ///
    /// Construct and write a series of iterables to a csv file.  Non-string
    /// elements will be converted to string.
    @Builtin(value = "writerows($self, rows, /)", signature = false)
    static void writeRows(PyCsvWriter self, PyObject rows) {
        PyObject iterator = Abstract.iter(rows);
        for (PyObject row = Abstract.next(iterator); row != null; row = Abstract.next(iterator)) {
            writeRow(self, row);
        }
    }

    private PyStr record(PyObject row) {
        PyObject iterator = fields(row);
        StrBuilder out = new StrBuilder();
        int count = 0;
        for (PyObject field = Abstract.next(iterator); field != null; field = Abstract.next(iterator)) {
            if (count++ > 0) {
                out.append(dialect.delimiter);
            }
            add(out, text(field), mustQuote(field));
        }
        if (count > 0 && out.size() == 0) {
            if (dialect.quoting == CsvModule.QUOTE_NONE) {
                throw CsvState.error("single empty field record must be quoted");
            }
            add(out, PyStr.EMPTY, true); // or it would read as a record without fields
        }
        return out.append(dialect.lineTerminator).toStr();
    }

    private static PyObject fields(PyObject row) {
        try {
            return Abstract.iter(row);
        } catch (PyException e) {
            if (!e.matches(Exceptions.TypeError)) {
                throw e;
            }
            throw CsvState.error("iterable expected, not %s", row.type().qualifiedName());
        }
    }

    private static PyStr text(PyObject field) {
        if (field instanceof PyStr text) {
            return text;
        }
        return field == PyNone.NONE ? PyStr.EMPTY : Abstract.str(field);
    }

    private boolean mustQuote(PyObject field) {
        return switch (dialect.quoting) {
            case CsvModule.QUOTE_ALL -> true;
            case CsvModule.QUOTE_NONNUMERIC -> !isNumber(field);
            default -> false;
        };
    }

    /// Compare CPython 3.11 `Objects/abstract.c: PyNumber_Check`.
    private static boolean isNumber(PyObject field) {
        return field instanceof PyFloat
                || field instanceof PyComplex
                || field.hasIndex()
                || field.type().lookup(PyStr.intern("__float__")) != null
                || field.type().lookup(PyStr.intern("__int__")) != null;
    }

    private void add(StrBuilder out, PyStr text, boolean quoted) {
        StrBuilder field = new StrBuilder(text.size() + 2);
        boolean mustQuote = escape(field, text) || quoted;
        if (mustQuote) {
            out.append(dialect.quoteChar);
        }
        out.append(field.toStr());
        if (mustQuote) {
            out.append(dialect.quoteChar);
        }
    }

    /// Appends the text with doubled or escaped characters; whether it then needs quotes.
    private boolean escape(StrBuilder out, PyStr text) {
        boolean mustQuote = false;
        int size = text.size();
        for (int i = 0; i < size; i++) {
            int c = text.codePointAt(i);
            if (isSpecial(c)) {
                boolean quotes = dialect.quoting != CsvModule.QUOTE_NONE;
                if (quotes && c == dialect.quoteChar && dialect.doubleQuote) {
                    out.append(c);
                    mustQuote = true;
                } else if (!quotes || c == dialect.quoteChar || c == dialect.escapeChar) {
                    escapeNext(out);
                } else {
                    mustQuote = true;
                }
            }
            out.append(c);
        }
        return mustQuote;
    }

    private boolean isSpecial(int c) {
        return c == dialect.delimiter
                || c == dialect.escapeChar
                || c == dialect.quoteChar
                || dialect.lineTerminator.toString().indexOf(c) >= 0;
    }

    private void escapeNext(StrBuilder out) {
        if (dialect.escapeChar == PyCsvDialect.NONE) {
            throw CsvState.error("need to escape, but no escapechar set");
        }
        out.append(dialect.escapeChar);
    }

    @Getter(value = "dialect", member = true)
    static PyObject dialect(PyCsvWriter self) {
        return self.dialect;
    }
}
