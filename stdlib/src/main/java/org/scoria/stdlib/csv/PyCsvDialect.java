package org.scoria.stdlib.csv;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// CSV dialect
///
/// The Dialect type records CSV parsing and generation options.
@PythonType(value = PyCsvDialect.class, name = "_csv.Dialect", subclass = true)
public class PyCsvDialect extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyCsvDialect.class, PyObject.TYPE, new PyCsvDialectExposed());

    /// A character that is not set.
    static final int NONE = -1;

    final int delimiter;
    final int quoteChar;
    final int escapeChar;
    final boolean doubleQuote;
    final boolean skipInitialSpace;
    final boolean strict;
    final int quoting;
    final PyStr lineTerminator;

    PyCsvDialect(
            PyObject delimiter,
            PyObject doubleQuote,
            PyObject escapeChar,
            PyObject lineTerminator,
            PyObject quoteChar,
            PyObject quoting,
            PyObject skipInitialSpace,
            PyObject strict) {
        this.delimiter = delimiter(delimiter);
        this.doubleQuote = doubleQuote == null || Abstract.isTrue(doubleQuote);
        this.escapeChar = charOrNone("escapechar", escapeChar, NONE);
        this.lineTerminator = lineTerminator(lineTerminator);
        this.quoteChar = charOrNone("quotechar", quoteChar, '"');
        this.quoting = quoteChar == PyNone.NONE && quoting == null ? CsvModule.QUOTE_NONE : quoting(quoting);
        this.skipInitialSpace = skipInitialSpace != null && Abstract.isTrue(skipInitialSpace);
        this.strict = strict != null && Abstract.isTrue(strict);
        if (this.quoting != CsvModule.QUOTE_NONE && this.quoteChar == NONE) {
            throw Errors.typeError("quotechar must be set if quoting enabled");
        }
    }

    // ---- checking the settings

    private static int delimiter(PyObject value) {
        if (value == null) {
            return ',';
        }
        if (!(value instanceof PyStr text)) {
            throw Errors.typeError(
                    "\"delimiter\" must be string, not %s", value.type().qualifiedName());
        }
        return single("delimiter", text);
    }

    private static int charOrNone(String name, PyObject value, int usual) {
        if (value == null) {
            return usual;
        }
        if (value == PyNone.NONE) {
            return NONE;
        }
        if (!(value instanceof PyStr text)) {
            throw Errors.typeError(
                    "\"%s\" must be string or None, not %s", name, value.type().qualifiedName());
        }
        return single(name, text);
    }

    private static int single(String name, PyStr text) {
        if (text.size() != 1) {
            throw Errors.typeError("\"%s\" must be a 1-character string", name);
        }
        return text.codePointAt(0);
    }

    private static PyStr lineTerminator(PyObject value) {
        if (value == null) {
            return PyStr.intern("\r\n");
        }
        if (value == PyNone.NONE) {
            throw Errors.typeError("lineterminator must be set");
        }
        if (!(value instanceof PyStr text)) {
            throw Errors.typeError("\"lineterminator\" must be a string");
        }
        return text;
    }

    private static int quoting(PyObject value) {
        if (value == null) {
            return CsvModule.QUOTE_MINIMAL;
        }
        if (value.type() != PyInt.TYPE) {
            throw Errors.typeError("\"quoting\" must be an integer");
        }
        int quoting = Numbers.asInt(value);
        if (quoting < CsvModule.QUOTE_MINIMAL || quoting > CsvModule.QUOTE_NONE) {
            throw Errors.typeError("bad \"quoting\" value");
        }
        return quoting;
    }

    // ---- making dialects

    /// The dialect that the arguments of `reader()` and others mean.
    static PyCsvDialect of(PyObject dialect, PyDict settings) {
        PyObject[] args = new PyObject[(dialect == null ? 0 : 1) + settings.size()];
        PyStr[] keywords = new PyStr[settings.size()];
        int n = 0;
        if (dialect != null) {
            args[n++] = dialect;
        }
        int k = 0;
        for (int p = settings.next(0); p >= 0; p = settings.next(p + 1)) {
            keywords[k++] = (PyStr) settings.keyAt(p);
            args[n++] = settings.valueAt(p);
        }
        return (PyCsvDialect) TYPE.call(args, k == 0 ? null : keywords);
    }

    @New(
            value = "Dialect($type, dialect=None, delimiter=None, doublequote=None, escapechar=None,"
                    + " lineterminator=None, quotechar=None, quoting=None, skipinitialspace=None, strict=None)",
            signature = false)
    static PyObject create(
            PyType type,
            @Absent PyObject dialect,
            @Absent PyObject delimiter,
            @Absent PyObject doubleQuote,
            @Absent PyObject escapeChar,
            @Absent PyObject lineTerminator,
            @Absent PyObject quoteChar,
            @Absent PyObject quoting,
            @Absent PyObject skipInitialSpace,
            @Absent PyObject strict) {
        PyObject base = dialect instanceof PyStr ? CsvState.current().dialect(dialect) : dialect;
        PyObject[] given = {
            delimiter, doubleQuote, escapeChar, lineTerminator, quoteChar, quoting, skipInitialSpace, strict
        };
        if (base != null && base.getClass() == PyCsvDialect.class && isEmpty(given)) {
            return base;
        }
        if (base != null) {
            inherit(given, base);
        }
        return type == TYPE
                ? new PyCsvDialect(given[0], given[1], given[2], given[3], given[4], given[5], given[6], given[7])
                : new PyCsvDialectSub(
                        type, given[0], given[1], given[2], given[3], given[4], given[5], given[6], given[7]);
    }

    private static boolean isEmpty(PyObject[] settings) {
        for (PyObject setting : settings) {
            if (setting != null) {
                return false;
            }
        }
        return true;
    }

    /// Takes what is not given from the attributes of another dialect, as far as it has them.
    private static void inherit(PyObject[] given, PyObject base) {
        String[] names = {
            "delimiter", "doublequote", "escapechar", "lineterminator",
            "quotechar", "quoting", "skipinitialspace", "strict",
        };
        for (int i = 0; i < names.length; i++) {
            if (given[i] == null) {
                given[i] = attributeOrNull(base, PyStr.intern(names[i]));
            }
        }
    }

    private static PyObject attributeOrNull(PyObject object, PyStr name) {
        try {
            return Abstract.getAttribute(object, name);
        } catch (PyException e) {
            if (!e.matches(Exceptions.AttributeError)) {
                throw e;
            }
            return null;
        }
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// raises an exception to avoid pickling
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyCsvDialect self) {
        throw Errors.typeError("cannot pickle '%s' instances", self.type().name());
    }

    /// raises an exception to avoid pickling
    @Builtin(value = "__reduce_ex__($self, protocol, /)", signature = false)
    static PyObject reduceEx(PyCsvDialect self, PyObject protocol) {
        return reduce(self);
    }

    // ---- attributes

    private static PyObject character(int c) {
        return c == NONE ? PyNone.NONE : PyStr.ofCodePoint(c);
    }

    @Getter(value = "skipinitialspace", member = true)
    static PyObject skipInitialSpace(PyCsvDialect self) {
        return PyBool.of(self.skipInitialSpace);
    }

    @Getter(value = "doublequote", member = true)
    static PyObject doubleQuote(PyCsvDialect self) {
        return PyBool.of(self.doubleQuote);
    }

    @Getter(value = "strict", member = true)
    static PyObject strict(PyCsvDialect self) {
        return PyBool.of(self.strict);
    }

    @Getter("delimiter")
    static PyObject delimiter(PyCsvDialect self) {
        return character(self.delimiter);
    }

    @Getter("escapechar")
    static PyObject escapeChar(PyCsvDialect self) {
        return character(self.escapeChar);
    }

    @Getter("lineterminator")
    static PyObject lineTerminator(PyCsvDialect self) {
        return self.lineTerminator;
    }

    @Getter("quotechar")
    static PyObject quoteChar(PyCsvDialect self) {
        return character(self.quoteChar);
    }

    @Getter("quoting")
    static PyObject quoting(PyCsvDialect self) {
        return PyInt.of(self.quoting);
    }
}
