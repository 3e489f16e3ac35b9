package org.scoria.objects;

/// `SyntaxError` and the exceptions laid out like it.
public class PySyntaxError extends PyBaseException {
    public static final PyType TYPE = Exceptions.SyntaxError;

    /// `msg`, null when unset.
    public PyObject msg;

    /// `filename`, null when unset.
    public PyObject filename;

    /// `lineno`, null when unset.
    public PyObject lineno;

    /// `offset`, null when unset.
    public PyObject offset;

    /// `text`, null when unset.
    public PyObject text;

    /// `end_lineno`, null when unset.
    public PyObject endLineno;

    /// `end_offset`, null when unset.
    public PyObject endOffset;

    /// `print_file_and_line`, null when unset.
    public PyObject printFileAndLine;

    public PySyntaxError(PyType type, PyTuple args) {
        super(type, args);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        super.init(args, keywords);
        if (args.length >= 1) {
            msg = args[0];
        }
        if (args.length != 2) {
            return;
        }
        PyObject[] info = Abstract.toArray(args[1]);
        if (info.length < 4) {
            throw Errors.typeError("function takes at least 4 arguments (%s given)", info.length);
        }
        if (info.length > 6) {
            throw Errors.typeError("function takes at most 6 arguments (%s given)", info.length);
        }
        if (info.length == 5) {
            throw Errors.typeError("end_offset must be provided when end_lineno is provided");
        }
        filename = info[0];
        lineno = info[1];
        offset = info[2];
        text = info[3];
        endLineno = info.length == 6 ? info[4] : null;
        endOffset = info.length == 6 ? info[5] : null;
    }

    @Override
    public PyObject str() {
        String base = null;
        if (filename instanceof PyStr file) {
            String path = file.toString();
            base = path.substring(path.lastIndexOf('/') + 1);
        }
        boolean hasLine = lineno != null && lineno.getClass() == PyInt.class;
        PyStr message = msg == null ? PyStr.of("None") : Abstract.str(msg);
        if (base == null && !hasLine) {
            return message;
        }
        if (base != null && hasLine) {
            return PyStr.of(message + " (" + base + ", line " + lineno(lineno) + ")");
        }
        return PyStr.of(base != null ? message + " (" + base + ")" : message + " (line " + lineno(lineno) + ")");
    }

    private static long lineno(PyObject line) {
        return ((PyInt) line).value;
    }
}
