package org.scoria.objects.text;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.StaticMethod;

/// Holds the functions that `codecs.lookup_error` returns for the builtin error handlers; no value has this type.
@PythonType(value = PyCodecErrorHandler.class, name = "codec_error_handler")
public final class PyCodecErrorHandler extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyCodecErrorHandler.class, PyObject.TYPE, new PyCodecErrorHandlerExposed());

    private PyCodecErrorHandler() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    /// The function for a handler's name.
    static PyObject function(String name) {
        return TYPE.getAttribute(PyStr.intern(name + "_errors"));
    }

    /// Implements the 'strict' error handling, which raises a UnicodeError on coding errors.
    @StaticMethod
    @Builtin(value = "strict_errors(exception, /)", signature = false)
    static PyObject strict(PyObject exception) {
        return CodecErrors.handle("strict", exception);
    }

    /// Implements the 'ignore' error handling, which ignores malformed data and continues.
    @StaticMethod
    @Builtin(value = "ignore_errors(exception, /)", signature = false)
    static PyObject ignore(PyObject exception) {
        return CodecErrors.handle("ignore", exception);
    }

    /// Implements the 'replace' error handling, which replaces malformed data with a replacement marker.
    @StaticMethod
    @Builtin(value = "replace_errors(exception, /)", signature = false)
    static PyObject replace(PyObject exception) {
        return CodecErrors.handle("replace", exception);
    }

    /// Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character with the
    /// appropriate
    /// XML character reference.
    @StaticMethod
    @Builtin(value = "xmlcharrefreplace_errors(exception, /)", signature = false)
    static PyObject xmlCharRefReplace(PyObject exception) {
        return CodecErrors.handle("xmlcharrefreplace", exception);
    }

    /// Implements the 'backslashreplace' error handling, which replaces malformed data with a backslashed escape
    /// sequence.
    @StaticMethod
    @Builtin(value = "backslashreplace_errors(exception, /)", signature = false)
    static PyObject backslashReplace(PyObject exception) {
        return CodecErrors.handle("backslashreplace", exception);
    }

    /// Implements the 'namereplace' error handling, which replaces an unencodable character with a \\N{...} escape
    /// sequence.
    @StaticMethod
    @Builtin(value = "namereplace_errors(exception, /)", signature = false)
    static PyObject nameReplace(PyObject exception) {
        return CodecErrors.handle("namereplace", exception);
    }

    /// Lets lone surrogates through the UTF encodings.
    @StaticMethod
    @Builtin(value = "surrogatepass_errors(exception, /)", signature = false)
    static PyObject surrogatePass(PyObject exception) {
        return CodecErrors.handle("surrogatepass", exception);
    }

    /// Turns undecodable bytes into lone surrogates, and back.
    @StaticMethod
    @Builtin(value = "surrogateescape_errors(exception, /)", signature = false)
    static PyObject surrogateEscape(PyObject exception) {
        return CodecErrors.handle("surrogateescape", exception);
    }
}
