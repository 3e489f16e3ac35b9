package example;

import org.scoria.objects.*;
import org.scoria.objects.expose.*;

/// A box.
@PythonType(value = Box.class, name = "shop.box", unhashable = true, coexist = "__getitem__")
final class BoxMethods {
    @New("box($type, x=0, /)")
    static PyObject create(PyType type, PyObject x) {
        return x;
    }

    @Builtin("__init__($self, items=(), /)")
    static void fill(Box self, PyObject items) {}

    /// Remove and return item at index.
    @Builtin("pop($self, index=-1, /)")
    static PyObject pop(Box self, long index) {
        return self;
    }

    @Builtin("join($self, iterable, /, sep=None, *rest, end='\\n', flush=False, **more)")
    static String join(
            Box self,
            ThreadState thread,
            PyObject iterable,
            PyStr sep,
            PyObject[] rest,
            PyObject end,
            boolean flush,
            PyDict more) {
        return "";
    }

    @Builtin(value = "find($self, /, what, start=0, *, exact)", signature = false)
    static int find(Box self, String what, int start, PyObject exact) {
        return 0;
    }

    @Builtin("make($cls, name, /)")
    @ClassMethod
    static Box make(PyType cls, String name) {
        return null;
    }

    @Builtin("weight(kilos, /)")
    @StaticMethod
    static double weight(double kilos) {
        return kilos;
    }

    /// Content.
    @Getter("content")
    static PyObject content(Box self) {
        return self;
    }

    @Setter("content")
    static void setContent(PyObject self, PyObject value) {}

    @Getter(value = "size", member = true)
    static long size(Box self) {
        return 0;
    }

    static void init(PyType type) {}
}
