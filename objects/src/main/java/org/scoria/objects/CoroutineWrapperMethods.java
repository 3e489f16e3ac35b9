package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

@PythonType(
        value = PyCoroutineWrapper.class,
        name = "coroutine_wrapper",
        doc = "What `await` drives: the coroutine as an iterator.")
final class CoroutineWrapperMethods {
    private CoroutineWrapperMethods() {}

    /// send(value) -> resume with the value; the next yielded value, or StopIteration.
    @Builtin(value = "send($self, value, /)", signature = false)
    static PyObject send(PyCoroutineWrapper self, PyObject value) {
        return self.coroutine.sendOrStop(value);
    }

    /// throw(value)
    /// throw(type[,value[,traceback]])
    ///
    /// Resume by raising the exception; the next yielded value, or StopIteration.
    @Builtin(value = "throw($self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", signature = false)
    static PyObject raise(PyCoroutineWrapper self, PyObject type, PyObject value, PyObject traceback) {
        return self.coroutine.throwOrStop(type, value, traceback);
    }

    /// close() -> raise GeneratorExit inside.
    @Builtin(value = "close($self, /)", signature = false)
    static void close(PyCoroutineWrapper self) {
        self.coroutine.close();
    }
}
