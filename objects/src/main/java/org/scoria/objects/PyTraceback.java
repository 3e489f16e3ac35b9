package org.scoria.objects;

/// A `traceback`: one frame that an exception passed through.
///
/// Compare CPython 3.11 `Python/traceback.c`.
public final class PyTraceback extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyTraceback.class, PyObject.TYPE, new TracebackMethodsExposed());

    private static final int UNKNOWN_LINE = -1;

    /// `tb_next`: towards the place where the exception was raised; null at the end.
    public PyTraceback next;

    public final PyFrame frame;

    /// `tb_lasti` in bytes.
    public final int lasti;

    private int line;

    PyTraceback(PyTraceback next, PyFrame frame, int lasti, int line) {
        this.next = next;
        this.frame = frame;
        this.lasti = lasti;
        this.line = line;
    }

    /// Notes that the exception passes through `frame`. Compare `PyTraceBack_Here`.
    public static void here(PyFrame frame, PyBaseException exception) {
        PyTraceback inner = exception.traceback instanceof PyTraceback t ? t : null;
        exception.traceback = new PyTraceback(inner, frame, frame.lasti() * 2, UNKNOWN_LINE);
    }

    /// `tb_lineno`; computed when first asked for. -1 where the code has no line.
    public int line() {
        if (line == UNKNOWN_LINE) {
            line = frame.code.lineAt(lasti / 2);
        }
        return line;
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
