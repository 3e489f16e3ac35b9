package org.scoria.stdlib.text;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// The type of `unicodedata.ucd_3_2_0`: the functions of the module as Unicode 3.2 would answer.
@PythonType(value = PyUcd.class, name = "unicodedata.UCD")
public final class PyUcd extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyUcd.class, PyObject.TYPE, new PyUcdExposed());

    /// The only value.
    static final PyUcd OLD = new PyUcd();

    private PyUcd() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Getter(value = "unidata_version", member = true)
    static PyObject version(PyUcd self) {
        return PyStr.of("3.2.0");
    }

    /// Returns the bidirectional class assigned to the character chr as string.
    ///
    /// If no such value is defined, an empty string is returned.
    @Builtin("bidirectional($self, chr, /)")
    static PyObject bidirectional(PyUcd self, PyObject chr) {
        return UcdQueries.bidirectional(true, UcdQueries.point(chr, "bidirectional", 1));
    }

    /// Returns the general category assigned to the character chr as string.
    @Builtin("category($self, chr, /)")
    static PyObject category(PyUcd self, PyObject chr) {
        return UcdQueries.category(true, UcdQueries.point(chr, "category", 1));
    }

    /// Returns the canonical combining class assigned to the character chr as integer.
    ///
    /// Returns 0 if no combining class is defined.
    @Builtin("combining($self, chr, /)")
    static long combining(PyUcd self, PyObject chr) {
        return UcdQueries.combining(true, UcdQueries.point(chr, "combining", 1));
    }

    /// Converts a Unicode character into its equivalent decimal value.
    ///
    /// Returns the decimal value assigned to the character chr as integer.
    /// If no such value is defined, default is returned, or, if not given,
    /// ValueError is raised.
    @Builtin("decimal($self, chr, default=<unrepresentable>, /)")
    static PyObject decimal(PyUcd self, PyObject chr, PyObject otherwise) {
        return UcdQueries.decimal(true, UcdQueries.point(chr, "decimal", 1), otherwise);
    }

    /// Returns the character decomposition mapping assigned to the character chr as string.
    ///
    /// An empty string is returned in case no such mapping is defined.
    @Builtin("decomposition($self, chr, /)")
    static PyObject decomposition(PyUcd self, PyObject chr) {
        return UcdQueries.decomposition(true, UcdQueries.point(chr, "decomposition", 1));
    }

    /// Converts a Unicode character into its equivalent digit value.
    ///
    /// Returns the digit value assigned to the character chr as integer.
    /// If no such value is defined, default is returned, or, if not given,
    /// ValueError is raised.
    @Builtin("digit($self, chr, default=<unrepresentable>, /)")
    static PyObject digit(PyUcd self, PyObject chr, PyObject otherwise) {
        return UcdQueries.digit(UcdQueries.point(chr, "digit", 1), otherwise);
    }

    /// Returns the east asian width assigned to the character chr as string.
    @Builtin("east_asian_width($self, chr, /)")
    static PyObject eastAsianWidth(PyUcd self, PyObject chr) {
        return UcdQueries.width(true, UcdQueries.point(chr, "east_asian_width", 1));
    }

    /// Return whether the Unicode string unistr is in the normal form 'form'.
    ///
    /// Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
    @Builtin("is_normalized($self, form, unistr, /)")
    static boolean isNormalized(PyUcd self, PyStr form, PyStr unistr) {
        return UcdQueries.normalize(true, form, unistr).sameText(unistr);
    }

    /// Look up character by name.
    ///
    /// If a character with the given name is found, return the
    /// corresponding character.  If not found, KeyError is raised.
    @Builtin("lookup($self, name, /)")
    static PyObject lookup(PyUcd self, PyObject name) {
        return UcdQueries.lookup(true, name);
    }

    /// Returns the mirrored property assigned to the character chr as integer.
    ///
    /// Returns 1 if the character has been identified as a "mirrored"
    /// character in bidirectional text, 0 otherwise.
    @Builtin("mirrored($self, chr, /)")
    static long mirrored(PyUcd self, PyObject chr) {
        return UcdQueries.mirrored(true, UcdQueries.point(chr, "mirrored", 1));
    }

    /// Returns the name assigned to the character chr as a string.
    ///
    /// If no name is defined, default is returned, or, if not
    /// given, ValueError is raised.
    @Builtin("name($self, chr, default=<unrepresentable>, /)")
    static PyObject name(PyUcd self, PyObject chr, PyObject otherwise) {
        return UcdQueries.name(true, UcdQueries.point(chr, "name", 1), otherwise);
    }

    /// Return the normal form 'form' for the Unicode string unistr.
    ///
    /// Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
    @Builtin("normalize($self, form, unistr, /)")
    static PyObject normalize(PyUcd self, PyStr form, PyStr unistr) {
        return UcdQueries.normalize(true, form, unistr);
    }

    /// Converts a Unicode character into its equivalent numeric value.
    ///
    /// Returns the numeric value assigned to the character chr as float.
    /// If no such value is defined, default is returned, or, if not given,
    /// ValueError is raised.
    @Builtin("numeric($self, chr, default=<unrepresentable>, /)")
    static PyObject numeric(PyUcd self, PyObject chr, PyObject otherwise) {
        return UcdQueries.numeric(true, UcdQueries.point(chr, "numeric", 1), otherwise);
    }
}
