package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The methods of `tuple`.
@PythonType(
        value = PyTuple.class,
        name = "tuple",
        subclass = true,
        doc = "Built-in immutable sequence.\n\n"
                + "Without an argument the tuple is empty; with an iterable it holds the iterable's items.\n"
                + "A tuple itself is returned unchanged.")
final class TupleMethods {
    private TupleMethods() {}

    @New("tuple($type, iterable=(), /)")
    static PyObject create(PyType type, PyObject iterable) {
        if (type == PyTuple.TYPE) {
            return PyTuple.from(iterable);
        }
        return new PyTupleSub(type, Abstract.toArray(iterable));
    }

    @Builtin("__getnewargs__($self, /)")
    static PyObject getNewArgs(PyTuple self) {
        return PyTuple.of(PyTuple.of(self.items));
    }

    /// Return first index of value.
    ///
    /// Raises ValueError if the value is not present.
    @Builtin("index($self, value, start=0, stop=sys.maxsize, /)")
    static long index(PyTuple self, PyObject value, PyObject start, PyObject stop) {
        int size = self.items.length;
        long from = Sequences.fromEnd(Sequences.sliceIndex(start), size);
        long to = Math.min(size, Sequences.fromEnd(Sequences.sliceIndex(stop), size));
        for (long i = from; i < to; i++) {
            if (Abstract.equal(self.items[(int) i], value)) {
                return i;
            }
        }
        throw Errors.valueError("tuple.index(x): x not in tuple");
    }

    /// Return number of occurrences of value.
    @Builtin("count($self, value, /)")
    static long count(PyTuple self, PyObject value) {
        long n = 0;
        for (PyObject item : self.items) {
            if (Abstract.equal(item, value)) {
                n++;
            }
        }
        return n;
    }

    /// See PEP 585
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
