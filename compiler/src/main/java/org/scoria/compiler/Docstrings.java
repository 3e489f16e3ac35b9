package org.scoria.compiler;

import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.Stmt;
import org.scoria.objects.PyStr;

/// Finds the documentation string of a body.
final class Docstrings {
    private Docstrings() {}

    /// The string that the first statement consists of, or null.
    static PyStr of(Stmt[] body) {
        if (body.length > 0
                && body[0] instanceof Stmt.ExprStmt statement
                && statement.value() instanceof Expr.Constant constant
                && constant.value().getClass() == PyStr.class) {
            return (PyStr) constant.value();
        }
        return null;
    }
}
