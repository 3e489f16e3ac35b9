package org.scoria.stdlib;

import java.nio.file.Path;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Names;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;
import org.scoria.objects.text.Utf8;

/// Path arguments of system calls: str, bytes, or an object with `__fspath__`.
public final class PosixPaths {
    private PosixPaths() {}

    /// `os.fspath(path)`.
    public static PyObject fspath(PyObject path) {
        if (path instanceof PyStr || path instanceof PyBytes) {
            return path;
        }
        PyObject method = Abstract.lookupSpecial(path, Names.FSPATH);
        if (method == null) {
            throw Errors.typeError(
                    "expected str, bytes or os.PathLike object, not %s",
                    path.type().name());
        }
        PyObject result = method.call0();
        if (result instanceof PyStr || result instanceof PyBytes) {
            return result;
        }
        throw Errors.typeError(
                "expected %s.__fspath__() to return str or bytes, not %s",
                path.type().name(), result.type().name());
    }

    /// A path argument of `function` as a Java path, relative ones against the interpreter's directory.
    public static Path path(PyObject path, String function) {
        PyObject given = path instanceof PyStr || path instanceof PyBytes ? path : converted(path, function);
        String text = given instanceof PyStr s
                ? s.toString()
                : Utf8.decode(((PyBytes) given).array(), 0, ((PyBytes) given).array().length, "surrogateescape")
                        .toString();
        if (text.indexOf(0) >= 0) {
            throw Errors.valueError("%s: embedded null character in path", function);
        }
        if (text.isEmpty()) {
            throw FdTable.osError(2, path);
        }
        return ((ScoriaInterpreter) ThreadState.current().interpreter).resolve(text);
    }

    private static PyObject converted(PyObject path, String function) {
        PyObject method = Abstract.lookupSpecial(path, Names.FSPATH);
        if (method == null) {
            throw Errors.typeError(
                    "%s: path should be string, bytes or os.PathLike, not %s",
                    function, path.type().name());
        }
        return fspath(path);
    }

    /// Text in the kind of a path argument: bytes when that was bytes.
    static PyObject like(PyObject model, String text) {
        if (model instanceof PyBytes) {
            return PyBytes.of(Utf8.encode(PyStr.of(text), "surrogateescape"));
        }
        return PyStr.of(text);
    }
}
