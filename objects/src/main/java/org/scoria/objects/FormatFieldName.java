package org.scoria.objects;

import org.scoria.objects.text.UnicodeData;

/// Takes a field name like `0.name[key]` apart. Made, it stands on the first part; [#next] moves to the others.
///
/// Compare CPython 3.11 `Objects/stringlib/unicode_format.h: FieldNameIterator_next`.
public final class FormatFieldName {
    private final PyStr name;
    private final int size;
    private int pos;
    private int start;
    private int end;

    /// Whether the part is `.part` rather than `[part]`.
    public boolean isAttribute;

    /// The part as a number, or -1 when it is none (or an attribute).
    public long index;

    public FormatFieldName(PyStr name) {
        this.name = name;
        this.size = name.size();
        pos = endOfAttribute(0);
        end = pos;
        index = number();
    }

    /// The text of the part.
    public PyStr part() {
        return name.substring(start, end);
    }

    /// Moves to the next part; false at the end.
    public boolean next() {
        if (pos >= size) {
            return false;
        }
        int c = name.codePointAt(pos++);
        start = pos;
        switch (c) {
            case '.' -> {
                isAttribute = true;
                pos = endOfAttribute(pos);
                end = pos;
                index = -1;
            }
            case '[' -> {
                isAttribute = false;
                scanItem();
                index = number();
            }
            default -> throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
        }
        if (start == end) {
            throw Errors.valueError("Empty attribute in format string");
        }
        return true;
    }

    private int endOfAttribute(int from) {
        int i = from;
        while (i < size && name.codePointAt(i) != '.' && name.codePointAt(i) != '[') {
            i++;
        }
        return i;
    }

    private void scanItem() {
        while (pos < size && name.codePointAt(pos) != ']') {
            pos++;
        }
        if (pos == size) {
            throw Errors.valueError("Missing ']' in format string");
        }
        end = pos++;
    }

    private long number() {
        if (start == end) {
            return -1;
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            int digit = UnicodeData.decimal(name.codePointAt(i));
            if (digit < 0) {
                return -1;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw Errors.valueError("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
