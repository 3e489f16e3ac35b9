package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Character and line based layer over a BufferedIOBase object, buffer.
///
/// The encoding is that of the locale when it is missing; errors says how to treat what cannot be encoded or
/// decoded.
/// The newline None means that all line ends are read as '\\n', '' that they are recognized and kept, and others
/// that
/// only they end lines; when writing, '\\n' becomes newline unless that is None or ''. With line_buffering, a
/// write that
/// holds a newline is flushed.
@PythonType(
        value = PyTextIOWrapper.class,
        name = "_io.TextIOWrapper",
        subclass = true,
        inherited = {})
final class TextIOWrapperMethods {
    private TextIOWrapperMethods() {}

    @New(value = "TextIOWrapper($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyTextIOWrapper.TYPE ? new PyTextIOWrapper() : new PyTextIOWrapperSub(type);
    }

    @Builtin("__init__($self, /, buffer, encoding=None, errors=None, newline=None, line_buffering=False,"
            + " write_through=False)")
    static void init(
            PyTextIOWrapper self,
            PyObject buffer,
            String encoding,
            PyObject errors,
            String newline,
            boolean line_buffering,
            boolean write_through) {
        if (errors != PyNone.NONE && !(errors instanceof PyStr)) {
            throw Errors.typeError(
                    "TextIOWrapper() argument 'errors' must be str or None, not %s",
                    errors.type().qualifiedName());
        }
        String handler = errors == PyNone.NONE ? null : errors.toString();
        self.buffer = null;
        self.setUp(buffer, encoding, handler, newline, line_buffering, write_through);
    }

    /// Change the parameters of the stream, which is flushed first. The encoding, its errors and the newline
    /// cannot be
    /// changed once something was read.
    @Builtin("reconfigure($self, /, *, encoding=None, errors=None, newline=None, line_buffering=None,"
            + " write_through=None)")
    static void reconfigure(
            PyTextIOWrapper self,
            String encoding,
            String errors,
            @Absent PyObject newline,
            PyObject line_buffering,
            PyObject write_through) {
        self.checkAttached();
        if (self.hasReadAhead() && (encoding != null || errors != null || newline != null)) {
            throw Io.unsupported("It is not possible to set the encoding or newline of stream after the first read");
        }
        if (newline != null && newline != PyNone.NONE && !(newline instanceof PyStr)) {
            throw Errors.typeError(
                    "reconfigure() argument 'newline' must be str or None, not %s",
                    newline.type().qualifiedName());
        }
        String end = newline == null || newline == PyNone.NONE ? null : newline.toString();
        LineEnds.check(end);
        boolean lines = line_buffering == PyNone.NONE ? self.lineBuffering : flag(line_buffering);
        boolean through = write_through == PyNone.NONE ? self.writeThrough : flag(write_through);
        Abstract.callMethod(self, Io.FLUSH);
        if (encoding != null || errors != null) {
            PyStr name = encoding == null ? self.encoding : PyStr.of(encoding.equals("locale") ? "UTF-8" : encoding);
            PyStr handler = errors != null ? PyStr.of(errors) : encoding != null ? PyStr.of("strict") : self.errors;
            self.codec = TextCodec.of(name, handler, self.reads, self.writes);
            self.encoding = name;
            self.errors = handler;
            self.fixEncoderState();
        }
        if (newline != null) {
            self.setNewline(end);
        }
        self.lineBuffering = lines;
        self.writeThrough = through;
    }

    private static boolean flag(PyObject value) {
        return Convert.toCLong(value) != 0;
    }

    @Builtin("detach($self, /)")
    static PyObject detach(PyTextIOWrapper self) {
        return self.detach();
    }

    @Builtin("write($self, text, /)")
    static long write(PyTextIOWrapper self, PyStr text) {
        self.check();
        self.write(text);
        return text.size();
    }

    @Builtin("read($self, size=-1, /)")
    static PyObject read(PyTextIOWrapper self, PyObject size) {
        long wanted = Io.size(size);
        self.check();
        return self.read(wanted);
    }

    @Builtin("readline($self, size=-1, /)")
    static PyObject readline(PyTextIOWrapper self, long size) {
        self.check();
        return self.readLine(size);
    }

    @Builtin("flush($self, /)")
    static void flush(PyTextIOWrapper self) {
        self.check();
        self.flush();
    }

    @Builtin("close($self, /)")
    static void close(PyTextIOWrapper self) {
        self.close();
    }

    @Builtin("fileno($self, /)")
    static PyObject fileno(PyTextIOWrapper self) {
        return ask(self, Io.FILENO);
    }

    @Builtin("seekable($self, /)")
    static PyObject seekable(PyTextIOWrapper self) {
        return ask(self, Io.SEEKABLE);
    }

    @Builtin("readable($self, /)")
    static PyObject readable(PyTextIOWrapper self) {
        return ask(self, Io.READABLE);
    }

    @Builtin("writable($self, /)")
    static PyObject writable(PyTextIOWrapper self) {
        return ask(self, Io.WRITABLE);
    }

    @Builtin("isatty($self, /)")
    static PyObject isatty(PyTextIOWrapper self) {
        return ask(self, Io.ISATTY);
    }

    private static PyObject ask(PyTextIOWrapper self, PyStr question) {
        self.checkAttached();
        return Abstract.callMethod(self.buffer, question);
    }

    @Builtin("seek($self, cookie, whence=0, /)")
    static PyObject seek(PyTextIOWrapper self, PyObject cookie, int whence) {
        return self.seek(cookie, whence);
    }

    @Builtin("tell($self, /)")
    static PyObject tell(PyTextIOWrapper self) {
        return self.tell();
    }

    @Builtin("truncate($self, pos=None, /)")
    static PyObject truncate(PyTextIOWrapper self, PyObject pos) {
        self.checkAttached();
        Abstract.callMethod(self, Io.FLUSH);
        return Abstract.callMethod(self.buffer, Io.TRUNCATE, pos);
    }

    @Getter(value = "encoding", member = true)
    static PyObject encoding(PyTextIOWrapper self) {
        return self.encoding == null ? PyNone.NONE : self.encoding;
    }

    @Getter(value = "buffer", member = true)
    static PyObject buffer(PyTextIOWrapper self) {
        if (self.buffer == null) {
            throw Errors.attributeError(self, PyStr.intern("buffer"), "buffer");
        }
        return self.buffer;
    }

    @Getter(value = "line_buffering", member = true)
    static PyObject lineBuffering(PyTextIOWrapper self) {
        return PyBool.of(self.lineBuffering);
    }

    @Getter(value = "write_through", member = true)
    static PyObject writeThrough(PyTextIOWrapper self) {
        return PyBool.of(self.writeThrough);
    }

    @Getter(value = "_finalizing", member = true)
    static PyObject finalizing(PyTextIOWrapper self) {
        return PyBool.of(self.finalizing);
    }

    @Setter("_finalizing")
    static void setFinalizing(PyTextIOWrapper self, PyObject value) {
        self.finalizing = value == PyBool.TRUE;
    }

    @Getter("name")
    static PyObject name(PyTextIOWrapper self) {
        self.checkAttached();
        return self.buffer.getAttribute(Io.NAME);
    }

    @Getter("closed")
    static PyObject closed(PyTextIOWrapper self) {
        self.checkAttached();
        return self.buffer.getAttribute(Io.CLOSED);
    }

    @Getter("newlines")
    static PyObject newlines(PyTextIOWrapper self) {
        self.checkAttached();
        return self.newlines == null || !self.reads ? PyNone.NONE : self.newlines.newlines();
    }

    @Getter("errors")
    static PyObject errors(PyTextIOWrapper self) {
        self.checkAttached();
        return self.errors;
    }

    @Getter("_CHUNK_SIZE")
    static PyObject chunkSize(PyTextIOWrapper self) {
        self.checkAttached();
        return PyInt.of(self.chunkSize);
    }

    @Setter("_CHUNK_SIZE")
    static void setChunkSize(PyTextIOWrapper self, PyObject value) {
        self.checkAttached();
        if (value == null) {
            throw Errors.attributeError(self, PyStr.intern("_CHUNK_SIZE"), "cannot delete attribute");
        }
        long size = Abstract.indexLong(value, org.scoria.objects.Exceptions.ValueError);
        if (size <= 0) {
            throw Errors.valueError("a strictly positive integer is required");
        }
        self.chunkSize = size;
    }
}
