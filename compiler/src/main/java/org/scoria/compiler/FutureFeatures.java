package org.scoria.compiler;

import org.scoria.compiler.ast.Alias;
import org.scoria.compiler.ast.Mod;
import org.scoria.compiler.ast.Stmt;

/// What the `from __future__ import …` statements at the top of a module ask for.
///
/// Compare CPython 3.11 `Python/future.c`.
///
/// @param flags the `CO_FUTURE_*` bits, those of the caller included
/// @param lastLine line of the last such statement, or -1
record FutureFeatures(int flags, int lastLine) {
    static final int BARRY_AS_BDFL = 0x400000;
    static final int GENERATOR_STOP = 0x800000;
    static final int ANNOTATIONS = 0x1000000;

    /// The bits that code objects inherit.
    static final int MASK = 0x20000 // division
            | 0x40000 // absolute_import
            | 0x80000 // with_statement
            | 0x100000 // print_function
            | 0x200000 // unicode_literals
            | BARRY_AS_BDFL
            | GENERATOR_STOP
            | ANNOTATIONS;

    boolean annotations() {
        return (flags & ANNOTATIONS) != 0;
    }

    FutureFeatures with(int moreFlags) {
        return new FutureFeatures(flags | moreFlags, lastLine);
    }

    /// Reads the statements before anything else that may have an effect.
    static FutureFeatures of(Mod mod, Diagnostics diagnostics) {
        Stmt[] body = bodyOf(mod);
        int flags = 0;
        int lastLine = -1;
        boolean done = false;
        int previousLine = 0;
        for (int i = Docstrings.of(body) != null ? 1 : 0; i < body.length; i++) {
            Stmt statement = body[i];
            if (done && statement.lineno() > previousLine) {
                break;
            }
            previousLine = statement.lineno();
            if (statement instanceof Stmt.ImportFrom from && "__future__".equals(from.module())) {
                // Late ones are found by the code generator, except in the line of the statement that ended the
                // run.
                if (done) {
                    throw diagnostics.errorAtStart(
                            "from __future__ imports must occur at the beginning of the file",
                            statement,
                            statement.colOffset());
                }
                flags |= features(from, diagnostics);
                lastLine = statement.lineno();
            } else {
                done = true;
            }
        }
        return new FutureFeatures(flags, lastLine);
    }

    private static Stmt[] bodyOf(Mod mod) {
        if (mod instanceof Mod.Module module) {
            return module.body();
        }
        if (mod instanceof Mod.Interactive interactive) {
            return interactive.body();
        }
        return new Stmt[0];
    }

    private static int features(Stmt.ImportFrom from, Diagnostics diagnostics) {
        int flags = 0;
        for (Alias alias : from.names()) {
            switch (alias.name()) {
                case "nested_scopes",
                        "generators",
                        "division",
                        "absolute_import",
                        "with_statement",
                        "print_function",
                        "unicode_literals",
                        "generator_stop" -> {}
                case "barry_as_FLUFL" -> flags |= BARRY_AS_BDFL;
                case "annotations" -> flags |= ANNOTATIONS;
                case "braces" -> throw diagnostics.errorAtStart("not a chance", from, from.colOffset() + 1);
                default ->
                    throw diagnostics.errorAtStart(
                            "future feature " + alias.name() + " is not defined", from, from.colOffset() + 1);
            }
        }
        return flags;
    }
}
