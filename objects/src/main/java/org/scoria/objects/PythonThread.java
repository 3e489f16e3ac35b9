package org.scoria.objects;

/// A Java thread made by the runtime: it has a large stack and its [ThreadState] in a field.
public final class PythonThread extends Thread {
    ThreadState state;

    public PythonThread(ThreadGroup group, Runnable task, String name, long stackSize) {
        super(group, task, name, stackSize);
    }
}
