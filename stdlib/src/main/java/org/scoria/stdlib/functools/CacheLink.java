package org.scoria.stdlib.functools;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;

/// One result in a bounded cache: a link of the ring that orders them by use. Never visible to programs.
final class CacheLink extends PyObject {
    CacheLink previous;
    CacheLink next;
    PyObject key;
    long hash;
    PyObject result;

    CacheLink() {
        previous = this;
        next = this;
    }

    @Override
    public PyType type() {
        return PyObject.TYPE;
    }

    void unlink() {
        previous.next = next;
        next.previous = previous;
    }

    /// Puts the link at the end of the ring with this root: used most recently.
    void linkBefore(CacheLink root) {
        previous = root.previous;
        next = root;
        previous.next = this;
        root.previous = this;
    }
}
