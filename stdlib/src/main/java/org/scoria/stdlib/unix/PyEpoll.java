package org.scoria.stdlib.unix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.stdlib.FdTable;

/// A `select.epoll` object: the kernel remembers the descriptors.
///
/// Compare CPython 3.11 `Modules/selectmodule.c: pyEpoll_Object`.
@PythonType(
        value = PyEpoll.class,
        name = "select.epoll",
        subclass = true,
        doc = "Waits for many files, which the kernel remembers. sizehint has no effect; flags may be EPOLL_CLOEXEC.")
public class PyEpoll extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyEpoll.class, PyObject.TYPE, new PyEpollExposed());

    private static final MemorySegment CREATE = Libc.function("epoll_create1");
    private static final MemorySegment CONTROL = Libc.function("epoll_ctl");
    private static final MemorySegment WAIT = Libc.function("epoll_wait");
    private static final int EPOLL_CLOEXEC = 524288;
    private static final int ADD = 1;
    private static final int DELETE = 2;
    private static final int MODIFY = 3;
    private static final int DEFAULT = 1 | 2 | 4;
    private static final int FD_SETSIZE = 1024;

    /// The size of a `struct epoll_event` and where its data is: only x86 packs it.
    private static final int DATA = System.getProperty("os.arch").equals("amd64") ? 4 : 8;

    private static final int ENTRY = DATA + 8;

    private int fd;

    PyEpoll(int fd) {
        this.fd = fd;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    private NativeFd open() {
        if (fd < 0) {
            throw Errors.valueError("I/O operation on closed epoll object");
        }
        return FdTable.current().nativeFd(fd);
    }

    @New(value = "epoll($type, /, sizehint=-1, flags=0)", signature = false)
    static PyObject create(PyType type, int sizehint, int flags) {
        if (sizehint != -1 && sizehint <= 0) {
            throw Errors.valueError("negative sizehint");
        }
        if ((flags & ~EPOLL_CLOEXEC) != 0) {
            throw Errors.of(Exceptions.OSError, "invalid flags");
        }
        int number = Libc.checked(Libc.call(CREATE, EPOLL_CLOEXEC));
        return made(type, FdTable.current().add(number));
    }

    private static PyObject made(PyType type, int fd) {
        return type == TYPE ? new PyEpoll(fd) : new PyEpollSub(type, fd);
    }

    /// Create an epoll object from a given control fd.
    @ClassMethod
    @Builtin("fromfd($type, fd, /)")
    static PyObject fromFd(PyType type, int fd) {
        return made(type, fd);
    }

    /// Close the control descriptor. Closing it again does nothing.
    @Builtin("close($self, /)")
    static void close(PyEpoll self) {
        int fd = self.fd;
        self.fd = -1;
        if (fd >= 0) {
            try {
                FdTable.current().close(fd);
            } catch (IOException e) {
                throw FdTable.osError(e, null);
            }
        }
    }

    /// True if the epoll object is closed
    @Getter("closed")
    static PyObject closed(PyEpoll self) {
        return PyBool.of(self.fd < 0);
    }

    /// Return the control descriptor.
    @Builtin("fileno($self, /)")
    static long fileno(PyEpoll self) {
        self.open();
        return self.fd;
    }

    private void control(int operation, PyObject file, int events) {
        NativeFd own = open();
        int fd = FileArgument.number(file);
        NativeFd target = FdTable.current().nativeFd(fd);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment event = arena.allocate(ENTRY, 8);
            event.set(ValueLayout.JAVA_INT, 0, events);
            event.set(ValueLayout.JAVA_LONG_UNALIGNED, DATA, fd);
            Libc.checked(Libc.call(CONTROL, own.number, operation, target.number, event.address()));
        }
    }

    private static int mask(PyObject events) {
        return events == null
                ? DEFAULT
                : (int) Abstract.index(events).bigValue().longValue();
    }

    /// Remember a new file and what to wait for; OSError if it is known already.
    @Builtin(
            value = "register($self, /, fd, eventmask=<unrepresentable>)",
            text = "($self, /, fd,\n         eventmask=select.EPOLLIN | select.EPOLLPRI | select.EPOLLOUT)")
    static void register(PyEpoll self, PyObject fd, @Absent PyObject eventmask) {
        self.control(ADD, fd, mask(eventmask));
    }

    /// Change what to wait for, of a file that is registered.
    @Builtin("modify($self, /, fd, eventmask)")
    static void modify(PyEpoll self, PyObject fd, PyObject eventmask) {
        self.control(MODIFY, fd, mask(eventmask));
    }

    /// Forget a file.
    @Builtin("unregister($self, /, fd)")
    static void unregister(PyEpoll self, PyObject fd) {
        self.control(DELETE, fd, 0);
    }

    /// Wait for the registered files, at most so many seconds (None or a negative number: for ever). Returns a
    /// list of
    /// at most maxevents pairs of a descriptor and its events.
    @Builtin("poll($self, /, timeout=None, maxevents=-1)")
    static PyObject poll(PyEpoll self, PyObject timeout, int maxevents) {
        NativeFd own = self.open();
        long nanos = Timeouts.optional(timeout, 1_000_000_000L, "timeout must be an integer or None");
        if (maxevents != -1 && maxevents < 1) {
            throw Errors.valueError("maxevents must be greater than 0, got %s", maxevents);
        }
        int most = maxevents == -1 ? FD_SETSIZE - 1 : maxevents;
        if (nanos != 0) {
            Polling.await(own.number, Polling.IN, nanos); // the kernel tells of itself, too, what is ready
        }
        return events(own.number, most);
    }

    private static PyList events(int number, int most) {
        PyList events = new PyList();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment table = arena.allocate((long) most * ENTRY, 8);
            int count = Libc.checked(Libc.call(WAIT, number, table.address(), most, 0));
            for (int i = 0; i < count; i++) {
                long at = (long) i * ENTRY;
                int so = table.get(ValueLayout.JAVA_INT_UNALIGNED, at);
                long fd = table.get(ValueLayout.JAVA_LONG_UNALIGNED, at + DATA);
                events.append(SelectModule.event(fd, so & 0xffffffffL));
            }
        }
        return events;
    }

    @Builtin("__enter__($self, /)")
    static PyObject enter(PyEpoll self) {
        self.open();
        return self;
    }

    @Builtin("__exit__($self, exc_type=None, exc_value=None, exc_tb=None, /)")
    static void exit(PyEpoll self, PyObject exc_type, PyObject exc_value, PyObject exc_tb) {
        close(self);
    }
}
