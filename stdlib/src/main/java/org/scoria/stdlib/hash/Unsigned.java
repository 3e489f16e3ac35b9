package org.scoria.stdlib.hash;

import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;

/// Arguments that are C's `unsigned long`. Compare CPython 3.11 `Objects/longobject.c:
/// _PyLong_UnsignedLong_Converter`.
final class Unsigned {
    private Unsigned() {}

    /// The 64 bits of an int that is not negative.
    static long toLong(PyObject value) {
        return toLong(value, "Python int too large to convert to C unsigned long");
    }

    /// @param tooLarge what is wrong with an int of more than 64 bits
    static long toLong(PyObject value, String tooLarge) {
        if (!(value instanceof PyInt i)) {
            throw Errors.typeError("an integer is required");
        }
        if (i.bigValue().signum() < 0) {
            throw Errors.valueError("value must be positive");
        }
        if (i.bigValue().bitLength() > 64) {
            throw Errors.overflowError(tooLarge);
        }
        return i.bigValue().longValue();
    }
}
