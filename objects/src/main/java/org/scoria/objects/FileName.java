package org.scoria.objects;

import java.nio.charset.StandardCharsets;

/// File names as arguments: a str, bytes, or an object with `__fspath__`.
public final class FileName {
    private FileName() {}

    /// The name as text. Compare CPython `PyUnicode_FSDecoder`.
    public static PyStr text(PyObject name) {
        PyStr text = decoded(name);
        if (text.toString().indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return text;
    }

    private static PyStr decoded(PyObject name) {
        if (name instanceof PyStr text) {
            return text;
        }
        if (name instanceof PyBytes bytes) {
            return decode(bytes.array());
        }
        if (name.hasBuffer()) {
            ThreadState.current()
                    .interpreter
                    .warn(
                            Exceptions.DeprecationWarning,
                            "path should be string, bytes, or os.PathLike, not "
                                    .concat(name.type().name()),
                            1);
            return decode(Buffer.copyOf(name));
        }
        PyObject method = Abstract.lookupSpecial(name, Names.FSPATH);
        if (method == null) {
            throw Errors.typeError(
                    "expected str, bytes or os.PathLike object, not %s",
                    name.type().qualifiedName());
        }
        PyObject path = method.call0();
        if (path instanceof PyStr text) {
            return text;
        }
        if (path instanceof PyBytes bytes) {
            return decode(bytes.array());
        }
        throw Errors.typeError(
                "expected %s.__fspath__() to return str or bytes, not %s",
                name.type().qualifiedName(), path.type().qualifiedName());
    }

    private static PyStr decode(byte[] bytes) {
        return PyStr.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
