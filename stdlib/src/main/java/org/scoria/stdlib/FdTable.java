package org.scoria.stdlib;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channel;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Settings;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;

/// The file descriptors of one interpreter: small numbers for Java channels. 0, 1 and 2 are the process's
/// standard streams.
public final class FdTable {
    static final int EBADF = 9;

    private final List<Channel> channels = new ArrayList<>();

    private FdTable(Settings settings) {
        channels.add(
                settings.stdin != null
                        ? Channels.newChannel(settings.stdin)
                        : new FileInputStream(FileDescriptor.in).getChannel());
        channels.add(output(settings.stdout, FileDescriptor.out));
        channels.add(output(settings.stderr, FileDescriptor.err));
    }

    private static Channel output(OutputStream given, FileDescriptor own) {
        return given != null ? Channels.newChannel(given) : new FileOutputStream(own).getChannel();
    }

    /// The table of the current interpreter.
    public static FdTable current() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object table = interpreter.state(FdTable.class);
        if (table == null) {
            table = new FdTable(((ScoriaInterpreter) interpreter).settings);
            interpreter.setState(FdTable.class, table);
        }
        return (FdTable) table;
    }

    /// The lowest free number for a channel.
    public synchronized int add(Channel channel) {
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i) == null) {
                channels.set(i, channel);
                return i;
            }
        }
        channels.add(channel);
        return channels.size() - 1;
    }

    /// Makes `fd` mean a channel, closing what it meant before.
    public synchronized void set(int fd, Channel channel) throws IOException {
        while (channels.size() <= fd) {
            channels.add(null);
        }
        Channel old = channels.set(fd, channel);
        if (old != null && old != channel && !channels.contains(old)) {
            old.close();
        }
    }

    /// The channel of a descriptor; OSError EBADF when there is none.
    public synchronized Channel get(long fd) {
        Channel channel = fd >= 0 && fd < channels.size() ? channels.get((int) fd) : null;
        if (channel == null) {
            throw osError(EBADF);
        }
        return channel;
    }

    public void close(long fd) throws IOException {
        Channel channel = get(fd);
        synchronized (this) {
            channels.set((int) fd, null);
            if (channels.contains(channel)) {
                return; // a duplicate is still open
            }
        }
        channel.close();
    }

    /// The OSError of an error number.
    public static PyException osError(int errno) {
        PyObject error = Exceptions.OSError.call2(PyInt.of(errno), PyStr.of(ErrorTexts.of(errno)));
        return new PyException((org.scoria.objects.PyBaseException) error);
    }

    /// The OSError of an error number with the file it is about (null for none).
    public static PyException osError(int errno, PyObject filename) {
        if (filename == null) {
            return osError(errno);
        }
        PyObject error = Exceptions.OSError.call3(PyInt.of(errno), PyStr.of(ErrorTexts.of(errno)), filename);
        return new PyException((org.scoria.objects.PyBaseException) error);
    }

    /// The OSError for what a Java file operation threw.
    public static PyException osError(IOException e, PyObject filename) {
        return osError(ErrorTexts.errno(e), filename);
    }

    private record FileTask<T>(Interpreter.Blocking<T> task) implements Interpreter.Blocking<T> {
        @Override
        public T run() throws Exception {
            return task.run();
        }

        @Override
        public boolean isInterruptible() {
            return false;
        }
    }

    /// Runs a file operation without the GIL; IOExceptions become OSErrors.
    public static <T> T io(PyObject filename, Interpreter.Blocking<T> task) {
        try {
            return ThreadState.current().interpreter.withoutGil(new FileTask<>(task));
        } catch (IOException e) {
            throw osError(e, filename);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Errors.systemError("internal error: %s", e);
        }
    }
}
