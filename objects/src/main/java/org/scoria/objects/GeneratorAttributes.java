package org.scoria.objects;

/// What the attributes of generators, coroutines and async generators share.
final class GeneratorAttributes {
    private GeneratorAttributes() {}

    static void setName(AbstractGenerator self, PyObject value) {
        if (!(value instanceof PyStr name)) {
            throw Errors.typeError("__name__ must be set to a string object");
        }
        self.name = name;
    }

    static void setQualname(AbstractGenerator self, PyObject value) {
        if (!(value instanceof PyStr name)) {
            throw Errors.typeError("__qualname__ must be set to a string object");
        }
        self.qualname = name;
    }

    static PyObject yieldFrom(AbstractGenerator self) {
        PyObject inner = self.yieldFrom();
        return inner == null ? PyNone.NONE : inner;
    }

    static PyObject frame(AbstractGenerator self) {
        return self.frame == null ? PyNone.NONE : self.frame;
    }

    static long sizeOf(AbstractGenerator self) {
        return 120 + 8L * self.code.frameSize;
    }
}
