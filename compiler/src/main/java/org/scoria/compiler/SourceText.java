package org.scoria.compiler;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// A program as it was given: text, bytes, the contents of a file, or lines that somebody is typing.
///
/// Python's rules for encodings, line ends and wrong bytes differ a little between these four.
public final class SourceText {
    /// Where a program comes from.
    enum Origin {
        TEXT,
        BYTES,
        FILE,
        INTERACTIVE
    }

    /// Decodes a program that declares another encoding than UTF-8.
    public interface Decoder {
        /// The text of the bytes. It throws a [CompileError] when there is no such encoding or the bytes do not
        /// fit it.
        String decode(byte[] bytes, String encoding);
    }

    /// Gives the lines of an interactive session.
    public interface LineReader {
        /// The next line with its line end, or null at the end of input; `more` when a statement is already begun.
        String readLine(boolean more);
    }

    /// Finds lines of the file that a program is said to come from.
    public interface LineFinder {
        /// The line with its line end, or null if there is no such file or line.
        String line(String filename, int lineno);
    }

    private LineFinder lineFinder;

    final Origin origin;
    final byte[] bytes;
    final String filename;
    final Decoder decoder;
    final LineReader lines;

    private SourceText(Origin origin, byte[] bytes, String filename, Decoder decoder, LineReader lines) {
        this.origin = origin;
        this.bytes = bytes;
        this.filename = filename;
        this.decoder = decoder;
        this.lines = lines;
    }

    /// Text that is already decoded. It must not contain lone surrogates: Python refuses those with a
    /// UnicodeEncodeError before it starts to compile.
    public static SourceText ofString(String text, String filename) {
        return new SourceText(Origin.TEXT, text.getBytes(StandardCharsets.UTF_8), filename, JavaDecoder.INSTANCE, null);
    }

    /// Bytes given to `compile()`.
    public static SourceText ofBytes(byte[] bytes, String filename) {
        return ofBytes(bytes, filename, JavaDecoder.INSTANCE);
    }

    /// Bytes given to `compile()`, with the decoder for declared encodings.
    public static SourceText ofBytes(byte[] bytes, String filename, Decoder decoder) {
        return new SourceText(Origin.BYTES, bytes, filename, decoder, null);
    }

    /// The contents of a file that is run.
    public static SourceText ofFile(byte[] contents, String filename) {
        return ofFile(contents, filename, JavaDecoder.INSTANCE);
    }

    /// The contents of a file that is run, with the decoder for declared encodings.
    public static SourceText ofFile(byte[] contents, String filename, Decoder decoder) {
        return new SourceText(Origin.FILE, contents, filename, decoder, null);
    }

    /// Lines that are typed while the parser reads them.
    public static SourceText ofLines(LineReader lines, String filename) {
        return new SourceText(Origin.INTERACTIVE, new byte[0], filename, JavaDecoder.INSTANCE, lines);
    }

    /// Lets errors show the lines of the file called [#filename], as Python does even for programs that were not
    /// read from it. Returns this.
    public SourceText withLines(LineFinder finder) {
        lineFinder = finder;
        return this;
    }

    String findLine(int lineno) {
        return lineFinder == null ? null : lineFinder.line(filename, lineno);
    }

    /// The name for `SyntaxError.filename`.
    public String filename() {
        return filename;
    }

    /// The decoder to use while Python's codecs are not running: what the JDK knows.
    private static final class JavaDecoder implements Decoder {
        static final JavaDecoder INSTANCE = new JavaDecoder();

        @Override
        public String decode(byte[] bytes, String encoding) {
            Charset charset;
            try {
                charset = Charset.forName(encoding);
            } catch (IllegalArgumentException e) {
                throw new CompileError(CompileError.Kind.SYNTAX_ERROR, "unknown encoding: " + encoding);
            }
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new CompileError(CompileError.Kind.SYNTAX_ERROR, "encoding problem: " + encoding);
            }
        }
    }
}
