package org.scoria.processor;

import java.util.List;

/// One static Java method exposed to Python calls.
///
/// @param owner the simple name of the Java class that declares it
/// @param shown whether Python sees the text signature
/// @param parsesTuple whether wrong counts are reported as by `PyArg_ParseTuple`
/// @param shownText what it sees in place of the signature's own text, or empty
record Entry(
        Kind kind,
        String name,
        TextSignature signature,
        boolean shown,
        String owner,
        String method,
        List<Argument> arguments,
        JavaType result,
        String shownText,
        boolean parsesTuple,
        String doc) {
    enum Kind {
        METHOD,
        CLASS_METHOD,
        STATIC_METHOD,
        FUNCTION,
        /// `__new__`.
        NEW,
        /// `__init__`: its slot wrapper comes from the value class, which calls the table.
        INIT
    }

    enum Role {
        RECEIVER,
        PARAMETER,
        THREAD
    }

    /// One Java parameter.
    ///
    /// @param parameter what it stands for in Python when the role is PARAMETER
    /// @param position 1-based position of the Python parameter
    /// @param defaultValue Java expression, or null
    record Argument(Role role, JavaType type, TextSignature.Parameter parameter, int position, String defaultValue) {}

    boolean hasReceiver() {
        return signature.receiver() != null;
    }

    /// How many leading arguments of a call the receiver takes.
    int offset() {
        return hasReceiver() ? 1 : 0;
    }

    /// Whether a call with `n` positional arguments (receiver included) and no keywords is well-formed.
    boolean accepts(int n) {
        int passed = n - offset();
        return passed >= signature.requiredPositional()
                && (passed <= signature.positional() || signature.has(TextSignature.Kind.VARARGS))
                && !signature.requiresKeyword();
    }
}
