package org.scoria.objects;

import java.nio.charset.StandardCharsets;

/// File names as arguments: a str, bytes, or an object with `__fspath__`.
public final class FileName {
    private FileName() {}

    /// The name as text. Compare CPython `PyUnicode_FSDecoder`.
    public static PyStr text(PyObject name) {
        PyObject path = name;
        if (!(path instanceof PyStr) && !(path instanceof PyBytes)) {
            PyObject method = Abstract.lookupSpecial(path, Names.FSPATH);
            if (method == null) {
                throw Errors.typeError(
                        "expected str, bytes or os.PathLike object, not %s",
                        path.type().name());
            }
            path = method.call0();
        }
        if (path instanceof PyStr text) {
            return text;
        }
        if (path instanceof PyBytes bytes) {
            return PyStr.of(new String(bytes.array(), StandardCharsets.UTF_8));
        }
        throw Errors.typeError(
                "expected %s.__fspath__() to return str or bytes, not %s",
                name.type().name(), path.type().name());
    }
}
