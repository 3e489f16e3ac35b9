package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;

/// What the classes of `_io` share: the names of methods, the errors, the exception class of the module.
final class Io {
    static final int BUFFER_SIZE = 8192;

    /// What Linux calls the block size of its files and pipes: the buffer of an open file. Text is encoded in
    /// larger pieces, so that a write that fails leaves nothing behind that would fail again at the end of the
    /// program.
    static final int BLOCK_SIZE = 4096;

    static final PyStr READ = PyStr.intern("read");
    static final PyStr READ1 = PyStr.intern("read1");
    static final PyStr READALL = PyStr.intern("readall");
    static final PyStr READINTO = PyStr.intern("readinto");
    static final PyStr READINTO1 = PyStr.intern("readinto1");
    static final PyStr READLINE = PyStr.intern("readline");
    static final PyStr READABLE = PyStr.intern("readable");
    static final PyStr WRITABLE = PyStr.intern("writable");
    static final PyStr SEEKABLE = PyStr.intern("seekable");
    static final PyStr WRITE = PyStr.intern("write");
    static final PyStr SEEK = PyStr.intern("seek");
    static final PyStr TELL = PyStr.intern("tell");
    static final PyStr TRUNCATE = PyStr.intern("truncate");
    static final PyStr FLUSH = PyStr.intern("flush");
    static final PyStr CLOSE = PyStr.intern("close");
    static final PyStr CLOSED = PyStr.intern("closed");
    static final PyStr PEEK = PyStr.intern("peek");
    static final PyStr NAME = PyStr.intern("name");
    static final PyStr MODE = PyStr.intern("mode");
    static final PyStr FILENO = PyStr.intern("fileno");
    static final PyStr ISATTY = PyStr.intern("isatty");
    static final PyStr EXTEND = PyStr.intern("extend");
    static final PyStr RAW = PyStr.intern("raw");

    private Io() {}

    /// The class `io.UnsupportedOperation`, which every interpreter makes for itself.
    static PyType unsupportedOperation() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object type = interpreter.state(Io.class);
        if (type == null) {
            PyDict namespace = new PyDict();
            namespace.put(PyStr.intern("__module__"), PyStr.of("io"));
            type = PyType.TYPE.call3(
                    PyStr.intern("UnsupportedOperation"),
                    PyTuple.of(Exceptions.OSError, Exceptions.ValueError),
                    namespace);
            interpreter.setState(Io.class, type);
        }
        return (PyType) type;
    }

    static PyException unsupported(String message) {
        return new PyException((PyBaseException) unsupportedOperation().call1(PyStr.of(message)));
    }

    static PyException closedFile() {
        return Errors.valueError("I/O operation on closed file.");
    }

    static boolean isClosed(PyObject file) {
        return Abstract.isTrue(file.getAttribute(CLOSED));
    }

    static void checkClosed(PyObject file) {
        if (isClosed(file)) {
            throw closedFile();
        }
    }

    static boolean ask(PyObject file, PyStr question) {
        return Abstract.isTrue(Abstract.callMethod(file, question));
    }

    /// A size argument that may be None, which is -1.
    static long size(PyObject size) {
        if (size.getClass() == PyInt.class) {
            return Abstract.indexLong(size, Exceptions.OverflowError);
        }
        if (size == PyNone.NONE) {
            return -1;
        }
        if (!size.hasIndex()) {
            throw Errors.typeError(
                    "argument should be integer or None, not '%s'", size.type().qualifiedName());
        }
        return Abstract.indexLong(size, Exceptions.OverflowError);
    }

    /// A position in a file as `off_t`.
    static long offset(PyObject position) {
        return Abstract.indexLong(position, Exceptions.OverflowError);
    }

    /// Runs `close` after `failure` (null for none) happened in a flush: both are reported, the later one wins.
    static void closeAfter(PyObject file, PyException failure) {
        try {
            Abstract.callMethod(file, CLOSE);
        } catch (PyException e) {
            if (failure != null && e.value.context == null) {
                e.value.context = failure.value;
            }
            throw e;
        }
        if (failure != null) {
            throw failure;
        }
    }

    /// Whether an error is that of a system call that a signal interrupted.
    static boolean isInterrupted(PyException e) {
        return e.matches(Exceptions.InterruptedError);
    }
}
