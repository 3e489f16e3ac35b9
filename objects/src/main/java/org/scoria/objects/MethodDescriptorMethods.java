package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

@PythonType(value = PyMethodDescriptor.class, name = "method_descriptor")
final class MethodDescriptorMethods {
    private MethodDescriptorMethods() {}

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyMethodDescriptor self) {
        return self.reduce();
    }

    @Getter(value = "__objclass__", member = true)
    static PyObject owner(PyMethodDescriptor self) {
        return self.owner;
    }

    @Getter(value = "__name__", member = true)
    static PyObject name(PyMethodDescriptor self) {
        return self.name;
    }

    @Getter("__doc__")
    static PyObject doc(PyMethodDescriptor self) {
        return Descriptors.orNone(self.entry.doc());
    }

    @Getter("__qualname__")
    static PyObject qualname(PyMethodDescriptor self) {
        return self.qualname();
    }

    @Getter("__text_signature__")
    static PyObject textSignature(PyMethodDescriptor self) {
        return Descriptors.orNone(self.entry.textSignature());
    }
}
