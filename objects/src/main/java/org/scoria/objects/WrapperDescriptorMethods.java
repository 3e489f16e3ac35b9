package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

@PythonType(value = PyWrapperDescriptor.class, name = "wrapper_descriptor")
final class WrapperDescriptorMethods {
    private WrapperDescriptorMethods() {}

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyWrapperDescriptor self) {
        return self.reduce();
    }

    @Getter(value = "__objclass__", member = true)
    static PyObject owner(PyWrapperDescriptor self) {
        return self.owner;
    }

    @Getter(value = "__name__", member = true)
    static PyObject name(PyWrapperDescriptor self) {
        return self.name;
    }

    @Getter("__doc__")
    static PyObject doc(PyWrapperDescriptor self) {
        return Descriptors.orNone(SlotIndex.doc(self.slot));
    }

    @Getter("__qualname__")
    static PyObject qualname(PyWrapperDescriptor self) {
        return self.qualname();
    }

    @Getter("__text_signature__")
    static PyObject textSignature(PyWrapperDescriptor self) {
        return Descriptors.orNone(SlotIndex.signature(self.slot));
    }
}
