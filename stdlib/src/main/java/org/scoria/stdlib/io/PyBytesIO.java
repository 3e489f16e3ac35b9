package org.scoria.stdlib.io;

import java.util.Arrays;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Loans;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// A `_io.BytesIO`: a binary stream over memory.
///
/// Compare CPython 3.11 `Modules/_io/bytesio.c`.
public class PyBytesIO extends PyBufferedIOBase {
    public static final PyType TYPE =
            PyType.builtin(PyBytesIO.class, PyBufferedIOBase.TYPE, new BytesIOMethodsExposed());

    /// The contents; null when closed. While [#shared] they also belong to a bytes object and must not be changed.
    byte[] bytes = new byte[0];

    int size;
    long position;
    private boolean shared;

    /// Views of the contents, which must not be resized while there are any.
    final Loans loans = new Loans();

    public PyBytesIO() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    /// Works on a closed stream, too; the first step does not.
    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    @Override
    public PyObject next() {
        checkClosed();
        PyBytes line = take(lineLength(-1));
        return line.size() == 0 ? null : line;
    }

    final void checkClosed() {
        if (bytes == null) {
            throw Errors.valueError("I/O operation on closed file.");
        }
    }

    final void checkExports() {
        if (loans.any()) {
            throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
        }
    }

    /// The contents of a bytes object, not copied before something is written.
    final void share(PyBytes contents) {
        bytes = contents.array();
        size = bytes.length;
        shared = true;
    }

    final PyBytes value() {
        if (bytes.length != size) {
            if (shared || loans.count() > 0) {
                return PyBytes.of(Arrays.copyOf(bytes, size));
            }
            bytes = Arrays.copyOf(bytes, size);
        } else if (loans.count() > 0) {
            return PyBytes.of(bytes.clone());
        }
        shared = true;
        return PyBytes.of(bytes);
    }

    /// Makes the contents our own, with room for `needed` bytes.
    final void reserve(long needed) {
        if (needed > Integer.MAX_VALUE - 8) {
            throw Errors.of(Exceptions.OverflowError, "new buffer size too large");
        }
        if (needed > bytes.length) {
            int grown = (int) Math.min(Integer.MAX_VALUE - 8L, needed + (needed >> 2) + 16);
            bytes = Arrays.copyOf(bytes, grown);
            shared = false;
        } else if (shared) {
            bytes = bytes.clone();
            shared = false;
        }
    }

    final void write(byte[] source, int offset, int length) {
        if (length == 0) {
            return;
        }
        long end = position + length;
        reserve(end);
        if (position > size) {
            Arrays.fill(bytes, size, (int) position, (byte) 0);
        }
        System.arraycopy(source, offset, bytes, (int) position, length);
        position = end;
        size = Math.max(size, (int) end);
    }

    final int available() {
        return position < size ? size - (int) position : 0;
    }

    /// The next `n` bytes, fewer at the end.
    final PyBytes take(long n) {
        int count = (int) Math.min(n, available());
        if (count <= 0) {
            return PyBytes.EMPTY;
        }
        int from = (int) position;
        position += count;
        if (from == 0 && count == bytes.length && loans.count() == 0) {
            shared = true;
            return PyBytes.of(bytes);
        }
        return PyBytes.of(Arrays.copyOfRange(bytes, from, from + count));
    }

    /// How long the next line is, at most `limit` when that is not negative.
    final int lineLength(long limit) {
        int n = available();
        if (limit >= 0 && limit < n) {
            n = (int) limit;
        }
        int from = (int) Math.min(position, size);
        for (int i = from; i < from + n; i++) {
            if (bytes[i] == '\n') {
                return i + 1 - from;
            }
        }
        return n;
    }

    final void truncate(int length) {
        if (length < size) {
            reserve(0);
            size = length;
        }
    }

    /// Memory lent to a view.
    static final class Loan extends Buffer {
        private final PyBytesIO owner;

        Loan(PyBytesIO owner, PyObject exporter) {
            super(exporter, owner.bytes, 0, owner.size, false);
            this.owner = owner;
        }

        @Override
        public void release() {
            owner.loans.remove(this);
        }
    }
}
