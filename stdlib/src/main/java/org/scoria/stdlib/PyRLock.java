package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// A `_thread.RLock`: a lock that its owner may take again. All fields are written by the thread that holds the
/// GIL.
@PythonType(value = PyRLock.class, name = "_thread.RLock", subclass = true)
public class PyRLock extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyRLock.class, PyObject.TYPE, new PyRLockExposed());

    private PyLock lock = new PyLock();
    private long owner;
    private long count;

    public PyRLock() {}

    @New(value = "RLock($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == TYPE ? new PyRLock() : new PyRLockSub(type);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        // any arguments are for subclasses
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<" + (count == 0 ? "unlocked" : "locked") + " " + type().displayName() + " object owner="
                + owner + " count=" + count + " at " + Abstract.address(this) + ">");
    }

    private static long me() {
        return Thread.currentThread().threadId();
    }

    private boolean take(ThreadState thread, long nanos) {
        if (count > 0 && owner == me()) {
            count++;
            return true;
        }
        if (!lock.take(thread, nanos)) {
            return false;
        }
        owner = me();
        count = 1;
        return true;
    }

    private void free() {
        if (count == 0 || owner != me()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        if (--count == 0) {
            owner = 0;
            lock.free();
        }
    }

    /// Lock the lock. `blocking` indicates whether we should wait for the lock to be available or not.
    @Builtin(value = "acquire($self, /, blocking=True, timeout=-1)", signature = false)
    static boolean acquire(PyRLock self, boolean blocking, PyObject timeout, ThreadState thread) {
        return self.take(thread, Blocking.timeout(blocking, timeout));
    }

    /// Release the lock, allowing another thread that is blocked waiting for the lock to acquire it.
    @Builtin(value = "release($self, /)", signature = false)
    static void release(PyRLock self) {
        self.free();
    }

    /// For internal use by `threading.Condition`.
    @Builtin(value = "_is_owned($self, /)", signature = false)
    static boolean isOwned(PyRLock self) {
        return self.count > 0 && self.owner == me();
    }

    /// For internal use by `threading.Condition`.
    @Builtin(value = "_acquire_restore($self, state, /)", signature = false)
    static void restore(PyRLock self, PyTuple state, ThreadState thread) {
        self.lock.take(thread, -1);
        self.count = ((PyInt) state.get(0)).value;
        self.owner = ((PyInt) state.get(1)).value;
    }

    /// For internal use by `threading.Condition`.
    @Builtin(value = "_release_save($self, /)", signature = false)
    static PyObject save(PyRLock self) {
        if (self.count == 0) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        PyTuple state = PyTuple.of(PyInt.of(self.count), PyInt.of(self.owner));
        self.count = 0;
        self.owner = 0;
        self.lock.free();
        return state;
    }

    /// For internal use by reentrancy checks.
    @Builtin(value = "_recursion_count($self, /)", signature = false)
    static long recursionCount(PyRLock self) {
        return self.owner == me() ? self.count : 0;
    }

    /// Lock the lock.
    @Builtin(value = "__enter__($self, /)", signature = false)
    static PyObject enter(PyRLock self, ThreadState thread) {
        self.take(thread, -1);
        return PyBool.TRUE;
    }

    /// Release the lock.
    @Builtin(value = "__exit__($self, /, *args)", signature = false)
    static void exit(PyRLock self, PyObject[] args) {
        self.free();
    }

    @Builtin(value = "_at_fork_reinit($self, /)", signature = false)
    static void reset(PyRLock self) {
        self.lock = new PyLock();
        self.owner = 0;
        self.count = 0;
    }
}
