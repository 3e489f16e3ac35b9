package org.scoria.stdlib;

import java.nio.file.Path;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// What `os.scandir` gives.
@PythonType(value = PyScandirIterator.class, name = "posix.ScandirIterator")
public final class PyScandirIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyScandirIterator.class, PyObject.TYPE, new PyScandirIteratorExposed());

    private final PyObject directory;
    private final PyList names;
    private final Path path;
    private int at;

    PyScandirIterator(PyObject directory, PyObject names, Path path) {
        this.directory = directory;
        this.names = (PyList) names;
        this.path = path;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public PyObject next() {
        if (at >= names.size()) {
            return null;
        }
        PyObject name = names.get(at++);
        String file = PosixPaths.text(name);
        return new PyDirEntry(name, PosixPaths.like(name, inDirectory(file)), path.resolve(file));
    }

    /// The path of an entry: the directory as it was given in front, which is nothing for a descriptor.
    private String inDirectory(String name) {
        if (directory instanceof PyInt) {
            return name;
        }
        String start = PosixPaths.text(directory);
        return start.endsWith("/") ? start + name : start + "/" + name;
    }

    @Builtin("close($self, /)")
    static void close(PyScandirIterator self) {
        self.at = self.names.size();
    }

    @Builtin(value = "__enter__($self, /)", signature = false)
    static PyObject enter(PyScandirIterator self) {
        return self;
    }

    @Builtin(value = "__exit__($self, /, *args)", signature = false)
    static void exit(PyScandirIterator self, PyObject[] args) {
        close(self);
    }
}
