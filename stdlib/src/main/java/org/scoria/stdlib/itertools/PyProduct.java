package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `product`: the Cartesian product.
@PythonType(
        value = PyProduct.class,
        name = "itertools.product",
        subclass = true,
        doc = "product(*iterables, repeat=1) --> product object\n\n"
                + "The Cartesian product: what nested for loops over the iterables would give.\n"
                + "repeat multiplies the iterables by themselves.")
public class PyProduct extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyProduct.class, PyObject.TYPE, new PyProductExposed());

    private final PyObject[][] pools;
    private final int[] indices;

    /// The last result, null before the first one.
    private PyObject[] result;

    private boolean stopped;

    protected PyProduct(PyObject[][] pools) {
        this.pools = pools;
        this.indices = new int[pools.length];
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        if (stopped) {
            return null;
        }
        PyObject[] next = result == null ? first() : advance();
        if (next == null) {
            stopped = true;
            return null;
        }
        result = next;
        return PyTuple.of(next);
    }

    private PyObject[] first() {
        PyObject[] items = new PyObject[pools.length];
        for (int i = 0; i < items.length; i++) {
            if (pools[i].length == 0) {
                return null;
            }
            items[i] = pools[i][0];
        }
        return items;
    }

    /// Turns the wheels like those of an odometer.
    private PyObject[] advance() {
        PyObject[] items = result.clone();
        for (int i = pools.length - 1; i >= 0; i--) {
            if (++indices[i] < pools[i].length) {
                items[i] = pools[i][indices[i]];
                return items;
            }
            indices[i] = 0;
            items[i] = pools[i][0];
        }
        return null;
    }

    @New(value = "product($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        long repeat = repeat(kwargs);
        if (args.length != 0 && repeat > Sequences.MAX_SIZE / args.length) {
            throw Errors.overflowError("repeat argument too large");
        }
        int given = repeat == 0 ? 0 : args.length;
        PyObject[][] pools = new PyObject[given * (int) Math.min(repeat, Sequences.MAX_SIZE)][];
        for (int i = 0; i < pools.length; i++) {
            pools[i] = i < given ? Abstract.toArray(args[i]) : pools[i - given];
        }
        return type == TYPE ? new PyProduct(pools) : new PyProductSub(type, pools);
    }

    private static final PyStr REPEAT = PyStr.intern("repeat");

    private static long repeat(PyDict kwargs) {
        if (kwargs.size() == 0) {
            return 1;
        }
        PyObject value = kwargs.get(REPEAT);
        if (value == null || kwargs.size() > 1) {
            int i = kwargs.next(0);
            while (Abstract.equal(kwargs.keyAt(i), REPEAT)) {
                i = kwargs.next(i + 1);
            }
            throw Errors.typeError("'%s' is an invalid keyword argument for product()", kwargs.keyAt(i));
        }
        long repeat = Abstract.indexLong(value, Exceptions.OverflowError);
        if (repeat < 0) {
            throw Errors.valueError("repeat argument cannot be negative");
        }
        return repeat;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyProduct self) {
        if (self.stopped) {
            return PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY));
        }
        PyObject[] pools = new PyObject[self.pools.length];
        for (int i = 0; i < pools.length; i++) {
            pools[i] = PyTuple.of(self.pools[i].clone());
        }
        if (self.result == null) {
            return PyTuple.of(self.type(), PyTuple.of(pools));
        }
        return PyTuple.of(self.type(), PyTuple.of(pools), Pools.tuple(self.indices, self.indices.length));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyProduct self, PyObject state) {
        int n = self.pools.length;
        PyObject[] items = stateTuple(state, n);
        PyObject[] result = new PyObject[n];
        for (int i = 0; i < n; i++) {
            int size = self.pools[i].length;
            if (size == 0) {
                self.stopped = true;
                return;
            }
            self.indices[i] = clamp(items[i], 0, size - 1);
            result[i] = self.pools[i][self.indices[i]];
        }
        self.result = result;
    }

    /// The bytes it takes in memory, about.
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyProduct self) {
        return 40 + 16L * self.pools.length;
    }
}
