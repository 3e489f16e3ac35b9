package org.scoria.compiler;

import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Stmt;

/// Finds out whether a body annotates variables, and so needs a dictionary `__annotations__`.
final class Annotations {
    private Annotations() {}

    /// Whether there is an annotated assignment in these statements, nested ones included, but not in definitions.
    static boolean in(Stmt[] body) {
        for (Stmt node : body) {
            if (in(node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Stmt node) {
        if (node instanceof Stmt.AnnAssign) {
            return true;
        }
        if (node instanceof Stmt.If s) {
            return in(s.body()) || in(s.orelse());
        }
        if (node instanceof Stmt.For s) {
            return in(s.body()) || in(s.orelse());
        }
        if (node instanceof Stmt.While s) {
            return in(s.body()) || in(s.orelse());
        }
        if (node instanceof Stmt.With s) {
            return in(s.body());
        }
        if (node instanceof Stmt.Try s) {
            return in(s.handlers()) || in(s.body()) || in(s.finalbody()) || in(s.orelse());
        }
        if (node instanceof Stmt.TryStar s) {
            return in(s.handlers()) || in(s.body()) || in(s.finalbody()) || in(s.orelse());
        }
        if (node instanceof Stmt.AsyncFor s) {
            return in(s.body()) || in(s.orelse());
        }
        if (node instanceof Stmt.AsyncWith s) {
            return in(s.body());
        }
        if (node instanceof Stmt.Match s) {
            return in(s.cases());
        }
        return false;
    }

    private static boolean in(ExceptHandler[] handlers) {
        for (ExceptHandler handler : handlers) {
            if (in(handler.body())) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(MatchCase[] cases) {
        for (MatchCase matchCase : cases) {
            if (in(matchCase.body())) {
                return true;
            }
        }
        return false;
    }
}
