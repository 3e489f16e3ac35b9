package org.scoria.stdlib.json;

import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.StrBuilder;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// json speedups
///
/// Compare CPython 3.11 `Modules/_json.c`.
@PythonModule(value = "_json", doc = "json speedups\n")
public final class JsonModule {
    private JsonModule() {}

    static void init(PyModule module) {
        module.add("make_scanner", PyJsonScanner.TYPE);
        module.add("make_encoder", PyJsonEncoder.TYPE);
    }

    /// encode_basestring_ascii(string) -> string
    ///
    /// Return an ASCII-only JSON representation of a Python string
    @Builtin(value = "encode_basestring_ascii(string, /)", signature = false)
    static PyObject encodeAscii(PyObject string) {
        return encoded(string, true);
    }

    /// encode_basestring(string) -> string
    ///
    /// Return a JSON representation of a Python string
    @Builtin(value = "encode_basestring(string, /)", signature = false)
    static PyObject encode(PyObject string) {
        return encoded(string, false);
    }

    private static PyStr encoded(PyObject string, boolean ascii) {
        PyStr text = text(string);
        StrBuilder out = new StrBuilder(text.size() + 2);
        JsonText.encode(out, text, ascii);
        return out.toStr();
    }

    /// scanstring(string, end, strict=True) -> (string, end)
    ///
    /// Read a JSON string literal from the string. "end" is the index of the
    /// character after the opening quote; the result is the text that the
    /// literal means and the index after the closing quote.
    /// Control characters in the literal are an error unless strict is false.
    @Builtin(value = "scanstring(string, end, strict=True, /)", signature = false, parsesTuple = true)
    static PyObject scanString(PyObject string, long end, boolean strict) {
        JsonReader reader = new JsonReader(text(string), strict);
        PyStr value = reader.string(end);
        return PyTuple.of(value, PyInt.of(reader.next));
    }

    static PyStr text(PyObject string) {
        if (string instanceof PyStr text) {
            return text;
        }
        throw Errors.typeError(
                "first argument must be a string, not %s", string.type().qualifiedName());
    }

    /// The two arguments of a call, given by position or name, as CPython's `PyArg_ParseTupleAndKeywords` takes
    /// them.
    static PyObject[] bind(String function, String[] names, PyObject[] args, PyStr[] keywords) {
        if (args.length > names.length) {
            throw Errors.typeError(
                    "%s() takes at most %s %sarguments (%s given)",
                    function,
                    names.length,
                    keywords != null && keywords.length == args.length ? "keyword " : "",
                    args.length);
        }
        int positional = args.length - (keywords == null ? 0 : keywords.length);
        PyObject[] bound = new PyObject[names.length];
        for (int i = 0; i < names.length; i++) {
            bound[i] = i < positional ? args[i] : keyword(names[i], args, positional, keywords);
            if (bound[i] == null) {
                throw Errors.typeError("%s() missing required argument '%s' (pos %s)", function, names[i], i + 1);
            }
        }
        return bound;
    }

    private static PyObject keyword(String name, PyObject[] args, int positional, PyStr[] keywords) {
        if (keywords != null) {
            for (int i = 0; i < keywords.length; i++) {
                if (keywords[i].toString().equals(name)) {
                    return args[positional + i];
                }
            }
        }
        return null;
    }
}
