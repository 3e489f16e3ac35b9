package org.scoria.stdlib.functools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyException;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_functools`. Compare CPython 3.11 `Modules/_functoolsmodule.c`.
@PythonModule(value = "_functools", doc = "Tools that operate on functions.")
public final class FunctoolsModule {
    private FunctoolsModule() {}

    static void init(PyModule module) {
        module.add("partial", PyPartial.TYPE);
        module.add("_lru_cache_wrapper", PyLruCache.TYPE);
    }

    /// A key function for sorting that compares with mycmp(a, b) -> negative, zero or positive.
    @Builtin(value = "cmp_to_key(mycmp)", signature = false)
    static PyObject cmpToKey(PyObject comparison) {
        return new PyKeyWrapper(comparison, null);
    }

    /// reduce(function, iterable[, initial]) -> value
    ///
    /// Apply a function of two arguments to the items of an iterable, from left to right, so that one
    /// value is left: for five items, (((x1, x2), x3), x4), x5). An initial value comes before the items.
    @Builtin(value = "reduce(function, iterable, initial=<unrepresentable>, /)", signature = false)
    static PyObject reduce(PyObject function, PyObject iterable, PyObject initial) {
        PyObject iterator;
        try {
            iterator = Abstract.iter(iterable);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                throw Errors.typeError("reduce() arg 2 must support iteration");
            }
            throw e;
        }
        PyObject result = initial;
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            result = result == null ? item : function.call2(result, item);
        }
        if (result == null) {
            throw Errors.typeError("reduce() of empty iterable with no initial value");
        }
        return result;
    }
}
