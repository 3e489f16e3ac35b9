package org.scoria.stdlib.unix;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.stdlib.FdTable;

/// Functions of Linux's C library.
///
/// All are called through one method handle that takes the function and eight integers, because making a handle
/// costs 30 ms (the first one 120) and calling it next to nothing. On both supported processors the caller puts
/// integers and pointers into registers and clears the stack, so that a function does not notice arguments it
/// does not have; what it returns is cut to its type here.
///
/// A function that fails returns the negated error number, as the kernel itself does.
public final class Libc {
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final long ERRNO = STATE.byteOffset(MemoryLayout.PathElement.groupElement("errno"));
    private static final MethodHandle CALL = handle();

    private Libc() {}

    /// Refuses to go on where this class does not know the system's calls. To be called before anything else here.
    public static void require() {
        if (!isSupported()) {
            String system = System.getProperty("os.name");
            throw Errors.notImplementedError(
                    "calls of the operating system on %s (%s)", system, System.getProperty("os.arch"));
        }
    }

    public static boolean isSupported() {
        String processor = System.getProperty("os.arch");
        return System.getProperty("os.name").equals("Linux")
                && (processor.equals("amd64") || processor.equals("aarch64"));
    }

    private static MethodHandle handle() {
        ValueLayout.OfLong n = ValueLayout.JAVA_LONG;
        FunctionDescriptor shape = FunctionDescriptor.of(n, n, n, n, n, n, n, n, n);
        return Linker.nativeLinker().downcallHandle(shape, Linker.Option.captureCallState("errno"));
    }

    /// The address of a function.
    public static MemorySegment function(String name) {
        return Linker.nativeLinker()
                .defaultLookup()
                .find(name)
                .orElseThrow(() -> Errors.notImplementedError("this C library has no function %s", name));
    }

    /// Calls a function that returns an `int`: its result, or the negated error number if that is -1.
    public static int call(MemorySegment function, long a, long b, long c, long d, long e, long f, long g, long h) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int result = (int) (long) CALL.invokeExact(function, state, a, b, c, d, e, f, g, h);
            return result == -1 ? -state.get(ValueLayout.JAVA_INT, ERRNO) : result;
        } catch (Throwable e1) {
            throw new IllegalStateException(e1);
        }
    }

    public static int call(MemorySegment function, long a, long b, long c, long d, long e, long f) {
        return call(function, a, b, c, d, e, f, 0, 0);
    }

    public static int call(MemorySegment function, long a, long b, long c, long d) {
        return call(function, a, b, c, d, 0, 0);
    }

    public static int call(MemorySegment function, long a, long b, long c) {
        return call(function, a, b, c, 0, 0, 0);
    }

    public static int call(MemorySegment function, long a, long b) {
        return call(function, a, b, 0, 0, 0, 0);
    }

    public static int call(MemorySegment function, long a) {
        return call(function, a, 0, 0, 0, 0, 0);
    }

    /// Calls a function that returns an error code of its own and does not set `errno`.
    public static int plain(MemorySegment function, long a, long b, long c, long d, long e, long f, long g, long h) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) (long) CALL.invokeExact(function, arena.allocate(STATE), a, b, c, d, e, f, g, h);
        } catch (Throwable e1) {
            throw new IllegalStateException(e1);
        }
    }

    /// Calls a function that returns a `long`, `ssize_t` or pointer: its result, or the negated error number if
    /// that is -1.
    public static long callLong(MemorySegment function, long a, long b, long c, long d, long e, long f) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            long result = (long) CALL.invokeExact(function, state, a, b, c, d, e, f, 0L, 0L);
            return result == -1 ? -state.get(ValueLayout.JAVA_INT, ERRNO) : result;
        } catch (Throwable e1) {
            throw new IllegalStateException(e1);
        }
    }

    public static long callLong(MemorySegment function, long a, long b, long c) {
        return callLong(function, a, b, c, 0, 0, 0);
    }

    /// A result, or the OSError that it stands for.
    public static int checked(int result) {
        if (result < 0) {
            throw error(-result);
        }
        return result;
    }

    public static long checked(long result) {
        if (result < 0) {
            throw error((int) -result);
        }
        return result;
    }

    private static PyException error(int errno) {
        return FdTable.osError(errno);
    }
}
