package org.scoria.stdlib;

import java.io.IOException;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.scoria.objects.PyObject;
import org.scoria.stdlib.io.OpenStreams;

/// The descriptors of files and sockets that a program forgets to close.
///
/// CPython closes a file when the last reference to it goes. Here the collector of the virtual machine notices,
/// some time
/// later; and because open files take hardly any memory, it has to be asked when there are many.
public final class AbandonedDescriptors {
    /// With so many open descriptors it is time to look whether they are still wanted.
    private static final int MANY = 256;

    private static final long PATIENCE_MILLIS = 100;

    private final FdTable table;
    private final ReferenceQueue<PyObject> dead = new ReferenceQueue<>();
    private final Set<Guard> guards = Collections.newSetFromMap(new ConcurrentHashMap<>());
    private int threshold = MANY;

    AbandonedDescriptors(FdTable table) {
        this.table = table;
    }

    /// Ties a descriptor to the object that has to close it.
    public final class Guard extends PhantomReference<PyObject> {
        private final int fd;
        private final long birth;

        private Guard(PyObject owner, int fd) {
            super(owner, dead);
            this.fd = fd;
            this.birth = table.birth(fd);
        }

        /// The owner has closed the descriptor or given it away.
        public void release() {
            clear();
            guards.remove(this);
        }
    }

    /// Has a descriptor closed when its owner dies.
    public Guard guard(PyObject owner, int fd) {
        Guard guard = new Guard(owner, fd);
        guards.add(guard);
        return guard;
    }

    /// Closes what is known to be abandoned, and looks for more when a lot is open.
    void collect() {
        closeDead();
        int open = table.openCount();
        if (open >= threshold) {
            OpenStreams.current().flushAll(); // what still has something to write is not abandoned
            System.gc();
            awaitDead();
            threshold = Math.max(MANY, 2 * table.openCount());
        }
    }

    private void closeDead() {
        for (Reference<? extends PyObject> guard = dead.poll(); guard != null; guard = dead.poll()) {
            close((Guard) guard);
        }
    }

    /// The virtual machine reports the dead a moment after it has found them.
    private void awaitDead() {
        try {
            Reference<? extends PyObject> guard = dead.remove(PATIENCE_MILLIS);
            while (guard != null) {
                close((Guard) guard);
                guard = dead.remove(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void close(Guard guard) {
        guards.remove(guard);
        if (table.isOpen(guard.fd) && table.birth(guard.fd) == guard.birth) {
            try {
                table.close(guard.fd);
            } catch (IOException e) {
                // nobody is there to be told
            }
        }
    }
}
