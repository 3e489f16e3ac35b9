package org.scoria.stdlib;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The methods of `_random.Random`.
///
/// Compare CPython 3.11 `Modules/_randommodule.c`.
@PythonType(
        value = PyRandom.class,
        name = "_random.Random",
        subclass = true,
        doc = "Random() -> a random number generator with its own state.")
final class RandomMethods {
    private static final int SIZE = MersenneTwister.SIZE;

    private RandomMethods() {}

    @New(value = "Random($type, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyRandom.TYPE ? new PyRandom() : new PyRandomSub(type);
    }

    @Builtin("__init__($self, /, *args, **kwargs)")
    static void init(PyRandom self, PyObject[] args, PyDict kwargs) {
        if (self.type() == PyRandom.TYPE && kwargs.length() > 0) {
            throw Errors.typeError("Random() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("Random() requires 0 or 1 argument");
        }
        seed(self, args.length == 0 ? PyNone.NONE : args[0]);
    }

    /// A random float from 0 up to, but not including, 1.
    @Builtin("random($self, /)")
    static double random(PyRandom self) {
        return self.generator.nextDouble();
    }

    /// Start anew, from an int, the hash of another object, or the system's entropy.
    @Builtin("seed($self, n=None, /)")
    static void seed(PyRandom self, PyObject n) {
        if (n == PyNone.NONE) {
            self.generator.seed(new SecureRandom().ints(SIZE).toArray());
            return;
        }
        BigInteger value;
        if (n instanceof PyInt i) {
            value = i.bigValue().abs();
        } else {
            value = new BigInteger(Long.toUnsignedString(Abstract.hash(n)));
        }
        int[] key = new int[Math.max(1, (value.bitLength() + 31) / 32)];
        for (int i = 0; i < key.length; i++) {
            key[i] = value.shiftRight(32 * i).intValue();
        }
        self.generator.seed(key);
    }

    /// The state as a tuple of ints.
    @Builtin("getstate($self, /)")
    static PyObject getState(PyRandom self) {
        PyObject[] items = new PyObject[SIZE + 1];
        for (int i = 0; i < SIZE; i++) {
            items[i] = PyInt.of(Integer.toUnsignedLong(self.generator.state[i]));
        }
        items[SIZE] = PyInt.of(self.generator.index);
        return PyTuple.of(items);
    }

    /// Go back to a state that getstate gave.
    @Builtin("setstate($self, state, /)")
    static void setState(PyRandom self, PyObject state) {
        if (!(state instanceof PyTuple tuple)) {
            throw Errors.typeError("state vector must be a tuple");
        }
        if (tuple.size() != SIZE + 1) {
            throw Errors.valueError("state vector is the wrong size");
        }
        int[] words = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            words[i] = (int) unsignedLong(tuple.get(i));
        }
        long index = Numbers.asLong(tuple.get(SIZE));
        if (index < 0 || index > SIZE) {
            throw Errors.valueError("invalid state");
        }
        System.arraycopy(words, 0, self.generator.state, 0, SIZE);
        self.generator.index = (int) index;
    }

    private static long unsignedLong(PyObject o) {
        if (!(o instanceof PyInt i)) {
            throw Errors.typeError("an integer is required");
        }
        if (i.signum() < 0) {
            throw Errors.overflowError("can't convert negative value to unsigned int");
        }
        if (i.bigValue().bitLength() > 64) {
            throw Errors.overflowError("Python int too large to convert to C unsigned long");
        }
        return i.bigValue().longValue();
    }

    /// An int of k random bits.
    @Builtin("getrandbits($self, k, /)")
    static PyObject getRandBits(PyRandom self, int k) {
        if (k < 0) {
            throw Errors.valueError("number of bits must be non-negative");
        }
        if (k == 0) {
            return PyInt.ZERO;
        }
        MersenneTwister generator = self.generator;
        if (k <= 32) {
            return PyInt.of(Integer.toUnsignedLong(generator.next() >>> 32 - k));
        }
        int words = (k - 1) / 32 + 1;
        byte[] bytes = new byte[words * 4];
        for (int w = 0; w < words; w++) {
            int r = generator.next();
            if (w == words - 1 && k % 32 != 0) {
                r >>>= 32 - k % 32;
            }
            // the first word is the lowest
            int at = bytes.length - 4 * w - 1;
            for (int i = 0; i < 4; i++) {
                bytes[at - i] = (byte) (r >> 8 * i);
            }
        }
        return PyInt.of(new BigInteger(1, bytes));
    }
}
