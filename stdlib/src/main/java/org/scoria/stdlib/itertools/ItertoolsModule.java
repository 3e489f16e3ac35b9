package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `itertools`. Compare CPython 3.11 `Modules/itertoolsmodule.c`.
@PythonModule(
        value = "itertools",
        doc = "Iterators for looping without building lists.\n\n"
                + "Infinite: count, cycle, repeat.\n"
                + "Ending with the shortest input: accumulate, chain, compress, dropwhile, filterfalse, groupby,\n"
                + "islice, pairwise, starmap, takewhile, tee, zip_longest.\n"
                + "Combinatoric: product, permutations, combinations, combinations_with_replacement.")
public final class ItertoolsModule {
    private static final PyStr COPY = PyStr.intern("__copy__");

    private ItertoolsModule() {}

    static void init(PyModule module) {
        PyType[] types = {
            PyAccumulate.TYPE,
            PyCombinations.TYPE,
            PyCombinationsWithReplacement.TYPE,
            PyCycle.TYPE,
            PyDropwhile.TYPE,
            PyTakewhile.TYPE,
            PyIslice.TYPE,
            PyStarmap.TYPE,
            PyChain.TYPE,
            PyCompress.TYPE,
            PyFilterfalse.TYPE,
            PyCount.TYPE,
            PyZipLongest.TYPE,
            PyPairwise.TYPE,
            PyPermutations.TYPE,
            PyProduct.TYPE,
            PyRepeat.TYPE,
            PyGroupby.TYPE,
            PyGrouper.TYPE,
            PyTee.TYPE,
            PyTeeData.TYPE
        };
        for (PyType type : types) {
            module.add(type.name(), type);
        }
    }

    /// Return a tuple of n independent iterators over one iterable.
    @Builtin("tee(iterable, n=2, /)")
    static PyObject tee(PyObject iterable, long n) {
        if (n < 0) {
            throw Errors.valueError("n must be >= 0");
        }
        if (n == 0) {
            return PyTuple.EMPTY;
        }
        PyObject[] result = new PyObject[Sequences.checkedSize(n, 1)];
        PyObject first = Abstract.iter(iterable);
        PyObject copy = first.getAttributeOrNull(COPY);
        if (copy == null) {
            first = PyTee.of(first);
            copy = first.getAttribute(COPY);
        }
        result[0] = first;
        for (int i = 1; i < result.length; i++) {
            result[i] = copy.call0();
        }
        return PyTuple.of(result);
    }
}
