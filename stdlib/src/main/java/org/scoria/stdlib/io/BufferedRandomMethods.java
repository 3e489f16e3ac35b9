package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// A buffered interface to random access streams.
///
/// The buffer serves both for reading ahead and for collecting what is written.
@PythonType(
        value = PyBufferedRandom.class,
        name = "_io.BufferedRandom",
        subclass = true,
        inherited = {})
final class BufferedRandomMethods {
    private BufferedRandomMethods() {}

    @New(value = "BufferedRandom($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyBufferedRandom.TYPE ? new PyBufferedRandom() : new PyBufferedRandomSub(type);
    }

    @Builtin("__init__($self, /, raw, buffer_size=8192)")
    static void init(PyBufferedRandom self, PyObject raw, long buffer_size) {
        IOBaseMethods.check(raw, Io.SEEKABLE, "File or stream is not seekable.");
        IOBaseMethods.check(raw, Io.READABLE, "File or stream is not readable.");
        IOBaseMethods.check(raw, Io.WRITABLE, "File or stream is not writable.");
        self.setUp(raw, buffer_size);
    }

    /// Separate the raw stream below from this one and return it; afterwards this one cannot be used.
    @Builtin(value = "detach($self, /)", signature = false)
    static PyObject detach(PyBufferedRandom self) {
        return self.detach();
    }

    @Builtin(value = "close($self, /)", signature = false)
    static PyObject close(PyBufferedRandom self) {
        return self.close();
    }

    @Builtin(value = "seekable($self, /)", signature = false)
    static PyObject seekable(PyBufferedRandom self) {
        self.checkInitialized();
        return Abstract.callMethod(self.raw, Io.SEEKABLE);
    }

    @Builtin(value = "fileno($self, /)", signature = false)
    static PyObject fileno(PyBufferedRandom self) {
        self.checkInitialized();
        return Abstract.callMethod(self.raw, Io.FILENO);
    }

    @Builtin(value = "isatty($self, /)", signature = false)
    static PyObject isatty(PyBufferedRandom self) {
        self.checkInitialized();
        return Abstract.callMethod(self.raw, Io.ISATTY);
    }

    @Builtin(value = "_dealloc_warn($self, source, /)", signature = false)
    static void deallocWarn(PyBufferedRandom self, PyObject source) {
        if (self.raw != null) {
            Abstract.callMethod(self.raw, PyStr.intern("_dealloc_warn"), source);
        }
    }

    @Builtin("seek($self, target, whence=0, /)")
    static PyObject seek(PyBufferedRandom self, PyObject target, int whence) {
        self.checkInitialized();
        return self.seek(target, whence);
    }

    @Builtin(value = "tell($self, /)", signature = false)
    static long tell(PyBufferedRandom self) {
        self.checkInitialized();
        return self.tell();
    }

    @Builtin("truncate($self, pos=None, /)")
    static PyObject truncate(PyBufferedRandom self, PyObject pos) {
        self.checkInitialized();
        return self.truncate(pos);
    }

    @Getter(value = "raw", member = true)
    static PyObject raw(PyBufferedRandom self) {
        return self.raw == null ? PyNone.NONE : self.raw;
    }

    @Getter(value = "_finalizing", member = true)
    static PyObject finalizing(PyBufferedRandom self) {
        return PyBool.of(self.finalizing);
    }

    @Setter("_finalizing")
    static void setFinalizing(PyBufferedRandom self, PyObject value) {
        self.finalizing = value == PyBool.TRUE;
    }

    @Getter("closed")
    static PyObject closed(PyBufferedRandom self) {
        self.checkInitialized();
        return PyBool.of(self.rawClosed());
    }

    @Getter("name")
    static PyObject name(PyBufferedRandom self) {
        self.checkInitialized();
        return self.raw.getAttribute(Io.NAME);
    }

    @Getter("mode")
    static PyObject mode(PyBufferedRandom self) {
        self.checkInitialized();
        return self.raw.getAttribute(Io.MODE);
    }

    @Builtin(value = "readable($self, /)", signature = false)
    static PyObject readable(PyBufferedRandom self) {
        self.checkInitialized();
        return Abstract.callMethod(self.raw, Io.READABLE);
    }

    @Builtin(value = "writable($self, /)", signature = false)
    static PyObject writable(PyBufferedRandom self) {
        self.checkInitialized();
        return Abstract.callMethod(self.raw, Io.WRITABLE);
    }

    @Builtin(value = "flush($self, /)", signature = false)
    static void flush(PyBufferedRandom self) {
        self.checkOpen("flush of closed file");
        self.flush(true);
    }

    @Builtin("read($self, size=-1, /)")
    static PyObject read(PyBufferedRandom self, PyObject size) {
        self.checkInitialized();
        long wanted = Io.size(size);
        if (wanted < -1) {
            throw Errors.valueError("read length must be non-negative or -1");
        }
        self.checkOpen("read of closed file");
        return self.read(wanted);
    }

    @Builtin("peek($self, size=0, /)")
    static PyObject peek(PyBufferedRandom self, long size) {
        self.checkOpen("peek of closed file");
        return self.peek();
    }

    @Builtin("read1($self, size=-1, /)")
    static PyObject read1(PyBufferedRandom self, long size) {
        self.checkOpen("read of closed file");
        return self.read1(size);
    }

    @Builtin("readinto($self, buffer, /)")
    static PyObject readinto(PyBufferedRandom self, PyObject buffer) {
        return readinto(self, buffer, false);
    }

    @Builtin("readinto1($self, buffer, /)")
    static PyObject readinto1(PyBufferedRandom self, PyObject buffer) {
        return readinto(self, buffer, true);
    }

    private static PyObject readinto(PyBufferedRandom self, PyObject buffer, boolean once) {
        try (Buffer target = Buffer.writeArgument(buffer, once ? "readinto1" : "readinto")) {
            self.checkOpen("readinto of closed file");
            int n = self.readInto(target.bytes, target.offset, target.length, once);
            return n < 0 ? PyNone.NONE : PyInt.of(n);
        }
    }

    @Builtin("readline($self, size=-1, /)")
    static PyObject readline(PyBufferedRandom self, PyObject size) {
        self.checkInitialized();
        long limit = Io.size(size);
        self.checkOpen("readline of closed file");
        return self.readLine(limit);
    }

    /// Write the bytes and return how many there were; they go out when the buffer is full or flushed.
    @Builtin("write($self, buffer, /)")
    static long write(PyBufferedRandom self, PyObject buffer) {
        self.checkInitialized();
        try (Buffer source = Buffer.read(buffer)) {
            self.checkOpen("write to closed file");
            return self.write(source.bytes, source.offset, source.length);
        }
    }
}
