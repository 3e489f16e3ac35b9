package org.scoria.objects;

/// `OSError` and its subclasses. Which subclass `OSError(errno, …)` becomes is decided by the errno.
///
/// Compare CPython 3.11 `Objects/exceptions.c: OSError_*`.
public class PyOSError extends PyBaseException {
    public static final PyType TYPE = Exceptions.OSError;

    /// `errno`, `strerror`, `filename` and `filename2`, null when unset.
    public PyObject errno;

    public PyObject strerror;
    public PyObject filename;
    public PyObject filename2;

    /// `characters_written` of BlockingIOError, -1 when unset.
    public long charactersWritten = -1;

    public PyOSError(PyType type, PyTuple args) {
        super(type, args);
        setFields(args.items);
    }

    /// The fields are set by `__new__`; `__init__` of a subclass that overrides neither leaves them alone.
    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        if (keywords != null) {
            throw Errors.typeError("%s() takes no keyword arguments", type().name());
        }
        if (type().isHeap && type().slots[SlotIndex.NEW] != null) {
            this.args = PyTuple.of(args.clone());
            setFields(args);
        }
    }

    private void setFields(PyObject[] given) {
        if (given.length < 2 || given.length > 5) {
            return;
        }
        errno = given[0];
        strerror = given[1];
        if (given.length >= 3 && given[2] != PyNone.NONE) {
            if (type().isSubtype(Exceptions.BlockingIOError) && given[2].hasIndex()) {
                charactersWritten = Abstract.indexLong(given[2], Exceptions.ValueError);
                return;
            }
            filename = given[2];
            if (given.length == 5 && given[4] != PyNone.NONE) {
                filename2 = given[4];
            }
            args = PyTuple.of(given[0], given[1]);
        }
    }

    @Override
    public PyObject str() {
        if (filename != null) {
            String text = "[Errno " + text(errno) + "] " + text(strerror) + ": " + Abstract.repr(filename);
            return PyStr.of(filename2 == null ? text : text + " -> " + Abstract.repr(filename2));
        }
        if (errno != null && strerror != null) {
            return PyStr.of("[Errno " + text(errno) + "] " + text(strerror));
        }
        return super.str();
    }

    private static String text(PyObject o) {
        return o == null ? "None" : Abstract.str(o).toString();
    }

    /// The class that `OSError(errno, …)` makes, by Linux error number.
    static PyType classFor(PyObject errno) {
        if (!(errno instanceof PyInt number) || !number.isSmall()) {
            return TYPE;
        }
        return switch ((int) number.value) {
            case 11, 115, 114 -> Exceptions.BlockingIOError;
            case 32, 108 -> Exceptions.BrokenPipeError;
            case 10 -> Exceptions.ChildProcessError;
            case 103 -> Exceptions.ConnectionAbortedError;
            case 111 -> Exceptions.ConnectionRefusedError;
            case 104 -> Exceptions.ConnectionResetError;
            case 17 -> Exceptions.FileExistsError;
            case 2 -> Exceptions.FileNotFoundError;
            case 21 -> Exceptions.IsADirectoryError;
            case 20 -> Exceptions.NotADirectoryError;
            case 4 -> Exceptions.InterruptedError;
            case 13, 1 -> Exceptions.PermissionError;
            case 3 -> Exceptions.ProcessLookupError;
            case 110 -> Exceptions.TimeoutError;
            default -> TYPE;
        };
    }
}
