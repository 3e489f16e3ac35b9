package org.scoria.stdlib.io;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Abstract;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.ThreadState;

/// The streams of one interpreter that hold something not yet written.
///
/// CPython closes a file when the last reference to it goes. Here nobody notices that moment, so what a forgotten
/// file still holds is written at the end of the program at the latest.
public final class OpenStreams {
    private final Set<PyObject> streams = Collections.newSetFromMap(new IdentityHashMap<>());

    private OpenStreams() {}

    public static OpenStreams current() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object state = interpreter.state(OpenStreams.class);
        if (state == null) {
            OpenStreams streams = new OpenStreams();
            interpreter.setState(OpenStreams.class, streams);
            ((ScoriaInterpreter) interpreter).exitTasks.add(new Flushing(streams));
            state = streams;
        }
        return (OpenStreams) state;
    }

    private record Flushing(OpenStreams streams) implements Runnable {
        @Override
        public void run() {
            streams.flushAll();
        }
    }

    synchronized void add(PyObject stream) {
        streams.add(stream);
    }

    synchronized void remove(PyObject stream) {
        streams.remove(stream);
    }

    private synchronized PyObject[] all() {
        return streams.toArray(new PyObject[0]);
    }

    /// Flushes all of them, text streams first because they write into the buffers below. Failures have nobody to
    /// go to.
    public void flushAll() {
        for (int round = 0; round < 2; round++) {
            for (PyObject stream : all()) {
                if (round == 0 && !(stream instanceof PyTextIOBase)) {
                    continue;
                }
                try {
                    Abstract.callMethod(stream, Io.FLUSH);
                } catch (PyException e) {
                    remove(stream);
                }
            }
        }
    }
}
