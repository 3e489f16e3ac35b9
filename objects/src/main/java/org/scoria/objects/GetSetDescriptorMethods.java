package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

@PythonType(value = PyGetSetDescriptor.class, name = "getset_descriptor")
final class GetSetDescriptorMethods {
    private GetSetDescriptorMethods() {}

    @Getter(value = "__objclass__", member = true)
    static PyObject owner(PyGetSetDescriptor self) {
        return self.owner;
    }

    @Getter(value = "__name__", member = true)
    static PyObject name(PyGetSetDescriptor self) {
        return self.name;
    }

    @Getter("__doc__")
    static PyObject doc(PyGetSetDescriptor self) {
        return Descriptors.orNone(self.doc());
    }

    @Getter("__qualname__")
    static PyObject qualname(PyGetSetDescriptor self) {
        return self.qualname();
    }
}
