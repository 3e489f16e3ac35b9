package org.scoria.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import org.scoria.compiler.ast.Expr;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Turns the string tokens that stand side by side into one constant or f-string.
///
/// The two parsers share it and differ in what they do about errors. Compare CPython
/// `action_helpers.c: _PyPegen_concatenate_strings` and `string_parser.c`.
abstract class StringLiterals {
    final TokenStream tokens;
    final byte[] buf;

    StringLiterals(TokenStream tokens, byte[] buf) {
        this.tokens = tokens;
        this.buf = buf;
    }

    /// A syntax error at the last token that was read.
    abstract RuntimeException error(String message);

    /// A syntax error at a token.
    abstract RuntimeException errorAt(int token, String message);

    /// Warns of a suspect literal; throws if that is an error.
    abstract void warn(int token, String message);

    /// Refuses what the wanted version of the grammar does not have.
    abstract void since(int version, String message);

    /// Parses an expression inside an f-string: `code` is the expression in parentheses, which begin at the line
    /// and column.
    abstract Expr parseExpression(byte[] code, int line, int column);

    /// The prefix and the range of the text between the quotes of one token.
    private boolean bytesMode;

    private boolean rawMode;
    private boolean formatMode;
    private int bodyStart;
    private int bodyEnd;

    private void split(int token) {
        bytesMode = false;
        rawMode = false;
        formatMode = false;
        int i = tokens.start(token);
        while (buf[i] != '\'' && buf[i] != '"') {
            switch (buf[i++]) {
                case 'b', 'B' -> bytesMode = true;
                case 'r', 'R' -> rawMode = true;
                case 'f', 'F' -> formatMode = true;
                default -> {}
            }
        }
        int end = tokens.end(token) - 1;
        int quote = buf[i++];
        if (end - i >= 4 && buf[i] == quote && buf[i + 1] == quote) {
            i += 2;
            end -= 2;
        }
        bodyStart = i;
        bodyEnd = end;
    }

    /// The value of the string tokens from `first` to before `after`.
    final Expr concatenate(int first, int after) {
        split(first);
        boolean bytes = bytesMode;
        if (after == first + 1 && !formatMode) {
            PyObject value = bytes ? PyBytes.of(bytesOf(first)) : textOf(first);
            return constant(value, first, first);
        }
        if (bytes) {
            return concatenateBytes(first, after);
        }
        FString pieces = new FString(this, first, after - 1);
        for (int t = first; t < after; t++) {
            split(t);
            if (t != first && bytesMode) {
                // A wrong literal is reported before the wrong mixture.
                bytesOf(t);
                throw error("cannot mix bytes and nonbytes literals");
            }
            if (formatMode) {
                since(6, "Format strings are");
                pieces.add(t, bodyStart, bodyEnd, rawMode);
            } else {
                text(t, bodyStart, bodyEnd, rawMode || !hasBackslash(bodyStart, bodyEnd), pieces.text);
            }
        }
        return pieces.finish();
    }

    private Expr concatenateBytes(int first, int after) {
        byte[] all = bytesOf(first);
        for (int t = first + 1; t < after; t++) {
            split(t);
            if (!bytesMode) {
                if (!formatMode) {
                    textOf(t);
                }
                throw error("cannot mix bytes and nonbytes literals");
            }
            byte[] more = bytesOf(t);
            int n = all.length;
            all = Arrays.copyOf(all, n + more.length);
            System.arraycopy(more, 0, all, n, more.length);
        }
        return constant(PyBytes.of(all), first, after - 1);
    }

    /// A constant that stands for the tokens from `first` to `last`.
    final Expr constant(PyObject value, int first, int last) {
        String kind = value instanceof PyStr && buf[tokens.start(first)] == 'u' ? "u" : null;
        return new Expr.Constant(
                value, kind, tokens.line(first), tokens.column(first), tokens.endLine(last), tokens.endColumn(last));
    }

    private PyStr textOf(int token) {
        int from = bodyStart;
        int to = bodyEnd;
        if (isPlain(from, to, rawMode)) {
            return PyStr.ofChars(new String(buf, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        TextBuilder out = new TextBuilder();
        text(token, from, to, rawMode || !hasBackslash(from, to), out);
        return out.take();
    }

    /// Text without escapes is decoded in one piece, which shows in the positions of errors.
    private boolean hasBackslash(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buf[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    /// Whether the range is ASCII and means itself.
    private boolean isPlain(int from, int to, boolean raw) {
        for (int i = from; i < to; i++) {
            byte c = buf[i];
            if (c < 0 || c == '\\' && !raw) {
                return false;
            }
        }
        return true;
    }

    /// Appends the text of a range of a token.
    final void text(int token, int from, int to, boolean raw, TextBuilder out) {
        if (isPlain(from, to, raw)) {
            out.appendAscii(buf, from, to);
            return;
        }
        if (raw) {
            int bad = Utf8.firstInvalid(buf, from, to);
            if (bad >= 0) {
                throw error("(unicode error) " + Utf8.describe(buf, from, bad, to));
            }
            out.append(Utf8.decode(buf, from, to));
            return;
        }
        EscapeDecoder decoder = new EscapeDecoder(buf, from, to);
        boolean decoded = decoder.text(out);
        if (!decoded) {
            throw error("(unicode error) " + decoder.problem);
        }
        if (decoder.invalidEscape != null) {
            warnEscape(token, decoder.invalidEscape);
        }
    }

    final void warnEscape(int token, String escape) {
        boolean octal = escape.charAt(0) >= '4' && escape.charAt(0) <= '7';
        warn(token, (octal ? "invalid octal escape sequence '\\" : "invalid escape sequence '\\") + escape + "'");
    }

    private byte[] bytesOf(int token) {
        int from = bodyStart;
        int to = bodyEnd;
        if (!Utf8.isAscii(buf, from, to)) {
            throw errorAt(token, "bytes can only contain ASCII literal characters");
        }
        if (isPlain(from, to, rawMode)) {
            return Arrays.copyOfRange(buf, from, to);
        }
        EscapeDecoder decoder = new EscapeDecoder(buf, from, to);
        byte[] out = new byte[to - from];
        int n = decoder.bytes(out);
        if (n < 0) {
            throw error("(value error) " + decoder.problem);
        }
        if (decoder.invalidEscape != null) {
            warnEscape(token, decoder.invalidEscape);
        }
        return Arrays.copyOf(out, n);
    }

    static Expr[] array(ArrayList<Expr> list) {
        return list.toArray(new Expr[0]);
    }
}
