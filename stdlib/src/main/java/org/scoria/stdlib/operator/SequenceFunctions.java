package org.scoria.stdlib.operator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Calls;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Operators;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;

/// The functions of `_operator` that are no operators.
final class SequenceFunctions {
    private SequenceFunctions() {}

    static PyObject concat(PyObject a, PyObject b) {
        PyObject result = a.concat(b);
        if (result != null) {
            return result;
        }
        checkSequences(a, b);
        return Operators.add(a, b);
    }

    static PyObject iConcat(PyObject a, PyObject b) {
        PyObject result = a.iConcat(b);
        if (result == null) {
            result = a.concat(b);
        }
        if (result != null) {
            return result;
        }
        checkSequences(a, b);
        return Operators.iAdd(a, b);
    }

    private static void checkSequences(PyObject a, PyObject b) {
        if (!Abstract.isSequence(a) || !Abstract.isSequence(b)) {
            throw Errors.typeError("'%s' object can't be concatenated", a.type().qualifiedName());
        }
    }

    private static PyObject iterator(PyObject o) {
        try {
            return Abstract.iter(o);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                throw Errors.typeError(
                        "argument of type '%s' is not iterable", o.type().qualifiedName());
            }
            throw e;
        }
    }

    static long countOf(PyObject a, PyObject b) {
        PyObject iterator = iterator(a);
        long n = 0;
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (Abstract.equal(item, b)) {
                n++;
            }
        }
        return n;
    }

    static long indexOf(PyObject a, PyObject b) {
        PyObject iterator = iterator(a);
        long i = 0;
        for (PyObject item = iterator.next(); item != null; item = iterator.next(), i++) {
            if (Abstract.equal(item, b)) {
                return i;
            }
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    static PyObject call(PyObject callable, PyObject[] args, PyDict keywords) {
        return Calls.callEx(ThreadState.current(), callable, PyTuple.of(args), keywords);
    }

    static boolean compareDigest(PyObject a, PyObject b) {
        if (a instanceof PyStr x && b instanceof PyStr y) {
            return MessageDigest.isEqual(ascii(x), ascii(y));
        }
        if (!a.hasBuffer() && !b.hasBuffer()) {
            throw Errors.typeError(
                    "unsupported operand types(s) or combination of types: '%s' and '%s'",
                    a.type().qualifiedName(), b.type().qualifiedName());
        }
        return MessageDigest.isEqual(Buffer.bytesOf(a), Buffer.bytesOf(b));
    }

    private static byte[] ascii(PyStr text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.codePointAt(i) > 127) {
                throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
