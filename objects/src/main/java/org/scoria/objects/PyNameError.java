package org.scoria.objects;

/// `NameError` and the exceptions laid out like it.
public class PyNameError extends PyBaseException {
    public static final PyType TYPE = Exceptions.NameError;

    /// `name`, null when unset.
    public PyObject name;

    public PyNameError(PyType type, PyTuple args) {
        super(type, args);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        super.init(ExceptionKeywords.positional(args, keywords, 1, "NameError"), null);
        for (int i = 0; keywords != null && i < keywords.length; i++) {
            if (!keywords[i].toString().equals("name")) {
                throw ExceptionKeywords.invalid(keywords[i], "NameError");
            }
            name = args[args.length - keywords.length + i];
        }
    }
}
