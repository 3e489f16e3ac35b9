package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

// The attributes of frames. Compare CPython 3.11 `Objects/frameobject.c`.
@PythonType(
        value = PyFrame.class,
        name = "frame",
        inherited = {"__getattribute__", "__setattr__", "__delattr__"})
final class FrameMethods {
    private FrameMethods() {}

    @Getter("f_back")
    static PyObject back(PyFrame self) {
        return self.back == null ? PyNone.NONE : self.back;
    }

    @Getter("f_code")
    static PyObject code(PyFrame self) {
        return self.code;
    }

    @Getter("f_globals")
    static PyObject globals(PyFrame self) {
        return self.globals;
    }

    @Getter("f_builtins")
    static PyObject builtins(PyFrame self) {
        return self.builtins;
    }

    @Getter("f_locals")
    static PyObject locals(PyFrame self) {
        return FrameLocals.of(self);
    }

    @Getter("f_lasti")
    static PyObject lasti(PyFrame self) {
        int lasti = self.lasti();
        return PyInt.of(lasti < 0 ? -1 : lasti * 2L);
    }

    @Getter("f_lineno")
    static PyObject line(PyFrame self) {
        int line = self.line();
        return line < 0 ? PyNone.NONE : PyInt.of(line);
    }

    @Setter("f_lineno")
    static void setLine(PyFrame self, PyObject value) {
        if (value == null) {
            throw Errors.of(Exceptions.AttributeError, "cannot delete attribute");
        }
        if (value.getClass() != PyInt.class) {
            throw Errors.valueError("lineno must be an integer");
        }
        ThreadState thread = ThreadState.current();
        Tracing.checkJump(thread, self);
        long line = ((PyInt) value).value;
        if (line != (int) line) {
            throw Errors.valueError("lineno out of range");
        }
        if (line < self.code.firstlineno) {
            throw Errors.valueError("line %s comes before the current code block", line);
        }
        thread.interpreter.jump(self, (int) line);
    }

    @Getter("f_trace")
    static PyObject trace(PyFrame self) {
        return self.trace == null ? PyNone.NONE : self.trace;
    }

    @Setter("f_trace")
    static void setTrace(PyFrame self, PyObject value) {
        self.trace = value == PyNone.NONE ? null : value;
    }

    @Getter(value = "f_trace_lines", member = true)
    static PyObject traceLines(PyFrame self) {
        return PyBool.of(self.traceLines);
    }

    @Setter("f_trace_lines")
    static void setTraceLines(PyFrame self, PyObject value) {
        self.traceLines = flag(value);
    }

    @Getter(value = "f_trace_opcodes", member = true)
    static PyObject traceOpcodes(PyFrame self) {
        return PyBool.of(self.traceOpcodes);
    }

    @Setter("f_trace_opcodes")
    static void setTraceOpcodes(PyFrame self, PyObject value) {
        self.traceOpcodes = flag(value);
    }

    private static boolean flag(PyObject value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        if (!(value instanceof PyBool)) {
            throw Errors.typeError("attribute value type must be bool");
        }
        return value == PyBool.TRUE;
    }

    /// Drops what the frame holds on to: the locals, and the generator it belongs to is closed.
    @Builtin(value = "clear($self, /)", signature = false)
    static void clear(PyFrame self) {
        if (self.state == PyFrame.EXECUTING) {
            throw Errors.runtimeError("cannot clear an executing frame");
        }
        if (self.generator != null) {
            self.generator.abandon();
        }
        self.clear();
    }
}
