package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `pairwise`: each item together with the next one.
@PythonType(
        value = PyPairwise.class,
        name = "itertools.pairwise",
        subclass = true,
        doc = "Return the overlapping pairs of neighbouring items: s -> (s0,s1), (s1,s2), (s2, s3), ...")
public class PyPairwise extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyPairwise.class, PyObject.TYPE, new PyPairwiseExposed());

    /// Null at the end.
    private PyObject iterator;

    private PyObject old;

    protected PyPairwise(PyObject iterator) {
        this.iterator = iterator;
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
        PyObject first = old;
        if (first == null) {
            first = it.next();
            old = first;
            if (first == null || iterator == null) { // the iterator may have come back here
                return end();
            }
        }
        PyObject second = it.next();
        if (second == null) {
            return end();
        }
        old = second;
        return PyTuple.of(first, second);
    }

    private PyObject end() {
        iterator = null;
        old = null;
        return null;
    }

    @New("pairwise($type, iterable, /)")
    static PyObject create(PyType type, PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        return type == TYPE ? new PyPairwise(iterator) : new PyPairwiseSub(type, iterator);
    }
}
