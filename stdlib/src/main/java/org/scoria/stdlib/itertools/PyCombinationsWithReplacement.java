package org.scoria.stdlib.itertools;

import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `combinations_with_replacement`: combinations in which items may repeat.
@PythonType(
        value = PyCombinationsWithReplacement.class,
        name = "itertools.combinations_with_replacement",
        subclass = true,
        doc = "Return the successive combinations of r items in which items may repeat:\n"
                + "combinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), ('B','B'),"
                + " ('B','C'), ('C','C')")
public class PyCombinationsWithReplacement extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(
            PyCombinationsWithReplacement.class, PyObject.TYPE, new PyCombinationsWithReplacementExposed());

    private final PyObject[] pool;
    private final int r;
    private final int[] indices;
    private boolean started;
    private boolean stopped;

    protected PyCombinationsWithReplacement(PyObject[] pool, int r) {
        this.pool = pool;
        this.r = r;
        this.stopped = pool.length == 0 && r > 0;
        this.indices = new int[stopped ? 0 : r];
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

    /// Raises the rightmost index that can be; those after it become equal to it.
    private boolean advance() {
        int i = r - 1;
        while (i >= 0 && indices[i] == pool.length - 1) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        Arrays.fill(indices, i, r, indices[i] + 1);
        return true;
    }

    @New("combinations_with_replacement($type, /, iterable, r)")
    static PyObject create(PyType type, PyObject iterable, long r) {
        PyObject[] pool = Abstract.toArray(iterable);
        int length = Pools.length(r);
        return type == TYPE
                ? new PyCombinationsWithReplacement(pool, length)
                : new PyCombinationsWithReplacementSub(type, pool, length);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyCombinationsWithReplacement self) {
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
    static void setState(PyCombinationsWithReplacement self, PyObject state) {
        PyObject[] items = stateTuple(state, self.r);
        int n = self.pool.length;
        for (int i = 0; i < self.r && !self.stopped; i++) {
            self.indices[i] = clamp(items[i], 0, n - 1);
        }
        self.started = true;
    }

    /// The bytes it takes in memory, about.
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyCombinationsWithReplacement self) {
        return 48 + 8L * self.r;
    }
}
