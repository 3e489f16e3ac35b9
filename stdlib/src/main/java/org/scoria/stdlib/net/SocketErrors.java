package org.scoria.stdlib.net;

import java.lang.foreign.MemorySegment;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Interpreter;
import org.scoria.objects.Names;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.unix.Libc;

/// The exceptions `gaierror` and `herror` of one interpreter.
final class SocketErrors {
    private static final MemorySegment GAI_STRERROR = Libc.function("gai_strerror");
    private static final MemorySegment HSTRERROR = Libc.function("hstrerror");

    final PyObject gaierror = exception("gaierror");
    final PyObject herror = exception("herror");

    private static PyObject exception(String name) {
        PyDict namespace = new PyDict();
        namespace.put(Names.MODULE, PyStr.intern("socket"));
        return PyType.TYPE.call3(PyStr.intern(name), PyTuple.of(Exceptions.OSError), namespace);
    }

    static SocketErrors current() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object errors = interpreter.state(SocketErrors.class);
        if (errors == null) {
            errors = new SocketErrors();
            interpreter.setState(SocketErrors.class, errors);
        }
        return (SocketErrors) errors;
    }

    /// The error of `getaddrinfo` and `getnameinfo`.
    static PyException resolver(int code) {
        return made(current().gaierror, GAI_STRERROR, code);
    }

    /// The error of the older functions for names.
    static PyException host(int code) {
        return made(current().herror, HSTRERROR, code);
    }

    private static PyException made(PyObject type, MemorySegment text, int code) {
        String message = NameLookup.text(Libc.callLong(text, code, 0, 0));
        return new PyException((PyBaseException) type.call2(PyInt.of(code), PyStr.of(message)));
    }
}
