package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.DictUpdate;
import org.scoria.objects.Errors;
import org.scoria.objects.FrameLocals;
import org.scoria.objects.Names;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;

/// `dir`, `vars` and the namespaces of the code that calls a builtin.
final class Namespaces {
    private static final PyStr DIR = PyStr.intern("__dir__");

    private Namespaces() {}

    /// The frame of the Python code that is calling: builtins have none of their own.
    static PyFrame currentFrame() {
        PyFrame frame = ThreadState.current().frame;
        if (frame == null) {
            throw Errors.systemError("frame does not exist");
        }
        return frame;
    }

    static PyObject vars(PyObject object) {
        if (object == null) {
            return FrameLocals.of(currentFrame());
        }
        PyObject dict = object.getAttributeOrNull(Names.DICT);
        if (dict == null) {
            throw Errors.typeError("vars() argument must have __dict__ attribute");
        }
        return dict;
    }

    static PyObject dir(PyObject object) {
        PyList names;
        if (object == null) {
            names = DictUpdate.keys(FrameLocals.of(currentFrame()));
        } else {
            PyObject method = Abstract.lookupSpecial(object, DIR);
            if (method == null) {
                throw Errors.typeError("object does not provide __dir__");
            }
            names = PyList.from(method.call0());
        }
        names.sort(PyNone.NONE, false);
        return names;
    }
}
