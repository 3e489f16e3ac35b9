package org.scoria.stdlib;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channel;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Settings;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.unix.NativeFd;
import org.scoria.stdlib.unix.NativeFiles;
import org.scoria.stdlib.unix.StreamPump;

/// The file descriptors of one interpreter: small numbers for channels. 0, 1 and 2 are the process's standard
/// streams.
///
/// They are numbers of this table, not of the operating system, so that the descriptors of the virtual machine
/// and of other interpreters are out of reach, and so that files need no calls of the system. Where the system's
/// number is needed ([#nativeFd]), the channel gives way to one that has it.
public final class FdTable {
    static final int EBADF = 9;
    private static final String DESCRIPTORS = "/proc/self/fd";

    private final List<Channel> channels = new ArrayList<>();

    /// What programs forget to close.
    public final AbandonedDescriptors abandoned = new AbandonedDescriptors(this);

    private long[] births = new long[16];
    private long lastBirth;

    /// How many numbers are in use, apart from those that were there at the start.
    private int open;

    /// What 0, 1 and 2 were at the start.
    private final Channel[] standard;

    /// The output streams among them that the embedding program has given, and what children write to instead of
    /// those.
    private final OutputStream[] given;

    private final StreamPump[] pumps = new StreamPump[3];
    private NativeFd noInput;

    /// Which descriptors a child process gets.
    private final BitSet inheritable = new BitSet();

    private FdTable(Settings settings) {
        channels.add(
                settings.stdin != null
                        ? Channels.newChannel(settings.stdin)
                        : new FileInputStream(FileDescriptor.in).getChannel());
        channels.add(output(settings.stdout, FileDescriptor.out));
        channels.add(output(settings.stderr, FileDescriptor.err));
        standard = channels.toArray(new Channel[0]);
        given = new OutputStream[] {null, settings.stdout, settings.stderr};
        inheritable.set(0, 3);
        if (settings.stdin == null) {
            adoptInherited();
        }
    }

    /// A descriptor that the parent process has passed on: no more than its number until it is used.
    private record Inherited(int number) implements Channel {
        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    /// Takes over the pipes, sockets and the like that the parent process has passed on: the virtual machine has
    /// none of its own when it starts, but files, so that inherited files cannot be told from them.
    private void adoptInherited() {
        String[] names = new File(DESCRIPTORS).list();
        if (names == null) {
            return;
        }
        for (String name : names) {
            int fd = Integer.parseInt(name);
            if (fd > 2 && isInherited(Path.of(DESCRIPTORS, name))) {
                while (channels.size() <= fd) {
                    channels.add(null);
                }
                channels.set(fd, new Inherited(fd));
                inheritable.set(fd);
            }
        }
    }

    private static boolean isInherited(Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            return !target.startsWith("/") || target.startsWith("/memfd:");
        } catch (IOException e) {
            return false; // that was the one for reading the directory
        }
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
    public int add(Channel channel) {
        abandoned.collect();
        return addFrom(0, channel);
    }

    /// The number for a descriptor of the system, which is closed with it.
    public int add(int number) {
        return add(new NativeFd(number));
    }

    /// The lowest free number that is not below `least`, for a channel.
    public synchronized int addFrom(int least, Channel channel) {
        int fd = least;
        while (fd < channels.size() && channels.get(fd) != null) {
            fd++;
        }
        while (channels.size() <= fd) {
            channels.add(null);
        }
        channels.set(fd, channel);
        inheritable.clear(fd);
        begin(fd);
        return fd;
    }

    /// From now on a number means something else than before.
    private void begin(int fd) {
        open++;
        if (births.length <= fd) {
            births = Arrays.copyOf(births, Math.max(2 * births.length, fd + 1));
        }
        births[fd] = ++lastBirth;
    }

    /// Tells the uses of a number apart: each has another birth.
    synchronized long birth(int fd) {
        return fd < births.length ? births[fd] : 0;
    }

    synchronized int openCount() {
        return open;
    }

    /// The descriptor of the system that stands for one of Python's in a child process.
    public synchronized NativeFd childFd(long fd) {
        Channel channel = get(fd);
        for (int i = 0; i < standard.length; i++) {
            if (standard[i] == channel && !(channel instanceof FileChannel)) {
                return substitute(i);
            }
        }
        return nativeFd(fd);
    }

    /// Children cannot read from a Java stream: they get no input. What they write is carried to it.
    private NativeFd substitute(int number) {
        if (number == 0) {
            if (noInput == null) {
                noInput = NativeFiles.nothing();
            }
            return noInput;
        }
        if (pumps[number] == null) {
            pumps[number] = new StreamPump(given[number]);
        }
        return pumps[number].end;
    }

    /// Waits until what children have written has arrived in the streams of the embedding program.
    public void drain() {
        for (StreamPump pump : pumps) {
            if (pump != null) {
                pump.drain();
            }
        }
    }

    private NativeFd standardFd(Channel channel) {
        for (int i = 0; i < standard.length; i++) {
            if (standard[i] == channel && channel instanceof FileChannel) {
                return new NativeFd(i);
            }
        }
        throw Errors.notImplementedError("the system's descriptor of a stream that the embedding program has given");
    }

    public synchronized boolean isInheritable(long fd) {
        get(fd);
        return inheritable.get((int) fd);
    }

    public synchronized void setInheritable(long fd, boolean value) {
        get(fd);
        inheritable.set((int) fd, value);
    }

    /// The numbers in use that a child process gets.
    public synchronized int[] inherited() {
        int[] numbers = new int[inheritable.cardinality()];
        int count = 0;
        for (int fd = 0; fd < channels.size(); fd++) {
            if (channels.get(fd) != null && inheritable.get(fd)) {
                numbers[count++] = fd;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /// The descriptor of the system behind one of Python's. OSError EBADF when there is none.
    public synchronized NativeFd nativeFd(long fd) {
        Channel channel = get(fd);
        if (channel instanceof NativeFd known) {
            return known;
        }
        NativeFd made = channel instanceof PathChannel file ? NativeFiles.reopened(file) : standardFd(channel);
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i) == channel) {
                channels.set(i, made); // duplicates share the position
            }
        }
        return made;
    }

    /// Makes `fd` mean a channel, closing what it meant before.
    public synchronized void set(int fd, Channel channel) throws IOException {
        while (channels.size() <= fd) {
            channels.add(null);
        }
        Channel old = channels.set(fd, channel);
        if (old != null) {
            open--;
        }
        begin(fd);
        if (old != null && old != channel && !channels.contains(old)) {
            old.close();
        }
    }

    /// The channel of a descriptor; OSError EBADF when there is none.
    public synchronized Channel get(long fd) {
        Channel channel = fd >= 0 && fd < channels.size() ? channels.get((int) fd) : null;
        if (channel instanceof Inherited inherited) {
            channel = new NativeFd(inherited.number);
            channels.set((int) fd, channel);
        }
        if (channel == null) {
            throw osError(EBADF);
        }
        return channel;
    }

    /// One more than the highest number that has been used.
    public synchronized int size() {
        return channels.size();
    }

    public synchronized boolean isOpen(long fd) {
        return fd >= 0 && fd < channels.size() && channels.get((int) fd) != null;
    }

    public void close(long fd) throws IOException {
        Channel channel = get(fd);
        synchronized (this) {
            channels.set((int) fd, null);
            open--;
            if (channels.contains(channel)) {
                return; // a duplicate is still open
            }
        }
        channel.close();
    }

    /// The text of an error number.
    public static String text(int errno) {
        return ErrorTexts.of(errno);
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

    /// The OSError of an error number with the two files it is about.
    public static PyException osError(int errno, PyObject filename, PyObject second) {
        PyObject[] arguments = {PyInt.of(errno), PyStr.of(ErrorTexts.of(errno)), filename, PyNone.NONE, second};
        return new PyException((org.scoria.objects.PyBaseException) Exceptions.OSError.call(arguments, null));
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
        return io(filename, null, task);
    }

    /// The same where errors name two files.
    static <T> T io(PyObject filename, PyObject second, Interpreter.Blocking<T> task) {
        try {
            return ThreadState.current().interpreter.withoutGil(new FileTask<>(task));
        } catch (IOException e) {
            throw second == null ? osError(e, filename) : osError(ErrorTexts.errno(e), filename, second);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Errors.systemError("internal error: %s", e);
        }
    }
}
