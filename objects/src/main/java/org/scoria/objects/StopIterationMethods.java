package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Signal the end from iterator.__next__().
@PythonType(value = PyStopIteration.class, name = "StopIteration", subclass = true, ownStorage = true)
final class StopIterationMethods {
    private StopIterationMethods() {}

    @Getter(value = "value", member = true)
    static PyObject value(PyStopIteration self) {
        return self.value == null ? PyNone.NONE : self.value;
    }

    @Setter("value")
    static void setValue(PyStopIteration self, PyObject value) {
        self.value = value;
    }
}
