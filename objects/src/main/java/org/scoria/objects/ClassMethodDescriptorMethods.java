package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

@PythonType(value = PyClassMethodDescriptor.class, name = "classmethod_descriptor")
final class ClassMethodDescriptorMethods {
    private ClassMethodDescriptorMethods() {}

    @Getter(value = "__objclass__", member = true)
    static PyObject owner(PyClassMethodDescriptor self) {
        return self.owner;
    }

    @Getter(value = "__name__", member = true)
    static PyObject name(PyClassMethodDescriptor self) {
        return self.name;
    }

    @Getter("__doc__")
    static PyObject doc(PyClassMethodDescriptor self) {
        return Descriptors.orNone(self.entry.doc());
    }

    @Getter("__qualname__")
    static PyObject qualname(PyClassMethodDescriptor self) {
        return self.qualname();
    }

    @Getter("__text_signature__")
    static PyObject textSignature(PyClassMethodDescriptor self) {
        return Descriptors.orNone(self.entry.textSignature());
    }
}
