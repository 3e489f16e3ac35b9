package org.scoria.stdlib.io;

import java.math.BigInteger;
import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.StrBuilder;

/// A `_io.TextIOWrapper`: text over a buffered binary stream.
///
/// Text that was read ahead is in [#decoded] from [#used] on; encoded text on its way down is in [#pending].
///
/// Compare CPython 3.11 `Modules/_io/textio.c`.
public class PyTextIOWrapper extends PyTextIOBase {
    public static final PyType TYPE =
            PyType.builtin(PyTextIOWrapper.class, PyTextIOBase.TYPE, new TextIOWrapperMethodsExposed());

    /// The stream below; null before `__init__` and after `detach`.
    PyObject buffer;

    private boolean detached;
    boolean finalizing;

    PyStr encoding;
    PyStr errors;
    TextCodec codec;
    boolean reads;
    boolean writes;
    boolean lineBuffering;
    boolean writeThrough;
    boolean seekable;
    boolean telling;
    private boolean hasRead1;

    /// The argument `newline`; what ends lines when reading; what `"\n"` becomes when writing (null: itself).
    String newline;

    private String lineEnd;
    private String writeEnd;
    NewlineTranslator newlines;

    private PyStr decoded = PyStr.EMPTY;
    private int used;

    byte[] pending = new byte[256];
    private int pendingSize;
    long chunkSize = Io.BUFFER_SIZE;

    /// Where the decoder stood before the last piece, and that piece: what `tell` starts from. Null without one.
    private byte[] snapshotInput;

    private BigInteger snapshotFlags;

    /// Bytes per character in the last piece.
    private double bytesPerChar;

    public PyTextIOWrapper() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    // ---- state

    final void setUp(
            PyObject stream, String encodingName, String errorsName, String newline, boolean lines, boolean through) {
        LineEnds.check(newline);
        encoding = PyStr.of(encodingName == null || encodingName.equals("locale") ? "UTF-8" : encodingName);
        errors = PyStr.of(errorsName == null ? "strict" : errorsName);
        setNewline(newline);
        buffer = stream;
        detached = false;
        if (stream.getClass() == PyBufferedReader.class || stream.getClass() == PyBufferedWriter.class) {
            reads = stream.getClass() == PyBufferedReader.class;
            writes = !reads;
            hasRead1 = true;
        } else {
            reads = Io.ask(stream, Io.READABLE);
            writes = Io.ask(stream, Io.WRITABLE);
            hasRead1 = stream.getAttributeOrNull(Io.READ1) != null;
        }
        codec = TextCodec.of(encoding, errors, reads, writes);
        lineBuffering = lines;
        writeThrough = through;
        seekable = Io.ask(stream, Io.SEEKABLE);
        telling = seekable;
        dropDecoded();
        pendingSize = 0;
        fixEncoderState();
    }

    final void setNewline(String end) {
        newline = end;
        boolean universal = end == null || end.isEmpty();
        newlines = universal ? new NewlineTranslator(end == null) : null;
        lineEnd = end;
        writeEnd = end != null && end.startsWith("\r") ? end : null;
    }

    /// An encoder that marks the start of a stream must not do so within it.
    final void fixEncoderState() {
        if (seekable && writes && codec.hasEncoderState()) {
            PyObject at = Abstract.callMethod(buffer, Io.TELL);
            if (Abstract.isTrue(at)) {
                codec.setEncoderStart(false);
            }
        }
    }

    final void checkAttached() {
        if (buffer == null) {
            throw Errors.valueError(
                    detached ? "underlying buffer has been detached" : "I/O operation on uninitialized object");
        }
    }

    final boolean isClosed() {
        return buffer instanceof PyBuffered b && b.raw != null ? b.rawClosed() : Io.isClosed(buffer);
    }

    final void check() {
        checkAttached();
        if (isClosed()) {
            throw Io.closedFile();
        }
    }

    private void dropDecoded() {
        decoded = PyStr.EMPTY;
        used = 0;
    }

    final void forgetInput() {
        dropDecoded();
        snapshotInput = null;
        if (reads) {
            codec.resetDecoder();
            if (newlines != null) {
                newlines.pendingReturn = false;
            }
        }
    }

    // ---- writing

    final void write(PyStr given) {
        if (!writes) {
            throw Io.unsupported("not writable");
        }
        PyStr text = given;
        boolean ends = (writeEnd != null || lineBuffering) && has(text, '\n');
        boolean flush = lineBuffering && (ends || has(text, '\r'));
        if (ends && writeEnd != null) {
            text = withEnds(text);
        }
        append(codec.encode(text));
        if (pendingSize >= chunkSize || flush || writeThrough) {
            flushPending();
        }
        if (flush) {
            flushBuffer();
        }
        if (snapshotInput != null || decoded.size() > 0) {
            forgetInput();
        }
    }

    private static boolean has(PyStr text, char c) {
        String chars = text.chars();
        if (chars != null) {
            return chars.indexOf(c) >= 0;
        }
        for (int point : text.points()) {
            if (point == c) {
                return true;
            }
        }
        return false;
    }

    private PyStr withEnds(PyStr text) {
        StrBuilder out = new StrBuilder(text.size() + 16);
        for (int i = 0; i < text.size(); i++) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                out.append(writeEnd);
            } else {
                out.append(c);
            }
        }
        return out.toStr();
    }

    private void append(byte[] bytes) {
        if (pendingSize > 0 && pendingSize + bytes.length > chunkSize) {
            flushPending();
        }
        if (pendingSize + bytes.length > pending.length) {
            pending = Arrays.copyOf(pending, Math.max(pendingSize + bytes.length, pending.length * 2));
        }
        if (pendingSize == 0 && bytes.length > 0) {
            OpenStreams.current().add(this);
        }
        System.arraycopy(bytes, 0, pending, pendingSize, bytes.length);
        pendingSize += bytes.length;
    }

    /// Hands the encoded text down.
    final void flushPending() {
        if (pendingSize == 0) {
            return;
        }
        byte[] bytes = pending;
        int size = pendingSize;
        pendingSize = 0;
        OpenStreams.current().remove(this);
        if (buffer.getClass() == PyBufferedWriter.class) {
            PyBufferedWriter writer = (PyBufferedWriter) buffer;
            writer.checkOpen("write to closed file");
            writer.write(bytes, 0, size);
            if (bytes.length > 1 << 16) {
                pending = new byte[256];
            }
        } else {
            Abstract.callMethod(buffer, Io.WRITE, PyBytes.of(Arrays.copyOf(bytes, size)));
        }
    }

    private void flushBuffer() {
        if (buffer.getClass() == PyBufferedWriter.class) {
            ((PyBufferedWriter) buffer).flush(false);
        } else {
            Abstract.callMethod(buffer, Io.FLUSH);
        }
    }

    final void flush() {
        telling = seekable;
        flushPending();
        Abstract.callMethod(buffer, Io.FLUSH);
    }

    // ---- reading

    private void checkReads() {
        if (!reads) {
            throw Io.unsupported("not readable");
        }
    }

    private PyStr decode(byte[] bytes, boolean last) {
        PyStr text = codec.decode(bytes, last);
        return newlines == null ? text : newlines.decode(text, last);
    }

    private byte[] readBytes(long size) {
        if (buffer.getClass() == PyBufferedReader.class) {
            PyBufferedReader reader = (PyBufferedReader) buffer;
            reader.checkOpen("read of closed file");
            return reader.read1(size).array();
        }
        PyObject result = Abstract.callMethod(buffer, hasRead1 ? Io.READ1 : Io.READ, PyInt.of(size));
        if (!result.hasBuffer()) {
            throw Errors.typeError(
                    "underlying %s() should have returned a bytes-like object, not '%s'",
                    hasRead1 ? "read1" : "read", result.type().qualifiedName());
        }
        return Buffer.bytesOf(result);
    }

    /// Reads and decodes one piece; false at the end.
    private boolean readChunk(long sizeHint) {
        checkReads();
        byte[] before = null;
        BigInteger flags = null;
        if (telling) {
            before = codec.decoderBuffer();
            flags = decoderFlags();
        }
        long size = chunkSize;
        if (sizeHint > 0) {
            size = Math.max(size, (long) (Math.max(bytesPerChar, 1.0) * sizeHint));
        }
        byte[] bytes = readBytes(size);
        boolean end = bytes.length == 0;
        decoded = decode(bytes, end);
        used = 0;
        int count = decoded.size();
        if (count > 0) {
            bytesPerChar = (double) bytes.length / count;
            end = false;
        } else {
            bytesPerChar = 0;
        }
        if (telling) {
            if (before.length == 0) {
                snapshotInput = bytes;
            } else {
                snapshotInput = Arrays.copyOf(before, before.length + bytes.length);
                System.arraycopy(bytes, 0, snapshotInput, before.length, bytes.length);
            }
            snapshotFlags = flags;
        }
        return !end;
    }

    private PyStr take(long most) {
        int left = decoded.size() - used;
        int n = most < 0 || most > left ? left : (int) most;
        PyStr text = decoded.substring(used, used + n);
        used += n;
        return text;
    }

    final PyStr read(long size) {
        checkReads();
        flushPending();
        if (size < 0) {
            return readAll();
        }
        PyStr result = take(size);
        if (result.size() == size) {
            return result;
        }
        StrBuilder text = new StrBuilder(result.size() + 16);
        text.append(result);
        while (text.size() < size && readChunk(size - text.size())) {
            text.append(take(size - text.size()));
        }
        return text.toStr();
    }

    private PyStr readAll() {
        PyObject bytes = Abstract.callMethod(buffer, Io.READ);
        if (bytes != PyNone.NONE && !bytes.hasBuffer()) {
            throw Errors.typeError(
                    "underlying read() should have returned a bytes-like object, not '%s'",
                    bytes.type().qualifiedName());
        }
        PyStr rest = decode(bytes == PyNone.NONE ? TextCodec.NO_BYTES : Buffer.bytesOf(bytes), true);
        PyStr result = used < decoded.size() ? PyStr.concat(take(-1), rest) : rest;
        dropDecoded();
        snapshotInput = null;
        return result;
    }

    final PyStr readLine(long limit) {
        flushPending();
        if (limit < 0 && used < decoded.size()) {
            int stop = LineEnds.find(decoded, used, lineEnd);
            if (stop >= 0) {
                PyStr line = decoded.substring(used, stop);
                used = stop;
                return line;
            }
        }
        return readLineSlow(limit);
    }

    private PyStr readLineSlow(long limit) {
        PyStr line = PyStr.EMPTY;
        while (true) {
            while (used >= decoded.size()) {
                if (!readChunk(0)) {
                    dropDecoded();
                    snapshotInput = null;
                    return line;
                }
            }
            int had = line.size();
            int from = used;
            line = had == 0 ? decoded.substring(from, decoded.size()) : PyStr.concat(line, take(-1));
            // "\r\n" may be split between two pieces
            int stop = LineEnds.find(line, Math.max(0, had - 1), lineEnd);
            int length = stop < 0 ? line.size() : stop;
            if (limit >= 0 && length >= limit) {
                length = (int) limit;
                stop = length;
            }
            used = from + length - had;
            if (stop >= 0) {
                return line.substring(0, length);
            }
        }
    }

    @Override
    public PyObject next() {
        checkAttached();
        telling = false;
        PyObject line;
        if (getClass() == PyTextIOWrapper.class) {
            check();
            line = readLine(-1);
        } else {
            line = Abstract.callMethod(this, Io.READLINE);
            if (!(line instanceof PyStr)) {
                throw Errors.of(
                        Exceptions.OSError,
                        "readline() should have returned an str object, not '%s'",
                        line.type().qualifiedName());
            }
        }
        if (((PyStr) line).size() == 0) {
            snapshotInput = null;
            telling = seekable;
            return null;
        }
        return line;
    }

    // ---- the decoder's state, line ends included

    private BigInteger decoderFlags() {
        BigInteger flags = codec.decoderFlags();
        if (newlines == null) {
            return flags;
        }
        BigInteger shifted = flags.shiftLeft(1);
        return newlines.pendingReturn ? shifted.setBit(0) : shifted;
    }

    private void setDecoderState(byte[] buffered, BigInteger flags) {
        if (newlines == null) {
            codec.setDecoderState(buffered, flags);
        } else {
            newlines.pendingReturn = flags.testBit(0);
            codec.setDecoderState(buffered, flags.shiftRight(1));
        }
    }

    // ---- the position

    final PyObject tell() {
        check();
        if (!seekable) {
            throw Io.unsupported("underlying stream is not seekable");
        }
        if (!telling) {
            throw Errors.of(Exceptions.OSError, "telling position disabled by next() call");
        }
        flushPending();
        Abstract.callMethod(this, Io.FLUSH);
        PyObject result = Abstract.callMethod(buffer, Io.TELL);
        if (!reads || snapshotInput == null) {
            return result;
        }
        long position = Io.offset(result) - snapshotInput.length;
        if (used == 0) {
            return new TextPosition(position, snapshotFlags).toInt();
        }
        return positionOf(position, used).toInt();
    }

    /// Decodes the last piece again, byte by byte, up to the character where the reader is. The position is that of
    /// the last byte before it where the decoder held nothing back.
    private TextPosition positionOf(long position, int charsToSkip) {
        byte[] savedBuffer = codec.decoderBuffer();
        BigInteger savedFlags = decoderFlags();
        try {
            TextPosition safe = new TextPosition(position, snapshotFlags);
            setDecoderState(TextCodec.NO_BYTES, snapshotFlags);
            int chars = 0;
            int fed = 0;
            byte[] one = new byte[1];
            for (byte b : snapshotInput) {
                one[0] = b;
                fed++;
                chars += decode(one.clone(), false).size();
                if (codec.decoderBuffer().length == 0 && chars <= charsToSkip) {
                    safe = new TextPosition(position + fed, decoderFlags());
                    charsToSkip -= chars;
                    chars = 0;
                    position += fed;
                    fed = 0;
                }
                if (chars >= charsToSkip) {
                    break;
                }
            }
            safe.bytesToFeed = fed;
            safe.charsToSkip = charsToSkip;
            if (chars < charsToSkip) {
                chars += decode(TextCodec.NO_BYTES, true).size();
                safe.needEnd = true;
                if (chars < charsToSkip) {
                    throw Errors.of(Exceptions.OSError, "can't reconstruct logical file position");
                }
            }
            return safe;
        } finally {
            setDecoderState(savedBuffer, savedFlags);
        }
    }

    final PyObject seek(PyObject target, int whence) {
        check();
        PyObject cookie = target;
        if (!seekable) {
            throw Io.unsupported("underlying stream is not seekable");
        }
        switch (whence) {
            case 1:
                if (!isZero(cookie)) {
                    throw Io.unsupported("can't do nonzero cur-relative seeks");
                }
                cookie = Abstract.callMethod(this, Io.TELL);
                break;
            case 2:
                return seekEnd(cookie);
            case 0:
                break;
            default:
                throw Errors.valueError("invalid whence (%s, should be 0, 1 or 2)", whence);
        }
        BigInteger value = Abstract.index(cookie).bigValue();
        if (value.signum() < 0) {
            throw Errors.valueError("negative seek position %s", Abstract.repr(cookie));
        }
        Abstract.callMethod(this, Io.FLUSH);
        seekTo(TextPosition.of(value));
        return cookie;
    }

    private static boolean isZero(PyObject cookie) {
        return Abstract.equal(cookie, PyInt.ZERO);
    }

    private PyObject seekEnd(PyObject cookie) {
        if (!isZero(cookie)) {
            throw Io.unsupported("can't do nonzero end-relative seeks");
        }
        Abstract.callMethod(this, Io.FLUSH);
        forgetInput();
        PyObject result = Abstract.callMethod(buffer, Io.SEEK, PyInt.ZERO, PyInt.of(2));
        if (writes) {
            codec.setEncoderStart(!Abstract.isTrue(result));
        }
        return result;
    }

    private void seekTo(TextPosition position) {
        Abstract.callMethod(buffer, Io.SEEK, PyInt.of(position.start));
        dropDecoded();
        snapshotInput = null;
        boolean atStart = position.start == 0 && position.flags.signum() == 0;
        if (reads) {
            if (atStart) {
                forgetInput();
            } else {
                setDecoderState(TextCodec.NO_BYTES, position.flags);
                snapshotInput = TextCodec.NO_BYTES;
                snapshotFlags = position.flags;
            }
        }
        if (position.charsToSkip > 0) {
            PyObject input = Abstract.callMethod(buffer, Io.READ, PyInt.of(position.bytesToFeed));
            byte[] bytes = Buffer.bytesOf(input);
            snapshotInput = bytes;
            snapshotFlags = position.flags;
            decoded = decode(bytes, position.needEnd);
            if (decoded.size() < position.charsToSkip) {
                throw Errors.of(Exceptions.OSError, "can't restore logical file position");
            }
            used = position.charsToSkip;
        }
        if (writes) {
            codec.setEncoderStart(atStart);
        }
    }

    // ---- the end

    final void close() {
        checkAttached();
        if (isClosed()) {
            return;
        }
        PyException failure = null;
        try {
            Abstract.callMethod(this, Io.FLUSH);
        } catch (PyException e) {
            failure = e;
        }
        OpenStreams.current().remove(this);
        Io.closeAfter(buffer, failure);
    }

    final PyObject detach() {
        checkAttached();
        Abstract.callMethod(this, Io.FLUSH);
        PyObject stream = buffer;
        buffer = null;
        detached = true;
        return stream;
    }

    @Override
    public PyObject repr() {
        if (encoding == null) {
            checkAttached();
        }
        StringBuilder text = new StringBuilder("<_io.TextIOWrapper");
        PyObject name = null;
        try {
            name = getAttributeOrNull(Io.NAME);
        } catch (PyException e) {
            if (!e.matches(Exceptions.ValueError)) {
                throw e;
            }
        }
        if (name != null) {
            text.append(" name=").append(Abstract.repr(name));
        }
        PyObject mode = getAttributeOrNull(Io.MODE);
        if (mode != null) {
            text.append(" mode=").append(Abstract.repr(mode));
        }
        return PyStr.of(text.append(" encoding=")
                .append(Abstract.repr(encoding))
                .append('>')
                .toString());
    }

    final boolean hasReadAhead() {
        return decoded.size() > 0 || snapshotInput != null;
    }
}
