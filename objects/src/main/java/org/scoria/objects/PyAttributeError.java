package org.scoria.objects;

/// `AttributeError` and the exceptions laid out like it.
public class PyAttributeError extends PyBaseException {
    public static final PyType TYPE = Exceptions.AttributeError;

    /// `name`, null when unset.
    public PyObject name;

    /// `obj`, null when unset.
    public PyObject obj;

    public PyAttributeError(PyType type, PyTuple args) {
        super(type, args);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        super.init(ExceptionKeywords.positional(args, keywords, 2, "AttributeError"), null);
        for (int i = 0; keywords != null && i < keywords.length; i++) {
            PyObject value = args[args.length - keywords.length + i];
            switch (keywords[i].toString()) {
                case "name" -> name = value;
                case "obj" -> obj = value;
                default -> throw ExceptionKeywords.invalid(keywords[i], "AttributeError");
            }
        }
    }
}
