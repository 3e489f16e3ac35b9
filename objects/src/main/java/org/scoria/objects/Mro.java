package org.scoria.objects;

import java.util.ArrayList;
import java.util.List;

/// The C3 linearization of a class's bases. Compare CPython 3.11 `Objects/typeobject.c: mro_implementation`.
final class Mro {
    private Mro() {}

    static PyType[] linearize(PyType type) {
        PyTuple bases = type.bases();
        if (bases.size() == 0) {
            return new PyType[] {type};
        }
        for (PyObject base : bases.items) {
            if (((PyType) base).isIncomplete()) {
                throw Errors.typeError("Cannot extend an incomplete type '%s'", ((PyType) base).name());
            }
        }
        if (bases.size() == 1) {
            PyType[] rest = ((PyType) bases.get(0)).mro();
            PyType[] order = new PyType[rest.length + 1];
            order[0] = type;
            System.arraycopy(rest, 0, order, 1, rest.length);
            return order;
        }
        return merge(type, bases);
    }

    private static PyType[] merge(PyType type, PyTuple bases) {
        checkDuplicates(bases);
        int count = bases.size() + 1;
        PyType[][] lists = new PyType[count][];
        int[] heads = new int[count];
        lists[count - 1] = new PyType[bases.size()];
        for (int i = 0; i < bases.size(); i++) {
            lists[i] = ((PyType) bases.get(i)).mro();
            lists[count - 1][i] = (PyType) bases.get(i);
        }
        List<PyType> order = new ArrayList<>();
        order.add(type);
        for (; ; ) {
            PyType next = nextHead(lists, heads);
            if (next == null) {
                break;
            }
            order.add(next);
            for (int i = 0; i < count; i++) {
                if (heads[i] < lists[i].length && lists[i][heads[i]] == next) {
                    heads[i]++;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            if (heads[i] < lists[i].length) {
                throw conflict(lists, heads);
            }
        }
        return order.toArray(new PyType[0]);
    }

    /// The first head that is in no other list's tail, or null.
    private static PyType nextHead(PyType[][] lists, int[] heads) {
        for (int i = 0; i < lists.length; i++) {
            if (heads[i] < lists[i].length && !inTail(lists[i][heads[i]], lists, heads)) {
                return lists[i][heads[i]];
            }
        }
        return null;
    }

    private static boolean inTail(PyType candidate, PyType[][] lists, int[] heads) {
        for (int i = 0; i < lists.length; i++) {
            for (int k = heads[i] + 1; k < lists[i].length; k++) {
                if (lists[i][k] == candidate) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void checkDuplicates(PyTuple bases) {
        for (int i = 0; i < bases.size(); i++) {
            for (int k = i + 1; k < bases.size(); k++) {
                if (bases.get(i) == bases.get(k)) {
                    throw Errors.typeError("duplicate base class %s", ((PyType) bases.get(i)).name());
                }
            }
        }
    }

    private static PyException conflict(PyType[][] lists, int[] heads) {
        StringBuilder names = new StringBuilder();
        List<PyType> seen = new ArrayList<>();
        for (int i = 0; i < lists.length; i++) {
            if (heads[i] < lists[i].length && !seen.contains(lists[i][heads[i]])) {
                seen.add(lists[i][heads[i]]);
                names.append(names.isEmpty() ? " " : ", ").append(lists[i][heads[i]].name());
            }
        }
        return Errors.typeError(
                "Cannot create a consistent method resolution%norder (MRO) for bases%s".replace("%n", "\n"), names);
    }
}
