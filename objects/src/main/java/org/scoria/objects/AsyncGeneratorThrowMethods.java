package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

@PythonType(value = AsyncGeneratorThrow.class, name = "async_generator_athrow")
final class AsyncGeneratorThrowMethods {
    private AsyncGeneratorThrowMethods() {}

    /// send(value) -> resume with the value; the next yielded value, or StopIteration.
    @Builtin(value = "send($self, value, /)", signature = false)
    static PyObject send(AsyncGeneratorThrow self, PyObject value) {
        return AsyncGeneratorAwaitable.orStop(self.send(value));
    }

    /// throw(value)
    /// throw(type[,value[,traceback]])
    ///
    /// Resume by raising the exception; the next yielded value, or StopIteration.
    @Builtin(value = "throw($self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", signature = false)
    static PyObject raise(AsyncGeneratorThrow self, PyObject type, PyObject value, PyObject traceback) {
        return AsyncGeneratorAwaitable.orStop(self.throwInto(type, value, traceback));
    }

    /// close() -> raise GeneratorExit inside.
    @Builtin(value = "close($self, /)", signature = false)
    static void close(AsyncGeneratorThrow self) {
        self.closeState();
    }
}
