package org.scoria.stdlib.io;

import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// A buffered reader and writer object together.
///
/// The two raw streams are independent of each other, as those of a pair of pipes are: this is not for a stream
/// that
/// can be positioned, for which there is BufferedRandom.
@PythonType(
        value = PyBufferedRWPair.class,
        name = "_io.BufferedRWPair",
        subclass = true,
        inherited = {})
final class BufferedRWPairMethods {
    private BufferedRWPairMethods() {}

    @New(value = "BufferedRWPair($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyBufferedRWPair.TYPE ? new PyBufferedRWPair() : new PyBufferedRWPairSub(type);
    }

    @Builtin("__init__($self, reader, writer, buffer_size=8192, /)")
    static void init(PyBufferedRWPair self, PyObject reader, PyObject writer, long buffer_size) {
        IOBaseMethods.check(reader, Io.READABLE, "File or stream is not readable.");
        IOBaseMethods.check(writer, Io.WRITABLE, "File or stream is not writable.");
        PyBufferedReader input = new PyBufferedReader();
        BufferedReaderMethods.init(input, reader, buffer_size);
        PyBufferedWriter output = new PyBufferedWriter();
        BufferedWriterMethods.init(output, writer, buffer_size);
        self.reader = input;
        self.writer = output;
    }

    @Builtin(value = "read($self, /, *args)", signature = false)
    static PyObject read(PyBufferedRWPair self, PyObject[] args) {
        return self.onReader(Io.READ, args.clone());
    }

    @Builtin(value = "peek($self, /, *args)", signature = false)
    static PyObject peek(PyBufferedRWPair self, PyObject[] args) {
        return self.onReader(Io.PEEK, args.clone());
    }

    @Builtin(value = "read1($self, /, *args)", signature = false)
    static PyObject read1(PyBufferedRWPair self, PyObject[] args) {
        return self.onReader(Io.READ1, args.clone());
    }

    @Builtin(value = "readinto($self, /, *args)", signature = false)
    static PyObject readinto(PyBufferedRWPair self, PyObject[] args) {
        return self.onReader(Io.READINTO, args.clone());
    }

    @Builtin(value = "readinto1($self, /, *args)", signature = false)
    static PyObject readinto1(PyBufferedRWPair self, PyObject[] args) {
        return self.onReader(Io.READINTO1, args.clone());
    }

    @Builtin(value = "write($self, /, *args)", signature = false)
    static PyObject write(PyBufferedRWPair self, PyObject[] args) {
        return self.onWriter(Io.WRITE, args.clone());
    }

    @Builtin(value = "flush($self, /)", signature = false)
    static PyObject flush(PyBufferedRWPair self) {
        return self.onWriter(Io.FLUSH);
    }

    @Builtin(value = "readable($self, /)", signature = false)
    static PyObject readable(PyBufferedRWPair self) {
        return self.onReader(Io.READABLE);
    }

    @Builtin(value = "writable($self, /)", signature = false)
    static PyObject writable(PyBufferedRWPair self) {
        return self.onWriter(Io.WRITABLE);
    }

    /// Closes the writer, then the reader, whatever happens to the writer.
    @Builtin(value = "close($self, /)", signature = false)
    static PyObject close(PyBufferedRWPair self) {
        PyException failure = null;
        try {
            self.onWriter(Io.CLOSE);
        } catch (PyException e) {
            failure = e;
        }
        PyObject result;
        try {
            result = self.onReader(Io.CLOSE);
        } catch (PyException e) {
            if (failure != null && e.value.context == null) {
                e.value.context = failure.value;
            }
            throw e;
        }
        if (failure != null) {
            throw failure;
        }
        return result;
    }

    @Builtin(value = "isatty($self, /)", signature = false)
    static PyObject isatty(PyBufferedRWPair self) {
        PyObject answer = self.onWriter(Io.ISATTY);
        return answer == PyBool.FALSE ? self.onReader(Io.ISATTY) : answer;
    }

    @Getter("closed")
    static PyObject closed(PyBufferedRWPair self) {
        if (self.writer == null) {
            throw org.scoria.objects.Errors.runtimeError("the BufferedRWPair object is being garbage-collected");
        }
        return self.writer.getAttribute(Io.CLOSED);
    }
}
