package org.scoria.objects;

/// Reads a location table (`co_linetable`): a cursor over its entries, each of which gives one source range to a
/// run of code units.
///
/// Compare CPython 3.11 `Objects/locations.md` and `Objects/codeobject.c`.
public final class LineTable {
    private static final int NO_COLUMNS = 13;
    private static final int LONG = 14;
    private static final int NO_LOCATION = 15;
    private static final int ONE_LINE = 10;

    private final byte[] table;
    private int at;
    private int computedLine;

    /// The code units `start` (included) to `end` (excluded) of the current entry.
    public int start;

    public int end;

    /// The current entry's range; -1 where it is not known. Columns count bytes of UTF-8 from 0.
    public int line;

    public int endLine;
    public int column;
    public int endColumn;

    public LineTable(PyCode code) {
        this.table = code.linetable;
        this.computedLine = code.firstlineno;
    }

    /// Moves to the next entry; false at the end.
    public boolean next() {
        if (at >= table.length) {
            return false;
        }
        int first = table[at++] & 0xFF;
        start = end;
        end += (first & 7) + 1;
        int kind = first >> 3 & 15;
        if (kind < ONE_LINE) {
            int second = table[at++] & 0xFF;
            sameLine(kind << 3 | second >> 4, second & 15);
        } else if (kind < NO_COLUMNS) {
            computedLine += kind - ONE_LINE;
            int from = table[at++] & 0xFF;
            sameLine(from, (table[at++] & 0xFF) - from);
        } else {
            longForm(kind);
        }
        return true;
    }

    private void sameLine(int from, int width) {
        line = computedLine;
        endLine = computedLine;
        column = from;
        endColumn = from + width;
    }

    private void longForm(int kind) {
        column = -1;
        endColumn = -1;
        if (kind == NO_LOCATION) {
            line = -1;
            endLine = -1;
            return;
        }
        int delta = varint();
        computedLine += (delta & 1) != 0 ? -(delta >>> 1) : delta >>> 1;
        line = computedLine;
        endLine = line;
        if (kind == LONG) {
            endLine = line + varint();
            column = varint() - 1;
            endColumn = varint() - 1;
        }
    }

    private int varint() {
        int value = 0;
        int shift = 0;
        int b;
        do {
            b = table[at++] & 0xFF;
            value |= (b & 63) << shift;
            shift += 6;
        } while ((b & 64) != 0);
        return value;
    }

    /// Moves to the entry of a code unit; false when there is none.
    public boolean seek(int unit) {
        while (next()) {
            if (unit < end) {
                return true;
            }
        }
        return false;
    }

    /// Moves over consecutive entries of one line, as `co_lines` reports them: [#start] is the first one's.
    public boolean nextLine() {
        if (!next()) {
            return false;
        }
        int from = start;
        while (at < table.length && sameLineFollows()) {
            next();
        }
        start = from;
        return true;
    }

    private boolean sameLineFollows() {
        int kind = (table[at] & 0xFF) >> 3 & 15;
        if (kind == NO_LOCATION) {
            return line == -1;
        }
        if (line == -1) {
            return false;
        }
        if (kind <= ONE_LINE) {
            return true;
        }
        if (kind < NO_COLUMNS) {
            return false;
        }
        int b = table[at + 1] & 0x7F;
        return b == 0;
    }
}
