package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

@PythonType(value = PyGenerator.class, name = "generator")
final class GeneratorMethods {
    private GeneratorMethods() {}

    /// send(value) -> resume with the value; the next yielded value, or StopIteration.
    @Builtin(value = "send($self, value, /)", signature = false)
    static PyObject send(PyGenerator self, PyObject value) {
        return self.sendOrStop(value);
    }

    /// throw(value)
    /// throw(type[,value[,traceback]])
    ///
    /// Resume by raising the exception; the next yielded value, or StopIteration.
    @Builtin(value = "throw($self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", signature = false)
    static PyObject raise(PyGenerator self, PyObject type, PyObject value, PyObject traceback) {
        return self.throwOrStop(type, value, traceback);
    }

    /// close() -> raise GeneratorExit inside.
    @Builtin(value = "close($self, /)", signature = false)
    static void close(PyGenerator self) {
        self.close();
    }

    /// What happens when the object dies.
    @Builtin("__del__($self, /)")
    static void del(PyGenerator self) {
        self.dispose();
    }

    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyGenerator self) {
        return GeneratorAttributes.sizeOf(self);
    }

    @Getter(value = "gi_code", member = true)
    static PyObject code(PyGenerator self) {
        return self.code;
    }

    @Getter("__name__")
    static PyObject name(PyGenerator self) {
        return self.name;
    }

    @Setter("__name__")
    static void setName(PyGenerator self, PyObject value) {
        GeneratorAttributes.setName(self, value);
    }

    @Getter("__qualname__")
    static PyObject qualname(PyGenerator self) {
        return self.qualname;
    }

    @Setter("__qualname__")
    static void setQualname(PyGenerator self, PyObject value) {
        GeneratorAttributes.setQualname(self, value);
    }

    /// object being iterated by yield from, or None
    @Getter("gi_yieldfrom")
    static PyObject yieldFrom(PyGenerator self) {
        return GeneratorAttributes.yieldFrom(self);
    }

    @Getter("gi_running")
    static boolean running(PyGenerator self) {
        return self.isRunning();
    }

    @Getter("gi_frame")
    static PyObject frame(PyGenerator self) {
        return GeneratorAttributes.frame(self);
    }

    @Getter("gi_suspended")
    static boolean suspended(PyGenerator self) {
        return self.isSuspended();
    }
}
