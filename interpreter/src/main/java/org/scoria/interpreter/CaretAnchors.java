package org.scoria.interpreter;

import java.nio.charset.StandardCharsets;
import org.scoria.compiler.CompileError;
import org.scoria.compiler.ParseOptions;
import org.scoria.compiler.Parser;
import org.scoria.compiler.SourceText;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.Mod;
import org.scoria.compiler.ast.Stmt;

/// The part of a failed expression that is marked `^` while the rest is marked `~`: the operator, or the subscript.
/// Both offsets count characters of the line.
///
/// Compare CPython 3.11 `Python/traceback.c: extract_anchors_from_line`.
record CaretAnchors(int left, int right) {
    /// The anchors in the characters `start` to `end` of a line, or null when it is neither kind of expression.
    static CaretAnchors find(String line, int start, int end) {
        int length = line.codePointCount(0, line.length());
        if (start >= end || end > length) {
            return null;
        }
        String segment = line.substring(line.offsetByCodePoints(0, start), line.offsetByCodePoints(0, end));
        try {
            Mod module =
                    Parser.parse(SourceText.ofString(segment, "<traceback>"), ParseOptions.of(ParseOptions.Mode.FILE));
            if (module instanceof Mod.Module file
                    && file.body().length == 1
                    && file.body()[0] instanceof Stmt.ExprStmt statement) {
                return find(segment, statement.value(), start);
            }
        } catch (CompileError e) {
            return null;
        }
        return null;
    }

    private static CaretAnchors find(String segment, Expr expression, int start) {
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        if (expression instanceof Expr.BinOp operation) {
            int end = operation.right().colOffset();
            for (int i = operation.left().endColOffset(); i < end; i++) {
                if (!isBlank(bytes[i])) {
                    boolean two = i + 1 < end && !isBlank(bytes[i + 1]);
                    return at(segment, start, i, two ? i + 2 : i + 1);
                }
            }
            return null;
        }
        if (expression instanceof Expr.Subscript subscript) {
            return at(
                    segment,
                    start,
                    subscript.value().endColOffset(),
                    subscript.slice().endColOffset() + 1);
        }
        return null;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\f';
    }

    private static CaretAnchors at(String segment, int start, int left, int right) {
        return new CaretAnchors(
                start + TracebackPrinter.characterOffset(segment, left),
                start + TracebackPrinter.characterOffset(segment, right));
    }
}
