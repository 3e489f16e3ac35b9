package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// `min` and `max`. Compare CPython 3.11 `Python/bltinmodule.c: min_max`.
final class MinMax {
    private static final PyStr KEY = PyStr.intern("key");
    private static final PyStr DEFAULT = PyStr.intern("default");

    private MinMax() {}

    static PyObject find(String name, int op, PyObject[] args, PyDict keywords) {
        if (args.length == 0) {
            throw Errors.typeError("%s expected at least 1 argument, got 0", name);
        }
        if (keywords.size() == 0) {
            return args.length == 1 ? best(name, op, Abstract.iter(args[0]), null, null) : bestOf(op, args);
        }
        checkKeywords(name, keywords);
        PyObject key = keywords.get(KEY);
        PyObject otherwise = keywords.get(DEFAULT);
        if (key == PyNone.NONE) {
            key = null;
        }
        if (args.length > 1) {
            if (otherwise != null) {
                throw Errors.typeError("Cannot specify a default for %s() with multiple positional arguments", name);
            }
            return best(name, op, PyTuple.of(args).iter(), key, null);
        }
        return best(name, op, Abstract.iter(args[0]), key, otherwise);
    }

    private static void checkKeywords(String name, PyDict keywords) {
        if (keywords.size() > 2) {
            throw Errors.typeError("%s() takes at most 2 keyword arguments (%s given)", name, keywords.size());
        }
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            PyStr keyword = (PyStr) keywords.keyAt(i);
            if (!keyword.sameText(KEY) && !keyword.sameText(DEFAULT)) {
                throw Errors.typeError("'%s' is an invalid keyword argument for %s()", keyword, name);
            }
        }
    }

    private static PyObject bestOf(int op, PyObject[] items) {
        PyObject best = items[0];
        for (int i = 1; i < items.length; i++) {
            if (Abstract.compareBool(items[i], best, op)) {
                best = items[i];
            }
        }
        return best;
    }

    private static PyObject best(String name, int op, PyObject iterator, PyObject key, PyObject otherwise) {
        PyObject best = iterator.next();
        if (best == null) {
            if (otherwise == null) {
                throw Errors.valueError("%s() arg is an empty sequence", name);
            }
            return otherwise;
        }
        PyObject bestKey = key == null ? best : key.call1(best);
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            PyObject itemKey = key == null ? item : key.call1(item);
            if (Abstract.compareBool(itemKey, bestKey, op)) {
                best = item;
                bestKey = itemKey;
            }
        }
        return best;
    }
}
