package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `zip`: tuples of one item from each iterable.
///
/// Compare CPython 3.11 `Python/bltinmodule.c`.
@PythonType(
        value = PyZip.class,
        name = "zip",
        subclass = true,
        doc = "zip(*iterables, strict=False) --> zip object\n\n"
                + "Tuples of the first items of all iterables, of the second ones, and so on to the end of the\n"
                + "shortest. With strict=True it is an error when one is shorter than another.")
public class PyZip extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyZip.class, PyObject.TYPE, new PyZipExposed());

    private static final PyStr STRICT = PyStr.intern("strict");

    private final PyObject[] iterators;
    private boolean strict;

    protected PyZip(PyObject[] iterators, boolean strict) {
        this.iterators = iterators;
        this.strict = strict;
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

    /// Whether [#nextPair] may be used.
    public boolean makesPairs() {
        return iterators.length == 2 && !strict;
    }

    /// As [#next], without the tuple: the two items go to two places of `to`. False at the end.
    public boolean nextPair(PyObject[] to, int first, int second) {
        PyObject a = iterators[0].next();
        PyObject b = a == null ? null : iterators[1].next();
        if (b == null) {
            return false;
        }
        to[first] = a;
        to[second] = b;
        return true;
    }

    @Override
    public PyObject next() {
        PyObject[] its = iterators;
        int n = its.length;
        if (n == 0) {
            return null;
        }
        PyObject[] items = new PyObject[n];
        for (int i = 0; i < n; i++) {
            PyObject item = its[i].next();
            if (item == null) {
                return strict ? checkStrict(i) : null;
            }
            items[i] = item;
        }
        return PyTuple.of(items);
    }

    /// At the end of iterator `i`: all must end together.
    private PyObject checkStrict(int i) {
        if (i > 0) {
            throw Errors.valueError("zip() argument %s is shorter than argument%s%s", i + 1, i == 1 ? " " : "s 1-", i);
        }
        for (i = 1; i < iterators.length; i++) {
            if (iterators[i].next() != null) {
                throw Errors.valueError(
                        "zip() argument %s is longer than argument%s%s", i + 1, i == 1 ? " " : "s 1-", i);
            }
        }
        return null;
    }

    @New(value = "zip($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        boolean strict = false;
        if (kwargs.size() != 0) {
            PyObject flag = kwargs.get(STRICT);
            if (kwargs.size() > 1) {
                throw Errors.typeError("zip() takes at most 1 keyword argument (%s given)", kwargs.size());
            }
            if (flag == null) {
                throw Errors.typeError("'%s' is an invalid keyword argument for zip()", kwargs.keyAt(kwargs.next(0)));
            }
            strict = Abstract.isTrue(flag);
        }
        PyObject[] iterators = new PyObject[args.length];
        for (int i = 0; i < args.length; i++) {
            iterators[i] = Abstract.iter(args[i]);
        }
        return type == TYPE ? new PyZip(iterators, strict) : new PyZipSub(type, iterators, strict);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyZip self) {
        PyTuple args = PyTuple.of(self.iterators.clone());
        return self.strict ? PyTuple.of(self.type(), args, PyBool.TRUE) : PyTuple.of(self.type(), args);
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyZip self, boolean state) {
        self.strict = state;
    }
}
