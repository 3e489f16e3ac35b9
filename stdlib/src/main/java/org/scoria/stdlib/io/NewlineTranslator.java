package org.scoria.stdlib.io;

import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.StrBuilder;

/// Universal newlines: keeps account of the line ends that come by and, on demand, turns all of them into `"\n"`.
///
/// A carriage return at the end of a piece is held back until it is known whether a newline follows.
final class NewlineTranslator {
    private static final int SEEN_CR = 1;
    private static final int SEEN_LF = 2;
    private static final int SEEN_CRLF = 4;

    private final boolean translate;
    boolean pendingReturn;
    private int seen;

    NewlineTranslator(boolean translate) {
        this.translate = translate;
    }

    void reset() {
        seen = 0;
        pendingReturn = false;
    }

    PyStr decode(PyStr piece, boolean last) {
        PyStr text = piece;
        if (pendingReturn && (last || text.size() > 0)) {
            text = PyStr.concat(PyStr.ofChar('\r'), text);
            pendingReturn = false;
        }
        int size = text.size();
        if (!last && size > 0 && text.codePointAt(size - 1) == '\r') {
            pendingReturn = true;
            text = text.substring(0, --size);
        }
        String chars = text.chars();
        if (chars != null && chars.indexOf('\r') < 0) {
            if ((seen & SEEN_LF) == 0 && chars.indexOf('\n') >= 0) {
                seen |= SEEN_LF;
            }
            return text;
        }
        return scan(text, size);
    }

    private PyStr scan(PyStr text, int size) {
        StrBuilder out = translate ? new StrBuilder(size) : null;
        for (int i = 0; i < size; i++) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                seen |= SEEN_LF;
            } else if (c == '\r') {
                if (i + 1 < size && text.codePointAt(i + 1) == '\n') {
                    seen |= SEEN_CRLF;
                    i++;
                } else {
                    seen |= SEEN_CR;
                }
                c = '\n';
            }
            if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toStr();
    }

    /// The line ends so far: None, one string, or a tuple of them.
    PyObject newlines() {
        PyObject cr = PyStr.of("\r");
        PyObject lf = PyStr.of("\n");
        PyObject crlf = PyStr.of("\r\n");
        return switch (seen) {
            case SEEN_CR -> cr;
            case SEEN_LF -> lf;
            case SEEN_CRLF -> crlf;
            case SEEN_CR | SEEN_LF -> PyTuple.of(cr, lf);
            case SEEN_CR | SEEN_CRLF -> PyTuple.of(cr, crlf);
            case SEEN_LF | SEEN_CRLF -> PyTuple.of(lf, crlf);
            case SEEN_CR | SEEN_LF | SEEN_CRLF -> PyTuple.of(cr, lf, crlf);
            default -> PyNone.NONE;
        };
    }
}
