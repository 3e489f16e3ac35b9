package org.scoria.objects;

/// Arguments of the exceptions that take keywords.
final class ExceptionKeywords {
    private ExceptionKeywords() {}

    /// The positional arguments of a call that may have up to `most` keywords.
    static PyObject[] positional(PyObject[] args, PyStr[] keywords, int most, String type) {
        if (keywords == null) {
            return args;
        }
        if (keywords.length > most) {
            throw Errors.typeError(
                    "%s() takes at most %s keyword argument%s (%s given)",
                    type, most, most == 1 ? "" : "s", keywords.length);
        }
        return java.util.Arrays.copyOf(args, args.length - keywords.length);
    }

    static PyException invalid(PyStr keyword, String type) {
        return Errors.typeError("'%s' is an invalid keyword argument for %s()", keyword, type);
    }
}
