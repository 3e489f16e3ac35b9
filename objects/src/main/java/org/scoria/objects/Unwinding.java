package org.scoria.objects;

/// What happens in a frame when an instruction raises: context and traceback, then the handler from the exception
/// table.
///
/// Compare CPython 3.11 `Python/ceval.c`, labels `error` and `exception_unwind`.
public final class Unwinding {
    private Unwinding() {}

    /// Goes on after `raised` reached `frame`. Returns when there is a handler: [PyFrame#pc] and [PyFrame#sp]
    /// then stand at its start, the exception is pushed. Otherwise the frame is finished and the exception
    /// thrown.
    public static void unwind(PyFrame frame, Throwable raised) {
        if (raised instanceof Reraise again) {
            toHandler(frame, PyException.again(again.value), again.unit);
            return;
        }
        PyException exception = JavaErrors.toPython(raised, frame.thread);
        Raising.chain(exception, frame.thread);
        int unit = frame.lasti();
        PyTraceback.here(frame, exception.value);
        if (frame.thread.tracing) {
            exception = Tracing.exceptionRaised(frame, exception);
        }
        toHandler(frame, exception, unit);
    }

    private static void toHandler(PyFrame frame, PyException exception, int unit) {
        PyCode code = frame.code;
        ExceptionTable table = code.handlers();
        int range = table.find(unit);
        if (range < 0) {
            finish(frame, exception);
        }
        PyObject[] slots = frame.slots;
        int top = code.stackBase + table.depth(range);
        if (table.pushesLasti(range)) {
            slots[top++] = PyInt.of(frame.lasti());
        }
        slots[top++] = exception.value;
        frame.sp = top - code.stackBase;
        while (top < slots.length && slots[top] != null) {
            slots[top++] = null; // operands that the handler does not want
        }
        frame.pc = table.handler(range);
    }

    private static void finish(PyFrame frame, PyException exception) {
        frame.state = PyFrame.COMPLETED;
        frame.sp = 0;
        if (frame.thread.tracing) {
            Tracing.unwound(frame, exception);
        }
        throw exception;
    }
}
