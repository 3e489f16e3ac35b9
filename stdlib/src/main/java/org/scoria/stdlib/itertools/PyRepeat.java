package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `repeat`: one object, some number of times or for ever.
@PythonType(
        value = PyRepeat.class,
        name = "itertools.repeat",
        subclass = true,
        doc = "repeat(object [,times]) -> the object, that many times\n\nWithout times it is returned for ever.")
public class PyRepeat extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyRepeat.class, PyObject.TYPE, new PyRepeatExposed());

    private final PyObject element;

    /// How often still; -1 means for ever.
    private long left;

    protected PyRepeat(PyObject element, long left) {
        this.element = element;
        this.left = left;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        if (left == 0) {
            return null;
        }
        if (left > 0) {
            left--;
        }
        return element;
    }

    @Override
    public PyObject repr() {
        String text = type().name() + "(" + Abstract.repr(element);
        return PyStr.of(left == -1 ? text + ")" : text + ", " + left + ")");
    }

    @New(value = "repeat($type, /, object, times=<unrepresentable>)", signature = false)
    static PyObject create(PyType type, PyObject object, PyObject times) {
        long left = -1;
        if (times != null) {
            left = Math.max(0, Abstract.indexLong(times, Exceptions.OverflowError));
        }
        return type == TYPE ? new PyRepeat(object, left) : new PyRepeatSub(type, object, left);
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PyRepeat self) {
        if (self.left == -1) {
            throw Errors.typeError("len() of unsized object");
        }
        return self.left;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyRepeat self) {
        return PyTuple.of(
                self.type(),
                self.left == -1 ? PyTuple.of(self.element) : PyTuple.of(self.element, PyInt.of(self.left)));
    }
}
