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
        doc = "Built-in mutable sequence.\n\n"
                + "Without an argument the list is empty; the argument must be an iterable if specified.")
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

    /// Return a reverse iterator over the list.
    @Builtin("__reversed__($self, /)")
    static PyObject reversed(PyList self) {
        return new PyListReverseIterator(self);
    }

    /// Return the size of the list in memory, in bytes.
    @Builtin("__sizeof__($self, /)")
    static long sizeOf(PyList self) {
        return 40 + 8L * self.items.length;
    }

    /// Remove all items from list.
    @Builtin("clear($self, /)")
    static void clear(PyList self) {
        self.clear();
    }

    /// Return a shallow copy of the list.
    @Builtin("copy($self, /)")
    static PyObject copy(PyList self) {
        return PyList.of(self.toArray());
    }

    /// Append object to the end of the list.
    @Builtin("append($self, object, /)")
    static void append(PyList self, PyObject object) {
        self.append(object);
    }

    /// Insert object before index.
    @Builtin("insert($self, index, object, /)")
    static void insert(PyList self, long index, PyObject object) {
        self.insert((int) Math.min(self.size, Sequences.fromEnd(index, self.size)), object);
    }

    /// Extend list by appending elements from the iterable.
    @Builtin("extend($self, iterable, /)")
    static void extend(PyList self, PyObject iterable) {
        self.extend(iterable);
    }

    /// Remove and return item at index (default last).
    ///
    /// Raises IndexError if list is empty or index is out of range.
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

    /// Remove first occurrence of value.
    ///
    /// Raises ValueError if the value is not present.
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

    /// Return first index of value.
    ///
    /// Raises ValueError if the value is not present.
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

    /// Return number of occurrences of value.
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

    /// Reverse *IN PLACE*.
    @Builtin("reverse($self, /)")
    static void reverse(PyList self) {
        ListSort.reverse(self.items, 0, self.size);
    }

    /// Sort the list in ascending order and return None.
    ///
    /// The sort is in-place (i.e. the list itself is modified) and stable (i.e. the
    /// order of two equal elements is maintained).
    ///
    /// If a key function is given, apply it once to each list item and sort them,
    /// ascending or descending, according to their function values.
    ///
    /// The reverse flag can be set to sort in descending order.
    @Builtin("sort($self, /, *, key=None, reverse=False)")
    static void sort(PyList self, PyObject key, int reverse) {
        ListSort.sort(self, key, reverse != 0);
    }

    /// See PEP 585
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
