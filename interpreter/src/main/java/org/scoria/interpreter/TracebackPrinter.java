package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.LineTable;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTraceback;

/// Prints the frames of a traceback: place, source line, and the carets below the part that failed.
///
/// Compare CPython 3.11 `Python/traceback.c: tb_printinternal, tb_displayline`.
final class TracebackPrinter {
    private static final PyStr WRITE = PyStr.intern("write");
    private static final PyStr LIMIT = PyStr.intern("tracebacklimit");
    private static final int DEFAULT_LIMIT = 1000;
    private static final int REPEATED_SHOWN = 3;
    private static final int INDENT = 4;

    private final ScoriaInterpreter interpreter;
    private final PyObject file;
    private int groupDepth;

    TracebackPrinter(ScoriaInterpreter interpreter, PyObject file) {
        this.interpreter = interpreter;
        this.file = file;
    }

    // ---- writing

    void write(String text) {
        write(PyStr.of(text));
    }

    void write(PyStr text) {
        try {
            Abstract.callMethod(file, WRITE, text);
        } catch (PyException e) {
            if (!e.matches(org.scoria.objects.Exceptions.UnicodeEncodeError)) {
                throw e;
            }
            UncaughtExceptions.writeEscaped(file, text);
        }
    }

    void setDepth(int depth) {
        groupDepth = depth;
    }

    void indent() {
        if (groupDepth > 0) {
            write(" ".repeat(2 * groupDepth));
        }
    }

    void margin() {
        if (groupDepth > 0) {
            write(" ".repeat(2 * groupDepth) + "| ");
        }
    }

    static String reprOr(PyObject o, String fallback) {
        try {
            return Abstract.repr(o).toString();
        } catch (PyException e) {
            return fallback;
        }
    }

    // ---- frames

    /// The whole traceback below `header`; `headerMargin` takes the place of the margin when it is not null.
    void print(PyTraceback traceback, String header, String headerMargin) {
        int limit = limit();
        if (limit <= 0) {
            return;
        }
        if (headerMargin == null) {
            margin();
        } else {
            indent();
            write(headerMargin);
        }
        write(header);
        PyTraceback tb = traceback;
        int length = 0;
        for (PyTraceback t = tb; t != null; t = t.next) {
            length++;
        }
        for (; length > limit; length--) {
            tb = tb.next;
        }
        printFrames(tb);
    }

    private int limit() {
        PyObject limit = interpreter.sys.get(LIMIT);
        if (limit instanceof PyInt i) {
            if (!i.isSmall()) {
                return i.bigValue().signum() < 0 ? 0 : Integer.MAX_VALUE;
            }
            return (int) Math.max(0, Math.min(Integer.MAX_VALUE, i.value));
        }
        return DEFAULT_LIMIT;
    }

    private void printFrames(PyTraceback from) {
        PyCode lastCode = null;
        int lastLine = -1;
        int count = 0;
        for (PyTraceback tb = from; tb != null; tb = tb.next) {
            PyCode code = tb.frame.code;
            int line = tb.line();
            boolean same = lastCode != null
                    && line == lastLine
                    && line != -1
                    && code.filename.sameText(lastCode.filename)
                    && code.name.sameText(lastCode.name);
            if (!same) {
                repeated(count);
                lastCode = code;
                lastLine = line;
                count = 0;
            }
            count++;
            if (count <= REPEATED_SHOWN) {
                frame(tb, code, line);
            }
        }
        repeated(count);
    }

    private void repeated(int count) {
        int more = count - REPEATED_SHOWN;
        if (more > 0) {
            margin();
            write("  [Previous line repeated " + more + " more time" + (more > 1 ? "s" : "") + "]\n");
        }
    }

    private void frame(PyTraceback tb, PyCode code, int line) {
        margin();
        write("  File \"" + code.filename + "\", line " + line + ", in " + code.name + "\n");
        String source = SourceLines.get(interpreter, code.filename.toString(), line);
        if (source == null) {
            return;
        }
        int stripped = leadingWhitespace(source);
        margin();
        write(" ".repeat(INDENT) + source.substring(stripped) + "\n");
        LineTable position = new LineTable(code);
        if (position.seek(tb.lasti / 2) && position.column >= 0 && position.line >= 0 && position.endLine >= 0) {
            carets(source, stripped, position);
        }
    }

    static int leadingWhitespace(String line) {
        int i = 0;
        while (i < line.length() && isBlank(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private void carets(String source, int stripped, LineTable position) {
        int start = characterOffset(source, position.column);
        int end = characterOffset(source, position.endColumn);
        int length = source.codePointCount(0, source.length());
        CaretAnchors anchors = null;
        if (position.line == position.endLine) {
            anchors = CaretAnchors.find(source, start, end);
        } else {
            end = length;
            while (end > 0 && isBlank(source.charAt(source.offsetByCodePoints(0, end - 1)))) {
                end--;
            }
        }
        if (end - start == length - stripped && anchors == null) {
            return; // the whole line failed
        }
        StringBuilder carets = new StringBuilder();
        for (int offset = stripped - INDENT + 1; offset <= end; offset++) {
            if (offset <= start) {
                carets.append(' ');
            } else if (anchors == null || anchors.left() < offset && offset <= anchors.right()) {
                carets.append('^');
            } else {
                carets.append('~');
            }
        }
        margin();
        write(carets.append('\n').toString());
    }

    /// Columns count bytes of UTF-8, carets count characters.
    static int characterOffset(String line, int bytes) {
        int count = 0;
        int at = 0;
        for (int i = 0; i < line.length() && at < bytes; count++) {
            int point = line.codePointAt(i);
            at += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            i += Character.charCount(point);
        }
        return count + Math.max(0, bytes - at);
    }
}
