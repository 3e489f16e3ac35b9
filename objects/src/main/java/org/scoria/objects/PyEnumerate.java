package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `enumerate`: pairs of an index and an item.
///
/// Compare CPython 3.11 `Objects/enumobject.c`.
@PythonType(
        value = PyEnumerate.class,
        name = "enumerate",
        subclass = true,
        doc = "Pairs of a count and an item.\n\n  iterable\n    where the items come from\n  start\n"
                + "    the first count, 0 by default\n\n(0, a), (1, b), (2, c), ... for an iterable of a, b, c, ...")
public class PyEnumerate extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyEnumerate.class, PyObject.TYPE, new PyEnumerateExposed());

    private final PyObject iterator;

    /// The next index; [#big] when it does not fit.
    private long index;

    private PyInt big;

    protected PyEnumerate(PyObject iterator, PyInt start) {
        this.iterator = iterator;
        if (start.isSmall()) {
            this.index = start.value;
        } else {
            this.big = start;
        }
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
        PyObject item = iterator.next();
        if (item == null) {
            return null;
        }
        long i = index;
        if (big != null || i == Long.MAX_VALUE) {
            return nextBig(item);
        }
        index = i + 1;
        return PyTuple.of(PyInt.of(i), item);
    }

    /// As [#next], without the tuple: the count and the item go to two places of `to`. False at the end.
    public boolean nextPair(PyObject[] to, int first, int second) {
        PyObject item = iterator.next();
        if (item == null) {
            return false;
        }
        long i = index;
        if (big != null || i == Long.MAX_VALUE) {
            to[first] = ((PyTuple) nextBig(item)).items[0];
        } else {
            index = i + 1;
            to[first] = PyInt.of(i);
        }
        to[second] = item;
        return true;
    }

    private PyObject nextBig(PyObject item) {
        PyInt i = big == null ? PyInt.of(index) : big;
        big = PyInt.of(i.bigValue().add(java.math.BigInteger.ONE));
        return PyTuple.of(i, item);
    }

    @New(
            value = "enumerate($type, /, iterable=<unrepresentable>, start=<unrepresentable>)",
            text = "(iterable, start=0)")
    static PyObject create(PyType type, PyObject iterable, PyObject start) {
        if (iterable == null) {
            throw start == null
                    ? Errors.typeError("enumerate() missing required argument 'iterable'")
                    : Errors.typeError("'start' is an invalid keyword argument for enumerate()");
        }
        PyInt from = start == null ? PyInt.ZERO : Abstract.index(start);
        PyObject iterator = Abstract.iter(iterable);
        return type == TYPE ? new PyEnumerate(iterator, from) : new PyEnumerateSub(type, iterator, from);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyEnumerate self) {
        PyInt i = self.big == null ? PyInt.of(self.index) : self.big;
        return PyTuple.of(self.type(), PyTuple.of(self.iterator, i));
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
