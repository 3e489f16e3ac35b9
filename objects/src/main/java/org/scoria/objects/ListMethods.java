package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The methods of `list`.
@PythonType(
        value = PyList.class,
        name = "list",
        subclass = true,
        unhashable = true,
        coexist = "__getitem__",
        doc = "A mutable sequence.\n\nHolds the items of the iterable at first.")
final class ListMethods {
    private ListMethods() {}

    @New(value = "list($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyList.TYPE ? new PyList() : new PyListSub(type);
    }

    @Builtin("__init__($self, iterable=(), /)")
    static void init(PyList self, PyObject iterable) {
        self.clear();
        if (iterable != PyTuple.EMPTY) {
            self.extend(iterable);
        }
    }

    /// Iterates from the last item to the first.
    @Builtin("__reversed__($self, /)")
    static PyObject reversed(PyList self) {
        return new PyListReverseIterator(self);
    }

    /// The bytes the list takes in memory, about.
    @Builtin("__sizeof__($self, /)")
    static long sizeOf(PyList self) {
        return 40 + 8L * self.items.length;
    }

    /// Removes all items.
    @Builtin("clear($self, /)")
    static void clear(PyList self) {
        self.clear();
    }

    /// A new list with the same items.
    @Builtin("copy($self, /)")
    static PyObject copy(PyList self) {
        return PyList.of(self.toArray());
    }

    /// Adds an item at the end.
    @Builtin("append($self, object, /)")
    static void append(PyList self, PyObject object) {
        self.append(object);
    }

    /// Adds an item before the one at index.
    @Builtin("insert($self, index, object, /)")
    static void insert(PyList self, long index, PyObject object) {
        self.insert((int) Math.min(self.size, Sequences.fromEnd(index, self.size)), object);
    }

    /// Adds all items of an iterable at the end.
    @Builtin("extend($self, iterable, /)")
    static void extend(PyList self, PyObject iterable) {
        self.extend(iterable);
    }

    /// Removes the item at index, the last one by default, and returns it. IndexError when there is none.
    @Builtin("pop($self, index=-1, /)")
    static PyObject pop(PyList self, long index) {
        int size = self.size;
        if (size == 0) {
            throw Errors.indexError("pop from empty list");
        }
        long i = index < 0 ? index + size : index;
        if (i < 0 || i >= size) {
            throw Errors.indexError("pop index out of range");
        }
        return i == size - 1 ? self.removeLast() : self.remove((int) i);
    }

    /// Removes the first item equal to value; ValueError when there is none.
    @Builtin("remove($self, value, /)")
    static void remove(PyList self, PyObject value) {
        int i = self.find(value, 0, Long.MAX_VALUE);
        if (i < 0) {
            throw Errors.valueError("list.remove(x): x not in list");
        }
        if (i < self.size) { // comparing may have shortened the list
            self.remove(i);
        }
    }

    /// The index of the first item equal to value; ValueError when there is none.
    @Builtin("index($self, value, start=0, stop=sys.maxsize, /)")
    static long index(PyList self, PyObject value, PyObject start, PyObject stop) {
        long from = Sequences.fromEnd(Sequences.sliceIndex(start), self.size);
        long to = Sequences.fromEnd(Sequences.sliceIndex(stop), self.size);
        int i = self.find(value, from, to);
        if (i < 0) {
            throw Errors.valueError("%s is not in list", Abstract.repr(value));
        }
        return i;
    }

    /// How many items are equal to value.
    @Builtin("count($self, value, /)")
    static long count(PyList self, PyObject value) {
        long n = 0;
        for (int i = 0; i < self.size; i++) {
            if (Abstract.equal(self.items[i], value)) {
                n++;
            }
        }
        return n;
    }

    /// Turns the order of the items around, in place.
    @Builtin("reverse($self, /)")
    static void reverse(PyList self) {
        ListSort.reverse(self.items, 0, self.size);
    }

    /// Puts the items in ascending order, in place; equal items keep their order.
    ///
    /// With a key function its results, one for each item, are compared instead of the items.
    /// With reverse=True the order is descending.
    @Builtin("sort($self, /, *, key=None, reverse=False)")
    static void sort(PyList self, PyObject key, int reverse) {
        ListSort.sort(self, key, reverse != 0);
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
