package org.scoria.bench.micro;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.scoria.objects.PythonThread;

/// Makes JMH measure in the kind of thread in which Python programs run: a large stack, and the thread's state in a
/// field instead of a map. JMH creates it by name.
public final class PythonThreads extends ThreadPoolExecutor {
    private static final long STACK_SIZE = 256L << 20;

    public PythonThreads(int threads, String prefix) {
        super(
                threads,
                threads,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> new PythonThread(null, task, prefix, STACK_SIZE));
    }
}
