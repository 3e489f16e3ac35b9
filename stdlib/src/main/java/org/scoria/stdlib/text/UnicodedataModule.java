package org.scoria.stdlib.text;

import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;
import org.scoria.objects.text.UnicodeData;

/// The character properties of the Unicode Character Database, version 14.0.0.
///
/// Compare CPython 3.11 `Modules/unicodedata.c`.
@PythonModule(
        value = "unicodedata",
        doc = "This module provides access to the Unicode Character Database which\n"
                + "defines character properties for all Unicode characters. The data in\n"
                + "this database is based on the UnicodeData.txt file version\n"
                + "14.0.0 which is publicly available from the Unicode Consortium.")
public final class UnicodedataModule {
    private UnicodedataModule() {}

    static void init(PyModule module) {
        module.add("unidata_version", PyStr.of(UnicodeData.VERSION));
        module.add("ucd_3_2_0", PyUcd.OLD);
        module.add("UCD", PyUcd.TYPE);
    }

    /// Returns the bidirectional class assigned to the character chr as string.
    ///
    /// If no such value is defined, an empty string is returned.
    @Builtin("bidirectional(chr, /)")
    static PyObject bidirectional(PyObject chr) {
        return UcdQueries.bidirectional(false, UcdQueries.point(chr, "bidirectional", 1));
    }

    /// Returns the general category assigned to the character chr as string.
    @Builtin("category(chr, /)")
    static PyObject category(PyObject chr) {
        return UcdQueries.category(false, UcdQueries.point(chr, "category", 1));
    }

    /// Returns the canonical combining class assigned to the character chr as integer.
    ///
    /// Returns 0 if no combining class is defined.
    @Builtin("combining(chr, /)")
    static long combining(PyObject chr) {
        return UcdQueries.combining(false, UcdQueries.point(chr, "combining", 1));
    }

    /// Converts a Unicode character into its equivalent decimal value.
    ///
    /// Returns the decimal value assigned to the character chr as integer.
    /// If no such value is defined, default is returned, or, if not given,
    /// ValueError is raised.
    @Builtin("decimal(chr, default=<unrepresentable>, /)")
    static PyObject decimal(PyObject chr, PyObject otherwise) {
        return UcdQueries.decimal(false, UcdQueries.point(chr, "decimal", 1), otherwise);
    }

    /// Returns the character decomposition mapping assigned to the character chr as string.
    ///
    /// An empty string is returned in case no such mapping is defined.
    @Builtin("decomposition(chr, /)")
    static PyObject decomposition(PyObject chr) {
        return UcdQueries.decomposition(false, UcdQueries.point(chr, "decomposition", 1));
    }

    /// Converts a Unicode character into its equivalent digit value.
    ///
    /// Returns the digit value assigned to the character chr as integer.
    /// If no such value is defined, default is returned, or, if not given,
    /// ValueError is raised.
    @Builtin("digit(chr, default=<unrepresentable>, /)")
    static PyObject digit(PyObject chr, PyObject otherwise) {
        return UcdQueries.digit(UcdQueries.point(chr, "digit", 1), otherwise);
    }

    /// Returns the east asian width assigned to the character chr as string.
    @Builtin("east_asian_width(chr, /)")
    static PyObject eastAsianWidth(PyObject chr) {
        return UcdQueries.width(false, UcdQueries.point(chr, "east_asian_width", 1));
    }

    /// Return whether the Unicode string unistr is in the normal form 'form'.
    ///
    /// Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
    @Builtin("is_normalized(form, unistr, /)")
    static boolean isNormalized(PyStr form, PyStr unistr) {
        return UcdQueries.normalize(false, form, unistr).sameText(unistr);
    }

    /// Look up character by name.
    ///
    /// If a character with the given name is found, return the
    /// corresponding character.  If not found, KeyError is raised.
    @Builtin("lookup(name, /)")
    static PyObject lookup(PyObject name) {
        return UcdQueries.lookup(false, name);
    }

    /// Returns the mirrored property assigned to the character chr as integer.
    ///
    /// Returns 1 if the character has been identified as a "mirrored"
    /// character in bidirectional text, 0 otherwise.
    @Builtin("mirrored(chr, /)")
    static long mirrored(PyObject chr) {
        return UcdQueries.mirrored(false, UcdQueries.point(chr, "mirrored", 1));
    }

    /// Returns the name assigned to the character chr as a string.
    ///
    /// If no name is defined, default is returned, or, if not
    /// given, ValueError is raised.
    @Builtin("name(chr, default=<unrepresentable>, /)")
    static PyObject name(PyObject chr, PyObject otherwise) {
        return UcdQueries.name(false, UcdQueries.point(chr, "name", 1), otherwise);
    }

    /// Return the normal form 'form' for the Unicode string unistr.
    ///
    /// Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
    @Builtin("normalize(form, unistr, /)")
    static PyObject normalize(PyStr form, PyStr unistr) {
        return UcdQueries.normalize(false, form, unistr);
    }

    /// Converts a Unicode character into its equivalent numeric value.
    ///
    /// Returns the numeric value assigned to the character chr as float.
    /// If no such value is defined, default is returned, or, if not given,
    /// ValueError is raised.
    @Builtin("numeric(chr, default=<unrepresentable>, /)")
    static PyObject numeric(PyObject chr, PyObject otherwise) {
        return UcdQueries.numeric(false, UcdQueries.point(chr, "numeric", 1), otherwise);
    }
}
