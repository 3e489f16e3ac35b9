package org.scoria.stdlib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.StructSequenceType;

/// `stat_result`, from the JDK's `unix:*` attributes.
final class PosixStat {
    static final StructSequenceType RESULT = new StructSequenceType(
            "os.stat_result",
            "stat_result: Result from stat, fstat, or lstat.",
            true,
            10,
            "st_mode",
            "st_ino",
            "st_dev",
            "st_nlink",
            "st_uid",
            "st_gid",
            "st_size",
            StructSequenceType.UNNAMED,
            StructSequenceType.UNNAMED,
            StructSequenceType.UNNAMED,
            "st_atime",
            "st_mtime",
            "st_ctime",
            "st_atime_ns",
            "st_mtime_ns",
            "st_ctime_ns",
            "st_blksize",
            "st_blocks",
            "st_rdev");

    private static final int BLOCK = 4096;

    private PosixStat() {}

    /// Stats a path; the OSError names `given`.
    static PyObject of(Path path, PyObject given, boolean follow) {
        Map<String, Object> a = FdTable.io(given, () -> attributes(path, follow));
        return result(a);
    }

    private static Map<String, Object> attributes(Path path, boolean follow) throws IOException {
        return follow
                ? Files.readAttributes(path, "unix:*")
                : Files.readAttributes(path, "unix:*", LinkOption.NOFOLLOW_LINKS);
    }

    private static PyInt number(Map<String, Object> a, String key) {
        return PyInt.of(((Number) a.get(key)).longValue());
    }

    /// Java has 32 bits with a sign for it.
    private static PyInt unsigned(Map<String, Object> a, String key) {
        return PyInt.of(((Number) a.get(key)).longValue() & 0xffffffffL);
    }

    private static PyObject result(Map<String, Object> a) {
        long atime = nanos(a, "lastAccessTime");
        long mtime = nanos(a, "lastModifiedTime");
        long ctime = nanos(a, "ctime");
        long size = ((Number) a.get("size")).longValue();
        return RESULT.of(
                number(a, "mode"),
                number(a, "ino"),
                number(a, "dev"),
                number(a, "nlink"),
                unsigned(a, "uid"),
                unsigned(a, "gid"),
                PyInt.of(size),
                seconds(atime),
                seconds(mtime),
                seconds(ctime),
                PyFloat.of(atime * 1e-9),
                PyFloat.of(mtime * 1e-9),
                PyFloat.of(ctime * 1e-9),
                PyInt.of(atime),
                PyInt.of(mtime),
                PyInt.of(ctime),
                PyInt.of(BLOCK),
                PyInt.of((size + BLOCK - 1) / BLOCK * 8),
                number(a, "rdev"));
    }

    private static PyInt seconds(long nanos) {
        return PyInt.of(Math.floorDiv(nanos, 1_000_000_000L));
    }

    private static long nanos(Map<String, Object> a, String key) {
        return ((FileTime) a.get(key)).to(TimeUnit.NANOSECONDS);
    }

    /// What `fstat` says of a pipe or terminal, which has no path: a character device or FIFO of size 0.
    static PyObject ofStream(boolean terminal) {
        PyObject[] values = new PyObject[19];
        java.util.Arrays.fill(values, PyInt.ZERO);
        values[0] = PyInt.of(terminal ? 0020620 : 0010600);
        values[3] = PyInt.ONE;
        for (int i = 10; i < 13; i++) {
            values[i] = PyFloat.of(0);
        }
        values[16] = PyInt.of(terminal ? 1024 : BLOCK);
        return RESULT.of(values);
    }
}
