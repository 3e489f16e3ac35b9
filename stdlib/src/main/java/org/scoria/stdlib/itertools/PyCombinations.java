package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `combinations`: the subsequences of a length, in order.
@PythonType(
        value = PyCombinations.class,
        name = "itertools.combinations",
        subclass = true,
        doc = "Return the successive combinations of r items: combinations(range(4), 3) --> (0,1,2), (0,1,3),"
                + " (0,2,3), (1,2,3)")
public class PyCombinations extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyCombinations.class, PyObject.TYPE, new PyCombinationsExposed());

    private final PyObject[] pool;
    private final int r;
    private final int[] indices;
    private boolean started;
    private boolean stopped;

    protected PyCombinations(PyObject[] pool, int r) {
        this.pool = pool;
        this.r = r;
        this.stopped = r > pool.length;
        this.indices = stopped ? new int[0] : Pools.indices(r);
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
        if (started && !advance()) {
            stopped = true;
            return null;
        }
        started = true;
        return PyTuple.of(Pools.pick(pool, indices, r));
    }

    /// Raises the rightmost index that can be, and those after it follow.
    private boolean advance() {
        int n = pool.length;
        int i = r - 1;
        while (i >= 0 && indices[i] == i + n - r) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        indices[i]++;
        for (int j = i + 1; j < r; j++) {
            indices[j] = indices[j - 1] + 1;
        }
        return true;
    }

    @New("combinations($type, /, iterable, r)")
    static PyObject create(PyType type, PyObject iterable, long r) {
        PyObject[] pool = Abstract.toArray(iterable);
        int length = Pools.length(r);
        return type == TYPE ? new PyCombinations(pool, length) : new PyCombinationsSub(type, pool, length);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyCombinations self) {
        PyObject length = PyInt.of(self.r);
        if (self.started && self.stopped) {
            return PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY, length));
        }
        PyTuple args = PyTuple.of(PyTuple.of(self.pool.clone()), length);
        return self.started
                ? PyTuple.of(self.type(), args, Pools.tuple(self.indices, self.r))
                : PyTuple.of(self.type(), args);
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyCombinations self, PyObject state) {
        PyObject[] items = stateTuple(state, self.r);
        int n = self.pool.length;
        for (int i = 0; i < self.r && !self.stopped; i++) {
            self.indices[i] = clamp(items[i], 0, i + n - self.r);
        }
        self.started = true;
    }

    /// The bytes it takes in memory, about.
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyCombinations self) {
        return 48 + 8L * self.r;
    }
}
