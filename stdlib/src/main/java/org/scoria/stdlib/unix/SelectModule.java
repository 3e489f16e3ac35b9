package org.scoria.stdlib.unix;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.FdTable;

/// `select`: waiting for several descriptors at once. Compare CPython 3.11 `Modules/selectmodule.c`.
@PythonModule(value = "select", doc = "Waiting until one of several files can be read or written.")
public final class SelectModule {
    /// What `select` refuses on this system: a set has so many bits.
    private static final int FD_SETSIZE = 1024;

    private static final int READABLE = Polling.IN | Polling.HUP | Polling.ERR | 0x40 | 0x80;
    private static final int WRITABLE = Polling.OUT | Polling.ERR | 0x100 | 0x200;
    private static final int PRIORITY = 2;
    private static final long NANOS = 1_000_000_000L;

    private static final String CONSTANTS = "POLLIN=1 POLLPRI=2 POLLOUT=4 POLLERR=8 POLLHUP=16 POLLNVAL=32"
            + " POLLRDNORM=64 POLLRDBAND=128 POLLWRNORM=256 POLLWRBAND=512 POLLMSG=1024 POLLRDHUP=8192 EPOLLIN=1"
            + " EPOLLOUT=4 EPOLLPRI=2 EPOLLERR=8 EPOLLHUP=16 EPOLLRDHUP=8192 EPOLLET=2147483648"
            + " EPOLLONESHOT=1073741824 EPOLLEXCLUSIVE=268435456 EPOLLRDNORM=64 EPOLLRDBAND=128 EPOLLWRNORM=256"
            + " EPOLLWRBAND=512 EPOLLMSG=1024 EPOLL_CLOEXEC=524288 PIPE_BUF=4096";

    private SelectModule() {}

    static void init(PyModule module) {
        Libc.require();
        Constants.add(module, CONSTANTS);
        module.add("error", Exceptions.OSError);
        module.add("epoll", PyEpoll.TYPE);
    }

    /// Wait until one or more files are ready: for reading, for writing, or with an exceptional condition. The
    /// files
    /// are
    /// integers or have a fileno() method. The timeout is in seconds, a float; without it or with None the call
    /// waits
    /// as long as it takes.
    ///
    /// Returns three lists, those of the given files that are ready; they are empty when the time is over.
    @Builtin("select($module, rlist, wlist, xlist, timeout=None, /)")
    static PyObject select(PyModule module, PyObject rlist, PyObject wlist, PyObject xlist, PyObject timeout) {
        long nanos = Timeouts.optional(timeout, NANOS, "timeout must be a float or None");
        if (nanos < 0 && timeout != PyNone.NONE) {
            throw Errors.valueError("timeout must be non-negative");
        }
        PyObject[][] files = {items(rlist), items(wlist), items(xlist)};
        int[] asked = {READABLE, WRITABLE, PRIORITY};
        int count = files[0].length + files[1].length + files[2].length;
        int[] descriptors = new int[count];
        short[] events = new short[count];
        FdTable table = FdTable.current();
        int at = 0;
        for (int set = 0; set < 3; set++) {
            for (PyObject file : files[set]) {
                int fd = FileArgument.number(file);
                if (fd >= FD_SETSIZE) {
                    throw Errors.valueError("filedescriptor out of range in select()");
                }
                descriptors[at] = table.nativeFd(fd).number;
                events[at++] = (short) (set == 2 ? PRIORITY : set == 1 ? Polling.OUT : Polling.IN);
            }
        }
        Polling.poll(descriptors, events, nanos);
        return ready(files, asked, events);
    }

    private static PyObject[] items(PyObject files) {
        try {
            return Abstract.toArray(files);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                throw Errors.typeError("arguments 1-3 must be sequences");
            }
            throw e;
        }
    }

    private static PyObject ready(PyObject[][] files, int[] asked, short[] events) {
        PyObject[] results = new PyObject[3];
        int at = 0;
        for (int set = 0; set < 3; set++) {
            PyList list = new PyList();
            for (PyObject file : files[set]) {
                if ((events[at] & Polling.NVAL) != 0) {
                    throw FdTable.osError(9);
                }
                if ((events[at++] & asked[set]) != 0) {
                    list.append(file);
                }
            }
            results[set] = list;
        }
        return PyTuple.of(results);
    }

    /// Return an object that remembers files to wait for.
    @Builtin("poll($module, /)")
    static PyObject poll(PyModule module) {
        return new PyPoll();
    }

    /// A pair of a descriptor and what is so.
    static PyObject event(long fd, long events) {
        return PyTuple.of(PyInt.of(fd), PyInt.of(events));
    }
}
