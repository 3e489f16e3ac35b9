package org.scoria.objects;

/// A `UnicodeDecodeError`, `UnicodeEncodeError` or `UnicodeTranslateError`: what could not be converted, and where.
///
/// Compare CPython 3.11 `Objects/exceptions.c: PyUnicodeErrorObject`.
public abstract class PyUnicodeError extends PyBaseException {
    /// `encoding`: a str, null before `__init__` (and in a UnicodeTranslateError).
    public PyObject encoding;

    /// `object`: a str, or bytes in a UnicodeDecodeError.
    public PyObject object;

    /// `start` and `end` as they were set; [#clippedStart] and [#clippedEnd] lie within the object.
    public long start;

    public long end;

    /// `reason`.
    public PyObject reason;

    protected PyUnicodeError(PyType type, PyTuple args) {
        super(type, args);
    }

    /// `UnicodeDecodeError(encoding, object, start, end, reason)`.
    public static PyUnicodeError decode(String encoding, PyBytes object, long start, long end, String reason) {
        PyTuple args = arguments(encoding, object, start, end, reason);
        return new PyUnicodeDecodeError(Exceptions.UnicodeDecodeError, args).filled(start, end);
    }

    /// `UnicodeEncodeError(encoding, object, start, end, reason)`.
    public static PyUnicodeError encode(String encoding, PyStr object, long start, long end, String reason) {
        PyTuple args = arguments(encoding, object, start, end, reason);
        return new PyUnicodeEncodeError(Exceptions.UnicodeEncodeError, args).filled(start, end);
    }

    private static PyTuple arguments(String encoding, PyObject object, long start, long end, String reason) {
        return PyTuple.of(PyStr.of(encoding), object, PyInt.of(start), PyInt.of(end), PyStr.of(reason));
    }

    PyUnicodeError filled(long from, long to) {
        encoding = args.get(0);
        object = args.get(1);
        start = from;
        end = to;
        reason = args.get(4);
        return this;
    }

    @Override
    public void init(PyObject[] given, PyStr[] keywords) {
        super.init(given, keywords);
        boolean translate = type().isSubtype(Exceptions.UnicodeTranslateError);
        boolean decode = type().isSubtype(Exceptions.UnicodeDecodeError);
        if (!translate && !decode && !type().isSubtype(Exceptions.UnicodeEncodeError)) {
            return;
        }
        PyObject[] items = args.items;
        int expected = translate ? 4 : 5;
        if (items.length != expected) {
            throw Errors.typeError("function takes exactly %s arguments (%s given)", expected, items.length);
        }
        int at = 0;
        encoding = translate ? null : text(items[at], ++at);
        object = decode ? bytes(items[at++]) : text(items[at], ++at);
        start = index(items[at++]);
        end = index(items[at++]);
        reason = text(items[at], ++at);
    }

    private static PyObject text(PyObject value, int position) {
        if (value instanceof PyStr) {
            return value;
        }
        throw Errors.typeError(
                "argument %s must be str, not %s",
                position, value == PyNone.NONE ? "None" : value.type().qualifiedName());
    }

    private static PyObject bytes(PyObject value) {
        return value instanceof PyBytes ? value : PyBytes.of(Buffer.copyOf(value));
    }

    private static long index(PyObject value) {
        PyInt i = Abstract.index(value);
        if (!i.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return i.value;
    }

    /// A new value of `start` or `end`.
    static long position(PyObject value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        return index(value);
    }

    // ---- for error handlers

    /// The length of [#object], which must be bytes or a str.
    private int size() {
        return object instanceof PyBytes b ? b.bytes.length : objectText().size();
    }

    /// [#object] as the str it must be.
    public PyStr objectText() {
        if (object instanceof PyStr text) {
            return text;
        }
        throw object == null
                ? Errors.typeError("object attribute not set")
                : Errors.typeError("object attribute must be unicode");
    }

    /// [#object] as the bytes it must be.
    public PyBytes objectBytes() {
        if (object instanceof PyBytes bytes) {
            return bytes;
        }
        throw object == null
                ? Errors.typeError("object attribute not set")
                : Errors.typeError("object attribute must be bytes");
    }

    /// The start, within the object. Compare CPython `PyUnicodeEncodeError_GetStart`.
    public int clippedStart() {
        int size = size();
        return (int) (start < 0 ? 0 : start >= size ? size - 1 : start);
    }

    /// The end, within the object. Compare CPython `PyUnicodeEncodeError_GetEnd`.
    public int clippedEnd() {
        int size = size();
        return (int) Math.min(Math.max(end, 1), size);
    }

    // ---- text

    @Override
    public PyObject str() {
        if (object == null || reason == null) {
            return PyStr.EMPTY;
        }
        boolean decode = type().isSubtype(Exceptions.UnicodeDecodeError);
        boolean translate = type().isSubtype(Exceptions.UnicodeTranslateError);
        StrBuilder text = new StrBuilder(64);
        if (translate) {
            text.append("can't translate ");
        } else {
            text.append("'").append(Abstract.str(encoding)).append("' codec can't ");
            text.append(decode ? "decode " : "encode ");
        }
        int size = decode ? objectBytes().bytes.length : objectText().size();
        if (start >= 0 && start < size && end == start + 1) {
            if (decode) {
                text.append("byte 0x");
                StrRepr.digits(objectBytes().bytes[(int) start] & 0xFF, 2, text);
            } else {
                text.append("character '");
                StrRepr.hex(objectText().codePointAt((int) start), text);
                text.append("'");
            }
            text.append(" in position ").append(Long.toString(start));
        } else {
            text.append(decode ? "bytes" : "characters").append(" in position ").append(Long.toString(start));
            text.append("-").append(Long.toString(end - 1));
        }
        return text.append(": ").append(Abstract.str(reason)).toStr();
    }
}
