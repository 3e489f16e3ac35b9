package org.scoria.stdlib.text;

import org.scoria.objects.Errors;
import org.scoria.objects.FormatFieldName;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// string helper module
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: _string_methods`.
@PythonModule(value = "_string", doc = "string helper module")
public final class StringModule {
    private StringModule() {}

    private static PyStr text(PyObject o) {
        if (o instanceof PyStr text) {
            return text;
        }
        throw Errors.typeError("expected str, got %s", o.type().name());
    }

    /// parse the argument as a format string
    @Builtin(value = "formatter_parser(template, /)", signature = false)
    static PyObject parse(PyObject template) {
        return new PyFormatterIterator(text(template));
    }

    /// split the argument as a field name
    @Builtin(value = "formatter_field_name_split(name, /)", signature = false)
    static PyObject split(PyObject name) {
        FormatFieldName path = new FormatFieldName(text(name));
        PyObject first = path.index >= 0 ? PyInt.of(path.index) : path.part();
        return PyTuple.of(first, new PyFieldNameIterator(path));
    }
}
