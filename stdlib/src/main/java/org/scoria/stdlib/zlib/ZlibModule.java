package org.scoria.stdlib.zlib;

import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.binary.Crc32;

/// Compression in the formats zlib, gzip and raw deflate.
///
/// Compare CPython 3.11 `Modules/zlibmodule.c`.
@PythonModule("zlib")
public final class ZlibModule {
    static final PyType ERROR = PyType.exception(PyBaseException.class, Exceptions.Exception, "zlib.error");

    /// The zlib whose output ours is equal to.
    private static final String VERSION = "1.2.13";

    private static final int DEFLATED = 8;
    private static final int GZIP_BITS = 16;
    private static final int DEFAULT_LEVEL = 6;
    private static final int DEFAULT_MEMORY = 8;

    private ZlibModule() {}

    static void init(PyModule module) {
        module.add("error", ERROR);
        String[] names = {
            "DEFLATED", "DEF_BUF_SIZE", "DEF_MEM_LEVEL", "MAX_WBITS", "Z_BEST_COMPRESSION", "Z_BEST_SPEED",
            "Z_BLOCK", "Z_DEFAULT_COMPRESSION", "Z_DEFAULT_STRATEGY", "Z_FILTERED", "Z_FINISH", "Z_FIXED",
            "Z_FULL_FLUSH", "Z_HUFFMAN_ONLY", "Z_NO_COMPRESSION", "Z_NO_FLUSH", "Z_PARTIAL_FLUSH", "Z_RLE",
            "Z_SYNC_FLUSH", "Z_TREES",
        };
        int[] values = {
            DEFLATED,
            16384,
            DEFAULT_MEMORY,
            15,
            9,
            1,
            Deflate.BLOCK,
            -1,
            0,
            Deflate.FILTERED,
            Deflate.FINISH,
            Deflate.FIXED,
            Deflate.FULL_FLUSH,
            Deflate.HUFFMAN_ONLY,
            0,
            Deflate.NO_FLUSH,
            Deflate.PARTIAL_FLUSH,
            Deflate.RLE,
            Deflate.SYNC_FLUSH,
            6,
        };
        for (int i = 0; i < names.length; i++) {
            module.add(names[i], PyInt.of(values[i]));
        }
        module.add("ZLIB_VERSION", PyStr.of(VERSION));
        module.add("ZLIB_RUNTIME_VERSION", PyStr.of(VERSION));
        module.add("__version__", PyStr.of("1.0"));
    }

    /// `zlib.error`, numbered as zlib numbers its results.
    static PyException error(int number, String doing, String what) {
        return Errors.of(ERROR, "Error %s %s: %s", number, doing, what);
    }

    static PyException error(StreamError e, String doing) {
        return error(-3, doing, e.getMessage());
    }

    static PyException truncated(String doing) {
        return error(-5, doing, "incomplete or truncated stream");
    }

    static PyException inconsistent(String doing) {
        return error(-2, doing, "inconsistent stream state");
    }

    static PyException needsDictionary(String doing) {
        return Errors.of(ERROR, "Error 2 %s", doing);
    }

    // ---- checksums

    /// Compute an Adler-32 checksum of data.
    ///
    ///   value
    ///     Starting value of the checksum.
    ///
    /// The returned checksum is an integer.
    @Builtin("adler32(data, value=1, /)")
    static long adler32(PyObject data, PyObject value) {
        try (Buffer in = Buffer.read(data)) {
            return Adler32.update((int) Numbers.asLongMask(value), in.bytes, in.offset, in.length) & 0xFFFFFFFFL;
        }
    }

    /// Compute a CRC-32 checksum of data.
    ///
    ///   value
    ///     Starting value of the checksum.
    ///
    /// The returned checksum is an integer.
    @Builtin("crc32(data, value=0, /)")
    static long crc32(PyObject data, PyObject value) {
        try (Buffer in = Buffer.read(data)) {
            return Crc32.update((int) Numbers.asLongMask(value), in.bytes, in.offset, in.length) & 0xFFFFFFFFL;
        }
    }

    // ---- at once

    /// Returns a bytes object containing compressed data.
    ///
    ///   data
    ///     Binary data to be compressed.
    ///   level
    ///     Compression level, in 0-9 or -1.
    ///   wbits
    ///     The window buffer size and container format.
    @Builtin(
            value = "compress(data, /, level=-1, wbits=15)",
            text = "(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS)")
    static PyObject compress(PyObject data, int level, int wbits) {
        try (Buffer in = Buffer.read(data)) {
            Compressor compressor = compressor(level, wbits, DEFAULT_MEMORY, 0, null);
            if (compressor == null) {
                throw Errors.of(ERROR, "Bad compression level");
            }
            return PyBytes.of(compressor.write(in.bytes, in.offset, in.length, Deflate.FINISH));
        }
    }

    /// Returns a bytes object containing the uncompressed data.
    ///
    ///   data
    ///     Compressed data.
    ///   wbits
    ///     The window buffer size and container format.
    ///   bufsize
    ///     The initial output buffer size.
    @Builtin(
            value = "decompress(data, /, wbits=15, bufsize=16384)",
            text = "(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE)")
    static PyObject decompress(PyObject data, int wbits, PyObject bufsize) {
        long size = Numbers.asSsize(bufsize);
        try (Buffer in = Buffer.read(data)) {
            if (size < 0) {
                throw Errors.valueError("bufsize must be non-negative");
            }
            if (!Decompressor.isValid(wbits)) {
                throw inconsistent("while preparing to decompress data");
            }
            Decompressor decompressor = new Decompressor(wbits);
            decompressor.feed(in.bytes, in.offset, in.length);
            return all(decompressor, (int) Math.clamp(size, 1, 1 << 20));
        }
    }

    private static PyObject all(Decompressor decompressor, int expected) {
        String doing = "while decompressing data";
        try {
            Decompressor.Chunk chunk = decompressor.read(Integer.MAX_VALUE - 8, expected);
            if (decompressor.needsDictionary()) {
                throw needsDictionary(doing);
            }
            if (!decompressor.isDone()) {
                throw truncated(doing);
            }
            return chunk.toBytes();
        } catch (StreamError e) {
            throw error(e, doing);
        }
    }

    // ---- piece by piece

    /// Return a compressor object.
    ///
    ///   level
    ///     The compression level (an integer in the range 0-9 or -1; default is
    ///     currently equivalent to 6).  Higher compression levels are slower,
    ///     but produce smaller results.
    ///   method
    ///     The compression algorithm.  If given, this must be DEFLATED.
    ///   wbits
    ///     +9 to +15: The base-two logarithm of the window size, with a zlib
    ///     container.  -9 to -15: a raw stream.  +25 to +31: a gzip container.
    ///   memLevel
    ///     Controls the amount of memory used for internal compression state.
    ///     Valid values range from 1 to 9.
    ///   strategy
    ///     Used to tune the compression algorithm.  Possible values are
    ///     Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE and Z_FIXED.
    ///   zdict
    ///     The predefined compression dictionary - a sequence of bytes
    ///     containing subsequences that are likely to occur in the input data.
    @Builtin(
            value = "compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)",
            text = "(/, level=Z_DEFAULT_COMPRESSION, method=DEFLATED,\n"
                    + "            wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,\n"
                    + "            strategy=Z_DEFAULT_STRATEGY, zdict=None)")
    static PyObject compressObject(
            int level, int method, int wbits, int memLevel, int strategy, @Absent PyObject zdict) {
        byte[] dictionary = zdict == null ? null : Buffer.copyOf(zdict);
        if (dictionary != null && wbits > 15) {
            throw Errors.valueError("Invalid dictionary");
        }
        Compressor compressor = method == DEFLATED ? compressor(level, wbits, memLevel, strategy, dictionary) : null;
        if (compressor == null) {
            throw Errors.valueError("Invalid initialization option");
        }
        return new PyCompress(compressor);
    }

    /// Null when a value is out of range. A window of 256 bytes is made one of 512, as zlib does.
    private static Compressor compressor(int level, int wbits, int memory, int strategy, byte[] dictionary) {
        Compressor.Format format =
                wbits < 0 ? Compressor.Format.RAW : wbits > 15 ? Compressor.Format.GZIP : Compressor.Format.ZLIB;
        int bits = wbits < 0 ? -wbits : wbits > 15 ? wbits - GZIP_BITS : wbits;
        boolean valid = level >= -1
                && level <= 9
                && bits >= (format == Compressor.Format.ZLIB ? 8 : 9)
                && bits <= 15
                && memory >= 1
                && memory <= 9
                && strategy >= 0
                && strategy <= Deflate.FIXED;
        return valid
                ? new Compressor(
                        level < 0 ? DEFAULT_LEVEL : level, format, Math.max(bits, 9), memory, strategy, dictionary)
                : null;
    }

    /// Return a decompressor object.
    ///
    ///   wbits
    ///     The window buffer size and container format.
    ///   zdict
    ///     The predefined compression dictionary.  This must be the same
    ///     dictionary as used by the compressor that produced the input data.
    @Builtin(value = "decompressobj(wbits=15, zdict=b'')", text = "(/, wbits=MAX_WBITS, zdict=b'')")
    static PyObject decompressObject(int wbits, @Absent PyObject zdict) {
        if (zdict != null && !zdict.hasBuffer()) {
            throw Errors.typeError("zdict argument must support the buffer protocol");
        }
        if (!Decompressor.isValid(wbits)) {
            throw Errors.valueError("Invalid initialization option");
        }
        return new PyDecompress(new Decompressor(wbits), zdict == null ? null : Buffer.copyOf(zdict), wbits < 0);
    }
}
