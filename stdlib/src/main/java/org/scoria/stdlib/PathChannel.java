package org.scoria.stdlib;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// An open file that knows its path (for `fstat`), and how to append.
public final class PathChannel implements ByteChannel {
    private static final int O_APPEND = 1024;

    private final FileChannel channel;
    private final Path path;
    private final int flags;

    PathChannel(FileChannel channel, Path path, int flags) {
        this.channel = channel;
        this.path = path;
        this.flags = flags;
    }

    /// The flags for reading and writing that it was opened with (0, 1 or 2).
    public int access() {
        return flags & 3;
    }

    /// Whether everything is written at the end.
    public boolean appends() {
        return (flags & O_APPEND) != 0;
    }

    public Path path() {
        return path;
    }

    private IOException badDescriptor() {
        return new FileSystemException(path.toString(), null, ErrorTexts.of(FdTable.EBADF));
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        try {
            return channel.read(target);
        } catch (NonReadableChannelException e) {
            throw badDescriptor();
        }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        try {
            if (appends()) {
                channel.position(channel.size());
            }
            return channel.write(source);
        } catch (NonWritableChannelException e) {
            throw badDescriptor();
        }
    }

    /// `lseek`: from the start (0), here (1) or the end (2). The new position.
    public long seek(long offset, int how) throws IOException {
        long from = how == 0 ? 0 : how == 1 ? channel.position() : channel.size();
        if (how < 0 || how > 2 || from + offset < 0) {
            throw new FileSystemException(path.toString(), null, ErrorTexts.of(22));
        }
        channel.position(from + offset);
        return from + offset;
    }

    /// The length of the file.
    public long size() throws IOException {
        return channel.size();
    }

    /// Cuts or extends with zeros; the position stays.
    public Void setSize(long size) throws IOException {
        long position = channel.position();
        if (size < channel.size()) {
            channel.truncate(size);
        } else if (size > channel.size()) {
            channel.write(ByteBuffer.allocate(1), size - 1);
        }
        channel.position(position);
        return null;
    }

    public void force() throws IOException {
        channel.force(true);
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
