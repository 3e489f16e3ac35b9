package org.scoria.stdlib.unix;

import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.expose.Convert;

/// Arguments that are a descriptor or have one. Compare CPython 3.11 `Objects/fileobject.c:
/// PyObject_AsFileDescriptor`.
public final class FileArgument {
    private static final PyStr FILENO = PyStr.intern("fileno");

    private FileArgument() {}

    public static int number(PyObject file) {
        int fd;
        if (file instanceof PyInt) {
            fd = Convert.toInt(file);
        } else {
            PyObject method = file.getAttributeOrNull(FILENO);
            if (method == null) {
                throw Errors.typeError("argument must be an int, or have a fileno() method.");
            }
            PyObject result = method.call0();
            if (!(result instanceof PyInt)) {
                throw Errors.typeError("fileno() returned a non-integer");
            }
            fd = Convert.toInt(result);
        }
        if (fd < 0) {
            throw Errors.valueError("file descriptor cannot be a negative integer (%s)", fd);
        }
        return fd;
    }
}
