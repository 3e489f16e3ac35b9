package org.scoria.interpreter;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.scoria.objects.ThreadState;

/// The lock that one thread of an interpreter holds while it runs Python code. A thread that waits longer than the
/// switch interval asks the holder, through [ThreadState#breaker], to hand it over at its next safepoint.
///
/// Compare CPython 3.11 `Python/ceval_gil.h`.
final class Gil {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Condition taken = lock.newCondition();

    private ThreadState holder;
    private long handOvers;
    private int waiting;
    private boolean dropRequested;

    /// `sys.getswitchinterval()` in nanoseconds.
    volatile long intervalNanos = 5_000_000;

    /// Waits for the lock. Interrupts of the Java thread are kept for later.
    void acquire(ThreadState thread) {
        boolean interrupted = false;
        lock.lock();
        try {
            waiting++;
            while (holder != null) {
                interrupted |= awaitTurn();
            }
            waiting--;
            holder = thread;
            handOvers++;
            dropRequested = false;
            taken.signalAll();
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// One interval of waiting; whether the Java thread was interrupted meanwhile.
    private boolean awaitTurn() {
        long before = handOvers;
        boolean interrupted = false;
        long left;
        try {
            left = free.awaitNanos(intervalNanos);
        } catch (InterruptedException e) {
            interrupted = true;
            left = 1;
        }
        if (left <= 0 && holder != null && handOvers == before) {
            dropRequested = true;
            holder.breaker = true;
        }
        return interrupted;
    }

    void release() {
        lock.lock();
        try {
            holder = null;
            free.signal();
        } finally {
            lock.unlock();
        }
    }

    /// At a safepoint: hands over when somebody asked for it, and waits until it was taken.
    void handOver(ThreadState thread) {
        lock.lock();
        boolean asked;
        try {
            asked = dropRequested && waiting > 0;
            if (asked) {
                long before = handOvers;
                holder = null;
                free.signal();
                while (handOvers == before && waiting > 0) {
                    taken.awaitUninterruptibly();
                }
            }
        } finally {
            lock.unlock();
        }
        if (asked) {
            acquire(thread);
        }
    }

    boolean isHeldBy(ThreadState thread) {
        return holder == thread;
    }
}
