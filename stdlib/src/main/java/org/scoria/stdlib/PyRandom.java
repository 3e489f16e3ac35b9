package org.scoria.stdlib;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// A `_random.Random`: a generator with its own state.
public class PyRandom extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyRandom.class, PyObject.TYPE, new RandomMethodsExposed());

    final MersenneTwister generator = new MersenneTwister();

    protected PyRandom() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }
}
