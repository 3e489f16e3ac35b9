package org.scoria.compiler;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The program as the tokenizer reads it: UTF-8 bytes with `\n` line ends, without byte order mark, and without
/// NUL.
///
/// Bytes need not be well-formed UTF-8 when no encoding was declared: Python finds that out where it matters, in an
/// identifier or a string, and never in a comment. Compare CPython `tokenizer.c: decode_str`.
final class SourceBuffer {
    byte[] bytes;
    int length;
    final SourceText source;

    /// Whether the encoding was given or declared; otherwise Python counts the columns of errors in bytes.
    final boolean encodingKnown;

    /// Whether the file begins with a byte order mark, which counts as a character of its first line.
    private boolean marked;

    /// Whether the last line got a line end that it does not have.
    private boolean endAdded;

    private SourceBuffer(SourceText source, byte[] bytes, int length, boolean encodingKnown) {
        this.source = source;
        this.bytes = bytes;
        this.length = length;
        this.encodingKnown = encodingKnown;
    }

    /// Prepares a program; `complete` asks for a line end after the last line.
    static SourceBuffer open(SourceText source, boolean complete, boolean ignoreCookie) {
        return switch (source.origin) {
            case TEXT -> fromUtf8(source, complete);
            case BYTES -> ignoreCookie ? fromUtf8(source, complete) : fromBytes(source, complete);
            case FILE -> fromFile(source);
            case INTERACTIVE -> new SourceBuffer(source, new byte[256], 0, true);
        };
    }

    /// A part of another program that is parsed by itself (the expression in an f-string).
    static SourceBuffer ofExpression(SourceText source, byte[] bytes) {
        return translate(source, bytes, 0, true, false);
    }

    private static SourceBuffer fromUtf8(SourceText source, boolean complete) {
        refuseNul(source);
        return translate(source, source.bytes, 0, complete, true);
    }

    private static SourceBuffer fromBytes(SourceText source, boolean complete) {
        refuseNul(source);
        return fromEncoded(source, complete);
    }

    private static SourceBuffer fromFile(SourceText source) {
        return fromEncoded(source, true);
    }

    private static SourceBuffer fromEncoded(SourceText source, boolean complete) {
        byte[] raw = source.bytes;
        boolean mark = hasMark(raw);
        int from = mark ? 3 : 0;
        SourceBuffer buffer = translate(source, raw, from, complete, mark);
        String encoding = declaredEncoding(buffer.bytes, buffer.length);
        if (encoding != null && encoding.equals("utf-8")) {
            boolean endAdded = buffer.endAdded;
            buffer = new SourceBuffer(source, buffer.bytes, buffer.length, true);
            buffer.endAdded = endAdded;
        } else if (encoding != null) {
            if (mark) {
                throw atStart(source, "encoding problem: " + encoding + " with BOM");
            }
            buffer = decoded(source, buffer, encoding);
        }
        buffer.marked = mark;
        return buffer;
    }

    private static SourceBuffer decoded(SourceText source, SourceBuffer buffer, String encoding) {
        String text;
        try {
            text = source.decoder.decode(Arrays.copyOf(buffer.bytes, buffer.length), encoding);
        } catch (CompileError e) {
            if (source.origin == SourceText.Origin.FILE) {
                throw atStart(source, "encoding problem: " + encoding);
            }
            throw e.hasLocation() || !e.kind().isSyntaxError() ? e : atStart(source, e.getMessage());
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        SourceBuffer result = new SourceBuffer(source, utf8, utf8.length, true);
        result.endAdded = buffer.endAdded;
        return result;
    }

    /// A line of the file as an editor would show it, with its line end; null if there is none.
    String fileLine(int line) {
        int start = 0;
        for (int n = 1; n < line && start < length; n++) {
            start = lineEnd(start) + 1;
        }
        if (line < 1 || start >= length) {
            return null;
        }
        int end = lineEnd(start);
        boolean hasEnd = end < length && !(endAdded && end == length - 1);
        for (int i = start; i < end; i++) {
            if (bytes[i] == 0) {
                end = i;
                hasEnd = false;
            }
        }
        String text = Utf8.decodeReplacing(bytes, start, hasEnd ? end + 1 : end);
        return line == 1 && marked ? "\uFEFF" + text : text;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /// What is wrong with a line of a file as such, or null: files must not contain NUL, and without a declaration
    /// they must be UTF-8, comments included.
    CompileError lineError(int start, int end, int line) {
        if (source.origin != SourceText.Origin.FILE) {
            return null;
        }
        int nul = -1;
        boolean ascii = true;
        for (int i = start; i < end; i++) {
            ascii &= bytes[i] >= 0;
            if (bytes[i] == 0 && nul < 0) {
                nul = i;
            }
        }
        int bad = ascii || encodingKnown ? -1 : Utf8.firstInvalid(bytes, start, end);
        if (bad >= 0 && (nul < 0 || bad < nul)) {
            return new CompileError(
                    CompileError.Kind.SYNTAX_ERROR,
                    "Non-UTF-8 code starting with '\\x" + Utf8.hex(bytes[bad] & 0xff) + "' in file " + source.filename
                            + " on line " + line
                            + ", but no encoding declared; see https://peps.python.org/pep-0263/ for details");
        }
        return nul < 0 ? null : nulError(start, nul, line);
    }

    private CompileError nulError(int start, int nul, int line) {
        return new CompileError(
                CompileError.Kind.SYNTAX_ERROR,
                "source code cannot contain null bytes",
                source.filename,
                line,
                0,
                line,
                0,
                Utf8.decodeReplacing(bytes, start, nul));
    }

    private static boolean hasMark(byte[] raw) {
        return raw.length >= 3 && raw[0] == (byte) 0xEF && raw[1] == (byte) 0xBB && raw[2] == (byte) 0xBF;
    }

    private static void refuseNul(SourceText source) {
        for (byte b : source.bytes) {
            if (b == 0) {
                throw new CompileError(CompileError.Kind.SYNTAX_ERROR, "source code string cannot contain null bytes");
            }
        }
    }

    /// An error before the first line; CPython gives it a place only if the program does not come from a file.
    private static CompileError atStart(SourceText source, String message) {
        if (source.origin == SourceText.Origin.FILE) {
            return new CompileError(CompileError.Kind.SYNTAX_ERROR, message);
        }
        return new CompileError(
                CompileError.Kind.SYNTAX_ERROR,
                message,
                source.filename,
                0,
                -1,
                CompileError.NONE,
                CompileError.NONE,
                null);
    }

    /// Makes every line end a `\n`, and gives the last line one if it has none and `complete` is set.
    private static SourceBuffer translate(
            SourceText source, byte[] raw, int from, boolean complete, boolean encodingKnown) {
        byte[] out = new byte[raw.length - from + 2];
        int n = 0;
        for (int i = from; i < raw.length; i++) {
            byte c = raw[i];
            if (c == '\r') {
                c = '\n';
                if (i + 1 < raw.length && raw[i + 1] == '\n') {
                    i++;
                }
            }
            out[n++] = c;
        }
        // CPython adds one even behind a final \r\n, unless it reads a file.
        boolean carriage = n > 0
                && raw.length - from >= 2
                && raw[raw.length - 2] == '\r'
                && raw[raw.length - 1] == '\n'
                && source.origin != SourceText.Origin.FILE;
        boolean endAdded = complete && (n == 0 || out[n - 1] != '\n' || carriage);
        if (endAdded) {
            out[n++] = '\n';
        }
        SourceBuffer buffer = new SourceBuffer(source, out, n, encodingKnown);
        buffer.endAdded = endAdded;
        return buffer;
    }

    /// Adds a line that was typed.
    void append(String line) {
        byte[] more = line.getBytes(StandardCharsets.UTF_8);
        if (length + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more.length, 2 * bytes.length));
        }
        for (int i = 0; i < more.length; i++) {
            byte c = more[i];
            if (c == '\r') {
                if (i + 1 < more.length && more[i + 1] == '\n') {
                    continue;
                }
                c = '\n';
            }
            bytes[length++] = c;
        }
    }

    /// The encoding that the first two lines declare (PEP 263), in its normal spelling, or null.
    private static String declaredEncoding(byte[] s, int length) {
        int start = 0;
        for (int line = 0; line < 2; line++) {
            int end = start;
            while (end < length && s[end] != '\n') {
                end++;
            }
            if (end == length) {
                return null;
            }
            int i = start;
            while (i < end && (s[i] == ' ' || s[i] == '\t' || s[i] == '\f')) {
                i++;
            }
            if (i < end && s[i] != '#') {
                return null;
            }
            String encoding = declarationIn(s, i, end);
            if (encoding != null) {
                return normalName(encoding);
            }
            start = end + 1;
        }
        return null;
    }

    private static String declarationIn(byte[] s, int from, int end) {
        for (int i = from; i < end - 6; i++) {
            if (!codingAt(s, i) || s[i + 6] != ':' && s[i + 6] != '=') {
                continue;
            }
            int t = i + 7;
            while (t < end && (s[t] == ' ' || s[t] == '\t')) {
                t++;
            }
            int begin = t;
            while (t < end && isEncodingChar(s[t])) {
                t++;
            }
            if (begin < t) {
                return new String(s, begin, t - begin, StandardCharsets.ISO_8859_1);
            }
        }
        return null;
    }

    private static boolean codingAt(byte[] s, int i) {
        return s[i] == 'c'
                && s[i + 1] == 'o'
                && s[i + 2] == 'd'
                && s[i + 3] == 'i'
                && s[i + 4] == 'n'
                && s[i + 5] == 'g';
    }

    private static boolean isEncodingChar(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    /// The common spellings of UTF-8 and Latin-1 get one name each; only the first twelve characters count.
    private static String normalName(String name) {
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < name.length() && i < 12; i++) {
            char c = name.charAt(i);
            lower.append(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        String n = lower.toString();
        if (n.equals("utf-8") || n.startsWith("utf-8-")) {
            return "utf-8";
        }
        if (isLatin1(n, "latin-1") || isLatin1(n, "iso-8859-1") || isLatin1(n, "iso-latin-1")) {
            return "iso-8859-1";
        }
        return name;
    }

    private static boolean isLatin1(String name, String spelling) {
        return name.startsWith(spelling)
                && (name.length() == spelling.length() || name.charAt(spelling.length()) == '-');
    }
}
