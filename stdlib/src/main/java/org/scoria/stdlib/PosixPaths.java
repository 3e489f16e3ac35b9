package org.scoria.stdlib;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.text.Utf8;

/// Path arguments of system calls: str, bytes, or an object with `__fspath__`.
public final class PosixPaths {
    private static final int EILSEQ = 84;

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
        PyObject given = given(path, function);
        if (given instanceof PyInt) {
            int number = FdTable.current().nativeFd(Convert.toInt(given)).number;
            return Path.of("/proc/self/fd/" + number);
        }
        String text = text(given);
        if (text.indexOf(0) >= 0) {
            throw Errors.valueError("%s: embedded null character in path", function);
        }
        if (text.isEmpty()) {
            throw FdTable.osError(2, path);
        }
        try {
            return ((ScoriaInterpreter) ThreadState.current().interpreter).resolve(text);
        } catch (InvalidPathException e) {
            throw FdTable.osError(EILSEQ, path); // Java has no paths that are not text
        }
    }

    /// A path argument as a str, bytes or (where the function takes that) a descriptor.
    static PyObject given(PyObject path, String function) {
        return path instanceof PyStr || path instanceof PyBytes ? path : converted(path, function);
    }

    /// The text of a str or bytes.
    static String text(PyObject path) {
        if (path instanceof PyStr s) {
            return s.toString();
        }
        byte[] bytes = ((PyBytes) path).array();
        return Utf8.decode(bytes, 0, bytes.length, "surrogateescape").toString();
    }

    /// What a function takes for a path: some also take a descriptor.
    private static String kinds(String function) {
        return switch (function) {
            case "listdir", "scandir" -> "string, bytes, os.PathLike, integer or None";
            case "stat", "chdir", "chmod", "chown", "utime", "truncate", "statvfs", "pathconf", "execve" ->
                "string, bytes, os.PathLike or integer";
            default -> "string, bytes or os.PathLike";
        };
    }

    private static PyObject converted(PyObject path, String function) {
        String kinds = kinds(function);
        if (path.hasIndex() && kinds.contains("integer")) {
            return Abstract.index(path);
        }
        PyObject method = Abstract.lookupSpecial(path, Names.FSPATH);
        if (method != null) {
            return fspath(path);
        }
        String error =
                function + ": path should be " + kinds + ", not " + path.type().name();
        if (!path.hasBuffer()) {
            throw Errors.typeError("%s", error);
        }
        ThreadState.current().interpreter.warn(Exceptions.DeprecationWarning, error, 1);
        return PyBytes.of(Buffer.copyOf(path));
    }

    /// Text in the kind of a path argument: bytes when that was bytes.
    static PyObject like(PyObject model, String text) {
        if (!(model instanceof PyStr) && model.hasBuffer()) {
            return PyBytes.of(Utf8.encode(PyStr.of(text), "surrogateescape"));
        }
        return PyStr.of(text);
    }
}
