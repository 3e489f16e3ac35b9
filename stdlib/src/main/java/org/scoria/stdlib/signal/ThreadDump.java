package org.scoria.stdlib.signal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.PyFrame;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.FdTable;

/// Where the threads of an interpreter are, written to a descriptor without any help of Python code, so that it
/// works while that hangs.
///
/// Compare CPython 3.11 `Python/traceback.c: _Py_DumpTracebackThreads`.
final class ThreadDump {
    private static final int MOST_FRAMES = 100;
    private static final int LONGEST = 500;

    private final ScoriaInterpreter interpreter;
    private final Channel target;

    ThreadDump(ScoriaInterpreter interpreter, int fd) {
        this.interpreter = interpreter;
        this.target = FdTable.current().get(fd);
    }

    /// Writes one thread (without its number) or all of them. `current` is null where no thread is.
    void write(String title, ThreadState current, boolean all) {
        StringBuilder text = new StringBuilder(title);
        if (all) {
            List<ThreadState> threads = interpreter.threads();
            for (int i = threads.size() - 1; i >= 0; i--) {
                ThreadState thread = threads.get(i);
                if (i < threads.size() - 1) {
                    text.append('\n');
                }
                text.append(thread == current ? "Current thread 0x" : "Thread 0x");
                hex(text, thread.ident, 16);
                text.append(" (most recent call first):\n");
                frames(text, thread);
            }
        } else {
            text.append("Stack (most recent call first):\n");
            frames(text, current);
        }
        send(text.toString());
    }

    private static void frames(StringBuilder text, ThreadState thread) {
        PyFrame frame = thread.frame;
        if (frame == null) {
            text.append("  <no Python frame>\n");
        }
        for (int depth = 0; frame != null; frame = frame.back) {
            if (depth++ == MOST_FRAMES) {
                text.append("  ...\n");
                return;
            }
            text.append("  File \"");
            escaped(text, frame.code.filename.toString());
            text.append("\", line ").append(frame.line()).append(" in ");
            escaped(text, frame.code.name.toString());
            text.append('\n');
        }
    }

    private static void escaped(StringBuilder text, String name) {
        int length = Math.min(name.length(), LONGEST);
        for (int i = 0; i < length; ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if (c >= ' ' && c < 0x7f) {
                text.append((char) c);
            } else if (c < 0x100) {
                hex(text.append("\\x"), c, 2);
            } else if (c < 0x10000) {
                hex(text.append("\\u"), c, 4);
            } else {
                hex(text.append("\\U"), c, 8);
            }
        }
        if (length < name.length()) {
            text.append("...");
        }
    }

    private static void hex(StringBuilder text, long value, int digits) {
        String number = Long.toHexString(value);
        text.append("0".repeat(Math.max(0, digits - number.length()))).append(number);
    }

    private void send(String text) {
        if (target instanceof WritableByteChannel channel) {
            try {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException e) {
                // there is nobody to tell
            }
        }
    }
}
