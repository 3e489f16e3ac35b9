package org.scoria.compiler;

import org.scoria.compiler.ast.Located;

/// Makes the errors and delivers the warnings of one compilation, and watches how deep trees are nested.
final class Diagnostics {
    final String filename;
    private final ProgramText program;
    private final CompileWarning.Sink warnings;

    /// How many nested statements, expressions and patterns a pass may visit.
    final int nestingLimit;

    Diagnostics(String filename, ProgramText program, CompileWarning.Sink warnings, int nestingLimit) {
        this.filename = filename;
        this.program = program;
        this.warnings = warnings;
        this.nestingLimit = nestingLimit;
    }

    /// A SyntaxError that the symbol table finds.
    CompileError scopeError(String message, Located node) {
        return scopeError(message, Location.of(node));
    }

    CompileError scopeError(String message, Location at) {
        return error(message, at).withBareArguments();
    }

    /// A SyntaxError that the code generator finds.
    CompileError error(String message, Location at) {
        return new CompileError(
                CompileError.Kind.SYNTAX_ERROR,
                message,
                filename,
                at.lineno(),
                at.column() + 1,
                at.endLineno(),
                at.endColumn() + 1,
                program.line(at.lineno()));
    }

    /// A SyntaxError about a future statement: at its start, without an end.
    CompileError errorAtStart(String message, Located node, int offset) {
        return new CompileError(
                        CompileError.Kind.SYNTAX_ERROR,
                        message,
                        filename,
                        node.lineno(),
                        offset,
                        node.lineno(),
                        CompileError.NONE,
                        program.line(node.lineno()))
                .withBareArguments();
    }

    /// Delivers a SyntaxWarning; when the user's filters make it an error, throws that.
    void warn(String message, Location at) {
        if (warnings.warn(new CompileWarning(CompileWarning.Category.SYNTAX_WARNING, message, filename, at.lineno()))) {
            throw error(message, at);
        }
    }

    /// An error of CPython's compiler that a wrong tree, not a wrong program, leads to.
    static CompileError systemError(String message) {
        return new CompileError(CompileError.Kind.SYSTEM_ERROR, message);
    }

    static CompileError tooDeep() {
        return new CompileError(
                CompileError.Kind.RECURSION_ERROR, "maximum recursion depth exceeded during compilation");
    }
}
