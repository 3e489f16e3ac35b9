package org.scoria.stdlib;

import java.nio.file.Path;
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
        String dir = text(directory);
        String full = dir.endsWith("/") ? dir + text(name) : dir + "/" + text(name);
        return new PyDirEntry(name, PosixPaths.like(name, full), path.resolve(text(name)));
    }

    private static String text(PyObject o) {
        return o instanceof org.scoria.objects.PyBytes b
                ? org.scoria.objects.text.Utf8.decode(b.array(), 0, b.array().length, "surrogateescape")
                        .toString()
                : o.toString();
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
