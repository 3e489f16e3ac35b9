package org.scoria.objects;

/// One link of the chain of exceptions being handled (`_PyErr_StackItem` of CPython): each generator has its own.
public final class HandledException {
    /// The exception between PUSH_EXC_INFO and POP_EXCEPT, or null.
    public PyBaseException value;

    public HandledException previous;

    public HandledException(HandledException previous) {
        this.previous = previous;
    }

    /// What `sys.exc_info()` sees: the innermost exception being handled, or null.
    public PyBaseException innermost() {
        for (HandledException link = this; link != null; link = link.previous) {
            if (link.value != null) {
                return link.value;
            }
        }
        return null;
    }
}
