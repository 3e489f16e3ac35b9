package org.scoria.stdlib.unix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PySet;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.PosixModule;

/// The system's configuration, users and groups, processors, terminals: functions of `posix`.
@PythonModule(value = "posix", part = true)
public final class SystemFunctions {
    private static final String CONSTANTS = "GRND_RANDOM=2 GRND_NONBLOCK=1 SCHED_OTHER=0 SCHED_FIFO=1 SCHED_RR=2"
            + " SCHED_BATCH=3 SCHED_IDLE=5 RTLD_LAZY=1 RTLD_NOW=2 RTLD_GLOBAL=256 RTLD_LOCAL=0 RTLD_NODELETE=4096"
            + " RTLD_NOLOAD=4 RTLD_DEEPBIND=8";

    private static final int AFFINITY_BYTES = 1024;
    private static final int NAME_ROOM = 1024;

    private SystemFunctions() {}

    static void init(PyModule module) {
        Constants.add(module, CONSTANTS);
        module.add("sysconf_names", names(ConfigurationNames.SYSCONF));
        module.add("pathconf_names", names(ConfigurationNames.PATHCONF));
        module.add("confstr_names", names(ConfigurationNames.CONFSTR));
    }

    private static PyDict names(String entries) {
        PyDict names = new PyDict();
        for (String entry : entries.split(" ")) {
            int equals = entry.indexOf('=');
            names.put(
                    PyStr.of(entry.substring(0, equals)),
                    PyInt.of(Integer.parseInt(entry, equals + 1, entry.length(), 10)));
        }
        return names;
    }

    private static int number(String function, long... arguments) {
        long[] a = java.util.Arrays.copyOf(arguments, 3);
        return Libc.checked(Libc.call(Libc.function(function), a[0], a[1], a[2]));
    }

    // ---- configuration

    private static int configuration(PyModule module, PyObject name, String table) {
        if (name instanceof PyInt) {
            return Convert.toInt(name);
        }
        if (!(name instanceof PyStr)) {
            throw Errors.typeError("configuration names must be strings or integers");
        }
        PyObject number = ((PyDict) module.getAttribute(PyStr.intern(table))).get(name);
        if (number == null) {
            throw Errors.valueError("unrecognized configuration name");
        }
        return Convert.toInt(number);
    }

    /// Return a number of the system's configuration.
    @Builtin("sysconf($module, name, /)")
    static long sysconf(PyModule module, PyObject name) {
        int number = configuration(module, name, "sysconf_names");
        return unlessFailed(Libc.callLong(Libc.function("sysconf"), number, 0, 0));
    }

    /// -1 without an error number means that there is no limit.
    private static long unlessFailed(long result) {
        return result == 0 ? 0 : Libc.checked(result);
    }

    /// Return a text of the system's configuration, or None.
    @Builtin("confstr($module, name, /)")
    static PyObject confstr(PyModule module, PyObject name) {
        int number = configuration(module, name, "confstr_names");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(NAME_ROOM);
            long length = Libc.callLong(Libc.function("confstr"), number, memory.address(), NAME_ROOM);
            return length == 0 ? PyNone.NONE : PyStr.of(memory.getString(0));
        }
    }

    /// Return a number of the configuration of a file system.
    @Builtin("pathconf($module, /, path, name)")
    static long pathconf(PyModule module, PyObject path, PyObject name) {
        int number = configuration(module, name, "pathconf_names");
        return NativePaths.call("pathconf", "fpathconf", path, number, 0);
    }

    /// Return a number of the configuration of the file system of an open file.
    @Builtin("fpathconf($module, fd, name, /)")
    static long fpathconf(PyModule module, PyObject fd, PyObject name) {
        return pathconf(module, PyInt.of(FileArgument.number(fd)), name);
    }

    /// Return how many processes waited for a processor, on average of the last 1, 5 and 15 minutes.
    @Builtin("getloadavg()")
    static PyObject getloadavg() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment loads = arena.allocate(24, 8);
            if (Libc.call(Libc.function("getloadavg"), loads.address(), 3) != 3) {
                throw Errors.of(Exceptions.OSError, "Load averages are unobtainable");
            }
            return PyTuple.of(
                    PyFloat.of(loads.get(ValueLayout.JAVA_DOUBLE, 0)),
                    PyFloat.of(loads.get(ValueLayout.JAVA_DOUBLE, 8)),
                    PyFloat.of(loads.get(ValueLayout.JAVA_DOUBLE, 16)));
        }
    }

    /// Return random bytes of the system.
    @Builtin("getrandom(size, flags=0)")
    static PyObject getrandom(int size, int flags) {
        if (size < 0) {
            throw FdTable.osError(22);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(1, size));
            long n = Libc.checked(Libc.callLong(Libc.function("getrandom"), memory.address(), size, flags));
            return PyBytes.of(memory.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    // ---- processors

    /// Return the processors that a process may use (0 means this one).
    @Builtin("sched_getaffinity(pid, /)")
    static PyObject getAffinity(int pid) {
        PySet processors = new PySet();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(AFFINITY_BYTES, 8);
            number("sched_getaffinity", pid, AFFINITY_BYTES, mask.address());
            for (int i = 0; i < 8 * AFFINITY_BYTES; i++) {
                if ((mask.get(ValueLayout.JAVA_BYTE, i / 8) >> i % 8 & 1) != 0) {
                    processors.addItem(PyInt.of(i));
                }
            }
        }
        return processors;
    }

    /// Set the processors that a process may use.
    @Builtin("sched_setaffinity(pid, mask, /)")
    static void setAffinity(int pid, PyObject mask) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bits = arena.allocate(AFFINITY_BYTES, 8);
            for (PyObject item : Abstract.toArray(mask)) {
                long processor = Convert.toLong(item);
                if (processor < 0) {
                    throw Errors.valueError("negative CPU number");
                }
                if (processor >= 8L * AFFINITY_BYTES) {
                    throw FdTable.osError(22);
                }
                byte old = bits.get(ValueLayout.JAVA_BYTE, processor / 8);
                bits.set(ValueLayout.JAVA_BYTE, processor / 8, (byte) (old | 1 << processor % 8));
            }
            number("sched_setaffinity", pid, AFFINITY_BYTES, bits.address());
        }
    }

    /// Return the greatest priority of a scheduling policy.
    @Builtin("sched_get_priority_max(policy)")
    static long maxPriority(int policy) {
        return number("sched_get_priority_max", policy);
    }

    /// Return the least priority of a scheduling policy.
    @Builtin("sched_get_priority_min(policy)")
    static long minPriority(int policy) {
        return number("sched_get_priority_min", policy);
    }

    // ---- users and groups

    /// Return the name of the user who has logged in.
    @Builtin("getlogin()")
    static PyObject getlogin() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(NAME_ROOM);
            int error = Libc.plain(Libc.function("getlogin_r"), name.address(), NAME_ROOM, 0, 0, 0, 0, 0, 0);
            Libc.checked(-error);
            return PyStr.of(name.getString(0));
        }
    }

    /// Return the groups of this process.
    @Builtin("getgroups()")
    static PyObject getgroups() {
        try (Arena arena = Arena.ofConfined()) {
            int count = number("getgroups", 0, 0);
            MemorySegment groups = arena.allocate(Math.max(1, 4L * count), 4);
            return numbers(groups, number("getgroups", count, groups.address()));
        }
    }

    private static PyList numbers(MemorySegment memory, int count) {
        PyList list = new PyList();
        for (int i = 0; i < count; i++) {
            list.append(PyInt.of(memory.getAtIndex(ValueLayout.JAVA_INT, i) & 0xffffffffL));
        }
        return list;
    }

    /// Return the groups of a user, and one more.
    @Builtin("getgrouplist(user, group, /)")
    static PyObject getgrouplist(String user, PyObject group) {
        long more = FileFunctions.owner(group, "gid");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment groups = arena.allocate(4L * 65536, 4);
            MemorySegment count = arena.allocateFrom(ValueLayout.JAVA_INT, 65536);
            long name = arena.allocateFrom(user).address();
            Libc.checked(Libc.call(Libc.function("getgrouplist"), name, more, groups.address(), count.address()));
            return numbers(groups, count.get(ValueLayout.JAVA_INT, 0));
        }
    }

    /// Set the groups of this process.
    @Builtin("setgroups(groups, /)")
    static void setgroups(PyObject groups) {
        PyObject[] items;
        try {
            items = Abstract.toArray(groups);
        } catch (PyException e) {
            throw Errors.typeError("setgroups argument must be a sequence");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment numbers = arena.allocate(Math.max(1, 4L * items.length), 4);
            for (int i = 0; i < items.length; i++) {
                numbers.setAtIndex(ValueLayout.JAVA_INT, i, (int) FileFunctions.owner(items[i], "gid"));
            }
            number("setgroups", items.length, numbers.address());
        }
    }

    private static PyObject three(String function) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ids = arena.allocate(12, 4);
            long first = ids.address();
            number(function, first, first + 4, first + 8);
            return PyTuple.of(
                    PyInt.of(ids.get(ValueLayout.JAVA_INT, 0) & 0xffffffffL),
                    PyInt.of(ids.get(ValueLayout.JAVA_INT, 4) & 0xffffffffL),
                    PyInt.of(ids.get(ValueLayout.JAVA_INT, 8) & 0xffffffffL));
        }
    }

    /// Return the real, effective and saved user.
    @Builtin("getresuid()")
    static PyObject getresuid() {
        return three("getresuid");
    }

    /// Return the real, effective and saved group.
    @Builtin("getresgid()")
    static PyObject getresgid() {
        return three("getresgid");
    }

    /// Set the user.
    @Builtin("setuid(uid, /)")
    static void setuid(PyObject uid) {
        number("setuid", FileFunctions.owner(uid, "uid"));
    }

    /// Set the effective user.
    @Builtin("seteuid(euid, /)")
    static void seteuid(PyObject euid) {
        number("seteuid", FileFunctions.owner(euid, "uid"));
    }

    /// Set the real and effective user.
    @Builtin("setreuid(ruid, euid, /)")
    static void setreuid(PyObject ruid, PyObject euid) {
        number("setreuid", FileFunctions.owner(ruid, "uid"), FileFunctions.owner(euid, "uid"));
    }

    /// Set the real, effective and saved user.
    @Builtin("setresuid(ruid, euid, suid, /)")
    static void setresuid(PyObject ruid, PyObject euid, PyObject suid) {
        number(
                "setresuid",
                FileFunctions.owner(ruid, "uid"),
                FileFunctions.owner(euid, "uid"),
                FileFunctions.owner(suid, "uid"));
    }

    /// Set the group.
    @Builtin("setgid(gid, /)")
    static void setgid(PyObject gid) {
        number("setgid", FileFunctions.owner(gid, "gid"));
    }

    /// Set the effective group.
    @Builtin("setegid(egid, /)")
    static void setegid(PyObject egid) {
        number("setegid", FileFunctions.owner(egid, "gid"));
    }

    /// Set the real and effective group.
    @Builtin("setregid(rgid, egid, /)")
    static void setregid(PyObject rgid, PyObject egid) {
        number("setregid", FileFunctions.owner(rgid, "gid"), FileFunctions.owner(egid, "gid"));
    }

    /// Set the real, effective and saved group.
    @Builtin("setresgid(rgid, egid, sgid, /)")
    static void setresgid(PyObject rgid, PyObject egid, PyObject sgid) {
        number(
                "setresgid",
                FileFunctions.owner(rgid, "gid"),
                FileFunctions.owner(egid, "gid"),
                FileFunctions.owner(sgid, "gid"));
    }

    // ---- terminals

    /// Open a pseudo-terminal. Returns the descriptors of its two sides.
    @Builtin("openpty()")
    static PyObject openpty() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment numbers = arena.allocate(8, 4);
            long first = numbers.address();
            Libc.checked(Libc.call(Libc.function("openpty"), first, first + 4, 0, 0, 0, 0));
            FdTable table = FdTable.current();
            return PyTuple.of(
                    PyInt.of(table.add(numbers.get(ValueLayout.JAVA_INT, 0))),
                    PyInt.of(table.add(numbers.get(ValueLayout.JAVA_INT, 4))));
        }
    }

    /// Return the path of the terminal of a descriptor.
    @Builtin("ttyname(fd, /)")
    static PyObject ttyname(int fd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(NAME_ROOM);
            int number = FdTable.current().nativeFd(fd).number;
            int error = Libc.plain(Libc.function("ttyname_r"), number, name.address(), NAME_ROOM, 0, 0, 0, 0, 0);
            Libc.checked(-error);
            return PyStr.of(name.getString(0));
        }
    }

    /// Return the encoding of a terminal, None for a descriptor that is none.
    @Builtin("device_encoding(fd)")
    static PyObject deviceEncoding(int fd) {
        return PosixModule.isatty(fd) ? PyStr.of("UTF-8") : PyNone.NONE;
    }

    /// Return the path of this process's terminal.
    @Builtin("ctermid()")
    static PyObject ctermid() {
        return PyStr.of("/dev/tty");
    }

    /// Return the process group in the foreground of a terminal.
    @Builtin("tcgetpgrp(fd, /)")
    static long tcgetpgrp(int fd) {
        return number("tcgetpgrp", FdTable.current().nativeFd(fd).number);
    }

    /// Set the process group in the foreground of a terminal.
    @Builtin("tcsetpgrp(fd, pgid, /)")
    static void tcsetpgrp(int fd, int pgid) {
        number("tcsetpgrp", FdTable.current().nativeFd(fd).number, pgid);
    }
}
