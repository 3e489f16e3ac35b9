package org.scoria.objects;

/// What the types of `None`, `Ellipsis` and `NotImplemented` share.
final class Singletons {
    private Singletons() {}

    static void refuseArguments(String type, PyObject[] args, PyDict kwargs) {
        if (args.length > 0 || kwargs.size() > 0) {
            throw Errors.typeError("%s takes no arguments", type);
        }
    }
}
