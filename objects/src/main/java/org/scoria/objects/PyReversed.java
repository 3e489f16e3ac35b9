package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `reversed` of any sequence by its length and its items.
///
/// Compare CPython 3.11 `Objects/enumobject.c`.
@PythonType(
        value = PyReversed.class,
        name = "reversed",
        subclass = true,
        doc = "The items of a sequence from the last to the first.")
public class PyReversed extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyReversed.class, PyObject.TYPE, new PyReversedExposed());

    /// The sequence, null at the end.
    private PyObject sequence;

    private long index;

    protected PyReversed(PyObject sequence, long length) {
        this.sequence = sequence;
        this.index = length - 1;
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
        PyObject s = sequence;
        if (index >= 0 && s != null) {
            try {
                PyObject item = s.getItem(PyInt.of(index));
                index--;
                return item;
            } catch (PyException e) {
                if (!e.matches(Exceptions.IndexError) && !e.matches(Exceptions.StopIteration)) {
                    throw e;
                }
            }
        }
        index = -1;
        sequence = null;
        return null;
    }

    @New("reversed($type, sequence, /)")
    static PyObject create(PyType type, PyObject sequence) {
        PyObject method = Abstract.lookupSpecial(sequence, REVERSED);
        if (method == PyNone.NONE) {
            throw notReversible(sequence);
        }
        if (method != null) {
            return method.call0();
        }
        if (!Abstract.isSequence(sequence)) {
            throw notReversible(sequence);
        }
        long length = Abstract.length(sequence);
        return type == TYPE ? new PyReversed(sequence, length) : new PyReversedSub(type, sequence, length);
    }

    private static final PyStr REVERSED = PyStr.intern("__reversed__");

    private static PyException notReversible(PyObject o) {
        return Errors.typeError("'%s' object is not reversible", o.type().qualifiedName());
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PyReversed self) {
        if (self.sequence == null) {
            return 0;
        }
        long position = self.index + 1;
        return Abstract.length(self.sequence) < position ? 0 : position;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyReversed self) {
        if (self.sequence == null) {
            return PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY));
        }
        return PyTuple.of(self.type(), PyTuple.of(self.sequence), PyInt.of(self.index));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyReversed self, long state) {
        if (self.sequence != null) {
            self.index = Math.max(-1, Math.min(state, Abstract.length(self.sequence) - 1));
        }
    }
}
