package org.scoria.compiler;

/// How to read a program.
///
/// @param mode what the whole text must be
/// @param flags the `PyCF_*` bits below, and `CO_FUTURE_BARRY_AS_BDFL`
/// @param featureVersion the minor version of Python 3 whose grammar is wanted (`ast.parse(feature_version=…)`)
/// @param maxIntDigits how many digits a decimal integer may have (`sys.set_int_max_str_digits`), 0 for any number
/// @param warnings who hears about suspect literals
public record ParseOptions(Mode mode, int flags, int featureVersion, int maxIntDigits, CompileWarning.Sink warnings) {
    /// The digits that a decimal integer may have unless the program asks for another limit.
    public static final int DEFAULT_MAX_INT_DIGITS = 4300;

    /// Do not close open blocks at the end of interactive input.
    public static final int DONT_IMPLY_DEDENT = 0x200;

    /// The tree is the result, not code; only then is `featureVersion` honoured.
    public static final int ONLY_AST = 0x400;

    /// The text was decoded already, so an encoding cookie means nothing.
    public static final int IGNORE_COOKIE = 0x800;

    /// Type comments are part of the tree.
    public static final int TYPE_COMMENTS = 0x1000;

    /// A program that stops too early is reported as `incomplete input`, so that a prompt can ask for more.
    public static final int ALLOW_INCOMPLETE_INPUT = 0x4000;

    /// `from __future__ import barry_as_FLUFL`: inequality is written `<>`.
    public static final int BARRY_AS_BDFL = 0x400000;

    /// The version whose grammar this is.
    public static final int CURRENT_FEATURE_VERSION = 11;

    /// What the text is.
    public enum Mode {
        /// Statements (`exec`).
        FILE,
        /// One expression (`eval`).
        EVAL,
        /// One interactive statement (`single`).
        SINGLE,
        /// A signature in a type comment (`func_type`).
        FUNC_TYPE,
        /// The expression in a replacement field of an f-string; used by the parser itself.
        FSTRING
    }

    /// The usual options for a mode.
    public static ParseOptions of(Mode mode) {
        return new ParseOptions(mode, 0, CURRENT_FEATURE_VERSION, DEFAULT_MAX_INT_DIGITS, CompileWarning.Sink.NONE);
    }

    /// The same with other flags.
    public ParseOptions withFlags(int newFlags) {
        return new ParseOptions(mode, newFlags, featureVersion, maxIntDigits, warnings);
    }

    /// The same with another listener for warnings.
    public ParseOptions withWarnings(CompileWarning.Sink sink) {
        return new ParseOptions(mode, flags, featureVersion, maxIntDigits, sink);
    }

    /// The same with another limit on decimal integers.
    public ParseOptions withMaxIntDigits(int digits) {
        return new ParseOptions(mode, flags, featureVersion, digits, warnings);
    }

    /// The same for the grammar of another version.
    public ParseOptions withFeatureVersion(int newVersion) {
        return new ParseOptions(mode, flags, newVersion, maxIntDigits, warnings);
    }

    /// The same for another kind of text.
    public ParseOptions withMode(Mode newMode) {
        return new ParseOptions(newMode, flags, featureVersion, maxIntDigits, warnings);
    }

    /// Whether a flag is set.
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
