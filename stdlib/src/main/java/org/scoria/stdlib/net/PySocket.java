package org.scoria.stdlib.net;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.AbandonedDescriptors;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.Libc;
import org.scoria.stdlib.unix.NativeFd;
import org.scoria.stdlib.unix.Polling;
import org.scoria.stdlib.unix.Timeouts;

/// A `_socket.socket`: a descriptor, and how long its operations may wait.
///
/// Compare CPython 3.11 `Modules/socketmodule.c: PySocketSockObject`.
public class PySocket extends PyObject {
    public static final PyType TYPE = PyType.builtin(PySocket.class, PyObject.TYPE, new SocketMethodsExposed());

    static final int EINTR = 4;
    static final int EBADF = 9;
    static final int EAGAIN = 11;

    int fd = -1;
    private AbandonedDescriptors.Guard guard;
    int family = -1;
    int kind = -1;
    int protocol = -1;

    /// Nanoseconds that an operation waits; 0 never, -1 as long as it takes.
    long timeout = -1;

    public PySocket() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    /// Uses a descriptor from now on.
    final void attach(int descriptor) {
        fd = descriptor;
        guard = FdTable.current().abandoned.guard(this, descriptor);
    }

    /// Gives the descriptor up: its number, or -1.
    final int release() {
        int descriptor = fd;
        fd = -1;
        if (guard != null) {
            guard.release();
            guard = null;
        }
        return descriptor;
    }

    /// The open descriptor of the system.
    final NativeFd open() {
        if (fd < 0) {
            throw FdTable.osError(EBADF);
        }
        return FdTable.current().nativeFd(fd);
    }

    /// One attempt at an operation of the system, which does not wait.
    interface Attempt {
        /// The result, or a negated error number.
        long run(int number);
    }

    /// Does an operation, waiting as the timeout allows. `waitFirst` is for operations that would make the kernel
    /// wait.
    final long operate(int event, boolean waitFirst, Attempt attempt) {
        return operate(event, waitFirst, deadline(), attempt);
    }

    /// When the time is over for an operation that begins now.
    final long deadline() {
        return timeout > 0 ? System.nanoTime() + timeout : 0;
    }

    final long operate(int event, boolean waitFirst, long deadline, Attempt attempt) {
        int number = open().number;
        if (waitFirst && timeout != 0) {
            await(number, event, deadline);
        }
        while (true) {
            long result = attempt.run(number);
            if (result == -EAGAIN && timeout != 0) {
                await(number, event, deadline);
            } else if (result == -EINTR) {
                ThreadState thread = ThreadState.current();
                thread.interpreter.safepoint(thread);
            } else if (result < 0) {
                throw FdTable.osError((int) -result);
            } else {
                return result;
            }
        }
    }

    private void await(int number, int event, long deadline) {
        long left = timeout < 0 ? -1 : deadline - System.nanoTime();
        if (timeout > 0 && left <= 0 || !Polling.await(number, event, left)) {
            throw timedOut();
        }
    }

    static PyException timedOut() {
        return Errors.of(Exceptions.TimeoutError, "timed out");
    }

    /// Sets the timeout (nanoseconds): the system's descriptor blocks only without one.
    final void setTimeout(long nanos) {
        open().setBlocking(nanos < 0);
        timeout = nanos;
    }

    /// A timeout argument: None, or seconds.
    static long timeoutArgument(PyObject value) {
        if (value == org.scoria.objects.PyNone.NONE) {
            return -1;
        }
        long nanos = Timeouts.seconds(value);
        if (nanos < 0) {
            throw Errors.valueError("Timeout value out of range");
        }
        return nanos;
    }

    /// A function of the system that takes a buffer for an address and its length; what Python sees of the address.
    static PyObject address(MemorySegment function, int number) {
        try (Arena arena = Arena.ofConfined()) {
            AddressBuffer buffer = new AddressBuffer(arena);
            Libc.checked(Libc.call(function, number, buffer.address(), buffer.length()));
            return buffer.decoded();
        }
    }

    /// Room for an address that the system writes, and for its length.
    static final class AddressBuffer {
        private final MemorySegment memory;

        AddressBuffer(Arena arena) {
            memory = arena.allocate(Addresses.MAX_LENGTH + 8, 8);
            memory.set(ValueLayout.JAVA_INT, Addresses.MAX_LENGTH, Addresses.MAX_LENGTH);
        }

        long address() {
            return memory.address();
        }

        long length() {
            return memory.address() + Addresses.MAX_LENGTH;
        }

        int family() {
            return memory.get(ValueLayout.JAVA_SHORT, 0);
        }

        PyObject decoded() {
            return decoded(memory.get(ValueLayout.JAVA_INT, Addresses.MAX_LENGTH));
        }

        PyObject decoded(int length) {
            byte[] bytes = memory.asSlice(0, Addresses.MAX_LENGTH).toArray(ValueLayout.JAVA_BYTE);
            return Addresses.decode(bytes, Math.min(length, Addresses.MAX_LENGTH));
        }
    }

    @Override
    public PyObject repr() {
        return PyStr.of(
                "<socket object, fd=" + fd + ", family=" + family + ", type=" + kind + ", proto=" + protocol + ">");
    }

    /// `ResourceWarning`, and the end of the descriptor, when a program forgets its socket.
    final void abandon() {
        if (fd >= 0) {
            ThreadState.current().interpreter.warn(Exceptions.ResourceWarning, "unclosed " + Abstract.repr(this), 1);
            SocketMethods.close(this);
        }
    }
}
