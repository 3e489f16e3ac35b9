package org.scoria.objects;

/// Assignment to and deletion of slices of a [PyList].
///
/// Compare CPython 3.11 `Objects/listobject.c: list_ass_subscript`.
final class ListSlices {
    private ListSlices() {}

    static void assign(PyList list, PySlice slice, PyObject value) {
        SliceBounds bounds = slice.bounds();
        if (bounds.step == 1) {
            bounds.adjust(list.size);
            PyObject[] values = sequence(list, value, "can only assign an iterable");
            // making the array may have run code that changed the list
            int from = (int) Math.min(bounds.start, list.size);
            int to = (int) Math.min(Math.max(bounds.stop, bounds.start), list.size);
            list.splice(from, to, values, values.length);
            return;
        }
        PyObject[] values = sequence(list, value, "must assign iterable to extended slice");
        bounds.adjust(list.size);
        if (values.length != bounds.count) {
            throw Errors.valueError(
                    "attempt to assign sequence of size %s to extended slice of size %s", values.length, bounds.count);
        }
        long at = bounds.start;
        for (int i = 0; i < values.length; i++, at += bounds.step) {
            list.items[(int) at] = values[i];
        }
    }

    /// The items of `value` as an array that is not the list's own. Compare CPython `PySequence_Fast`.
    private static PyObject[] sequence(PyList list, PyObject value, String message) {
        if (value.getClass() == PyTuple.class) {
            return ((PyTuple) value).items;
        }
        if (value.getClass() == PyList.class || value == list) {
            return ((PyList) value).toArray();
        }
        PyObject iterator;
        try {
            iterator = Abstract.iter(value);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                throw Errors.typeError(message);
            }
            throw e;
        }
        return PyList.from(iterator).toArray();
    }

    static void delete(PyList list, PySlice slice) {
        SliceBounds bounds = slice.bounds().adjust(list.size);
        if (bounds.count == 0) {
            return;
        }
        int count = bounds.count;
        long step = bounds.step;
        long start = bounds.start;
        if (step < 0) { // the same items, in ascending order
            start += step * (count - 1);
            step = -step;
        }
        if (step == 1) {
            list.splice((int) start, (int) start + count, PyObject.NO_ARGS, 0);
            return;
        }
        PyObject[] items = list.items;
        int to = (int) start;
        long next = start;
        int deleted = 0;
        for (int from = to; from < list.size; from++) {
            if (from == next && deleted < count) {
                deleted++;
                next += step;
            } else {
                items[to++] = items[from];
            }
        }
        list.truncate(to);
    }
}
