package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `zip_longest`: like `zip`, but to the end of the longest iterable.
@PythonType(
        value = PyZipLongest.class,
        name = "itertools.zip_longest",
        subclass = true,
        doc = "zip_longest(*iterables, fillvalue=None) --> zip_longest object\n\n"
                + "Tuples of one item from each iterable, to the end of the longest one;\n"
                + "the fillvalue stands for what the shorter ones lack.")
public class PyZipLongest extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyZipLongest.class, PyObject.TYPE, new PyZipLongestExposed());

    /// Null where the iterable has ended.
    private final PyObject[] iterators;

    private int active;
    private PyObject fill;

    protected PyZipLongest(PyObject[] iterators, PyObject fill) {
        this.iterators = iterators;
        this.active = iterators.length;
        this.fill = fill;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        if (active == 0) {
            return null;
        }
        PyObject[] items = new PyObject[iterators.length];
        for (int i = 0; i < items.length; i++) {
            PyObject it = iterators[i];
            PyObject item = it == null ? null : step(it);
            if (item == null && it != null) {
                if (--active == 0) {
                    return null;
                }
                iterators[i] = null;
            }
            items[i] = item == null ? fill : item;
        }
        return PyTuple.of(items);
    }

    /// An error ends the iteration.
    private PyObject step(PyObject it) {
        try {
            return it.next();
        } catch (PyException e) {
            active = 0;
            throw e;
        }
    }

    @New(value = "zip_longest($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        PyObject fill = PyNone.NONE;
        if (kwargs.size() != 0) {
            fill = kwargs.get(FILLVALUE);
            if (fill == null || kwargs.size() > 1) {
                throw Errors.typeError("zip_longest() got an unexpected keyword argument");
            }
        }
        PyObject[] iterators = new PyObject[args.length];
        for (int i = 0; i < args.length; i++) {
            iterators[i] = Abstract.iter(args[i]);
        }
        return type == TYPE ? new PyZipLongest(iterators, fill) : new PyZipLongestSub(type, iterators, fill);
    }

    private static final PyStr FILLVALUE = PyStr.intern("fillvalue");

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyZipLongest self) {
        PyObject[] args = new PyObject[self.iterators.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = self.iterators[i] == null ? PyTuple.EMPTY : self.iterators[i];
        }
        return PyTuple.of(self.type(), PyTuple.of(args), self.fill);
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyZipLongest self, PyObject state) {
        self.fill = state;
    }
}
