package org.scoria.stdlib.process;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.Libc;
import org.scoria.stdlib.unix.NativeFd;

/// A child process in the making, started by `posix_spawn`: a virtual machine cannot fork.
final class ChildProcess implements AutoCloseable {
    private static final MemorySegment SPAWN = Libc.function("posix_spawn");
    private static final MemorySegment SPAWNP = Libc.function("posix_spawnp");
    private static final MemorySegment ACTIONS_INIT = Libc.function("posix_spawn_file_actions_init");
    private static final MemorySegment ACTIONS_DESTROY = Libc.function("posix_spawn_file_actions_destroy");
    private static final MemorySegment ADD_DUP2 = Libc.function("posix_spawn_file_actions_adddup2");
    private static final MemorySegment ADD_CLOSE = Libc.function("posix_spawn_file_actions_addclose");
    private static final MemorySegment ADD_CLOSE_FROM = Libc.function("posix_spawn_file_actions_addclosefrom_np");
    private static final MemorySegment ADD_OPEN = Libc.function("posix_spawn_file_actions_addopen");
    private static final MemorySegment ADD_CHDIR = Libc.function("posix_spawn_file_actions_addchdir_np");
    private static final MemorySegment ATTRIBUTES_INIT = Libc.function("posix_spawnattr_init");
    private static final MemorySegment ATTRIBUTES_DESTROY = Libc.function("posix_spawnattr_destroy");
    private static final MemorySegment SET_FLAGS = Libc.function("posix_spawnattr_setflags");
    private static final MemorySegment SET_GROUP = Libc.function("posix_spawnattr_setpgroup");
    private static final MemorySegment SET_DEFAULT = Libc.function("posix_spawnattr_setsigdefault");
    private static final MemorySegment SET_MASK = Libc.function("posix_spawnattr_setsigmask");
    private static final MemorySegment FCNTL = Libc.function("fcntl");
    private static final MemorySegment CLOSE = Libc.function("close");

    static final int RESETIDS = 0x01;
    private static final int SETPGROUP = 0x02;
    private static final int SETSIGDEF = 0x04;
    private static final int SETSIGMASK = 0x08;
    private static final int SETSID = 0x80;

    private static final int F_DUPFD_CLOEXEC = 1030;

    /// More than the structures of any C library take (336 and 80 bytes in glibc).
    private static final int STRUCTURE = 1024;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment actions = arena.allocate(STRUCTURE, 16);
    private final MemorySegment attributes = arena.allocate(STRUCTURE, 16);
    private final List<Integer> borrowed = new ArrayList<>();

    /// The numbers that are open in the child.
    private final BitSet kept = new BitSet();

    /// Whether all actions are there.
    private boolean sealed;

    private int flags;

    ChildProcess() {
        Libc.call(ACTIONS_INIT, actions.address());
        Libc.call(ATTRIBUTES_INIT, attributes.address());
    }

    // ---- descriptors

    /// Gives the child descriptors of the interpreter: `numbers[i]` there is `sources[i]` here; -1 for none.
    void descriptors(int[] sources, int[] numbers) {
        int beyond = 3;
        for (int number : numbers) {
            beyond = Math.max(beyond, number + 1);
        }
        int[] copies = new int[sources.length];
        for (int i = 0; i < sources.length; i++) {
            copies[i] = -1;
            if (sources[i] >= 0) {
                copies[i] = borrow(sources[i], beyond);
            }
        }
        for (int i = 0; i < sources.length; i++) {
            if (copies[i] >= 0) {
                duplicate(copies[i], numbers[i]);
            } else {
                close(numbers[i]);
            }
        }
    }

    /// A copy of a descriptor that is there until the program starts, out of the way of the numbers that the
    /// child gets.
    int borrow(int fd, int beyond) {
        NativeFd source = FdTable.current().childFd(fd);
        int copy = Libc.checked(Libc.call(FCNTL, source.number, F_DUPFD_CLOEXEC, beyond));
        borrowed.add(copy);
        return copy;
    }

    /// `dup2` in the child, of its own numbers.
    void duplicate(int from, int to) {
        kept.set(to);
        Libc.call(ADD_DUP2, actions.address(), from, to);
    }

    /// `close` in the child.
    void close(int number) {
        kept.clear(number);
        Libc.call(ADD_CLOSE, actions.address(), number);
    }

    /// `open` in the child.
    void open(int number, byte[] path, int openFlags, int mode) {
        kept.set(number);
        Libc.call(ADD_OPEN, actions.address(), number, text(path).address(), openFlags, mode, 0);
    }

    /// Closes in the child what it was not given: the virtual machine's own files are open for children, too.
    /// Comes after the other actions.
    private void closeOthers() {
        int end = Math.max(3, kept.length());
        for (int number = kept.nextClearBit(3); number < end; number = kept.nextClearBit(number + 1)) {
            Libc.call(ADD_CLOSE, actions.address(), number);
        }
        Libc.call(ADD_CLOSE_FROM, actions.address(), end);
    }

    // ---- attributes

    /// The directory to start in: the interpreter's, which the process does not know, unless one is given (not
    /// null).
    void directory(byte[] path) {
        ScoriaInterpreter interpreter = (ScoriaInterpreter) ThreadState.current().interpreter;
        Path own = interpreter.resolve("");
        if (!own.equals(Path.of("").toAbsolutePath())) {
            Libc.call(
                    ADD_CHDIR,
                    actions.address(),
                    text(ProcessArguments.bytes(own.toString())).address());
        }
        if (path != null) {
            Libc.call(ADD_CHDIR, actions.address(), text(path).address());
        }
    }

    void newSession() {
        flags |= SETSID;
    }

    void group(int id) {
        flags |= SETPGROUP;
        Libc.call(SET_GROUP, attributes.address(), id);
    }

    void resetIds() {
        flags |= RESETIDS;
    }

    void defaultSignals(int... signals) {
        flags |= SETSIGDEF;
        Libc.call(SET_DEFAULT, attributes.address(), signalSet(signals).address());
    }

    void signalMask(int... signals) {
        flags |= SETSIGMASK;
        Libc.call(SET_MASK, attributes.address(), signalSet(signals).address());
    }

    private MemorySegment signalSet(int[] signals) {
        MemorySegment set = arena.allocate(128, 8);
        for (int signal : signals) {
            long word = 8L * ((signal - 1) / 64);
            long bits = set.get(ValueLayout.JAVA_LONG, word) | 1L << (signal - 1) % 64;
            set.set(ValueLayout.JAVA_LONG, word, bits);
        }
        return set;
    }

    // ---- the start

    /// Starts the program: the child's number, or a negated error number.
    int start(byte[] path, byte[][] arguments, byte[][] environment, boolean searchPath) {
        if (!sealed) {
            closeOthers();
            sealed = true;
        }
        Libc.call(SET_FLAGS, attributes.address(), flags);
        MemorySegment pid = arena.allocate(4, 4);
        long program = text(path).address();
        long argv = vector(arguments).address();
        long envp = vector(environment).address();
        int error = Libc.plain(
                searchPath ? SPAWNP : SPAWN,
                pid.address(),
                program,
                actions.address(),
                attributes.address(),
                argv,
                envp,
                0,
                0);
        return error != 0 ? -error : pid.get(ValueLayout.JAVA_INT, 0);
    }

    private MemorySegment text(byte[] bytes) {
        return text(arena, bytes);
    }

    private MemorySegment vector(byte[][] texts) {
        return vector(arena, texts);
    }

    /// A C string.
    static MemorySegment text(Arena arena, byte[] bytes) {
        return arena.allocateFrom(ValueLayout.JAVA_BYTE, Arrays.copyOf(bytes, bytes.length + 1));
    }

    /// An array of C strings that a null pointer ends.
    static MemorySegment vector(Arena arena, byte[][] texts) {
        MemorySegment vector = arena.allocate(8L * (texts.length + 1), 8);
        for (int i = 0; i < texts.length; i++) {
            vector.set(ValueLayout.JAVA_LONG, 8L * i, text(arena, texts[i]).address());
        }
        return vector;
    }

    @Override
    public void close() {
        for (int number : borrowed) {
            Libc.call(CLOSE, number);
        }
        Libc.call(ACTIONS_DESTROY, actions.address());
        Libc.call(ATTRIBUTES_DESTROY, attributes.address());
        arena.close();
    }
}
