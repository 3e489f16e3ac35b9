package org.scoria.interpreter;

import org.scoria.objects.StructSequenceType;

/// The argument of `sys.unraisablehook`.
final class UnraisableArguments {
    static final StructSequenceType TYPE = new StructSequenceType(
            "UnraisableHookArgs",
            "What sys.unraisablehook gets.",
            true,
            5,
            "exc_type",
            "exc_value",
            "exc_traceback",
            "err_msg",
            "object");

    private UnraisableArguments() {}
}
