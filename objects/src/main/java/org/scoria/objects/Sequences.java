package org.scoria.objects;

import java.util.Arrays;

/// What the sequence types share: indices, slices bounds, repetition, unpacking.
public final class Sequences {
    /// The longest array the runtime makes; longer requests are a MemoryError.
    public static final int MAX_SIZE = Integer.MAX_VALUE - 8;

    private Sequences() {}

    // ---- indices

    /// A subscript as a long, for a type whose name is `what`: "list indices must be integers or slices, not str".
    static long subscript(PyObject key, String what) {
        if (key instanceof PyInt i && i.isSmall()) {
            return i.value;
        }
        if (!key.hasIndex()) {
            throw Errors.typeError(
                    "%s indices must be integers or slices, not %s",
                    what, key.type().qualifiedName());
        }
        return Abstract.indexLong(key, Exceptions.IndexError);
    }

    /// The `start` or `stop` argument of `index` methods: clipped to a long.
    public static long sliceIndex(PyObject o) {
        if (o instanceof PyInt i && i.isSmall()) {
            return i.value;
        }
        if (!o.hasIndex()) {
            throw Errors.typeError("slice indices must be integers or have an __index__ method");
        }
        return Abstract.indexLong(o, null);
    }

    /// A start or stop counted from the end when negative, and never below 0.
    public static long fromEnd(long index, int size) {
        return index >= 0 ? index : Math.max(0, index + size);
    }

    // ---- repetition

    /// The factor of `sequence * count`: at least 0.
    static long factor(PyObject count) {
        return Math.max(0, Abstract.indexLong(count, Exceptions.OverflowError));
    }

    /// `size * factor` items, or a MemoryError when no array can have that many.
    public static int checkedSize(long size, long factor) {
        if (factor != 0 && size > MAX_SIZE / factor) {
            throw Errors.of(Exceptions.MemoryError);
        }
        return (int) (size * factor);
    }

    /// The first `size` items `factor` times.
    static PyObject[] repeat(PyObject[] items, int size, long factor) {
        int total = checkedSize(size, factor);
        PyObject[] result = new PyObject[total];
        if (size == 1) {
            Arrays.fill(result, items[0]);
            return result;
        }
        if (total == 0) {
            return result;
        }
        System.arraycopy(items, 0, result, 0, size);
        int done = size;
        while (done < total) { // doubling: few, long copies
            int more = Math.min(done, total - done);
            System.arraycopy(result, 0, result, done, more);
            done += more;
        }
        return result;
    }

    // ---- text

    /// `open item, item, … close`, with `tail` before the closing bracket.
    static PyStr reprItems(String open, PyObject[] items, int size, String close) {
        StringBuilder text = new StringBuilder(open);
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                text.append(", ");
            }
            text.append(Abstract.repr(items[i]));
        }
        return PyStr.of(text.append(close).toString());
    }

    /// The function of this name in `builtins`, as pickling support names `iter` and `reversed`.
    public static PyObject builtin(String name) {
        PyObject function = ThreadState.current().interpreter.builtins.get(PyStr.intern(name));
        if (function == null) {
            throw Errors.attributeError(PyNone.NONE, PyStr.of(name), name);
        }
        return function;
    }

    /// For iterators that call foreign code: a StopIteration from there ends them, as it does in CPython;
    /// anything else goes on.
    public static PyObject endOrThrow(PyException e) {
        if (e.matches(Exceptions.StopIteration)) {
            return null;
        }
        throw e;
    }

    /// Refuses keyword arguments of a builtin type's constructor; a subclass with an `__init__` of its own may get
    /// some.
    public static void noKeywords(PyType type, PyType builtin, String name, PyDict keywords) {
        if (keywords.size() != 0 && (type == builtin || type.lookup(Names.INIT) == builtin.lookup(Names.INIT))) {
            throw Errors.typeError("%s() takes no keyword arguments", name);
        }
    }

    /// Checks the number of positional arguments of a function that has no text signature.
    /// Compare CPython `getargs.c: _PyArg_CheckPositional`.
    public static void checkCount(String name, PyObject[] args, int min, int max) {
        int n = args.length;
        if (n < min) {
            throw Errors.typeError(
                    "%s expected %s%s argument%s, got %s",
                    name, min == max ? "" : "at least ", min, min == 1 ? "" : "s", n);
        }
        if (n > max) {
            throw Errors.typeError(
                    "%s expected %s%s argument%s, got %s",
                    name, min == max ? "" : "at most ", max, max == 1 ? "" : "s", n);
        }
    }
}
