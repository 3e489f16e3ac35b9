package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// A buffer for a writeable sequential RawIO object.
///
/// What is written is collected until the buffer is full, or until flush() or close().
@PythonType(
        value = PyBufferedWriter.class,
        name = "_io.BufferedWriter",
        subclass = true,
        inherited = {})
final class BufferedWriterMethods {
    private BufferedWriterMethods() {}

    @New(value = "BufferedWriter($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyBufferedWriter.TYPE ? new PyBufferedWriter() : new PyBufferedWriterSub(type);
    }

    @Builtin("__init__($self, /, raw, buffer_size=8192)")
    static void init(PyBufferedWriter self, PyObject raw, long buffer_size) {
        IOBaseMethods.check(raw, Io.WRITABLE, "File or stream is not writable.");
        self.setUp(raw, buffer_size);
    }

    /// Separate the raw stream below from this one and return it; afterwards this one cannot be used.
    @Builtin(value = "detach($self, /)", signature = false)
    static PyObject detach(PyBufferedWriter self) {
        return self.detach();
    }

    @Builtin(value = "close($self, /)", signature = false)
    static PyObject close(PyBufferedWriter self) {
        return self.close();
    }

    @Builtin(value = "seekable($self, /)", signature = false)
    static PyObject seekable(PyBufferedWriter self) {
        self.checkInitialized();
        return Abstract.callMethod(self.raw, Io.SEEKABLE);
    }

    @Builtin(value = "fileno($self, /)", signature = false)
    static PyObject fileno(PyBufferedWriter self) {
        self.checkInitialized();
        return Abstract.callMethod(self.raw, Io.FILENO);
    }

    @Builtin(value = "isatty($self, /)", signature = false)
    static PyObject isatty(PyBufferedWriter self) {
        self.checkInitialized();
        return Abstract.callMethod(self.raw, Io.ISATTY);
    }

    @Builtin(value = "_dealloc_warn($self, source, /)", signature = false)
    static void deallocWarn(PyBufferedWriter self, PyObject source) {
        if (self.raw != null) {
            Abstract.callMethod(self.raw, PyStr.intern("_dealloc_warn"), source);
        }
    }

    @Builtin("seek($self, target, whence=0, /)")
    static PyObject seek(PyBufferedWriter self, PyObject target, int whence) {
        self.checkInitialized();
        return self.seek(target, whence);
    }

    @Builtin(value = "tell($self, /)", signature = false)
    static long tell(PyBufferedWriter self) {
        self.checkInitialized();
        return self.tell();
    }

    @Builtin("truncate($self, pos=None, /)")
    static PyObject truncate(PyBufferedWriter self, PyObject pos) {
        self.checkInitialized();
        return self.truncate(pos);
    }

    @Getter(value = "raw", member = true)
    static PyObject raw(PyBufferedWriter self) {
        return self.raw == null ? PyNone.NONE : self.raw;
    }

    @Getter(value = "_finalizing", member = true)
    static PyObject finalizing(PyBufferedWriter self) {
        return PyBool.of(self.finalizing);
    }

    @Setter("_finalizing")
    static void setFinalizing(PyBufferedWriter self, PyObject value) {
        self.finalizing = value == PyBool.TRUE;
    }

    @Getter("closed")
    static PyObject closed(PyBufferedWriter self) {
        self.checkInitialized();
        return PyBool.of(self.rawClosed());
    }

    @Getter("name")
    static PyObject name(PyBufferedWriter self) {
        self.checkInitialized();
        return self.raw.getAttribute(Io.NAME);
    }

    @Getter("mode")
    static PyObject mode(PyBufferedWriter self) {
        self.checkInitialized();
        return self.raw.getAttribute(Io.MODE);
    }

    @Builtin(value = "writable($self, /)", signature = false)
    static PyObject writable(PyBufferedWriter self) {
        self.checkInitialized();
        return Abstract.callMethod(self.raw, Io.WRITABLE);
    }

    @Builtin(value = "flush($self, /)", signature = false)
    static void flush(PyBufferedWriter self) {
        self.checkOpen("flush of closed file");
        self.flush(false);
    }

    /// Write the bytes and return how many there were; they go out when the buffer is full or flushed.
    @Builtin("write($self, buffer, /)")
    static long write(PyBufferedWriter self, PyObject buffer) {
        self.checkInitialized();
        try (Buffer source = Buffer.read(buffer)) {
            self.checkOpen("write to closed file");
            return self.write(source.bytes, source.offset, source.length);
        }
    }
}
