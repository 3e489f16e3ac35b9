package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// The attributes of tracebacks. Compare CPython 3.11 `Python/traceback.c`.
@PythonType(value = PyTraceback.class, name = "traceback", doc = "One step of the way that an exception took.")
final class TracebackMethods {
    private TracebackMethods() {}

    @New("traceback($type, /, tb_next, tb_frame, tb_lasti, tb_lineno)")
    static PyObject create(PyType type, PyObject next, PyFrame frame, int lasti, int line) {
        if (next != PyNone.NONE && !(next instanceof PyTraceback)) {
            throw Errors.typeError(
                    "expected traceback object or None, got '%s'", next.type().qualifiedName());
        }
        return new PyTraceback(next instanceof PyTraceback tb ? tb : null, frame, lasti, line);
    }

    @Getter(value = "tb_frame", member = true)
    static PyObject frame(PyTraceback self) {
        return self.frame;
    }

    @Getter(value = "tb_lasti", member = true)
    static PyObject lasti(PyTraceback self) {
        return PyInt.of(self.lasti);
    }

    @Getter("tb_lineno")
    static PyObject line(PyTraceback self) {
        int line = self.line();
        return line < 0 ? PyNone.NONE : PyInt.of(line);
    }

    @Getter("tb_next")
    static PyObject next(PyTraceback self) {
        return self.next == null ? PyNone.NONE : self.next;
    }

    @Setter("tb_next")
    static void setNext(PyTraceback self, PyObject value) {
        if (value == null) {
            throw Errors.typeError("can't delete tb_next attribute");
        }
        if (value == PyNone.NONE) {
            self.next = null;
            return;
        }
        if (!(value instanceof PyTraceback tb)) {
            throw Errors.typeError(
                    "expected traceback object, got '%s'", value.type().qualifiedName());
        }
        for (PyTraceback link = tb; link != null; link = link.next) {
            if (link == self) {
                throw Errors.valueError("traceback loop detected");
            }
        }
        self.next = tb;
    }

    @Builtin(value = "__dir__($self, /)", signature = false)
    static PyObject dir(PyTraceback self) {
        return PyList.of(
                PyStr.intern("tb_frame"), PyStr.intern("tb_next"), PyStr.intern("tb_lasti"), PyStr.intern("tb_lineno"));
    }
}
