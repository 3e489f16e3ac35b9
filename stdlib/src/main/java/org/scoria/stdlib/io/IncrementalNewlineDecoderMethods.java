package org.scoria.stdlib.io;

import java.math.BigInteger;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Codec used when reading a file in universal newlines mode.
///
/// It wraps another incremental decoder, turning \\r\\n and \\r into \\n if translate is true, and records the
/// line ends
/// it meets. With None instead of a decoder it takes text.
@PythonType(value = PyIncrementalNewlineDecoder.class, name = "_io.IncrementalNewlineDecoder", subclass = true)
final class IncrementalNewlineDecoderMethods {
    private static final PyStr DECODE = PyStr.intern("decode");
    private static final PyStr GETSTATE = PyStr.intern("getstate");
    private static final PyStr SETSTATE = PyStr.intern("setstate");
    private static final PyStr RESET = PyStr.intern("reset");

    private IncrementalNewlineDecoderMethods() {}

    @New(value = "IncrementalNewlineDecoder($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyIncrementalNewlineDecoder.TYPE
                ? new PyIncrementalNewlineDecoder()
                : new PyIncrementalNewlineDecoderSub(type);
    }

    @Builtin("__init__($self, /, decoder, translate, errors='strict')")
    static void init(PyIncrementalNewlineDecoder self, PyObject decoder, boolean translate, PyObject errors) {
        self.decoder = decoder;
        self.errors = errors;
        self.newlines = new NewlineTranslator(translate);
    }

    private static NewlineTranslator checked(PyIncrementalNewlineDecoder self) {
        if (self.newlines == null) {
            throw Errors.valueError("IncrementalNewlineDecoder.__init__() not called");
        }
        return self.newlines;
    }

    @Builtin("decode($self, /, input, final=False)")
    static PyObject decode(PyIncrementalNewlineDecoder self, PyObject input, boolean last) {
        NewlineTranslator newlines = checked(self);
        PyObject output =
                self.decoder == PyNone.NONE ? input : Abstract.callMethod(self.decoder, DECODE, input, PyBool.of(last));
        if (!(output instanceof PyStr text)) {
            throw Errors.typeError(
                    "decoder should return a string result, not '%s'",
                    output.type().qualifiedName());
        }
        return newlines.decode(text, last);
    }

    @Builtin("getstate($self, /)")
    static PyObject getState(PyIncrementalNewlineDecoder self) {
        NewlineTranslator newlines = checked(self);
        PyObject buffered = PyBytes.EMPTY;
        BigInteger flags = BigInteger.ZERO;
        if (self.decoder != PyNone.NONE) {
            PyObject state = Abstract.callMethod(self.decoder, GETSTATE);
            if (!(state instanceof PyTuple pair) || pair.size() != 2 || !(pair.get(1) instanceof PyInt flag)) {
                throw Errors.typeError("illegal decoder state");
            }
            buffered = pair.get(0);
            flags = flag.bigValue().shiftLeft(1);
        }
        return PyTuple.of(buffered, PyInt.of(newlines.pendingReturn ? flags.setBit(0) : flags));
    }

    @Builtin("setstate($self, state, /)")
    static void setState(PyIncrementalNewlineDecoder self, PyObject state) {
        NewlineTranslator newlines = checked(self);
        if (!(state instanceof PyTuple pair)) {
            throw Errors.typeError("state argument must be a tuple");
        }
        if (pair.size() != 2 || !(pair.get(1) instanceof PyInt flags)) {
            throw Errors.typeError("setstate(): illegal state argument");
        }
        newlines.pendingReturn = flags.bigValue().testBit(0);
        if (self.decoder != PyNone.NONE) {
            PyObject rest = PyInt.of(flags.bigValue().shiftRight(1));
            Abstract.callMethod(self.decoder, SETSTATE, PyTuple.of(pair.get(0), rest));
        }
    }

    @Builtin("reset($self, /)")
    static void reset(PyIncrementalNewlineDecoder self) {
        checked(self).reset();
        if (self.decoder != PyNone.NONE) {
            Abstract.callMethod(self.decoder, RESET);
        }
    }

    @Getter("newlines")
    static PyObject newlines(PyIncrementalNewlineDecoder self) {
        return checked(self).newlines();
    }
}
