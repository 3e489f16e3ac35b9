package org.scoria.objects;

/// `separator.join(iterable)`. Compare CPython 3.11 `Objects/unicodeobject.c: PyUnicode_Join`.
public final class StrJoin {
    private StrJoin() {}

    public static PyStr join(PyStr separator, PyObject iterable) {
        PyObject[] items = items(iterable);
        if (items.length == 0) {
            return PyStr.EMPTY;
        }
        if (items.length == 1 && items[0].getClass() == PyStr.class) {
            return (PyStr) items[0];
        }
        boolean astral = separator.isAstral();
        long size = (long) separator.size() * (items.length - 1);
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof PyStr text)) {
                throw Errors.typeError(
                        "sequence item %s: expected str instance, %s found",
                        i, items[i].type().qualifiedName());
            }
            astral |= text.isAstral();
            size += text.size();
        }
        if (size > StrBuilder.MAX_SIZE) {
            throw Errors.overflowError("join() result is too long for a Python string");
        }
        return astral ? joinPoints(separator, items, (int) size) : joinChars(separator.chars(), items, (int) size);
    }

    private static PyObject[] items(PyObject iterable) {
        if (iterable.getClass() == PyTuple.class) {
            return ((PyTuple) iterable).items;
        }
        PyObject iterator;
        try {
            iterator = iterable.getClass() == PyList.class ? iterable : Abstract.iter(iterable);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                throw Errors.typeError("can only join an iterable");
            }
            throw e;
        }
        return Abstract.toArray(iterator);
    }

    private static PyStr joinChars(String separator, PyObject[] items, int size) {
        StringBuilder result = new StringBuilder(size);
        result.append(((PyStr) items[0]).chars());
        for (int i = 1; i < items.length; i++) {
            result.append(separator).append(((PyStr) items[i]).chars());
        }
        return PyStr.ofChars(result.toString());
    }

    private static PyStr joinPoints(PyStr separator, PyObject[] items, int size) {
        StrBuilder result = new StrBuilder(size);
        result.append((PyStr) items[0]);
        for (int i = 1; i < items.length; i++) {
            result.append(separator).append((PyStr) items[i]);
        }
        return result.toStr();
    }

    /// The strings in the slots `from` to `to` of an array one after the other, as `BUILD_STRING` puts them
    /// together.
    public static PyStr concatAll(PyObject[] slots, int from, int to) {
        int size = 0;
        boolean astral = false;
        for (int i = from; i < to; i++) {
            PyStr part = (PyStr) slots[i];
            size += part.size();
            astral |= part.isAstral();
            if (size < 0) {
                throw Errors.overflowError("join() result is too long for a Python string");
            }
        }
        if (astral) {
            StrBuilder text = new StrBuilder(size);
            for (int i = from; i < to; i++) {
                text.append((PyStr) slots[i]);
            }
            return text.toStr();
        }
        StringBuilder text = new StringBuilder(size);
        for (int i = from; i < to; i++) {
            text.append(((PyStr) slots[i]).chars());
        }
        return PyStr.ofChars(text.toString());
    }
}
