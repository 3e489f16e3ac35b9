package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The attributes of `slice`.
@PythonType(
        value = PySlice.class,
        name = "slice",
        unhashable = true,
        doc = "slice(stop)\nslice(start, stop[, step])\n\nWhat `a[start:stop:step]` passes to `a.__getitem__`.")
final class SliceMethods {
    private SliceMethods() {}

    @New(value = "slice($type, /, *args)", signature = false)
    static PyObject create(PyType type, PyObject[] args) {
        Sequences.checkCount("slice", args, 1, 3);
        if (args.length == 1) {
            return new PySlice(PyNone.NONE, args[0], PyNone.NONE);
        }
        return new PySlice(args[0], args[1], args.length == 3 ? args[2] : PyNone.NONE);
    }

    /// The start, stop and step that the slice means for a sequence of this length, as a tuple.
    @Builtin(value = "indices($self, length, /)", signature = false)
    static PyObject indices(PySlice self, PyObject length) {
        return self.indices(length);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PySlice self) {
        return PyTuple.of(PySlice.TYPE, self.members());
    }

    @Getter(value = "start", member = true)
    static PyObject start(PySlice self) {
        return self.start;
    }

    @Getter(value = "stop", member = true)
    static PyObject stop(PySlice self) {
        return self.stop;
    }

    @Getter(value = "step", member = true)
    static PyObject step(PySlice self) {
        return self.step;
    }
}
