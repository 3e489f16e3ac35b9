package org.scoria.objects;

/// Walks over a `str.format` template: each step is literal text and perhaps a replacement field after it.
///
/// Compare CPython 3.11 `Objects/stringlib/unicode_format.h: MarkupIterator_next`.
public final class FormatMarkup {
    private final PyStr template;
    private final int size;
    private int pos;

    // the step: public for the module _string

    public int literalStart;
    public int literalEnd;

    /// Whether a field follows the literal text.
    public boolean hasField;

    /// The character after `!`, or 0.
    public int conversion;

    /// Whether the specification has fields of its own.
    public boolean nested;

    private int nameStart;
    private int nameEnd;
    private int specStart;
    private int specEnd;

    public FormatMarkup(PyStr template) {
        this.template = template;
        this.size = template.size();
    }

    public PyStr fieldName() {
        return template.substring(nameStart, nameEnd);
    }

    /// The text after the colon, empty when there is none.
    public PyStr spec() {
        return template.substring(specStart, specEnd);
    }

    /// Moves to the next step; false at the end.
    public boolean next() {
        hasField = false;
        if (pos >= size) {
            return false;
        }
        literalStart = pos;
        int c = 0;
        boolean brace = false;
        while (pos < size && !brace) {
            c = template.codePointAt(pos++);
            brace = c == '{' || c == '}';
        }
        literalEnd = pos;
        if (!brace) {
            return true;
        }
        boolean doubled = pos < size && template.codePointAt(pos) == c;
        if (doubled) {
            pos++;
            return true;
        }
        if (c == '}') {
            throw Errors.valueError("Single '}' encountered in format string");
        }
        if (pos == size) {
            throw Errors.valueError("Single '{' encountered in format string");
        }
        literalEnd--;
        parseField();
        hasField = true;
        return true;
    }

    private void parseField() {
        conversion = 0;
        nested = false;
        specStart = 0;
        specEnd = 0;
        nameStart = pos;
        int c = scanName();
        nameEnd = pos - 1;
        if (c == '}') {
            return;
        }
        if (c != '!' && c != ':') {
            throw Errors.valueError("expected '}' before end of string");
        }
        if (c == '!' && parseConversion()) {
            return;
        }
        scanSpec();
    }

    /// Goes past the field name; what ended it, or another character at the end of the template.
    private int scanName() {
        int c = 0;
        while (pos < size) {
            c = template.codePointAt(pos++);
            switch (c) {
                case '{' -> throw Errors.valueError("unexpected '{' in field name");
                case '[' -> {
                    while (pos < size && template.codePointAt(pos) != ']') {
                        pos++;
                    }
                }
                case '}', ':', '!' -> {
                    return c;
                }
                default -> {}
            }
        }
        return c == '}' || c == ':' || c == '!' ? 0 : c;
    }

    /// True when the field ends after the conversion.
    private boolean parseConversion() {
        if (pos >= size) {
            throw Errors.valueError("end of string while looking for conversion specifier");
        }
        conversion = template.codePointAt(pos++);
        if (pos < size) {
            int c = template.codePointAt(pos++);
            if (c == '}') {
                return true;
            }
            if (c != ':') {
                throw Errors.valueError("expected ':' after conversion specifier");
            }
        }
        return false;
    }

    private void scanSpec() {
        specStart = pos;
        int open = 1;
        while (pos < size) {
            int c = template.codePointAt(pos++);
            if (c == '{') {
                nested = true;
                open++;
            } else if (c == '}' && --open == 0) {
                specEnd = pos - 1;
                return;
            }
        }
        throw Errors.valueError("unmatched '{' in format spec");
    }
}
