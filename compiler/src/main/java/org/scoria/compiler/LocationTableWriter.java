package org.scoria.compiler;

/// Writes `co_linetable`: which range of the source each instruction belongs to (PEP 657).
///
/// An entry starts with a byte that has the high bit set, the form in the next four bits, and the length in code
/// units less one in the last three; what follows depends on the form. Compare CPython 3.11
/// `Objects/locations.md`.
final class LocationTableWriter {
    /// Forms 0 to 9: same line, up to 80 columns in, less than 16 columns wide; the form is the column divided by
    /// 8.
    private static final int SHORT_COLUMNS = 80;

    private static final int SHORT_WIDTH = 16;

    /// Forms 10 to 12: this or one of the next two lines, columns of one byte.
    private static final int ONE_LINE = 10;

    private static final int ONE_LINE_COLUMNS = 128;

    private static final int NO_COLUMNS = 13;
    private static final int LONG = 14;
    private static final int NONE = 15;

    private static final int MAX_LENGTH = 8;

    private final ByteBuilder out = new ByteBuilder();
    private int line;

    LocationTableWriter(int firstlineno) {
        line = firstlineno;
    }

    /// The entries for an instruction of `length` code units.
    void add(Location location, int length) {
        int rest = length;
        while (rest > MAX_LENGTH) {
            addEntry(location, MAX_LENGTH);
            rest -= MAX_LENGTH;
        }
        addEntry(location, rest);
    }

    byte[] toArray() {
        return out.toArray();
    }

    private void start(int form, int length) {
        out.add(0x80 | form << 3 | length - 1);
    }

    private void varint(int value) {
        int rest = value;
        while (Integer.compareUnsigned(rest, 64) >= 0) {
            out.add(0x40 | rest & 0x3F);
            rest >>>= 6;
        }
        out.add(rest);
    }

    private void signedVarint(int value) {
        varint(value < 0 ? -value << 1 | 1 : value << 1);
    }

    private void addEntry(Location location, int length) {
        int lineno = location.lineno();
        if (lineno < 0) {
            start(NONE, length);
            return;
        }
        int delta = lineno - line;
        int column = location.column();
        int endColumn = location.endColumn();
        boolean oneLine = location.endLineno() == lineno;
        if (column < 0 || endColumn < 0) {
            if (oneLine || location.endLineno() == -1) {
                start(NO_COLUMNS, length);
                signedVarint(delta);
                line = lineno;
                return;
            }
        } else if (oneLine && addShort(delta, column, endColumn, length)) {
            line = lineno;
            return;
        }
        start(LONG, length);
        signedVarint(delta);
        varint(location.endLineno() - lineno);
        varint(column + 1);
        varint(endColumn + 1);
        line = lineno;
    }

    /// One of the forms for a range inside one line, if one fits.
    private boolean addShort(int delta, int column, int endColumn, int length) {
        if (delta == 0 && column < SHORT_COLUMNS && endColumn >= column && endColumn - column < SHORT_WIDTH) {
            start(column >> 3, length);
            out.add((column & 7) << 4 | endColumn - column);
            return true;
        }
        if (delta >= 0 && delta < 3 && column < ONE_LINE_COLUMNS && endColumn < ONE_LINE_COLUMNS) {
            start(ONE_LINE + delta, length);
            out.add(column);
            out.add(endColumn);
            return true;
        }
        return false;
    }
}
