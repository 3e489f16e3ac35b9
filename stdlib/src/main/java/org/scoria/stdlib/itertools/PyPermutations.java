package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `permutations`: the arrangements of a length.
@PythonType(
        value = PyPermutations.class,
        name = "itertools.permutations",
        subclass = true,
        doc = "Return the successive arrangements of r items:\n"
                + "permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)")
public class PyPermutations extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyPermutations.class, PyObject.TYPE, new PyPermutationsExposed());

    private final PyObject[] pool;
    private final int r;
    private final int[] indices;
    private final int[] cycles;
    private boolean started;
    private boolean stopped;

    protected PyPermutations(PyObject[] pool, int r) {
        this.pool = pool;
        this.r = r;
        this.stopped = r > pool.length;
        this.indices = Pools.indices(pool.length);
        this.cycles = new int[stopped ? 0 : r];
        for (int i = 0; i < cycles.length; i++) {
            cycles[i] = pool.length - i;
        }
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

    private boolean advance() {
        int n = pool.length;
        for (int i = r - 1; i >= 0; i--) {
            if (--cycles[i] > 0) {
                int j = n - cycles[i];
                int index = indices[i];
                indices[i] = indices[j];
                indices[j] = index;
                return true;
            }
            // all tried here: the index goes to the end, and the others move up
            int index = indices[i];
            System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
            indices[n - 1] = index;
            cycles[i] = n - i;
        }
        return false;
    }

    @New("permutations($type, /, iterable, r=None)")
    static PyObject create(PyType type, PyObject iterable, PyObject r) {
        PyObject[] pool = Abstract.toArray(iterable);
        int length = pool.length;
        if (r != PyNone.NONE) {
            if (!(r instanceof PyInt)) {
                throw Errors.typeError("Expected int as r");
            }
            length = Pools.length(Abstract.indexLong(r, Exceptions.OverflowError));
        }
        return type == TYPE ? new PyPermutations(pool, length) : new PyPermutationsSub(type, pool, length);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyPermutations self) {
        PyObject length = PyInt.of(self.r);
        if (self.started && self.stopped) {
            return PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY, length));
        }
        PyTuple args = PyTuple.of(PyTuple.of(self.pool.clone()), length);
        if (!self.started) {
            return PyTuple.of(self.type(), args);
        }
        PyTuple state = PyTuple.of(
                Pools.tuple(self.indices, self.indices.length), Pools.tuple(self.cycles, self.cycles.length));
        return PyTuple.of(self.type(), args, state);
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyPermutations self, PyObject state) {
        PyObject[] both = stateTuple(state);
        if (both.length != 2) {
            throw Errors.typeError("function takes exactly 2 arguments (%s given)", both.length);
        }
        int n = self.pool.length;
        PyObject[] indices = stateTuple(both[0], n);
        PyObject[] cycles = stateTuple(both[1], self.r);
        for (int i = 0; i < n; i++) {
            self.indices[i] = clamp(indices[i], 0, n - 1);
        }
        for (int i = 0; i < self.cycles.length; i++) {
            self.cycles[i] = clamp(cycles[i], 1, n - i);
        }
        self.started = true;
    }

    /// The bytes it takes in memory, about.
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyPermutations self) {
        return 64 + 8L * (self.pool.length + self.r);
    }
}
