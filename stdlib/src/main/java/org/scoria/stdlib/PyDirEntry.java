package org.scoria.stdlib;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.scoria.objects.Abstract;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// An `os.DirEntry`.
@PythonType(value = PyDirEntry.class, name = "posix.DirEntry")
public final class PyDirEntry extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyDirEntry.class, PyObject.TYPE, new PyDirEntryExposed());

    private final PyObject name;
    private final PyObject full;
    private final Path path;

    PyDirEntry(PyObject name, PyObject full, Path path) {
        this.name = name;
        this.full = full;
        this.path = path;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<DirEntry " + Abstract.repr(name) + ">");
    }

    @Getter(value = "name", member = true)
    static PyObject name(PyDirEntry self) {
        return self.name;
    }

    @Getter(value = "path", member = true)
    static PyObject path(PyDirEntry self) {
        return self.full;
    }

    /// Return True if the entry is a directory; cached per entry.
    @Builtin("is_dir($self, /, *, follow_symlinks=True)")
    static boolean isDir(PyDirEntry self, boolean follow_symlinks) {
        return follow_symlinks ? Files.isDirectory(self.path) : Files.isDirectory(self.path, LinkOption.NOFOLLOW_LINKS);
    }

    /// Return True if the entry is a file; cached per entry.
    @Builtin("is_file($self, /, *, follow_symlinks=True)")
    static boolean isFile(PyDirEntry self, boolean follow_symlinks) {
        return follow_symlinks
                ? Files.isRegularFile(self.path)
                : Files.isRegularFile(self.path, LinkOption.NOFOLLOW_LINKS);
    }

    /// Return True if the entry is a symbolic link; cached per entry.
    @Builtin("is_symlink($self, /)")
    static boolean isSymlink(PyDirEntry self) {
        return Files.isSymbolicLink(self.path);
    }

    /// Return stat_result object for the entry; cached per entry.
    @Builtin("stat($self, /, *, follow_symlinks=True)")
    static PyObject stat(PyDirEntry self, boolean follow_symlinks) {
        return PosixStat.of(self.path, self.full, follow_symlinks);
    }

    /// Return inode of the entry; cached per entry.
    @Builtin("inode($self, /)")
    static PyObject inode(PyDirEntry self) {
        return ((PyTuple) PosixStat.of(self.path, self.full, false)).get(1) instanceof PyInt i ? i : PyInt.ZERO;
    }

    /// Returns the path for the entry.
    @Builtin("__fspath__($self, /)")
    static PyObject fspath(PyDirEntry self) {
        return self.full;
    }
}
