package org.scoria.stdlib.binary;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// This module defines an object type which can efficiently represent
/// an array of basic values: characters, integers, floating point
/// numbers.
@PythonModule(
        value = "array",
        doc = "This module defines an object type which can efficiently represent\n"
                + "an array of basic values: characters, integers, floating point\n"
                + "numbers.  Arrays are sequence types and behave very much like lists,\n"
                + "except that the type of objects stored in them is constrained.\n")
public final class ArrayModule {
    private ArrayModule() {}

    static void init(PyModule module) {
        module.add("array", PyArray.TYPE);
        module.add("ArrayType", PyArray.TYPE);
        module.add("typecodes", PyStr.of(ArrayItems.CODES));
        registerSequence();
    }

    private static void registerSequence() {
        PyStr abstractClass = PyStr.intern("MutableSequence");
        PyObject abc = ThreadState.current()
                .interpreter
                .importModule(PyStr.intern("collections.abc"), PyNone.NONE, PyNone.NONE, PyTuple.of(abstractClass), 0);
        Abstract.callMethod(abc.getAttribute(abstractClass), PyStr.intern("register"), PyArray.TYPE);
    }

    /// Internal. Used for pickling support.
    @Builtin("_array_reconstructor(arraytype, typecode, mformat_code, items, /)")
    static PyObject reconstruct(PyType arraytype, PyObject typecode, int format, PyObject items) {
        if (!(typecode instanceof PyStr text) || text.size() != 1) {
            throw Errors.typeError(
                    "_array_reconstructor() argument 2 must be a unicode character, not %s",
                    typecode.type().name());
        }
        if (!arraytype.isSubtype(PyArray.TYPE)) {
            throw Errors.typeError(
                    "%s is not a subtype of %s", arraytype.qualifiedName(), PyArray.TYPE.qualifiedName());
        }
        if (ArrayItems.CODES.indexOf(text.codePointAt(0)) < 0) {
            throw Errors.valueError("second argument must be a valid type code");
        }
        if (!(items instanceof PyBytes bytes)) {
            throw Errors.typeError(
                    "fourth argument should be bytes, not %s", items.type().name());
        }
        return ArrayFormat.reconstruct(arraytype, (char) text.codePointAt(0), format, bytes);
    }
}
