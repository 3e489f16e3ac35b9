package org.scoria.stdlib.process;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.text.Utf8;
import org.scoria.stdlib.PosixPaths;

/// Arguments and paths of programs as the bytes that the system takes.
public final class ProcessArguments {
    private ProcessArguments() {}

    static byte[] bytes(String text) {
        return Utf8.encode(PyStr.of(text), "surrogateescape");
    }

    /// A path or argument: str, bytes or path-like. Compare CPython 3.11 `PyUnicode_FSConverter`.
    public static byte[] bytes(PyObject argument) {
        PyObject path = PosixPaths.fspath(argument);
        byte[] bytes = path instanceof PyBytes b ? b.array() : Utf8.encode((PyStr) path, "surrogateescape");
        for (byte b : bytes) {
            if (b == 0) {
                throw Errors.valueError("embedded null byte");
            }
        }
        return bytes;
    }

    /// A sequence of them.
    static byte[][] list(PyObject arguments) {
        PyObject[] items = Abstract.toArray(arguments);
        byte[][] list = new byte[items.length][];
        for (int i = 0; i < items.length; i++) {
            list[i] = bytes(items[i]);
        }
        return list;
    }
}
