package org.scoria.stdlib.io;

import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_io`. Compare CPython 3.11 `Modules/_io/_iomodule.c`.
@PythonModule(
        value = "_io",
        doc = "Streams: raw files, buffers over them, text over those, and streams in memory. The module io offers"
                + " them with abstract base classes.")
public final class IoModule {
    private IoModule() {}

    static void init(PyModule module) {
        module.add("DEFAULT_BUFFER_SIZE", PyInt.of(Io.BUFFER_SIZE));
        module.add("UnsupportedOperation", Io.unsupportedOperation());
        module.add("BlockingIOError", Exceptions.BlockingIOError);
        PyType[] types = {
            PyIOBase.TYPE,
            PyRawIOBase.TYPE,
            PyBufferedIOBase.TYPE,
            PyTextIOBase.TYPE,
            PyFileIO.TYPE,
            PyBytesIO.TYPE,
            PyStringIO.TYPE,
            PyBufferedReader.TYPE,
            PyBufferedWriter.TYPE,
            PyBufferedRandom.TYPE,
            PyBufferedRWPair.TYPE,
            PyTextIOWrapper.TYPE,
            PyIncrementalNewlineDecoder.TYPE
        };
        for (PyType type : types) {
            module.add(type.name(), type);
        }
    }

    /// Open file and return a stream; OSError upon failure.
    ///
    /// The file is a path or a descriptor; the mode says what to do with it ('r', 'w', 'x', 'a', with '+' for both
    /// directions) and whether it is text ('t', the default) or binary ('b'). Buffering 0 means none (binary
    /// only), 1
    /// line by line (text only), more is the size of the buffer. Encoding, errors and newline are for text.
    @Builtin("open($module, /, file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,"
            + " opener=None)")
    static PyObject open(
            PyModule module,
            PyObject file,
            String mode,
            int buffering,
            String encoding,
            String errors,
            String newline,
            boolean closefd,
            PyObject opener) {
        return OpenFunction.open(file, mode, buffering, encoding, errors, newline, closefd, opener);
    }

    /// Open a file to read code from it, as the import system does.
    @Builtin("open_code($module, /, path)")
    static PyObject openCode(PyModule module, PyStr path) {
        return OpenFunction.open(path, "rb", -1, null, null, null, true, PyNone.NONE);
    }

    /// Return the encoding, or what stands for the default when it is None: a function that opens text files for
    /// others passes its own argument through this.
    @Builtin("text_encoding($module, encoding, stacklevel=2, /)")
    static PyObject textEncoding(PyModule module, PyObject encoding, int stacklevel) {
        if (encoding != PyNone.NONE) {
            return encoding;
        }
        return PyStr.of(OpenFunction.isUtf8Mode() ? "utf-8" : "locale");
    }
}
