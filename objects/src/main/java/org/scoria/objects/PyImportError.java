package org.scoria.objects;

/// `ImportError` and the exceptions laid out like it.
public class PyImportError extends PyBaseException {
    public static final PyType TYPE = Exceptions.ImportError;

    /// `msg`, null when unset.
    public PyObject msg;

    /// `name`, null when unset.
    public PyObject name;

    /// `path`, null when unset.
    public PyObject path;

    public PyImportError(PyType type, PyTuple args) {
        super(type, args);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        super.init(ExceptionKeywords.positional(args, keywords, 2, "ImportError"), null);
        name = null;
        path = null;
        for (int i = 0; keywords != null && i < keywords.length; i++) {
            PyObject value = args[args.length - keywords.length + i];
            switch (keywords[i].toString()) {
                case "name" -> name = value;
                case "path" -> path = value;
                default -> throw ExceptionKeywords.invalid(keywords[i], "ImportError");
            }
        }
        msg = this.args.size() == 1 ? this.args.get(0) : null;
    }

    @Override
    public PyObject str() {
        return msg != null && msg.getClass() == PyStr.class ? msg : super.str();
    }
}
