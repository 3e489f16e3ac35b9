package org.scoria.stdlib;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyGenericAlias;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// A `_queue.SimpleQueue`: unbounded, first in first out. Compare CPython 3.11 `Modules/_queuemodule.c`.
@PythonType(
        value = PySimpleQueue.class,
        name = "_queue.SimpleQueue",
        subclass = true,
        doc = "Simple, unbounded, reentrant FIFO queue.")
public class PySimpleQueue extends PyObject {
    public static final PyType TYPE = PyType.builtin(PySimpleQueue.class, PyObject.TYPE, new PySimpleQueueExposed());

    private final LinkedBlockingQueue<PyObject> items = new LinkedBlockingQueue<>();

    public PySimpleQueue() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @New("SimpleQueue($type)")
    static PyObject create(PyType type) {
        return type == TYPE ? new PySimpleQueue() : new PySimpleQueueSub(type);
    }

    /// Adds an item. That never waits, whatever block and timeout say.
    @Builtin("put($self, /, item, block=True, timeout=None)")
    static void put(PySimpleQueue self, PyObject item, PyObject block, PyObject timeout) {
        self.items.add(item);
    }

    /// Adds an item.
    @Builtin("put_nowait($self, /, item)")
    static void putNoWait(PySimpleQueue self, PyObject item) {
        self.items.add(item);
    }

    /// Removes the oldest item and returns it.
    ///
    /// With block true and no timeout, waits until there is one. With a timeout (a non-negative number)
    /// waits at most so many seconds, and raises Empty then. With block false raises Empty at once when
    /// there is no item.
    @Builtin("get($self, /, block=True, timeout=None)")
    static PyObject get(PySimpleQueue self, boolean block, PyObject timeout, ThreadState thread) {
        long nanos = block ? nanos(timeout) : 0;
        PyObject item = self.items.poll();
        if (item != null || !block) {
            return orEmpty(item, thread);
        }
        PyObject[] got = new PyObject[1];
        Blocking.await(thread, nanos, left -> {
            got[0] = self.items.poll(left, TimeUnit.NANOSECONDS);
            return got[0] != null;
        });
        return orEmpty(got[0], thread);
    }

    private static long nanos(PyObject timeout) {
        if (timeout == PyNone.NONE) {
            return -1;
        }
        if (!(timeout instanceof PyFloat) && !timeout.hasIndex()) {
            throw Errors.typeError(
                    "'%s' object cannot be interpreted as an integer",
                    timeout.type().qualifiedName());
        }
        if (Abstract.compareBool(timeout, PyInt.ZERO, Abstract.LT)) {
            throw Errors.valueError("'timeout' must be a non-negative number");
        }
        return Blocking.timeout(true, timeout);
    }

    private static PyObject orEmpty(PyObject item, ThreadState thread) {
        if (item == null) {
            throw new PyException(
                    (PyBaseException) QueueModule.empty(thread.interpreter).call0());
        }
        return item;
    }

    /// Removes the oldest item and returns it; Empty when there is none.
    @Builtin("get_nowait($self, /)")
    static PyObject getNoWait(PySimpleQueue self, ThreadState thread) {
        return orEmpty(self.items.poll(), thread);
    }

    /// Whether there is no item at this moment.
    @Builtin("empty($self, /)")
    static boolean empty(PySimpleQueue self) {
        return self.items.isEmpty();
    }

    /// How many items there are at this moment.
    @Builtin("qsize($self, /)")
    static long size(PySimpleQueue self) {
        return self.items.size();
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
