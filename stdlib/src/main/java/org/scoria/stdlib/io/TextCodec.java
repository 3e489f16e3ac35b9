package org.scoria.stdlib.io;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.text.CodecRegistry;
import org.scoria.objects.text.SingleByte;
import org.scoria.objects.text.Utf8;

/// How a text stream turns bytes into text and back, piece by piece.
abstract class TextCodec {
    static final byte[] NO_BYTES = {};

    /// The codec of an encoding: our own coder for the common ones, which keeps the codec modules out of small
    /// programs; the incremental coders of the registry for all others.
    static TextCodec of(PyStr encoding, PyStr errors, boolean reads, boolean writes) {
        String name = encoding.toString().toLowerCase(Locale.ROOT).replace('-', '_');
        switch (name) {
            case "utf_8", "utf8":
                return new Own(Own.UTF8, errors.toString());
            case "latin_1", "latin1", "iso_8859_1", "iso8859_1":
                return new Own(Own.LATIN1, errors.toString());
            case "ascii", "us_ascii":
                return new Own(Own.ASCII, errors.toString());
            default:
                return new Registered(encoding, errors, reads, writes);
        }
    }

    abstract PyStr decode(byte[] bytes, boolean last);

    abstract byte[] encode(PyStr text);

    /// Bytes that were taken in but gave no text yet.
    abstract byte[] decoderBuffer();

    abstract BigInteger decoderFlags();

    abstract void setDecoderState(byte[] buffered, BigInteger flags);

    abstract void resetDecoder();

    /// Whether the encoder writes something at the start of a stream.
    abstract boolean hasEncoderState();

    /// At the start of a stream, or somewhere within.
    abstract void setEncoderStart(boolean start);

    /// The coders of `org.scoria.objects.text`.
    private static final class Own extends TextCodec {
        static final int UTF8 = 0;
        static final int LATIN1 = 1;
        static final int ASCII = 2;

        private final int kind;
        private final String errors;
        private final int[] consumed = new int[1];
        private byte[] rest = NO_BYTES;

        Own(int kind, String errors) {
            this.kind = kind;
            this.errors = errors;
        }

        @Override
        PyStr decode(byte[] bytes, boolean last) {
            if (kind == LATIN1) {
                return SingleByte.decodeLatin1(bytes, 0, bytes.length);
            }
            if (kind == ASCII) {
                return SingleByte.decodeAscii(bytes, 0, bytes.length, errors);
            }
            byte[] all = bytes;
            if (rest.length > 0) {
                all = Arrays.copyOf(rest, rest.length + bytes.length);
                System.arraycopy(bytes, 0, all, rest.length, bytes.length);
            }
            if (last) {
                rest = NO_BYTES;
                return Utf8.decode(all, 0, all.length, errors);
            }
            PyStr text = Utf8.decode(all, 0, all.length, errors, consumed);
            rest = consumed[0] == all.length ? NO_BYTES : Arrays.copyOfRange(all, consumed[0], all.length);
            return text;
        }

        @Override
        byte[] encode(PyStr text) {
            return switch (kind) {
                case UTF8 -> Utf8.encode(text, errors);
                case LATIN1 -> SingleByte.encodeLatin1(text, errors);
                default -> SingleByte.encodeAscii(text, errors);
            };
        }

        @Override
        byte[] decoderBuffer() {
            return rest;
        }

        @Override
        BigInteger decoderFlags() {
            return BigInteger.ZERO;
        }

        @Override
        void setDecoderState(byte[] buffered, BigInteger flags) {
            rest = buffered;
        }

        @Override
        void resetDecoder() {
            rest = NO_BYTES;
        }

        @Override
        boolean hasEncoderState() {
            return false;
        }

        @Override
        void setEncoderStart(boolean start) {}
    }

    /// Incremental coders written in Python or by someone else.
    private static final class Registered extends TextCodec {
        private static final PyStr DECODE = PyStr.intern("decode");
        private static final PyStr ENCODE = PyStr.intern("encode");
        private static final PyStr GETSTATE = PyStr.intern("getstate");
        private static final PyStr SETSTATE = PyStr.intern("setstate");
        private static final PyStr RESET = PyStr.intern("reset");
        private static final PyStr IS_TEXT = PyStr.intern("_is_text_encoding");

        private PyObject decoder;
        private PyObject encoder;

        Registered(PyStr encoding, PyStr errors, boolean reads, boolean writes) {
            PyTuple info = CodecRegistry.current().lookup(encoding);
            PyObject isText = info.getAttributeOrNull(IS_TEXT);
            if (isText != null && !Abstract.isTrue(isText)) {
                throw Errors.lookupError(
                        "'%s' is not a text encoding; use codecs.open() to handle arbitrary codecs", encoding);
            }
            if (reads) {
                decoder = Abstract.callMethod(info, PyStr.intern("incrementaldecoder"), errors);
            }
            if (writes) {
                encoder = Abstract.callMethod(info, PyStr.intern("incrementalencoder"), errors);
            }
        }

        @Override
        PyStr decode(byte[] bytes, boolean last) {
            PyObject result = Abstract.callMethod(decoder, DECODE, PyBytes.of(bytes), PyBool.of(last));
            if (result instanceof PyStr text) {
                return text;
            }
            throw Errors.typeError(
                    "decoder should return a string result, not '%s'",
                    result.type().qualifiedName());
        }

        @Override
        byte[] encode(PyStr text) {
            PyObject result = Abstract.callMethod(encoder, ENCODE, text);
            if (result instanceof PyBytes) {
                return Buffer.bytesOf(result);
            }
            throw Errors.typeError(
                    "encoder should return a bytes object, not '%s'",
                    result.type().qualifiedName());
        }

        private PyTuple state() {
            PyObject state = Abstract.callMethod(decoder, GETSTATE);
            if (!(state instanceof PyTuple pair)
                    || pair.size() != 2
                    || !(pair.get(0) instanceof PyBytes)
                    || !(pair.get(1) instanceof PyInt)) {
                throw Errors.typeError("illegal decoder state");
            }
            return pair;
        }

        @Override
        byte[] decoderBuffer() {
            return Buffer.bytesOf(state().get(0));
        }

        @Override
        BigInteger decoderFlags() {
            return ((PyInt) state().get(1)).bigValue();
        }

        @Override
        void setDecoderState(byte[] buffered, BigInteger flags) {
            Abstract.callMethod(decoder, SETSTATE, PyTuple.of(PyBytes.of(buffered), PyInt.of(flags)));
        }

        @Override
        void resetDecoder() {
            if (decoder != null) {
                Abstract.callMethod(decoder, RESET);
            }
        }

        @Override
        boolean hasEncoderState() {
            return encoder != null;
        }

        @Override
        void setEncoderStart(boolean start) {
            if (encoder == null) {
                return;
            }
            if (start) {
                Abstract.callMethod(encoder, RESET);
            } else {
                Abstract.callMethod(encoder, SETSTATE, PyInt.ZERO);
            }
        }
    }
}
