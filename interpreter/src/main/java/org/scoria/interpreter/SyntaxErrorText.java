package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// The place and the marked source line of a SyntaxError.
///
/// Compare CPython 3.11 `Python/pythonrun.c: print_exception_file_and_line, print_error_text`.
final class SyntaxErrorText {
    private static final PyStr MARK = PyStr.intern("print_file_and_line");

    private final String filename;
    private final long line;
    private long offset;
    private long endOffset;
    private final String text;

    private SyntaxErrorText(String filename, long line, long offset, long endOffset, String text) {
        this.filename = filename;
        this.line = line;
        this.offset = offset;
        this.endOffset = endOffset;
        this.text = text;
    }

    /// What is printed behind the class name: the bare message of a SyntaxError, `str(exception)` of others.
    static PyStr message(PyBaseException exception) {
        if (of(exception) != null) {
            return Abstract.str(exception.getAttribute(PyStr.intern("msg")));
        }
        return Abstract.str(exception);
    }

    static void print(TracebackPrinter out, PyBaseException exception) {
        SyntaxErrorText error = of(exception);
        if (error == null) {
            return;
        }
        out.margin();
        out.write("  File \"" + error.filename + "\", line " + error.line + "\n");
        if (error.text != null) {
            error.printText(out);
        }
    }

    /// The position, or null when the attributes do not give one.
    private static SyntaxErrorText of(PyBaseException exception) {
        if (exception.getAttributeOrNull(MARK) == null) {
            return null;
        }
        PyObject file = attribute(exception, "filename");
        PyObject line = attribute(exception, "lineno");
        PyObject offset = attribute(exception, "offset");
        PyObject endLine = attribute(exception, "end_lineno");
        PyObject endOffset = attribute(exception, "end_offset");
        PyObject text = attribute(exception, "text");
        if (!(line instanceof PyInt lineno) || text != PyNone.NONE && !(text instanceof PyStr)) {
            return null;
        }
        String source = text == PyNone.NONE ? null : text.toString();
        long end = number(endOffset);
        if (source != null) {
            boolean endsLater = number(endLine) > lineno.value;
            end = endsLater ? source.length() : Math.min(end, source.length() + 1);
        }
        return new SyntaxErrorText(
                file == PyNone.NONE ? "<string>" : Abstract.str(file).toString(),
                lineno.value,
                number(offset),
                end,
                source);
    }

    private static PyObject attribute(PyBaseException exception, String name) {
        PyObject value = exception.getAttributeOrNull(PyStr.intern(name));
        return value == null ? PyNone.NONE : value;
    }

    private static long number(PyObject o) {
        return o instanceof PyInt i && i.isSmall() ? i.value : -1;
    }

    private void printText(TracebackPrinter out) {
        long carets = endOffset > 0 && endOffset > offset ? endOffset - offset : 1;
        offset--;
        String shown = text;
        if (offset >= 0) {
            if (offset > 0 && offset == shown.length() && shown.charAt((int) offset - 1) == '\n') {
                offset--;
            }
            for (int end = shown.indexOf('\n'); end >= 0 && end < offset; end = shown.indexOf('\n')) {
                offset -= end + 1;
                shown = shown.substring(end + 1);
            }
        }
        int blank = TracebackPrinter.leadingWhitespace(shown);
        shown = shown.substring(blank);
        offset -= blank;
        out.margin();
        out.write("    " + shown + (shown.endsWith("\n") ? "" : "\n"));
        if (offset < 0) {
            return;
        }
        out.margin();
        out.write("    " + " ".repeat((int) offset) + "^".repeat((int) carets) + "\n");
    }
}
