package org.scoria.stdlib.csv;

import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// CSV parsing and writing.
///
/// Compare CPython 3.11 `Modules/_csv.c`.
@PythonModule(value = "_csv", doc = "CSV parsing and writing.\n")
public final class CsvModule {
    static final PyType ERROR = PyType.exception(PyBaseException.class, Exceptions.Exception, "_csv.Error");

    static final int QUOTE_MINIMAL = 0;
    static final int QUOTE_ALL = 1;
    static final int QUOTE_NONNUMERIC = 2;
    static final int QUOTE_NONE = 3;

    private CsvModule() {}

    static void init(PyModule module) {
        module.add("Error", ERROR);
        module.add("Dialect", PyCsvDialect.TYPE);
        module.add("Reader", PyCsvReader.TYPE);
        module.add("Writer", PyCsvWriter.TYPE);
        module.add("QUOTE_MINIMAL", PyInt.of(QUOTE_MINIMAL));
        module.add("QUOTE_ALL", PyInt.of(QUOTE_ALL));
        module.add("QUOTE_NONNUMERIC", PyInt.of(QUOTE_NONNUMERIC));
        module.add("QUOTE_NONE", PyInt.of(QUOTE_NONE));
        module.add("_dialects", CsvState.current().dialects);
        module.add("__version__", PyStr.of("1.0"));
    }

    /// csv_reader = reader(iterable [, dialect='excel'] [optional keyword args])
    ///
    /// The iterable yields lines of text; the reader yields lists of fields.
    /// The keyword arguments change single settings of the dialect.
    @Builtin(value = "reader(*args, **kwargs)", signature = false)
    static PyObject reader(PyObject[] args, PyDict kwargs) {
        checkCount(args);
        return new PyCsvReader(args[0], PyCsvDialect.of(args.length > 1 ? args[1] : null, kwargs));
    }

    /// csv_writer = writer(fileobj [, dialect='excel'] [optional keyword args])
    ///
    /// Rows are formatted and given to the "write" method of the object.
    /// The keyword arguments change single settings of the dialect.
    @Builtin(value = "writer(*args, **kwargs)", signature = false)
    static PyObject writer(PyObject[] args, PyDict kwargs) {
        checkCount(args);
        PyCsvDialect dialect = PyCsvDialect.of(args.length > 1 ? args[1] : null, kwargs);
        return new PyCsvWriter(args[0], dialect);
    }

    private static void checkCount(PyObject[] args) {
        if (args.length == 0) {
            throw Errors.typeError(" expected at least 1 argument, got 0");
        }
        if (args.length > 2) {
            throw Errors.typeError(" expected at most 2 arguments, got %s", args.length);
        }
    }

    /// Create a mapping from a string name to a dialect class.
    ///
    /// dialect = csv.register_dialect(name[, dialect[, **fmtparams]])
    @Builtin(value = "register_dialect(*args, **kwargs)", signature = false)
    static void register(PyObject[] args, PyDict kwargs) {
        checkCount(args);
        if (!(args[0] instanceof PyStr)) {
            throw Errors.typeError("dialect name must be a string");
        }
        CsvState.current().dialects.put(args[0], PyCsvDialect.of(args.length > 1 ? args[1] : null, kwargs));
    }

    /// Delete the name/dialect mapping associated with a string name.
    ///
    /// csv.unregister_dialect(name)
    @Builtin("unregister_dialect(name)")
    static void unregister(PyObject name) {
        if (CsvState.current().dialects.remove(name) == null) {
            throw CsvState.error("unknown dialect");
        }
    }

    /// Return the dialect instance associated with name.
    ///
    /// dialect = csv.get_dialect(name)
    @Builtin("get_dialect(name)")
    static PyObject dialect(PyObject name) {
        return CsvState.current().dialect(name);
    }

    /// Return a list of all known dialect names.
    ///
    /// names = csv.list_dialects()
    @Builtin("list_dialects()")
    static PyObject dialects() {
        return PyList.from(CsvState.current().dialects);
    }

    /// Sets an upper limit on parsed fields.
    ///
    /// csv.field_size_limit([limit])
    ///
    /// Returns old limit. If limit is not given, no new limit is set and
    /// the old limit is returned
    @Builtin("field_size_limit(new_limit=<unrepresentable>)")
    static long fieldSizeLimit(@Absent PyObject limit) {
        CsvState state = CsvState.current();
        long old = state.fieldLimit;
        if (limit != null) {
            if (limit.getClass() != PyInt.class && !(limit instanceof PyInt i && i.type() == PyInt.TYPE)) {
                throw Errors.typeError("limit must be an integer");
            }
            state.fieldLimit = Numbers.asLong(limit);
        }
        return old;
    }
}
