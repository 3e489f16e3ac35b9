package org.scoria.objects;

/// `template.format(…)` and `format_map`: replacement fields with nested fields in their specifications.
///
/// Compare CPython 3.11 `Objects/stringlib/unicode_format.h`.
final class TemplateFormat {
    private static final int MAX_DEPTH = 2;

    /// The positional arguments, or null for `format_map`.
    private final PyObject[] args;

    /// A dict of keyword arguments, any mapping for `format_map`, or null.
    private final PyObject keywords;

    private boolean numbersItself;
    private boolean numbered;
    private int nextNumber;

    private TemplateFormat(PyObject[] args, PyObject keywords) {
        this.args = args;
        this.keywords = keywords;
    }

    static PyStr format(PyStr template, PyObject[] args, PyObject keywords) {
        return new TemplateFormat(args, keywords).build(template, MAX_DEPTH);
    }

    private PyStr build(PyStr template, int depth) {
        if (depth <= 0) {
            throw Errors.valueError("Max string recursion exceeded");
        }
        StrBuilder out = new StrBuilder(template.size() + 16);
        FormatMarkup markup = new FormatMarkup(template);
        while (markup.next()) {
            out.append(template, markup.literalStart, markup.literalEnd);
            if (markup.hasField) {
                out.append(field(markup, depth));
            }
        }
        return out.toStr();
    }

    private PyStr field(FormatMarkup markup, int depth) {
        PyObject value = convert(valueOf(markup.fieldName()), markup.conversion);
        PyStr spec = markup.spec();
        if (markup.nested) {
            spec = build(spec, depth - 1);
        }
        return Formatting.format(value, spec);
    }

    private static PyObject convert(PyObject value, int conversion) {
        return switch (conversion) {
            case 0 -> value;
            case 'r' -> Abstract.repr(value);
            case 's' -> Abstract.str(value);
            case 'a' -> StrRepr.ascii(value);
            default -> {
                String shown = conversion > 32 && conversion < 127
                        ? String.valueOf((char) conversion)
                        : "\\x" + Integer.toHexString(conversion);
                throw Errors.valueError("Unknown conversion specifier " + shown);
            }
        };
    }

    private PyObject valueOf(PyStr name) {
        FormatFieldName path = new FormatFieldName(name);
        PyObject value = first(path);
        while (path.next()) {
            if (path.isAttribute) {
                value = value.getAttribute(path.part().interned());
            } else {
                value = Abstract.getItem(value, path.index >= 0 ? PyInt.of(path.index) : path.part());
            }
        }
        return value;
    }

    private PyObject first(FormatFieldName path) {
        PyStr name = path.part();
        boolean empty = name.size() == 0;
        long index = path.index;
        if (empty || index >= 0) {
            checkNumbering(empty);
            if (empty) {
                index = nextNumber++;
            }
            return positional(index);
        }
        if (keywords == null) {
            throw Errors.keyError(name);
        }
        return Abstract.getItem(keywords, name);
    }

    private PyObject positional(long index) {
        if (args == null) {
            throw Errors.valueError("Format string contains positional fields");
        }
        if (index >= args.length) {
            throw Errors.indexError("Replacement index %s out of range for positional args tuple", index);
        }
        return args[(int) index];
    }

    private void checkNumbering(boolean automatic) {
        if (!numbered) {
            numbered = true;
            numbersItself = automatic;
        } else if (numbersItself != automatic) {
            throw Errors.valueError(
                    automatic
                            ? "cannot switch from manual field specification to automatic field numbering"
                            : "cannot switch from automatic field numbering to manual field specification");
        }
    }
}
