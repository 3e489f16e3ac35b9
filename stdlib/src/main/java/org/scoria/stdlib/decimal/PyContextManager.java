package org.scoria.stdlib.decimal;

import org.scoria.objects.PyBool;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// What `localcontext()` gives: makes a context current in a `with` block.
@PythonType(value = PyContextManager.class, name = "decimal.ContextManager")
public final class PyContextManager extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyContextManager.class, PyObject.TYPE, new PyContextManagerExposed());

    private final PyDecimalContext local;
    private final PyDecimalContext outer;

    PyContextManager(PyDecimalContext local, PyDecimalContext outer) {
        this.local = local;
        this.outer = outer;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Builtin(value = "__enter__($self, /)", signature = false)
    static PyObject enter(PyContextManager self) {
        CurrentContext.set(self.local);
        return self.local;
    }

    @Builtin(value = "__exit__($self, /, *args)", signature = false)
    static PyObject exit(PyContextManager self, PyObject[] args) {
        CurrentContext.set(self.outer);
        return PyBool.FALSE;
    }
}
