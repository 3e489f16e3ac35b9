package org.scoria.compiler;

/// How to compile.
///
/// @param parsing how to read the source text; its flags (`CO_FUTURE_*` bits that are in force without a
/// statement, and
///     `PyCF_*` bits) and its listener for warnings serve the whole compilation
/// @param filename what `co_filename` and errors call the program
/// @param optimize 0, 1 (without assertions) or 2 (without docstrings as well)
/// @param nestingLimit how deep statements, expressions and patterns may be nested: three times the recursion limit
/// @param program gives lines of the program for error messages, where it is more than a string
public record CompilerOptions(
        ParseOptions parsing, String filename, int optimize, int nestingLimit, ProgramText program) {
    /// `await` may stand outside of functions, and makes the module a coroutine.
    public static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;

    private static final int DEFAULT_NESTING_LIMIT = 3000;

    /// For a module.
    public static CompilerOptions exec() {
        return of(ParseOptions.of(ParseOptions.Mode.FILE));
    }

    /// For a text that is read in the given way.
    public static CompilerOptions of(ParseOptions parsing) {
        return new CompilerOptions(parsing, "<string>", 0, DEFAULT_NESTING_LIMIT, ProgramText.UNKNOWN);
    }

    public CompilerOptions withFilename(String newFilename) {
        return new CompilerOptions(parsing, newFilename, optimize, nestingLimit, program);
    }

    public CompilerOptions withOptimize(int newOptimize) {
        return new CompilerOptions(parsing, filename, newOptimize, nestingLimit, program);
    }

    public CompilerOptions withNestingLimit(int newLimit) {
        return new CompilerOptions(parsing, filename, optimize, newLimit, program);
    }

    public CompilerOptions withWarnings(CompileWarning.Sink sink) {
        return new CompilerOptions(parsing.withWarnings(sink), filename, optimize, nestingLimit, program);
    }

    public CompilerOptions withProgramText(ProgramText text) {
        return new CompilerOptions(parsing, filename, optimize, nestingLimit, text);
    }

    int flags() {
        return parsing.flags();
    }

    Diagnostics diagnostics() {
        return new Diagnostics(filename, program, parsing.warnings(), nestingLimit);
    }
}
