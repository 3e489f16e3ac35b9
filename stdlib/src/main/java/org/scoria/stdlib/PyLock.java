package org.scoria.stdlib;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `_thread.lock`: held by nobody in particular, so any thread may release it.
///
/// A lock object is a synchronization primitive. To create a lock, call threading.Lock().
@PythonType(value = PyLock.class, name = "_thread.lock")
public final class PyLock extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyLock.class, PyObject.TYPE, new PyLockExposed());

    private Semaphore semaphore = new Semaphore(1);

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of(
                "<" + (locked() ? "locked" : "unlocked") + " _thread.lock object at " + Abstract.address(this) + ">");
    }

    /// Waits for the lock, at most `nanos` (negative: for ever), without the GIL.
    boolean take(ThreadState thread, long nanos) {
        if (semaphore.tryAcquire()) {
            return true;
        }
        return nanos != 0 && Blocking.await(thread, nanos, left -> semaphore.tryAcquire(left, TimeUnit.NANOSECONDS));
    }

    boolean locked() {
        return semaphore.availablePermits() == 0;
    }

    void free() {
        if (!locked()) {
            throw Errors.runtimeError("release unlocked lock");
        }
        semaphore.release();
    }

    /// acquire(blocking=True, timeout=-1) -> bool
    ///
    /// Lock the lock, waiting when it is locked already unless blocking is false, at most timeout seconds.
    @Builtin(value = "acquire($self, /, blocking=True, timeout=-1)", signature = false)
    static boolean acquire(PyLock self, boolean blocking, PyObject timeout, ThreadState thread) {
        return self.take(thread, Blocking.timeout(blocking, timeout));
    }

    /// An obsolete synonym of acquire().
    @Builtin(value = "acquire_lock($self, /, blocking=True, timeout=-1)", signature = false)
    static boolean acquireLock(PyLock self, boolean blocking, PyObject timeout, ThreadState thread) {
        return acquire(self, blocking, timeout, thread);
    }

    /// release()
    ///
    /// Release the lock, letting another thread that waits for it go on.
    @Builtin(value = "release($self, /)", signature = false)
    static void release(PyLock self) {
        self.free();
    }

    /// An obsolete synonym of release().
    @Builtin(value = "release_lock($self, /)", signature = false)
    static void releaseLock(PyLock self) {
        self.free();
    }

    /// locked() -> bool
    ///
    /// Return whether the lock is in the locked state.
    @Builtin(value = "locked($self, /)", signature = false)
    static boolean isLocked(PyLock self) {
        return self.locked();
    }

    /// An obsolete synonym of locked().
    @Builtin(value = "locked_lock($self, /)", signature = false)
    static boolean lockedLock(PyLock self) {
        return self.locked();
    }

    /// Lock the lock.
    @Builtin(value = "__enter__($self, /)", signature = false)
    static PyObject enter(PyLock self, ThreadState thread) {
        self.take(thread, -1);
        return PyBool.TRUE;
    }

    /// Release the lock.
    @Builtin(value = "__exit__($self, /, *args)", signature = false)
    static void exit(PyLock self, PyObject[] args) {
        self.free();
    }

    @Builtin(value = "_at_fork_reinit($self, /)", signature = false)
    static void reset(PyLock self) {
        self.semaphore = new Semaphore(1);
    }
}
