package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

@PythonType(value = PyMethodWrapper.class, name = "method-wrapper")
final class MethodWrapperMethods {
    private MethodWrapperMethods() {}

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyMethodWrapper self) {
        return PyTuple.of(Descriptors.getattrFunction(), PyTuple.of(self.self, self.descriptor.name));
    }

    @Getter(value = "__self__", member = true)
    static PyObject self(PyMethodWrapper self) {
        return self.self;
    }

    @Getter("__objclass__")
    static PyObject owner(PyMethodWrapper self) {
        return self.descriptor.owner;
    }

    @Getter("__name__")
    static PyObject name(PyMethodWrapper self) {
        return self.descriptor.name;
    }

    @Getter("__qualname__")
    static PyObject qualname(PyMethodWrapper self) {
        return self.descriptor.qualname();
    }

    @Getter("__doc__")
    static PyObject doc(PyMethodWrapper self) {
        return Descriptors.orNone(SlotIndex.doc(self.descriptor.slot));
    }

    @Getter("__text_signature__")
    static PyObject textSignature(PyMethodWrapper self) {
        return Descriptors.orNone(SlotIndex.signature(self.descriptor.slot));
    }
}
