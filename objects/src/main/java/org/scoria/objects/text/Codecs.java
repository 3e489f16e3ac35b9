package org.scoria.objects.text;

import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyByteArray;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;

/// Encoding and decoding by the name of a codec: our own coders for the common ones, the registry for the others.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: PyUnicode_Decode`, `PyUnicode_AsEncodedString` and
/// `Python/codecs.c`.
public final class Codecs {
    private static final PyStr IS_TEXT_ENCODING = PyStr.intern("_is_text_encoding");

    private Codecs() {}

    private static String name(PyStr text) {
        return text == null ? null : text.toString();
    }

    // ---- text from bytes

    /// `str(object, encoding, errors)`; both may be null.
    public static PyStr decodeObject(PyObject object, PyStr encoding, PyStr errors) {
        if (object instanceof PyBytes bytes) {
            return decode(bytes.array(), 0, bytes.array().length, encoding, errors);
        }
        if (object instanceof PyStr) {
            throw Errors.typeError("decoding str is not supported");
        }
        if (!object.hasBuffer()) {
            throw Errors.typeError(
                    "decoding to str: need a bytes-like object, %s found",
                    object.type().qualifiedName());
        }
        try (Buffer buffer = Buffer.read(object)) {
            return decode(buffer.bytes, buffer.offset, buffer.offset + buffer.length, encoding, errors);
        }
    }

    /// Decodes `bytes[start:end]`; a null encoding is UTF-8, null errors are `strict`.
    public static PyStr decode(byte[] bytes, int start, int end, PyStr encoding, PyStr errors) {
        checkHandler(errors);
        return switch (shortName(encoding)) {
            case "utf_8" -> Utf8.decode(bytes, start, end, name(errors));
            case "latin_1" -> SingleByte.decodeLatin1(bytes, start, end);
            case "ascii" -> SingleByte.decodeAscii(bytes, start, end, name(errors));
            case "utf_16" -> Utf16.decode(bytes, start, end, name(errors), 0, null);
            case "utf_32" -> Utf32.decode(bytes, start, end, name(errors), 0, null);
            default -> decodeByRegistry(bytes, start, end, encoding, errors);
        };
    }

    private static PyStr decodeByRegistry(byte[] bytes, int start, int end, PyStr encoding, PyStr errors) {
        if (start == end && !ThreadState.current().interpreter.devMode) {
            return PyStr.EMPTY;
        }
        PyObject decoder = textCodec(encoding, "codecs.decode()").get(1);
        PyObject input = PyBytes.of(java.util.Arrays.copyOfRange(bytes, start, end));
        PyObject result = convert(decoder, input, encoding, errors, false);
        if (result instanceof PyStr text) {
            return text;
        }
        throw Errors.typeError(
                "'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to arbitrary types",
                encoding, result.type().qualifiedName());
    }

    // ---- bytes from text

    /// `text.encode(encoding, errors)`; a null encoding is UTF-8, null errors are `strict`.
    public static PyObject encode(PyStr text, PyStr encoding, PyStr errors) {
        checkHandler(errors);
        return switch (shortName(encoding)) {
            case "utf_8" -> PyBytes.of(Utf8.encode(text, name(errors)));
            case "latin_1" -> PyBytes.of(SingleByte.encodeLatin1(text, name(errors)));
            case "ascii" -> PyBytes.of(SingleByte.encodeAscii(text, name(errors)));
            case "utf_16" -> PyBytes.of(Utf16.encode(text, name(errors), 0));
            case "utf_32" -> PyBytes.of(Utf32.encode(text, name(errors), 0));
            default -> encodeByRegistry(text, encoding, errors);
        };
    }

    private static PyObject encodeByRegistry(PyStr text, PyStr encoding, PyStr errors) {
        PyObject encoder = textCodec(encoding, "codecs.encode()").get(0);
        PyObject result = convert(encoder, text, encoding, errors, true);
        if (result instanceof PyBytes) {
            return result;
        }
        if (result instanceof PyByteArray array) {
            String warning = "encoder " + encoding
                    + " returned bytearray instead of bytes; use codecs.encode() to encode to arbitrary types";
            ThreadState.current().interpreter.warn(Exceptions.RuntimeWarning, warning, 1);
            return PyBytes.of(array.toBytes());
        }
        throw Errors.typeError(
                "'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to arbitrary types",
                encoding, result.type().qualifiedName());
    }

    /// In development mode a wrong name of an error handler is an error even when nothing has to be handled.
    private static void checkHandler(PyStr errors) {
        if (errors != null && ThreadState.current().interpreter.devMode) {
            CodecRegistry.current().lookupError(errors.toString());
        }
    }

    /// The canonical name of the encodings that need no registry, otherwise empty.
    private static String shortName(PyStr encoding) {
        if (encoding == null) {
            return "utf_8";
        }
        return switch (CodecRegistry.normalize(encoding.toString())) {
            case "utf_8", "utf8" -> "utf_8";
            case "latin_1", "latin1", "iso_8859_1", "iso8859_1" -> "latin_1";
            case "ascii", "us_ascii" -> "ascii";
            case "utf_16", "utf16" -> "utf_16";
            case "utf_32", "utf32" -> "utf_32";
            default -> "";
        };
    }

    // ---- any codec

    /// `codecs.encode(object, encoding, errors)`.
    public static PyObject encodeAny(PyObject object, PyStr encoding, PyStr errors) {
        return convert(CodecRegistry.current().lookup(encoding).get(0), object, encoding, errors, true);
    }

    /// `codecs.decode(object, encoding, errors)`.
    public static PyObject decodeAny(PyObject object, PyStr encoding, PyStr errors) {
        return convert(CodecRegistry.current().lookup(encoding).get(1), object, encoding, errors, false);
    }

    /// A codec between text and bytes; others, such as `hex`, may not be used by methods of str and bytes.
    private static PyTuple textCodec(PyStr encoding, String alternative) {
        PyTuple codec = CodecRegistry.current().lookup(encoding);
        if (codec.getClass() != PyTuple.class) {
            PyObject isText = codec.getAttributeOrNull(IS_TEXT_ENCODING);
            if (isText != null && !Abstract.isTrue(isText)) {
                throw Errors.lookupError(
                        "'%s' is not a text encoding; use %s to handle arbitrary codecs", encoding, alternative);
            }
        }
        return codec;
    }

    private static PyObject convert(PyObject function, PyObject input, PyStr encoding, PyStr errors, boolean encodes) {
        PyObject result;
        try {
            result = errors == null ? function.call1(input) : function.call2(input, errors);
        } catch (PyException e) {
            throw withCodec(e, encodes ? "encoding" : "decoding", encoding);
        }
        if (!(result instanceof PyTuple pair) || pair.size() != 2) {
            throw Errors.typeError(
                    encodes
                            ? "encoder must return a tuple (object, integer)"
                            : "decoder must return a tuple (object,integer)");
        }
        return pair.get(0);
    }

    /// Whether exceptions of a class hold their arguments and attributes only, and are made from one text.
    private static boolean isPlain(PyType type) {
        return type.layout() == PyBaseException.class
                && type.slotCount == 0
                && type.lookup(Names.NEW) == PyBaseException.TYPE.lookup(Names.NEW)
                && type.lookup(Names.INIT) == PyBaseException.TYPE.lookup(Names.INIT);
    }

    /// Says in an exception without data of its own which codec failed. Compare CPython `_PyErr_TrySetFromCause`.
    private static PyException withCodec(PyException e, String operation, PyStr encoding) {
        PyBaseException cause = e.value;
        boolean plain = isPlain(cause.type())
                && (cause.args.size() == 0 || cause.args.size() == 1 && cause.args.get(0) instanceof PyStr)
                && (cause.instanceDict() == null || cause.instanceDict().size() == 0);
        if (!plain) {
            return e;
        }
        String text = operation + " with '" + encoding + "' codec failed ("
                + cause.type().name() + ": " + Abstract.str(cause) + ")";
        PyException wrapped = Errors.of(cause.type(), PyStr.of(text));
        wrapped.value.cause = cause;
        wrapped.value.context = cause;
        wrapped.value.suppressContext = true;
        return wrapped;
    }
}
