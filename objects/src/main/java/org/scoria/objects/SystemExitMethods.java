package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Request to exit from the interpreter.
@PythonType(value = PySystemExit.class, name = "SystemExit", subclass = true, ownStorage = true)
final class SystemExitMethods {
    private SystemExitMethods() {}

    @Getter(value = "code", member = true)
    static PyObject code(PySystemExit self) {
        return self.code == null ? PyNone.NONE : self.code;
    }

    @Setter("code")
    static void setCode(PySystemExit self, PyObject value) {
        self.code = value;
    }
}
