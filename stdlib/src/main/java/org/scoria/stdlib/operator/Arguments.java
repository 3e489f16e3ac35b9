package org.scoria.stdlib.operator;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyObject;

/// Argument lists as `repr` shows them.
final class Arguments {
    private Arguments() {}

    /// `(a, b)`, without a comma after a single one.
    static String repr(PyObject[] args) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < args.length; i++) {
            text.append(i == 0 ? "" : ", ").append(Abstract.repr(args[i]));
        }
        return text.append(')').toString();
    }
}
