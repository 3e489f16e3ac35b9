package org.scoria.stdlib.process;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.StructSequenceType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.FatalSignal;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.signal.SignalModule;
import org.scoria.stdlib.unix.Constants;
import org.scoria.stdlib.unix.Libc;
import org.scoria.stdlib.unix.NativeFd;

/// Processes: functions of `posix`.
@PythonModule(value = "posix", part = true)
public final class ProcessFunctions {
    private static final StructSequenceType WAITID = new StructSequenceType(
            "posix.waitid_result",
            "waitid_result: Result from waitid.",
            true,
            5,
            "si_pid",
            "si_uid",
            "si_signo",
            "si_status",
            "si_code");

    private static final int P_NOWAIT = 1;
    private static final String CONSTANTS = "P_PID=1 P_PGID=2 P_ALL=0 P_PIDFD=3 WEXITED=4 WNOWAIT=16777216 WSTOPPED=2"
            + " CLD_EXITED=1 CLD_KILLED=2 CLD_DUMPED=3 CLD_TRAPPED=4 CLD_STOPPED=5 CLD_CONTINUED=6 P_WAIT=0 P_NOWAIT=1"
            + " P_NOWAITO=1 POSIX_SPAWN_OPEN=0 POSIX_SPAWN_CLOSE=1 POSIX_SPAWN_DUP2=2 PRIO_PROCESS=0 PRIO_PGRP=1"
            + " PRIO_USER=2";

    private ProcessFunctions() {}

    static void init(PyModule module) {
        Constants.add(module, CONSTANTS);
        module.add("waitid_result", WAITID.type);
    }

    /// A function of the C library that takes numbers.
    private static long number(String function, long... arguments) {
        long[] a = java.util.Arrays.copyOf(arguments, 3);
        return Libc.checked(Libc.call(Libc.function(function), a[0], a[1], a[2]));
    }

    // ---- waiting

    /// Wait for the end of a child process. Returns a pair of its number and status.
    @Builtin("waitpid(pid, options, /)")
    static PyObject waitpid(int pid, int options) {
        try (Arena arena = Arena.ofConfined()) {
            Waiting.Ended ended = Waiting.wait4(arena, pid, options);
            return PyTuple.of(PyInt.of(ended.pid()), PyInt.of(ended.status()));
        }
    }

    /// Wait for the end of any child process. Returns a pair of its number and status.
    @Builtin("wait()")
    static PyObject waitAny() {
        return waitpid(-1, 0);
    }

    /// Wait for the end of any child process. Returns its number, its status and what it has used.
    @Builtin("wait3(options)")
    static PyObject wait3(int options) {
        return wait4(-1, options);
    }

    /// Wait for the end of a child process. Returns its number, its status and what it has used.
    @Builtin("wait4(pid, options)")
    static PyObject wait4(int pid, int options) {
        try (Arena arena = Arena.ofConfined()) {
            Waiting.Ended ended = Waiting.wait4(arena, pid, options);
            return PyTuple.of(PyInt.of(ended.pid()), PyInt.of(ended.status()), ResourceModule.usage(ended.usage()));
        }
    }

    /// Wait for one of some processes; idtype P_PID, P_PGID, P_ALL or P_PIDFD says what id means. Returns None when
    /// WNOHANG is given and nothing has happened.
    @Builtin("waitid(idtype, id, options, /)")
    static PyObject waitid(int idtype, long id, int options) {
        long target = idtype == 3 ? FdTable.current().nativeFd(id).number : id;
        int[] info = Waiting.waitid(idtype, target, options);
        if (info == null) {
            return PyNone.NONE;
        }
        return WAITID.of(PyInt.of(info[3]), PyInt.of(info[4]), PyInt.of(info[0]), PyInt.of(info[5]), PyInt.of(info[2]));
    }

    /// Return a descriptor that refers to a process.
    @Builtin("pidfd_open(pid, flags=0)")
    static long pidfdOpen(int pid, int flags) {
        return FdTable.current().add((int) number("syscall", 434, pid, flags));
    }

    // ---- signals

    /// Send a signal to a process.
    @Builtin("kill(pid, signal, /)")
    static void kill(long pid, int signal) {
        if (pid == ProcessHandle.current().pid() && SignalModule.deliver(signal)) {
            return;
        }
        number("kill", pid, signal);
    }

    /// Send a signal to a group of processes.
    @Builtin("killpg(pgid, signal, /)")
    static void killpg(long pgid, int signal) {
        number("killpg", pgid, signal);
    }

    /// End the process at once, with a signal that says so.
    @Builtin("abort()")
    static void abort() {
        FatalSignal.die(6);
    }

    // ---- groups, sessions, priorities

    /// Return the process group.
    @Builtin("getpgrp()")
    static long getpgrp() {
        return number("getpgrp");
    }

    /// Return the process group of a process.
    @Builtin("getpgid(pid)")
    static long getpgid(int pid) {
        return number("getpgid", pid);
    }

    /// Put a process into a group.
    @Builtin("setpgid(pid, pgrp, /)")
    static void setpgid(int pid, int pgrp) {
        number("setpgid", pid, pgrp);
    }

    /// Make this process the leader of its group.
    @Builtin("setpgrp()")
    static void setpgrp() {
        number("setpgid", 0, 0);
    }

    /// Return the session of a process.
    @Builtin("getsid(pid, /)")
    static long getsid(int pid) {
        return number("getsid", pid);
    }

    /// Make this process the leader of a new session.
    @Builtin("setsid()")
    static void setsid() {
        number("setsid");
    }

    /// Add to the niceness of this process, and return it.
    @Builtin("nice(increment, /)")
    static long nice(int increment) {
        return number("nice", increment);
    }

    /// Return the scheduling priority of processes.
    @Builtin("getpriority(which, who)")
    static long getpriority(int which, int who) {
        return Libc.checked(Libc.call(Libc.function("getpriority"), which, who));
    }

    /// Set the scheduling priority of processes.
    @Builtin("setpriority(which, who, priority)")
    static void setpriority(int which, int who, int priority) {
        number("setpriority", which, who, priority);
    }

    /// Let other processes run.
    @Builtin("sched_yield()")
    static void schedYield() {
        number("sched_yield");
    }

    // ---- programs

    /// Run a command in a shell, and return its wait status.
    @Builtin("system(command)")
    static long system(PyObject command) {
        byte[][] arguments = {
            ProcessArguments.bytes("sh"), ProcessArguments.bytes("-c"), ProcessArguments.bytes(command)
        };
        int pid;
        try (ChildProcess child = new ChildProcess()) {
            inheritAll(child);
            child.directory(null);
            pid = child.start(
                    ProcessArguments.bytes("/bin/sh"),
                    arguments,
                    Environment.current().entries(),
                    false);
        }
        try (Arena arena = Arena.ofConfined()) {
            return Waiting.wait4(arena, Libc.checked(pid), 0).status();
        }
    }

    /// Gives a child what it would have after a fork.
    static void inheritAll(ChildProcess child) {
        FdTable table = FdTable.current();
        int[] inherited = table.inherited();
        int[] sources = java.util.Arrays.copyOf(new int[] {0, 1, 2}, 3 + inherited.length);
        int[] numbers = sources.clone();
        int count = 3;
        for (int i = 0; i < 3; i++) {
            sources[i] = table.isOpen(i) ? i : -1;
        }
        for (int fd : inherited) {
            if (fd > 2) {
                numbers[count] = fd;
                sources[count++] = fd;
            }
        }
        child.descriptors(java.util.Arrays.copyOf(sources, count), java.util.Arrays.copyOf(numbers, count));
    }

    /// Start a program in a new process, and return its number.
    @Builtin("posix_spawn($module, path, argv, env, /, *, file_actions=(), setpgroup=<unrepresentable>, resetids=False,"
            + " setsid=False, setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)")
    static long posixSpawn(
            PyModule module,
            PyObject path,
            PyObject argv,
            PyObject env,
            PyObject file_actions,
            PyObject setpgroup,
            int resetids,
            int setsid,
            PyObject setsigmask,
            PyObject setsigdef,
            PyObject scheduler) {
        SpawnArguments arguments =
                new SpawnArguments("posix_spawn", path, argv, env, file_actions, setsigmask, setsigdef);
        return arguments.start(false, setpgroup, resetids != 0, setsid != 0, scheduler);
    }

    /// Like posix_spawn(), but looks for the program in $PATH.
    @Builtin("posix_spawnp($module, path, argv, env, /, *, file_actions=(), setpgroup=<unrepresentable>,"
            + " resetids=False, setsid=False, setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)")
    static long posixSpawnp(
            PyModule module,
            PyObject path,
            PyObject argv,
            PyObject env,
            PyObject file_actions,
            PyObject setpgroup,
            int resetids,
            int setsid,
            PyObject setsigmask,
            PyObject setsigdef,
            PyObject scheduler) {
        SpawnArguments arguments =
                new SpawnArguments("posix_spawnp", path, argv, env, file_actions, setsigmask, setsigdef);
        return arguments.start(true, setpgroup, resetids != 0, setsid != 0, scheduler);
    }

    /// Run a program: P_NOWAIT returns the number of its process, P_WAIT its exit code.
    @Builtin("spawnv(mode, path, argv, /)")
    static long spawnv(int mode, PyObject path, PyObject argv) {
        byte[][] arguments = SpawnArguments.arguments(argv, "spawnv");
        return spawn(mode, path, arguments, Environment.current().entries());
    }

    /// Run a program with an environment: P_NOWAIT returns the number of its process, P_WAIT its exit code.
    @Builtin("spawnve(mode, path, argv, env, /)")
    static long spawnve(int mode, PyObject path, PyObject argv, PyObject env) {
        byte[][] arguments = SpawnArguments.arguments(argv, "spawnve");
        return spawn(mode, path, arguments, SpawnArguments.environment(env, "spawnve"));
    }

    private static long spawn(int mode, PyObject path, byte[][] arguments, byte[][] environment) {
        int pid;
        try (ChildProcess child = new ChildProcess()) {
            inheritAll(child);
            child.directory(null);
            pid = child.start(ProcessArguments.bytes(path), arguments, environment, false);
        }
        if (pid < 0) {
            throw FdTable.osError(-pid, path);
        }
        if (mode == P_NOWAIT) {
            return pid;
        }
        try (Arena arena = Arena.ofConfined()) {
            return WaitStatus.exitCode(PyInt.of(Waiting.wait4(arena, pid, 0).status()));
        }
    }

    /// Replace this program by another.
    @Builtin("execv(path, argv, /)")
    static void execv(PyObject path, PyObject argv) {
        exec("execv", path, argv, Environment.current().entries());
    }

    /// Replace this program by another, with an environment.
    @Builtin("execve(path, argv, env)")
    static void execve(PyObject path, PyObject argv, PyObject env) {
        exec("execve", path, argv, SpawnArguments.environment(env, "execve"));
    }

    private static void exec(String function, PyObject path, PyObject argv, byte[][] environment) {
        byte[][] arguments = SpawnArguments.arguments(argv, function);
        byte[] program = ProcessArguments.bytes(
                org.scoria.stdlib.PosixPaths.path(path, function).toString());
        MemorySegment dup2 = Libc.function("dup2");
        for (int fd = 0; fd < 3; fd++) {
            NativeFd stream = FdTable.current().nativeFd(fd);
            if (stream.number != fd) {
                Libc.call(dup2, stream.number, fd);
            }
        }
        try (Arena arena = Arena.ofConfined()) {
            int error = -Libc.call(
                    Libc.function("execve"),
                    ChildProcess.text(arena, program).address(),
                    ChildProcess.vector(arena, arguments).address(),
                    ChildProcess.vector(arena, environment).address());
            throw FdTable.osError(error, path);
        }
    }
}
