package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

@PythonType(value = PyCoroutine.class, name = "coroutine")
final class CoroutineMethods {
    private CoroutineMethods() {}

    /// send(value) -> send the value into coroutine, which goes on; the next yielded value, or StopIteration.
    @Builtin(value = "send($self, value, /)", signature = false)
    static PyObject send(PyCoroutine self, PyObject value) {
        return self.sendOrStop(value);
    }

    /// throw(value)
    /// throw(type[,value[,traceback]])
    ///
    /// Resume by raising the exception in coroutine; the next yielded value, or StopIteration.
    @Builtin(value = "throw($self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", signature = false)
    static PyObject raise(PyCoroutine self, PyObject type, PyObject value, PyObject traceback) {
        return self.throwOrStop(type, value, traceback);
    }

    /// close() -> raise GeneratorExit inside coroutine.
    @Builtin(value = "close($self, /)", signature = false)
    static void close(PyCoroutine self) {
        self.close();
    }

    /// What happens when the object dies.
    @Builtin("__del__($self, /)")
    static void del(PyCoroutine self) {
        self.dispose();
    }

    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyCoroutine self) {
        return GeneratorAttributes.sizeOf(self);
    }

    @Getter(value = "cr_code", member = true)
    static PyObject code(PyCoroutine self) {
        return self.code;
    }

    @Getter(value = "cr_origin", member = true)
    static PyObject origin(PyCoroutine self) {
        return self.origin;
    }

    @Getter("__name__")
    static PyObject name(PyCoroutine self) {
        return self.name;
    }

    @Setter("__name__")
    static void setName(PyCoroutine self, PyObject value) {
        GeneratorAttributes.setName(self, value);
    }

    @Getter("__qualname__")
    static PyObject qualname(PyCoroutine self) {
        return self.qualname;
    }

    @Setter("__qualname__")
    static void setQualname(PyCoroutine self, PyObject value) {
        GeneratorAttributes.setQualname(self, value);
    }

    /// object being awaited on, or None
    @Getter("cr_await")
    static PyObject yieldFrom(PyCoroutine self) {
        return GeneratorAttributes.yieldFrom(self);
    }

    @Getter("cr_running")
    static boolean running(PyCoroutine self) {
        return self.isRunning();
    }

    @Getter("cr_frame")
    static PyObject frame(PyCoroutine self) {
        return GeneratorAttributes.frame(self);
    }

    @Getter("cr_suspended")
    static boolean suspended(PyCoroutine self) {
        return self.isSuspended();
    }
}
