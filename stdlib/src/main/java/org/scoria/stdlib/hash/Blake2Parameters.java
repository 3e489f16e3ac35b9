package org.scoria.stdlib.hash;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyObject;

/// Checks what a BLAKE2 hash object is asked for and writes it into the parameter block, whose fields lie alike
/// in both variants but for the width of the node offset. Compare CPython 3.11 `Modules/_blake2/blake2b_impl.c`.
final class Blake2Parameters {
    private static final int FANOUT = 2;
    private static final int DEPTH = 3;
    private static final int LEAF_SIZE = 4;
    private static final int NODE_OFFSET = 8;

    /// Bytes of the longest digest; also of the whole block.
    private final int size;

    private final ByteBuffer block;
    private int digestSize;

    Blake2Parameters(int size) {
        this.size = size;
        this.block = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// @param given null for the longest
    void digestSize(PyObject given) {
        digestSize = given == null ? size : Numbers.asInt(given);
        if (digestSize <= 0 || digestSize > size) {
            throw Errors.valueError("digest_size must be between 1 and %s bytes", size);
        }
        block.put(0, (byte) digestSize);
    }

    void salt(PyObject salt) {
        put(Buffer.bytesOf(salt), size / 2, "salt");
    }

    void person(PyObject person) {
        put(Buffer.bytesOf(person), size * 3 / 4, "person");
    }

    private void put(byte[] value, int at, String what) {
        if (value.length > size / 4) {
            throw Errors.valueError("maximum %s length is %s bytes", what, size / 4);
        }
        block.put(at, value);
    }

    void tree(int fanout, int depth, PyObject leafSize, PyObject nodeOffset, int nodeDepth, int innerSize) {
        block.put(FANOUT, (byte) between(fanout, 0, "fanout"));
        block.put(DEPTH, (byte) between(depth, 1, "depth"));
        long leaf = Unsigned.toLong(leafSize);
        if (leaf >>> 32 != 0) {
            throw Errors.overflowError("leaf_size is too large");
        }
        block.putInt(LEAF_SIZE, (int) leaf);
        int offsetBytes = offset(Unsigned.toLong(nodeOffset, "int too big to convert"));
        block.put(NODE_OFFSET + offsetBytes, (byte) between(nodeDepth, 0, "node_depth"));
        if (innerSize < 0 || innerSize > size) {
            throw Errors.valueError("inner_size must be between 0 and is %s", size);
        }
        block.put(NODE_OFFSET + offsetBytes + 1, (byte) innerSize);
    }

    /// Writes the node offset; how many bytes it takes.
    private int offset(long offset) {
        if (size == 64) {
            block.putLong(NODE_OFFSET, offset);
            return 8;
        }
        if (offset >>> 48 != 0) {
            throw Errors.overflowError("node_offset is too large");
        }
        block.putInt(NODE_OFFSET, (int) offset);
        block.putShort(NODE_OFFSET + 4, (short) (offset >>> 32));
        return 6;
    }

    private static int between(int value, int least, String what) {
        if (value < least || value > 255) {
            throw Errors.valueError("%s must be between %s and 255", what, least);
        }
        return value;
    }

    /// A hash that has seen the key, if there is one.
    Blake2 begin(PyObject key, boolean lastNode) {
        byte[] secret = Buffer.bytesOf(key);
        if (secret.length > size) {
            throw Errors.valueError("maximum key length is %s bytes", size);
        }
        block.put(1, (byte) secret.length);
        Blake2 hash = size == 64
                ? new Blake2b(block.array(), digestSize, lastNode)
                : new Blake2s(block.array(), digestSize, lastNode);
        if (secret.length > 0) {
            hash.key(secret);
        }
        return hash;
    }
}
