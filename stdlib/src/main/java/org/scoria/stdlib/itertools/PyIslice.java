package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyListIterator;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `islice`: some of the items, chosen as a slice would.
@PythonType(
        value = PyIslice.class,
        name = "itertools.islice",
        subclass = true,
        doc = "islice(iterable, stop) --> islice object\n"
                + "islice(iterable, start, stop[, step]) --> islice object\n\n"
                + "The items that a slice of a list would give, taken from any iterable.")
public class PyIslice extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyIslice.class, PyObject.TYPE, new PyIsliceExposed());

    /// Null at the end.
    private PyObject iterator;

    /// The index of the next item to give.
    private long next;

    /// Where to stop; -1 means never.
    private final long stop;

    private final long step;

    /// How many items were taken from the iterator.
    private long taken;

    protected PyIslice(PyObject iterator, long start, long stop, long step) {
        this.iterator = iterator;
        this.next = start;
        this.stop = stop;
        this.step = step;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        PyObject it = iterator;
        if (it == null) {
            return null;
        }
        while (taken < next) {
            if (it.next() == null) {
                return end();
            }
            taken++;
        }
        if (stop != -1 && taken >= stop) {
            return end();
        }
        PyObject item = it.next();
        if (item == null) {
            return end();
        }
        taken++;
        long following = next + step;
        next = following < 0 || stop != -1 && following > stop ? stop : following;
        return item;
    }

    private PyObject end() {
        iterator = null;
        return null;
    }

    @New(value = "islice($type, /, *args)", signature = false)
    static PyObject create(PyType type, PyObject[] args) {
        Sequences.checkCount("islice", args, 2, 4);
        long start = 0;
        long stop;
        if (args.length == 2) {
            stop = index(args[1], -1);
            if (stop < -1) {
                throw Errors.valueError(
                        "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
            }
        } else {
            start = index(args[1], 0);
            stop = index(args[2], -1);
            if (start < 0 || stop < -1) {
                throw Errors.valueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
            }
        }
        long step = args.length == 4 ? index(args[3], 1) : 1;
        if (step < 1) {
            throw Errors.valueError("Step for islice() must be a positive integer or None.");
        }
        PyObject iterator = Abstract.iter(args[0]);
        return type == TYPE
                ? new PyIslice(iterator, start, stop, step)
                : new PyIsliceSub(type, iterator, start, stop, step);
    }

    /// An argument as a long; -2 when it is none or too great.
    private static long index(PyObject o, long otherwise) {
        if (o == PyNone.NONE) {
            return otherwise;
        }
        if (!o.hasIndex()) {
            return -2;
        }
        PyInt i = Abstract.index(o);
        return i.isSmall() && i.value >= 0 ? i.value : -2;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyIslice self) {
        if (self.iterator == null) {
            return PyTuple.of(self.type(), PyTuple.of(new PyListIterator(new PyList()), PyInt.ZERO), PyInt.ZERO);
        }
        PyObject end = self.stop == -1 ? PyNone.NONE : PyInt.of(self.stop);
        return PyTuple.of(
                self.type(),
                PyTuple.of(self.iterator, PyInt.of(self.next), end, PyInt.of(self.step)),
                PyInt.of(self.taken));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyIslice self, long state) {
        self.taken = state;
    }
}
