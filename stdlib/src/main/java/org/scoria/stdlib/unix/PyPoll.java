package org.scoria.stdlib.unix;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;
import org.scoria.stdlib.FdTable;

/// A `select.poll` object: descriptors, and what is asked of them.
@PythonType(value = PyPoll.class, name = "select.poll")
public final class PyPoll extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyPoll.class, PyObject.TYPE, new PyPollExposed());

    private static final int DEFAULT = Polling.IN | Polling.OUT | 2;
    private static final int ENOENT = 2;

    private final Map<Integer, Integer> asked = new LinkedHashMap<>();
    private boolean polling;

    @Override
    public PyType type() {
        return TYPE;
    }

    private static int events(PyObject mask) {
        if (mask == null) {
            return DEFAULT;
        }
        if (!mask.hasIndex()) {
            throw Errors.typeError("an integer is required");
        }
        PyInt n = Abstract.index(mask);
        if (n.signum() < 0) {
            throw Errors.valueError("value must be positive");
        }
        if (!n.isSmall() || n.value > 0xffff) {
            throw Errors.overflowError("Python int too large for C unsigned short");
        }
        return (int) n.value;
    }

    /// Remember a file, and what to wait for. Registering it again replaces that.
    @Builtin(
            value = "register($self, fd, eventmask=<unrepresentable>, /)",
            text = "($self, fd,\n         eventmask=select.POLLIN | select.POLLPRI | select.POLLOUT, /)")
    static void register(PyPoll self, PyObject fd, @Absent PyObject eventmask) {
        self.asked.put(FileArgument.number(fd), events(eventmask));
    }

    /// Change what to wait for, of a file that is registered.
    @Builtin("modify($self, fd, eventmask, /)")
    static void modify(PyPoll self, PyObject fd, PyObject eventmask) {
        int number = FileArgument.number(fd);
        int events = events(eventmask);
        if (!self.asked.containsKey(number)) {
            throw FdTable.osError(ENOENT);
        }
        self.asked.put(number, events);
    }

    /// Forget a file.
    @Builtin("unregister($self, fd, /)")
    static void unregister(PyPoll self, PyObject fd) {
        int number = FileArgument.number(fd);
        if (self.asked.remove(number) == null) {
            throw Errors.keyError(PyInt.of(number));
        }
    }

    /// Wait for the registered files, at most so many milliseconds. Returns a list of pairs of a descriptor and its
    /// events.
    @Builtin("poll($self, timeout=None, /)")
    static PyObject poll(PyPoll self, PyObject timeout) {
        long nanos = Timeouts.optional(timeout, 1_000_000L, "timeout must be an integer or None");
        if (self.polling) {
            throw Errors.runtimeError("concurrent poll() invocation");
        }
        self.polling = true;
        try {
            return self.waitFor(nanos);
        } finally {
            self.polling = false;
        }
    }

    private PyList waitFor(long nanos) {
        int count = asked.size();
        int[] numbers = new int[count];
        int[] descriptors = new int[count];
        short[] events = new short[count];
        FdTable table = FdTable.current();
        boolean invalid = false;
        int at = 0;
        for (Map.Entry<Integer, Integer> entry : asked.entrySet()) {
            numbers[at] = entry.getKey();
            boolean open = table.isOpen(numbers[at]);
            invalid |= !open;
            descriptors[at] = open ? table.nativeFd(numbers[at]).number : -1;
            events[at++] = (short) (int) entry.getValue();
        }
        Polling.poll(descriptors, events, invalid ? 0 : nanos);
        PyList ready = new PyList();
        for (int i = 0; i < count; i++) {
            int so = descriptors[i] < 0 ? Polling.NVAL : events[i] & 0xffff;
            if (so != 0) {
                ready.append(SelectModule.event(numbers[i], so));
            }
        }
        return ready;
    }
}
