package org.scoria.compiler;

import org.scoria.compiler.ast.Located;

/// The range of source that an instruction belongs to. A negative line means none; a negative column an unknown
/// one.
record Location(int lineno, int endLineno, int column, int endColumn) {
    /// Of instructions that stand for nothing in the source.
    static final Location NONE = new Location(-1, -1, -1, -1);

    /// Of artificial jumps and block ends. Unlike [#NONE] it has columns; that shows when a later pass sets only
    /// the line.
    static final Location NO_LINE = new Location(-1, 0, 0, 0);

    static Location of(Located node) {
        return new Location(node.lineno(), node.endLineno(), node.colOffset(), node.endColOffset());
    }

    Location withLine(int newLine) {
        return new Location(newLine, endLineno, column, endColumn);
    }
}
