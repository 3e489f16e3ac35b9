package org.scoria.interpreter;

import org.scoria.objects.ThreadState;

/// The import lock: reentrant, held for short stretches by importlib. It is only touched with the GIL held.
final class ImportLock {
    private ThreadState owner;
    private int depth;

    synchronized boolean isHeld() {
        return owner != null;
    }

    void acquire(ThreadState thread) {
        while (!tryAcquire(thread)) {
            try {
                thread.interpreter.withoutGil(this::awaitFree);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private synchronized boolean tryAcquire(ThreadState thread) {
        if (owner != null && owner != thread) {
            return false;
        }
        owner = thread;
        depth++;
        return true;
    }

    private synchronized Object awaitFree() throws InterruptedException {
        while (owner != null) {
            wait(10);
        }
        return null;
    }

    /// False when the thread does not hold the lock.
    synchronized boolean release(ThreadState thread) {
        if (owner != thread) {
            return false;
        }
        if (--depth == 0) {
            owner = null;
            notifyAll();
        }
        return true;
    }
}
