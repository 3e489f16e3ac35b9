package org.scoria.compiler;

/// How to compile.
///
/// @param mode what the source text must be; the kind of a tree says it itself
/// @param filename what `co_filename` and errors call the program
/// @param flags `CO_FUTURE_*` bits that are in force without a statement, and `PyCF_*` bits
/// @param optimize 0, 1 (without assertions) or 2 (without docstrings as well)
/// @param nestingLimit how deep statements, expressions and patterns may be nested: three times the recursion limit
/// @param maxIntDigits how many digits a decimal integer may have, 0 for any number
/// @param warnings who hears about suspect code
/// @param program gives lines of the program for error messages, where it is more than a string
public record CompilerOptions(
        ParseOptions.Mode mode,
        String filename,
        int flags,
        int optimize,
        int nestingLimit,
        int maxIntDigits,
        CompileWarning.Sink warnings,
        ProgramText program) {
    /// `await` may stand outside of functions, and makes the module a coroutine.
    public static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;

    private static final int DEFAULT_NESTING_LIMIT = 3000;

    /// For a module.
    public static CompilerOptions exec() {
        return of(ParseOptions.Mode.FILE);
    }

    /// For a text of the given kind.
    public static CompilerOptions of(ParseOptions.Mode mode) {
        return new CompilerOptions(
                mode,
                "<string>",
                0,
                0,
                DEFAULT_NESTING_LIMIT,
                ParseOptions.DEFAULT_MAX_INT_DIGITS,
                CompileWarning.Sink.NONE,
                ProgramText.UNKNOWN);
    }

    public CompilerOptions withFilename(String newFilename) {
        return new CompilerOptions(mode, newFilename, flags, optimize, nestingLimit, maxIntDigits, warnings, program);
    }

    public CompilerOptions withFlags(int newFlags) {
        return new CompilerOptions(mode, filename, newFlags, optimize, nestingLimit, maxIntDigits, warnings, program);
    }

    public CompilerOptions withOptimize(int newOptimize) {
        return new CompilerOptions(mode, filename, flags, newOptimize, nestingLimit, maxIntDigits, warnings, program);
    }

    public CompilerOptions withNestingLimit(int newLimit) {
        return new CompilerOptions(mode, filename, flags, optimize, newLimit, maxIntDigits, warnings, program);
    }

    public CompilerOptions withMaxIntDigits(int newMaximum) {
        return new CompilerOptions(mode, filename, flags, optimize, nestingLimit, newMaximum, warnings, program);
    }

    public CompilerOptions withWarnings(CompileWarning.Sink sink) {
        return new CompilerOptions(mode, filename, flags, optimize, nestingLimit, maxIntDigits, sink, program);
    }

    public CompilerOptions withProgramText(ProgramText text) {
        return new CompilerOptions(mode, filename, flags, optimize, nestingLimit, maxIntDigits, warnings, text);
    }

    ParseOptions parseOptions() {
        return ParseOptions.of(mode)
                .withFlags(flags)
                .withMaxIntDigits(maxIntDigits)
                .withWarnings(warnings);
    }

    Diagnostics diagnostics() {
        return new Diagnostics(filename, program, warnings, nestingLimit);
    }
}
