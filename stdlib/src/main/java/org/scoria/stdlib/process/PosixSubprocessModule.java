package org.scoria.stdlib.process;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.Libc;

/// `_posixsubprocess`: starts the programs of `subprocess`. Compare CPython 3.11 `Modules/_posixsubprocess.c`.
@PythonModule(value = "_posixsubprocess", doc = "Starts child processes for the module subprocess.")
public final class PosixSubprocessModule {
    private static final MemorySegment UMASK = Libc.function("umask");
    private static final MemorySegment GETEGID = Libc.function("getegid");
    private static final MemorySegment GETEUID = Libc.function("geteuid");
    private static final MemorySegment ACCESS = Libc.function("access");
    private static final int ENOENT = 2;
    private static final int ENOTDIR = 20;
    private static final int SIGPIPE = 13;
    private static final int SIGXFSZ = 25;

    private PosixSubprocessModule() {}

    static void init(PyModule module) {
        Libc.require();
    }

    /// Start a program and return the number of its process. What goes wrong is written to errpipe_write, as
    /// `subprocess`
    /// expects of a child.
    @Builtin(
            value = "fork_exec($module, args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite,"
                    + " c2pread, c2pwrite, errread, errwrite, errpipe_read, errpipe_write, restore_signals,"
                    + " start_new_session, process_group, gid, extra_groups, uid, umask, preexec_fn, allow_vfork, /)",
            signature = false)
    static long forkExec(
            PyModule module,
            PyObject args,
            PyObject executable_list,
            boolean close_fds,
            PyTuple pass_fds,
            PyObject cwd,
            PyObject env,
            int p2cread,
            int p2cwrite,
            int c2pread,
            int c2pwrite,
            int errread,
            int errwrite,
            int errpipe_read,
            int errpipe_write,
            boolean restore_signals,
            boolean start_new_session,
            int process_group,
            PyObject gid,
            PyObject extra_groups,
            PyObject uid,
            int umask,
            PyObject preexec_fn,
            boolean allow_vfork) {
        refuse(preexec_fn, gid, extra_groups, uid);
        int[] passed = passed(pass_fds, errpipe_write);
        byte[][] arguments = ProcessArguments.list(args);
        byte[][] programs = ProcessArguments.list(executable_list);
        byte[][] environment = env == PyNone.NONE ? Environment.current().entries() : ProcessArguments.list(env);
        byte[] directory = cwd == PyNone.NONE ? null : ProcessArguments.bytes(cwd);
        try (ChildProcess child = new ChildProcess()) {
            int[] all = close_fds ? passed : FdTable.current().inherited();
            standardAnd(child, all, new int[] {p2cread, c2pwrite, errwrite});
            child.directory(directory);
            if (restore_signals) {
                child.defaultSignals(SIGPIPE, SIGXFSZ);
            }
            if (start_new_session) {
                child.newSession();
            }
            if (process_group >= 0) {
                child.group(process_group);
            }
            return start(child, programs, arguments, environment, directory, umask, errpipe_write);
        }
    }

    /// What only a child of its own memory could do.
    private static void refuse(PyObject preexec, PyObject gid, PyObject groups, PyObject uid) {
        refuse("preexec_fn", preexec != PyNone.NONE);
        refuse("extra_groups", groups != PyNone.NONE);
        refuse("group", gid != PyNone.NONE && Convert.toLong(gid) != Libc.call(GETEGID, 0));
        refuse("user", uid != PyNone.NONE && Convert.toLong(uid) != Libc.call(GETEUID, 0));
    }

    private static void refuse(String what, boolean wanted) {
        if (wanted) {
            throw Errors.notImplementedError("%s of a child process: it is not made by fork()", what);
        }
    }

    private static int[] passed(PyTuple fds, int except) {
        int[] numbers = new int[fds.size()];
        int count = 0;
        long last = -1;
        for (int i = 0; i < fds.size(); i++) {
            if (!(fds.get(i) instanceof PyInt)) {
                throw Errors.valueError("bad value(s) in fds_to_keep");
            }
            int fd = Convert.toInt(fds.get(i));
            if (fd <= last) {
                throw Errors.valueError("bad value(s) in fds_to_keep");
            }
            last = fd;
            if (fd != except) {
                numbers[count++] = fd;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /// The three standard streams, each inherited where none is given, and the descriptors that keep their numbers.
    private static void standardAnd(ChildProcess child, int[] kept, int[] standard) {
        FdTable table = FdTable.current();
        int[] sources = new int[3 + kept.length];
        int[] numbers = new int[3 + kept.length];
        int count = 3;
        for (int i = 0; i < 3; i++) {
            numbers[i] = i;
            sources[i] = standard[i] >= 0 ? standard[i] : table.isOpen(i) ? i : -1;
        }
        for (int fd : kept) {
            if (fd > 2) {
                numbers[count] = fd;
                sources[count++] = fd;
            }
        }
        child.descriptors(Arrays.copyOf(sources, count), Arrays.copyOf(numbers, count));
    }

    private static long start(
            ChildProcess child,
            byte[][] programs,
            byte[][] arguments,
            byte[][] environment,
            byte[] directory,
            int umask,
            int errors) {
        int mask = umask < 0 ? -1 : Libc.call(UMASK, umask);
        try {
            int last = ENOENT;
            int telling = 0; // an error that says more than that nothing is there
            for (byte[] program : programs) {
                int pid = child.start(program, arguments, environment, false);
                if (pid > 0) {
                    return pid;
                }
                last = -pid;
                if (telling == 0 && last != ENOENT && last != ENOTDIR) {
                    telling = last;
                }
            }
            int failure = telling != 0 ? telling : last;
            report(failure, directory, errors);
            return ProcessHandle.current().pid(); // there is no child: waiting for oneself says so
        } finally {
            if (mask >= 0) {
                Libc.call(UMASK, mask);
            }
        }
    }

    /// Writes the error as `subprocess` reads it; `noexec:chdir` means that the directory is to blame.
    private static void report(int errno, byte[] directory, int errors) {
        boolean isDirectory = directory == null || isThere(directory);
        String text = "OSError:" + Integer.toHexString(errno).toUpperCase() + ":" + (isDirectory ? "" : "noexec:chdir");
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        FdTable.current().nativeFd(errors).write(bytes, 0, bytes.length);
    }

    private static boolean isThere(byte[] directory) {
        try (Arena arena = Arena.ofConfined()) {
            byte[] inside = Arrays.copyOf(directory, directory.length + 2);
            inside[directory.length] = '/';
            inside[directory.length + 1] = '.';
            return Libc.call(ACCESS, ChildProcess.text(arena, inside).address(), 1) >= 0;
        }
    }
}
