package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.PosixPaths;

/// `open()`: puts the layers of a stream together.
final class OpenFunction {
    private OpenFunction() {}

    /// What the letters of a mode say.
    private static final class Mode {
        boolean reading;
        boolean writing;
        boolean creating;
        boolean appending;
        boolean updating;
        boolean text;
        boolean binary;

        Mode(String mode) {
            for (int i = 0; i < mode.length(); i++) {
                char c = mode.charAt(i);
                if (mode.indexOf(c, i + 1) >= 0 || !take(c)) {
                    throw Errors.valueError("invalid mode: '%s'", mode);
                }
            }
            if (text && binary) {
                throw Errors.valueError("can't have text and binary mode at once");
            }
            if ((reading ? 1 : 0) + (writing ? 1 : 0) + (creating ? 1 : 0) + (appending ? 1 : 0) != 1) {
                throw Errors.valueError("must have exactly one of create/read/write/append mode");
            }
        }

        private boolean take(char c) {
            switch (c) {
                case 'x' -> creating = true;
                case 'r' -> reading = true;
                case 'w' -> writing = true;
                case 'a' -> appending = true;
                case '+' -> updating = true;
                case 't' -> text = true;
                case 'b' -> binary = true;
                default -> {
                    return false;
                }
            }
            return true;
        }

        String raw() {
            String letter = creating ? "x" : reading ? "r" : writing ? "w" : "a";
            return updating ? letter + "+" : letter;
        }
    }

    static boolean isUtf8Mode() {
        return false;
    }

    static PyObject open(
            PyObject file,
            String modeText,
            int buffering,
            String encoding,
            String errors,
            String newline,
            boolean closefd,
            PyObject opener) {
        PyObject path = file;
        if (!(file instanceof PyInt) && !(file instanceof PyStr) && !(file instanceof PyBytes)) {
            path = file.hasIndex() ? file : PosixPaths.fspath(file);
        }
        Mode mode = new Mode(modeText);
        checkBinary(mode, buffering, encoding, errors, newline);
        PyFileIO raw = new PyFileIO();
        FileIOMethods.init(raw, path, mode.raw(), closefd, opener);
        PyObject result = raw;
        try {
            boolean lines = buffering == 1 && !mode.binary;
            int size = buffering;
            if (buffering < 0 || buffering == 1) {
                if (!mode.binary && raw.fd <= 2 && buffering < 0 && FileIOMethods.isatty(raw)) {
                    lines = true;
                }
                size = Io.BLOCK_SIZE;
            }
            if (size == 0) {
                if (!mode.binary) {
                    throw Errors.valueError("can't have unbuffered text I/O");
                }
                return result;
            }
            result = buffered(mode, raw, size);
            if (mode.binary) {
                return result;
            }
            PyTextIOWrapper text = new PyTextIOWrapper();
            text.setUp(result, encoding, errors, newline, lines, false);
            result = text;
            text.setAttribute(Io.MODE, PyStr.of(modeText));
            return text;
        } catch (PyException e) {
            closeAfterFailure(result, e);
            throw e;
        }
    }

    private static void closeAfterFailure(PyObject stream, PyException failure) {
        try {
            Abstract.callMethod(stream, Io.CLOSE);
        } catch (PyException e) {
            e.value.context = failure.value;
            throw e;
        }
    }

    private static void checkBinary(Mode mode, int buffering, String encoding, String errors, String newline) {
        if (!mode.binary) {
            return;
        }
        if (encoding != null) {
            throw Errors.valueError("binary mode doesn't take an encoding argument");
        }
        if (errors != null) {
            throw Errors.valueError("binary mode doesn't take an errors argument");
        }
        if (newline != null) {
            throw Errors.valueError("binary mode doesn't take a newline argument");
        }
        if (buffering == 1) {
            ThreadState.current()
                    .interpreter
                    .warn(
                            Exceptions.RuntimeWarning,
                            "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will"
                                    + " be used",
                            1);
        }
    }

    private static PyBuffered buffered(Mode mode, PyFileIO raw, int size) {
        PyBuffered result;
        if (mode.updating) {
            IOBaseMethods.check(raw, Io.SEEKABLE, "File or stream is not seekable.");
            result = new PyBufferedRandom();
        } else if (mode.reading) {
            result = new PyBufferedReader();
        } else {
            result = new PyBufferedWriter();
        }
        result.setUp(raw, size);
        return result;
    }
}
