package org.scoria.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Settings;
import org.scoria.interpreter.Shutdown;
import org.scoria.interpreter.UncaughtExceptions;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyException;
import org.scoria.objects.PythonThread;

/// The thread on which an interpreter lives: its stack has room for Python's recursion, whatever thread asks.
/// While it has nothing to do, the GIL is free for the threads that Python code has started.
final class Worker {
    /// What the thread is to do; it may raise Python exceptions.
    interface Task<T> {
        T run();
    }

    private static final long STACK_SIZE = 512L << 20;

    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final CompletableFuture<ScoriaInterpreter> started = new CompletableFuture<>();
    private final PythonThread thread;
    private boolean closed;

    /// Only for the thread itself: this task is the last.
    private boolean ended;

    Worker(Settings settings) {
        thread = new PythonThread(null, () -> live(settings), "Python", STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
    }

    /// The interpreter, which is only for tasks.
    ScoriaInterpreter interpreter() {
        return await(started);
    }

    private void live(Settings settings) {
        ScoriaInterpreter interpreter = null;
        try {
            interpreter = new ScoriaInterpreter(settings);
            interpreter.start();
            started.complete(interpreter);
        } catch (PyException e) {
            started.completeExceptionally(translate(interpreter, e));
            return;
        } catch (RuntimeException | Error e) {
            started.completeExceptionally(e);
            return;
        }
        while (!ended) {
            next(interpreter).run();
        }
    }

    private Runnable next(ScoriaInterpreter interpreter) {
        try {
            return interpreter.withoutGil(new Interpreter.Blocking<>() {
                @Override
                public Runnable run() throws InterruptedException {
                    return tasks.take();
                }

                @Override
                public boolean isInterruptible() {
                    return false;
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e); // nobody interrupts this thread
        }
    }

    /// Runs a task on the thread and waits for its end.
    <T> T call(Task<T> task) {
        if (Thread.currentThread() == thread) {
            return task.run();
        }
        ScoriaInterpreter interpreter = interpreter();
        CompletableFuture<T> result = new CompletableFuture<>();
        submit(() -> {
            try {
                result.complete(task.run());
            } catch (PyException e) {
                result.completeExceptionally(translate(interpreter, e));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return await(result);
    }

    private synchronized void submit(Runnable task) {
        if (closed) {
            throw new IllegalStateException("this Python is closed");
        }
        tasks.add(task);
    }

    /// Ends the interpreter: waits for Python's threads, runs `atexit` functions, flushes the streams.
    void close() {
        CompletableFuture<Integer> end = new CompletableFuture<>();
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true; // before the end: nobody may add a task that no one runs
            tasks.add(() -> {
                ended = true;
                try {
                    end.complete(Shutdown.run(interpreter(), 0));
                } catch (RuntimeException | Error e) {
                    end.completeExceptionally(e);
                }
            });
        }
        await(end);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Python was running", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private PythonException translate(ScoriaInterpreter interpreter, PyException e) {
        String text = UncaughtExceptions.text(interpreter, e.value);
        return new PythonException(e.getMessage(), text, new Value(this, e.value));
    }
}
