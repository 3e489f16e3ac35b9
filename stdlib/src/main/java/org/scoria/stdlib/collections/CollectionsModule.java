package org.scoria.stdlib.collections;

import org.scoria.objects.Abstract;
import org.scoria.objects.Operators;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_collections`. Compare CPython 3.11 `Modules/_collectionsmodule.c`.
@PythonModule(
        value = "_collections",
        doc = "Container types that the module collections offers: deque, defaultdict, OrderedDict.")
public final class CollectionsModule {
    private static final PyStr GET = PyStr.intern("get");
    private static final PyStr SETITEM = PyStr.intern("__setitem__");

    private CollectionsModule() {}

    static void init(PyModule module) {
        PyType[] types = {
            PyDeque.TYPE,
            PyDefaultDict.TYPE,
            PyOrderedDict.TYPE,
            PyDequeIterator.TYPE,
            PyDequeReverseIterator.TYPE,
            PyTupleGetter.TYPE
        };
        for (PyType type : types) {
            module.add(type.name(), type);
        }
    }

    /// Adds to each key of the mapping how often it is among the items.
    @Builtin("_count_elements(mapping, iterable, /)")
    static void countElements(PyObject mapping, PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        PyType type = mapping.type();
        if (mapping instanceof PyDict dict
                && type.lookup(GET) == PyDict.TYPE.lookup(GET)
                && type.lookup(SETITEM) == PyDict.TYPE.lookup(SETITEM)) {
            countInDict(dict, iterator);
            return;
        }
        PyObject get = mapping.getAttribute(GET);
        for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
            PyObject old = get.call2(key, PyInt.ZERO);
            Abstract.setItem(mapping, key, Operators.add(old, PyInt.ONE));
        }
    }

    private static void countInDict(PyDict dict, PyObject iterator) {
        for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
            long hash = Abstract.hash(key);
            PyObject old = dict.get(key, hash);
            dict.put(key, hash, old == null ? PyInt.ONE : Operators.add(old, PyInt.ONE));
        }
    }
}
