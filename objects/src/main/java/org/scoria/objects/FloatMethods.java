package org.scoria.objects;

import java.math.BigInteger;
import java.nio.ByteOrder;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.text.NumberFormat;
import org.scoria.objects.text.SpecFormat;

/// The methods of `float`.
@PythonType(
        value = PyFloat.class,
        name = "float",
        subclass = true,
        doc = "A floating-point number, made from a number or from the text of one.")
final class FloatMethods {
    /// Rounding to more places changes no double.
    private static final int MAX_PLACES = 323;

    /// Rounding to fewer places leaves zero.
    private static final int MIN_PLACES = -308;

    private FloatMethods() {}

    @New("float($type, x=0, /)")
    static PyObject create(PyType type, PyObject x) {
        if (type == PyFloat.TYPE) {
            return x.getClass() == PyFloat.class ? x : PyFloat.of(Numbers.parseDouble(x));
        }
        return new PyFloatSub(type, Numbers.parseDouble(x));
    }

    // ---- numbers.Real

    /// The float itself: a real number is its own conjugate.
    @Builtin("conjugate($self, /)")
    static PyObject conjugate(PyFloat self) {
        return self.exact();
    }

    /// The real part: the float itself.
    @Getter("real")
    static PyObject real(PyFloat self) {
        return self.exact();
    }

    /// The imaginary part: 0.0.
    @Getter("imag")
    static PyObject imag(PyFloat self) {
        return PyFloat.of(0);
    }

    /// The integral part, an int.
    @Builtin("__trunc__($self, /)")
    static PyObject trunc(PyFloat self) {
        return Numbers.fromDouble(self.value);
    }

    /// The greatest int that is not greater.
    @Builtin("__floor__($self, /)")
    static PyObject floor(PyFloat self) {
        return Numbers.fromDouble(Math.floor(self.value));
    }

    /// The least int that is not less.
    @Builtin("__ceil__($self, /)")
    static PyObject ceil(PyFloat self) {
        return Numbers.fromDouble(Math.ceil(self.value));
    }

    /// Round to ndigits decimal places, or to an int without them; halves go to the even neighbour.
    @Builtin("__round__($self, ndigits=None, /)")
    static PyObject round(PyFloat self, PyObject ndigits) {
        double value = self.value;
        if (ndigits == PyNone.NONE) {
            return Numbers.fromDouble(Math.rint(value));
        }
        long places = Abstract.indexLong(ndigits, null);
        if (places > MAX_PLACES || Double.isNaN(value) || Double.isInfinite(value)) {
            return PyFloat.of(value);
        }
        if (places < MIN_PLACES) {
            return PyFloat.of(0.0 * value);
        }
        double rounded = NumberFormat.round(value, (int) places);
        if (Double.isInfinite(rounded)) {
            throw Errors.overflowError("rounded value too large to represent");
        }
        return PyFloat.of(rounded);
    }

    /// The pair of ints with a positive denominator, in lowest terms, whose quotient is exactly the value.
    @Builtin("as_integer_ratio($self, /)")
    static PyObject asIntegerRatio(PyFloat self) {
        double value = self.value;
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        }
        if (value == 0) {
            return PyTuple.of(PyInt.ZERO, PyInt.ONE);
        }
        long bits = Double.doubleToRawLongBits(Math.abs(value));
        int exponent = Math.max((int) (bits >>> 52), 1) - 1075;
        long mantissa = bits & (1L << 52) - 1 | (bits >>> 52 == 0 ? 0 : 1L << 52);
        int zeros = Long.numberOfTrailingZeros(mantissa);
        mantissa >>= zeros;
        exponent += zeros;
        BigInteger numerator = BigInteger.valueOf(value < 0 ? -mantissa : mantissa);
        return exponent >= 0
                ? PyTuple.of(PyInt.of(numerator.shiftLeft(exponent)), PyInt.ONE)
                : PyTuple.of(PyInt.of(numerator), PyInt.of(BigInteger.ONE.shiftLeft(-exponent)));
    }

    /// Whether the value is integral.
    @Builtin("is_integer($self, /)")
    static boolean isInteger(PyFloat self) {
        return !Double.isInfinite(self.value) && Math.floor(self.value) == self.value;
    }

    // ---- text

    /// The float that a hexadecimal string represents.
    @ClassMethod
    @Builtin("fromhex($type, string, /)")
    static PyObject fromHex(PyType type, PyObject string) {
        if (!(string instanceof PyStr text)) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        PyFloat value = PyFloat.of(FloatText.fromHex(text.toString()));
        return type == PyFloat.TYPE ? value : type.call1(value);
    }

    /// The exact value as a hexadecimal string.
    @Builtin("hex($self, /)")
    static PyObject hex(PyFloat self) {
        return PyStr.ofChars(FloatText.toHex(self.value));
    }

    /// Format the value as the specification says.
    @Builtin("__format__($self, format_spec, /)")
    static PyObject format(PyFloat self, PyStr spec) {
        return SpecFormat.formatFloat(self, spec);
    }

    /// How C's 'double' or 'float' are kept in memory: for the interpreter's own tests.
    @ClassMethod
    @Builtin("__getformat__($type, typestr, /)")
    static PyObject getFormat(PyType type, PyStr typestr) {
        String name = typestr.toString();
        if (!name.equals("double") && !name.equals("float")) {
            throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
        }
        boolean big = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN;
        return PyStr.of(big ? "IEEE, big-endian" : "IEEE, little-endian");
    }

    /// Arguments with which `__new__` makes an equal value.
    @Builtin("__getnewargs__($self, /)")
    static PyObject getNewArgs(PyFloat self) {
        return PyTuple.of(self.exact());
    }
}
