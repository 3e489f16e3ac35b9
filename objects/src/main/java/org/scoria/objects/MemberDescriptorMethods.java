package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

@PythonType(value = PyMemberDescriptor.class, name = "member_descriptor")
final class MemberDescriptorMethods {
    private MemberDescriptorMethods() {}

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyMemberDescriptor self) {
        return self.reduce();
    }

    @Getter(value = "__objclass__", member = true)
    static PyObject owner(PyMemberDescriptor self) {
        return self.owner;
    }

    @Getter(value = "__name__", member = true)
    static PyObject name(PyMemberDescriptor self) {
        return self.name;
    }

    @Getter("__doc__")
    static PyObject doc(PyMemberDescriptor self) {
        return Descriptors.orNone(self.doc());
    }

    @Getter("__qualname__")
    static PyObject qualname(PyMemberDescriptor self) {
        return self.qualname();
    }
}
