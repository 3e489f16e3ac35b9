package org.scoria.stdlib.unix;

import java.util.ArrayList;
import java.util.List;
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

    private static final int EBADF = 9;

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
        FileSet[] sets = {
            new FileSet(rlist, Polling.IN, READABLE),
            new FileSet(wlist, Polling.OUT, WRITABLE),
            new FileSet(xlist, PRIORITY, PRIORITY)
        };
        int count = sets[0].size() + sets[1].size() + sets[2].size();
        int[] descriptors = new int[count];
        short[] events = new short[count];
        int at = 0;
        for (FileSet set : sets) {
            at = set.ask(descriptors, events, at);
        }
        Polling.poll(descriptors, events, nanos);
        PyObject[] results = new PyObject[3];
        at = 0;
        for (int i = 0; i < 3; i++) {
            results[i] = sets[i].ready(events, at);
            at += sets[i].size();
        }
        return PyTuple.of(results);
    }

    /// One of the three lists of files.
    private static final class FileSet {
        private final List<PyObject> files = new ArrayList<>();
        private final List<Integer> descriptors = new ArrayList<>();
        private final int asked;
        private final int answers;

        FileSet(PyObject given, int asked, int answers) {
            this.asked = asked;
            this.answers = answers;
            PyList list = list(given);
            for (int i = 0; i < list.size(); i++) { // `fileno` may shorten the list
                PyObject file = list.get(i);
                int fd = FileArgument.number(file);
                if (fd >= FD_SETSIZE) {
                    throw Errors.valueError("filedescriptor out of range in select()");
                }
                files.add(file);
                descriptors.add(FdTable.current().nativeFd(fd).number);
            }
        }

        private static PyList list(PyObject files) {
            if (files instanceof PyList list) {
                return list;
            }
            try {
                return PyList.of(Abstract.toArray(files));
            } catch (PyException e) {
                if (e.matches(Exceptions.TypeError)) {
                    throw Errors.typeError("arguments 1-3 must be sequences");
                }
                throw e;
            }
        }

        int size() {
            return files.size();
        }

        /// Writes down what to ask from index `at` on; where the next set begins.
        int ask(int[] to, short[] events, int at) {
            for (int i = 0; i < size(); i++) {
                to[at + i] = descriptors.get(i);
                events[at + i] = (short) asked;
            }
            return at + size();
        }

        PyList ready(short[] events, int at) {
            PyList list = new PyList();
            for (int i = 0; i < size(); i++) {
                if ((events[at + i] & Polling.NVAL) != 0) {
                    throw FdTable.osError(EBADF);
                }
                if ((events[at + i] & answers) != 0) {
                    list.append(files.get(i));
                }
            }
            return list;
        }
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
