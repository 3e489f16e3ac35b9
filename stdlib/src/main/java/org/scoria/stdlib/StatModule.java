package org.scoria.stdlib;

import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// S_IFMT_: file type bits
///
/// Compare CPython 3.11 `Modules/_stat.c`.
@PythonModule(value = "_stat", doc = "The bits of st_mode and the functions that test them.")
public final class StatModule {
    private static final int TYPE_BITS = 0xF000;
    private static final int SOCKET = 0xC000;
    private static final int LINK = 0xA000;
    private static final int REGULAR = 0x8000;
    private static final int BLOCK = 0x6000;
    private static final int DIRECTORY = 0x4000;
    private static final int CHARACTER = 0x2000;
    private static final int FIFO = 0x1000;

    private static final int SET_UID = 0x800;
    private static final int SET_GID = 0x400;
    private static final int STICKY = 0x200;

    private StatModule() {}

    static void init(PyModule module) {
        String[] names = {
            "S_IFDIR",
            "S_IFCHR",
            "S_IFBLK",
            "S_IFREG",
            "S_IFIFO",
            "S_IFLNK",
            "S_IFSOCK",
            "S_IFDOOR",
            "S_IFPORT",
            "S_IFWHT",
            "S_ISUID",
            "S_ISGID",
            "S_ISVTX",
            "S_ENFMT",
            "S_IREAD",
            "S_IWRITE",
            "S_IEXEC",
            "S_IRWXU",
            "S_IRUSR",
            "S_IWUSR",
            "S_IXUSR",
            "S_IRWXG",
            "S_IRGRP",
            "S_IWGRP",
            "S_IXGRP",
            "S_IRWXO",
            "S_IROTH",
            "S_IWOTH",
            "S_IXOTH",
            "UF_NODUMP",
            "UF_IMMUTABLE",
            "UF_APPEND",
            "UF_OPAQUE",
            "UF_NOUNLINK",
            "UF_COMPRESSED",
            "UF_HIDDEN",
            "SF_ARCHIVED",
            "SF_IMMUTABLE",
            "SF_APPEND",
            "SF_NOUNLINK",
            "SF_SNAPSHOT",
            "ST_MODE",
            "ST_INO",
            "ST_DEV",
            "ST_NLINK",
            "ST_UID",
            "ST_GID",
            "ST_SIZE",
            "ST_ATIME",
            "ST_MTIME",
            "ST_CTIME",
        };
        int[] values = {
            DIRECTORY, CHARACTER, BLOCK, REGULAR, FIFO, LINK, SOCKET, 0, 0, 0, SET_UID, SET_GID, STICKY, SET_GID, 0x100,
            0x80, 0x40, 0x1C0, 0x100, 0x80, 0x40, 0x38, 0x20, 0x10, 8, 7, 4, 2, 1, 1, 2, 4, 8, 16, 32, 0x8000, 0x10000,
            0x20000, 0x40000, 0x100000, 0x200000, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
        };
        for (int i = 0; i < names.length; i++) {
            module.add(names[i], PyInt.of(values[i]));
        }
    }

    /// `st_mode` as a 32-bit number.
    private static int mode(PyObject mode) {
        if (!(mode instanceof PyInt i)) {
            throw Errors.typeError("an integer is required");
        }
        if (i.bigValue().signum() < 0) {
            throw Errors.overflowError("can't convert negative value to unsigned int");
        }
        if (i.bigValue().bitLength() > 32) {
            throw Errors.overflowError("mode out of range");
        }
        return i.bigValue().intValue();
    }

    private static boolean is(PyObject mode, int type) {
        return (mode(mode) & TYPE_BITS) == type;
    }

    /// Return the portion of the file's mode that can be set by os.chmod().
    @Builtin(value = "S_IMODE(mode, /)", signature = false)
    static long permissions(PyObject mode) {
        return mode(mode) & 0xFFF;
    }

    /// Return the portion of the file's mode that describes the file type.
    @Builtin(value = "S_IFMT(mode, /)", signature = false)
    static long format(PyObject mode) {
        return mode(mode) & TYPE_BITS;
    }

    /// S_ISDIR(mode) -> bool
    ///
    /// Return True if mode is from a directory.
    @Builtin(value = "S_ISDIR(mode, /)", signature = false)
    static boolean isDirectory(PyObject mode) {
        return is(mode, DIRECTORY);
    }

    /// S_ISCHR(mode) -> bool
    ///
    /// Return True if mode is from a character special device file.
    @Builtin(value = "S_ISCHR(mode, /)", signature = false)
    static boolean isCharacter(PyObject mode) {
        return is(mode, CHARACTER);
    }

    /// S_ISBLK(mode) -> bool
    ///
    /// Return True if mode is from a block special device file.
    @Builtin(value = "S_ISBLK(mode, /)", signature = false)
    static boolean isBlock(PyObject mode) {
        return is(mode, BLOCK);
    }

    /// S_ISREG(mode) -> bool
    ///
    /// Return True if mode is from a regular file.
    @Builtin(value = "S_ISREG(mode, /)", signature = false)
    static boolean isRegular(PyObject mode) {
        return is(mode, REGULAR);
    }

    /// S_ISFIFO(mode) -> bool
    ///
    /// Return True if mode is from a FIFO (named pipe).
    @Builtin(value = "S_ISFIFO(mode, /)", signature = false)
    static boolean isFifo(PyObject mode) {
        return is(mode, FIFO);
    }

    /// S_ISLNK(mode) -> bool
    ///
    /// Return True if mode is from a symbolic link.
    @Builtin(value = "S_ISLNK(mode, /)", signature = false)
    static boolean isLink(PyObject mode) {
        return is(mode, LINK);
    }

    /// S_ISSOCK(mode) -> bool
    ///
    /// Return True if mode is from a socket.
    @Builtin(value = "S_ISSOCK(mode, /)", signature = false)
    static boolean isSocket(PyObject mode) {
        return is(mode, SOCKET);
    }

    /// S_ISDOOR(mode) -> bool
    ///
    /// Return True if mode is from a door, of which Linux has none.
    @Builtin(value = "S_ISDOOR(mode, /)", signature = false)
    static boolean isDoor(PyObject mode) {
        mode(mode);
        return false;
    }

    /// S_ISPORT(mode) -> bool
    ///
    /// Return True if mode is from an event port, of which Linux has none.
    @Builtin(value = "S_ISPORT(mode, /)", signature = false)
    static boolean isPort(PyObject mode) {
        mode(mode);
        return false;
    }

    /// S_ISWHT(mode) -> bool
    ///
    /// Return True if mode is from a whiteout, of which Linux has none.
    @Builtin(value = "S_ISWHT(mode, /)", signature = false)
    static boolean isWhiteout(PyObject mode) {
        mode(mode);
        return false;
    }

    /// Convert a file's mode to a string of the form '-rwxrwxrwx'
    @Builtin(value = "filemode(mode, /)", signature = false)
    static String text(PyObject mode) {
        int m = mode(mode);
        StringBuilder text = new StringBuilder(10).append(letter(m & TYPE_BITS));
        permissions(text, m >> 6, (m & SET_UID) != 0, 's');
        permissions(text, m >> 3, (m & SET_GID) != 0, 's');
        permissions(text, m, (m & STICKY) != 0, 't');
        return text.toString();
    }

    private static char letter(int type) {
        return switch (type) {
            case REGULAR -> '-';
            case DIRECTORY -> 'd';
            case LINK -> 'l';
            case BLOCK -> 'b';
            case CHARACTER -> 'c';
            case FIFO -> 'p';
            case SOCKET -> 's';
            default -> '?';
        };
    }

    /// Three letters; the third one tells whether a special bit is set, too.
    private static void permissions(StringBuilder text, int bits, boolean special, char letter) {
        text.append((bits & 4) != 0 ? 'r' : '-').append((bits & 2) != 0 ? 'w' : '-');
        boolean executes = (bits & 1) != 0;
        if (special) {
            text.append(executes ? letter : Character.toUpperCase(letter));
        } else {
            text.append(executes ? 'x' : '-');
        }
    }
}
