package org.scoria.objects;

import java.io.ByteArrayOutputStream;

/// `co_lnotab`: pairs of bytecode and line increments, the table that code objects had before 3.10.
///
/// Compare CPython 3.11 `Objects/codeobject.c: decode_linetable, emit_delta`.
final class OldLineTable {
    private final ByteArrayOutputStream pairs = new ByteArrayOutputStream();

    private OldLineTable() {}

    static byte[] of(PyCode code) {
        OldLineTable old = new OldLineTable();
        LineTable table = new LineTable(code);
        int line = code.firstlineno;
        int offset = 0;
        while (table.next()) {
            if (table.line >= 0 && table.line != line) {
                old.add(table.start * 2 - offset, table.line - line);
                offset = table.start * 2;
                line = table.line;
            }
        }
        return old.pairs.toByteArray();
    }

    private void pair(int bytes, int lines) {
        pairs.write(bytes);
        pairs.write(lines);
    }

    private void add(int bytes, int lines) {
        while (bytes > 255) {
            pair(255, 0);
            bytes -= 255;
        }
        while (lines > 127) {
            pair(bytes, 127);
            bytes = 0;
            lines -= 127;
        }
        while (lines < -128) {
            pair(bytes, -128);
            bytes = 0;
            lines += 128;
        }
        pair(bytes, lines);
    }
}
