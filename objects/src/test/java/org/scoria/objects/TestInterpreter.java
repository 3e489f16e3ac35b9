package org.scoria.objects;

import java.util.ArrayList;
import java.util.List;

/// An interpreter without compiler, imports or engines: enough to test values. Use as
/// `ThreadState before = TestInterpreter.enter()` and `ThreadState.enter(before)`.
public final class TestInterpreter extends Interpreter {
    /// Texts of the warnings so far.
    public final List<String> warnings = new ArrayList<>();

    /// Makes the current thread run in a new interpreter; returns the state to go back to.
    public static ThreadState enter() {
        return ThreadState.enter(new ThreadState(new TestInterpreter()));
    }

    private static UnsupportedOperationException no() {
        return new UnsupportedOperationException("not in this test");
    }

    @Override
    public PyObject compile(
            PyObject source,
            PyStr filename,
            String mode,
            int flags,
            boolean inheritFlags,
            int optimize,
            int featureVersion) {
        throw no();
    }

    @Override
    public PyObject eval(PyCode code, PyDict globals, PyObject locals, PyCell[] closure) {
        throw no();
    }

    @Override
    public PyObject importModule(PyStr name, PyObject globals, PyObject locals, PyObject fromList, int level) {
        throw no();
    }

    @Override
    public PyModule createBuiltinModule(String name) {
        return null;
    }

    @Override
    public List<String> builtinModuleNames() {
        return List.of();
    }

    @Override
    public void safepoint(ThreadState thread) {}

    @Override
    public void addPendingCall(Runnable task) {
        task.run();
    }

    @Override
    public void adopt(PyCode code) {
        throw no();
    }

    @Override
    public <T> T withoutGil(Blocking<T> task) throws Exception {
        return task.run();
    }

    @Override
    public void warn(PyType category, String text, int stackLevel) {
        warnings.add(category.name() + ": " + text);
    }

    @Override
    public void jump(PyFrame frame, int line) {
        throw no();
    }

    @Override
    public void unraisable(PyException exception, String message, PyObject object) {
        throw exception;
    }
}
