package org.scoria.objects;

/// Something that `yield from` and `await` drive without a StopIteration object: generators, coroutines, and the
/// awaitables of async generators (`am_send` of CPython).
public interface Sender {
    /// Resumes with `value`. The yielded value; null at the end, when [ThreadState#returned] holds the result.
    PyObject send(PyObject value);
}
