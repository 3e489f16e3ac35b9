package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

@PythonType(value = PyAsyncGenerator.class, name = "async_generator")
final class AsyncGeneratorMethods {
    private AsyncGeneratorMethods() {}

    /// asend(value) -> an awaitable that resumes with the value.
    @Builtin(value = "asend($self, value, /)", signature = false)
    static PyObject asend(PyAsyncGenerator self, PyObject value) {
        self.initHooks();
        return new AsyncGeneratorSend(self, value);
    }

    /// athrow(type[,value[,traceback]]) -> an awaitable that resumes by raising the exception.
    @Builtin(value = "athrow($self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", signature = false)
    static PyObject athrow(PyAsyncGenerator self, PyObject type, PyObject value, PyObject traceback) {
        self.initHooks();
        return new AsyncGeneratorThrow(self, type, value, traceback);
    }

    /// aclose() -> an awaitable that raises GeneratorExit inside.
    @Builtin(value = "aclose($self, /)", signature = false)
    static PyObject aclose(PyAsyncGenerator self) {
        self.initHooks();
        return new AsyncGeneratorThrow(self, null, null, null);
    }

    /// What happens when the object dies.
    @Builtin("__del__($self, /)")
    static void del(PyAsyncGenerator self) {
        self.dispose();
    }

    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyAsyncGenerator self) {
        return GeneratorAttributes.sizeOf(self);
    }

    /// `async_generator[…]`
    @ClassMethod
    @Builtin(value = "__class_getitem__($type, key, /)", signature = false)
    static PyObject classGetItem(PyType type, PyObject key) {
        return PyGenericAlias.of(type, key);
    }

    @Getter(value = "ag_running", member = true)
    static boolean running(PyAsyncGenerator self) {
        return self.runningAsync;
    }

    @Getter(value = "ag_code", member = true)
    static PyObject code(PyAsyncGenerator self) {
        return self.code;
    }

    @Getter("__name__")
    static PyObject name(PyAsyncGenerator self) {
        return self.name;
    }

    @Setter("__name__")
    static void setName(PyAsyncGenerator self, PyObject value) {
        GeneratorAttributes.setName(self, value);
    }

    @Getter("__qualname__")
    static PyObject qualname(PyAsyncGenerator self) {
        return self.qualname;
    }

    @Setter("__qualname__")
    static void setQualname(PyAsyncGenerator self, PyObject value) {
        GeneratorAttributes.setQualname(self, value);
    }

    /// object being awaited on, or None
    @Getter("ag_await")
    static PyObject yieldFrom(PyAsyncGenerator self) {
        return GeneratorAttributes.yieldFrom(self);
    }

    @Getter("ag_frame")
    static PyObject frame(PyAsyncGenerator self) {
        return GeneratorAttributes.frame(self);
    }
}
