package org.scoria.stdlib.process;

import org.scoria.objects.Errors;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// What the status of a process tells that has ended or stopped: functions of `posix`.
@PythonModule(value = "posix", part = true)
public final class WaitStatus {
    private WaitStatus() {}

    private static boolean isExit(int status) {
        return (status & 0x7f) == 0;
    }

    private static boolean isSignal(int status) {
        return (status & 0x7f) != 0 && (status & 0x7f) != 0x7f;
    }

    /// Return True if the process that returned status dumped core.
    @Builtin("WCOREDUMP(status, /)")
    static boolean coreDump(int status) {
        return (status & 0x80) != 0;
    }

    /// Return True if a stopped process went on.
    @Builtin("WIFCONTINUED(status)")
    static boolean continued(int status) {
        return status == 0xffff;
    }

    /// Return True if the process was stopped.
    @Builtin("WIFSTOPPED(status)")
    static boolean stopped(int status) {
        return (status & 0xff) == 0x7f;
    }

    /// Return True if a signal ended the process.
    @Builtin("WIFSIGNALED(status)")
    static boolean signaled(int status) {
        return isSignal(status);
    }

    /// Return True if the process ended by itself.
    @Builtin("WIFEXITED(status)")
    static boolean exited(int status) {
        return isExit(status);
    }

    /// Return the exit code of a process that ended by itself.
    @Builtin("WEXITSTATUS(status)")
    static long exitStatus(int status) {
        return status >> 8 & 0xff;
    }

    /// Return the signal that ended the process.
    @Builtin("WTERMSIG(status)")
    static long termSignal(int status) {
        return status & 0x7f;
    }

    /// Return the signal that stopped the process.
    @Builtin("WSTOPSIG(status)")
    static long stopSignal(int status) {
        return status >> 8 & 0xff;
    }

    /// Convert a wait status to an exit code: that of the process, or the negated number of the signal that ended
    /// it.
    @Builtin("waitstatus_to_exitcode(status)")
    static long exitCode(PyObject status) {
        int value = org.scoria.objects.expose.Convert.toInt(status);
        if (isExit(value)) {
            return exitStatus(value);
        }
        if (isSignal(value)) {
            return -termSignal(value);
        }
        if (stopped(value)) {
            throw Errors.valueError("process stopped by delivery of signal %s", stopSignal(value));
        }
        throw Errors.valueError("invalid wait status: %s", value);
    }
}
