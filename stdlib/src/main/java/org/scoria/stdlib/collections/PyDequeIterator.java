package org.scoria.stdlib.collections;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// An iterator over a [PyDeque].
@PythonType(value = PyDequeIterator.class, name = "_collections._deque_iterator")
public final class PyDequeIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyDequeIterator.class, PyObject.TYPE, new PyDequeIteratorExposed());

    private final PyDeque deque;
    private final int state;
    private int index;
    private int left;

    public PyDequeIterator(PyDeque deque) {
        this.deque = deque;
        this.state = deque.state;
        this.left = deque.size();
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
        if (deque.state != state) {
            left = 0;
            throw Errors.runtimeError(PyDeque.MUTATED);
        }
        if (left == 0) {
            return null;
        }
        left--;
        return deque.get(index++);
    }

    @New(value = "_deque_iterator($type, deque, index=0, /)", signature = false)
    static PyObject create(PyType type, PyDeque deque, PyObject index) {
        PyDequeIterator it = new PyDequeIterator(deque);
        long n = Abstract.indexLong(index, Exceptions.OverflowError);
        for (long i = 0; i < n && it.next() != null; i++) {
            // skips what was taken before
        }
        return it;
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PyDequeIterator self) {
        return self.left;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyDequeIterator self) {
        return PyTuple.of(self.type(), PyTuple.of(self.deque, PyInt.of(self.deque.size() - self.left)));
    }
}
