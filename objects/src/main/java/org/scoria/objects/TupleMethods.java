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
        doc = "An immutable sequence.\n\n" + "Holds the items of the iterable; a tuple given is returned as it is.")
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

    /// The index of the first item equal to value; ValueError when there is none.
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

    /// How many items are equal to value.
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

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
