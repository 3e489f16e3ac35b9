package org.scoria.stdlib.collections;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyGenericAlias;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The methods of `deque`.
@PythonType(
        value = PyDeque.class,
        name = "collections.deque",
        subclass = true,
        unhashable = true,
        doc = "deque([iterable[, maxlen]]) --> deque object\n\n" + "A sequence that is fast at both ends.")
final class DequeMethods {
    private DequeMethods() {}

    @New(value = "deque($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyDeque.TYPE ? new PyDeque() : new PyDequeSub(type);
    }

    @Builtin(value = "__init__($self, /, iterable=<unrepresentable>, maxlen=None)")
    static void init(PyDeque self, PyObject iterable, PyObject maxlen) {
        long limit = -1;
        if (maxlen != PyNone.NONE) {
            if (!(maxlen instanceof PyInt)) {
                throw Errors.typeError("an integer is required");
            }
            limit = Abstract.indexLong(maxlen, Exceptions.OverflowError);
            if (limit < 0) {
                throw Errors.valueError("maxlen must be non-negative");
            }
        }
        self.maxLength = limit;
        if (self.size() > 0) {
            self.clear();
        }
        if (iterable != null) {
            self.extend(iterable);
        }
    }

    /// A copy of the same class.
    static PyDeque copyOf(PyDeque self) {
        if (self.getClass() == PyDeque.class) {
            PyDeque copy = new PyDeque();
            copy.maxLength = self.maxLength;
            for (int i = 0; i < self.size(); i++) {
                copy.append(self.get(i));
            }
            return copy;
        }
        PyObject copy =
                self.maxLength < 0 ? self.type().call1(self) : self.type().call2(self, PyInt.of(self.maxLength));
        if (copy instanceof PyDeque deque) {
            return deque;
        }
        throw Errors.typeError(
                "%s() must return a deque, not %s",
                self.type().name(), copy.type().name());
    }

    /// Adds an item at the right end.
    @Builtin(value = "append($self, item, /)", signature = false)
    static void append(PyDeque self, PyObject item) {
        self.append(item);
    }

    /// Adds an item at the left end.
    @Builtin(value = "appendleft($self, item, /)", signature = false)
    static void appendLeft(PyDeque self, PyObject item) {
        self.appendLeft(item);
    }

    /// Removes all items.
    @Builtin(value = "clear($self, /)", signature = false)
    static void clear(PyDeque self) {
        self.clear();
    }

    /// A new deque with the same items and maximum length.
    @Builtin(value = "__copy__($self, /)", signature = false)
    static PyObject copyProtocol(PyDeque self) {
        return copyOf(self);
    }

    /// A new deque with the same items and maximum length.
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PyDeque self) {
        return copyOf(self);
    }

    /// How many items are equal to value.
    @Builtin(value = "count($self, value, /)", signature = false)
    static long count(PyDeque self, PyObject value) {
        long n = 0;
        int before = self.state;
        int size = self.size();
        for (int i = 0; i < size; i++) {
            if (Abstract.equal(self.get(i), value)) {
                n++;
            }
            if (self.state != before) {
                throw Errors.runtimeError(PyDeque.MUTATED);
            }
        }
        return n;
    }

    /// Adds the items of an iterable at the right end, one after the other.
    @Builtin(value = "extend($self, iterable, /)", signature = false)
    static void extend(PyDeque self, PyObject iterable) {
        self.extend(iterable);
    }

    /// Adds the items of an iterable at the left end, one after the other: they come in reverse.
    @Builtin(value = "extendleft($self, iterable, /)", signature = false)
    static void extendLeft(PyDeque self, PyObject iterable) {
        self.extendLeft(iterable);
    }

    /// The index of the first item equal to value; ValueError when there is none.
    @Builtin(value = "index($self, value, start=0, stop=sys.maxsize, /)", signature = false, parsesTuple = true)
    static long index(PyDeque self, PyObject value, PyObject start, PyObject stop) {
        int size = self.size();
        long from = Sequences.fromEnd(Sequences.sliceIndex(start), size);
        long to = Math.min(size, Sequences.fromEnd(Sequences.sliceIndex(stop), size));
        int i = self.find(value, from, to, Exceptions.RuntimeError, PyDeque.MUTATED);
        if (i < 0) {
            throw Errors.valueError("%s is not in deque", Abstract.repr(value));
        }
        return i;
    }

    /// Adds an item before the one at index.
    @Builtin(value = "insert($self, index, object, /)", signature = false, parsesTuple = true)
    static void insert(PyDeque self, long index, PyObject object) {
        int size = self.size();
        if (self.maxLength == size) {
            throw Errors.indexError("deque already at its maximum size");
        }
        self.insertAt((int) Math.min(size, Sequences.fromEnd(index, size)), object);
    }

    /// Removes the item at the right end and returns it.
    @Builtin(value = "pop($self, /)", signature = false)
    static PyObject pop(PyDeque self) {
        checkNotEmpty(self);
        return self.pop();
    }

    /// Removes the item at the left end and returns it.
    @Builtin(value = "popleft($self, /)", signature = false)
    static PyObject popLeft(PyDeque self) {
        checkNotEmpty(self);
        return self.popLeft();
    }

    private static void checkNotEmpty(PyDeque self) {
        if (self.size() == 0) {
            throw Errors.indexError("pop from an empty deque");
        }
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyDeque self) {
        PyObject state = Abstract.callMethod(self, Names.GETSTATE);
        PyTuple args = self.maxLength < 0 ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, PyInt.of(self.maxLength));
        return PyTuple.of(self.type(), args, state, Abstract.iter(self));
    }

    /// Removes the first item equal to value.
    @Builtin(value = "remove($self, value, /)", signature = false)
    static void remove(PyDeque self, PyObject value) {
        int i = self.find(value, 0, self.size(), Exceptions.IndexError, PyDeque.MUTATED);
        if (i < 0) {
            throw Errors.valueError("%s is not in deque", Abstract.repr(value));
        }
        self.removeAt(i);
    }

    /// Iterates from the right end to the left.
    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyDeque self) {
        return new PyDequeReverseIterator(self);
    }

    /// Turns the order of the items around, in place.
    @Builtin(value = "reverse($self, /)", signature = false)
    static void reverse(PyDeque self) {
        self.reverse();
    }

    /// Moves n items from the right end to the left, or the other way when n is negative.
    @Builtin(value = "rotate($self, n=1, /)", signature = false)
    static void rotate(PyDeque self, long n) {
        self.rotate(n);
    }

    /// D.__sizeof__() -- size of D in memory, in bytes
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyDeque self) {
        return 152 + 528L * (1 + self.size() / 64);
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    /// The greatest length, or None without a limit.
    @Getter("maxlen")
    static PyObject maxLength(PyDeque self) {
        return self.maxLength < 0 ? PyNone.NONE : PyInt.of(self.maxLength);
    }
}
