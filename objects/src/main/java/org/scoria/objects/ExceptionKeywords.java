package org.scoria.objects;

/// Arguments of the exceptions that take keywords.
final class ExceptionKeywords {
    private ExceptionKeywords() {}

    static PyObject[] positional(PyObject[] args, PyStr[] keywords) {
        return keywords == null ? args : java.util.Arrays.copyOf(args, args.length - keywords.length);
    }

    static PyException invalid(PyStr keyword, String type) {
        return Errors.typeError("'%s' is an invalid keyword argument for %s()", keyword, type);
    }
}
