package org.scoria.objects;

import java.math.BigInteger;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.text.SpecFormat;

/// The methods of `int`.
@PythonType(
        value = PyInt.class,
        variants = PyBigInt.class,
        name = "int",
        subclass = true,
        doc = "int([x]) -> integer\nint(x, base=10) -> integer\n\n"
                + "A whole number of any size, made from a number (rounding towards zero) or from the text of an\n"
                + "integer literal in the given base: 2 to 36, or 0 to take the base from the literal's prefix.")
final class IntMethods {
    private static final int HEADER_BYTES = 24;
    private static final int DIGIT_BITS = 30;

    private IntMethods() {}

    // ---- construction

    @New(value = "int($type, x=<unrepresentable>, /, base=<unrepresentable>)", signature = false)
    static PyObject create(PyType type, PyObject x, PyObject base) {
        return inType(type, value(x, base));
    }

    private static PyInt value(PyObject x, PyObject base) {
        if (x == null) {
            if (base != null) {
                throw Errors.typeError("int() missing string argument");
            }
            return PyInt.ZERO;
        }
        if (base == null) {
            return Numbers.toInt(x);
        }
        long radix = Abstract.indexLong(base, null);
        if (radix != 0 && radix < 2 || radix > 36) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        if (x instanceof PyStr text) {
            return IntText.parse(text, (int) radix);
        }
        if (x instanceof PyBytes || x instanceof PyByteArray) {
            return IntText.parse(Buffer.bytesOf(x), (int) radix);
        }
        throw Errors.typeError("int() can't convert non-string with explicit base");
    }

    /// An int of exactly this class: `int` itself or a subclass.
    static PyInt inType(PyType type, PyInt value) {
        if (type == PyInt.TYPE) {
            return value;
        }
        return value.isSmall() ? new PyIntSub(type, value.value) : new PyBigIntSub(type, value.bigValue());
    }

    // ---- numbers.Integral

    /// The int itself: a real number is its own conjugate.
    @Builtin(value = "conjugate($self, /)", signature = false)
    static PyObject conjugate(PyInt self) {
        return self.exact();
    }

    /// The real part: the int itself.
    @Getter("real")
    static PyObject real(PyInt self) {
        return self.exact();
    }

    /// The imaginary part: 0.
    @Getter("imag")
    static PyObject imag(PyInt self) {
        return PyInt.ZERO;
    }

    /// The numerator in lowest terms: the int itself.
    @Getter("numerator")
    static PyObject numerator(PyInt self) {
        return self.exact();
    }

    /// The denominator in lowest terms: 1.
    @Getter("denominator")
    static PyObject denominator(PyInt self) {
        return PyInt.ONE;
    }

    /// Return the pair (self, 1).
    @Builtin("as_integer_ratio($self, /)")
    static PyObject asIntegerRatio(PyInt self) {
        return PyTuple.of(self.exact(), PyInt.ONE);
    }

    /// Truncating an int gives the int.
    @Builtin(value = "__trunc__($self, /)", signature = false)
    static PyObject trunc(PyInt self) {
        return self.exact();
    }

    /// The floor of an int is the int.
    @Builtin(value = "__floor__($self, /)", signature = false)
    static PyObject floor(PyInt self) {
        return self.exact();
    }

    /// The ceiling of an int is the int.
    @Builtin(value = "__ceil__($self, /)", signature = false)
    static PyObject ceil(PyInt self) {
        return self.exact();
    }

    /// Round to a multiple of a power of ten, halves to the even multiple; the result is an int.
    @Builtin("__round__($self, ndigits=<unrepresentable>, /)")
    static PyObject round(PyInt self, PyObject ndigits) {
        if (ndigits == null) {
            return self.exact();
        }
        PyInt digits = Abstract.index(ndigits);
        if (digits.signum() >= 0) {
            return self.exact();
        }
        BigInteger value = self.bigValue();
        // a power of ten above twice the value leaves nothing
        if (!digits.isSmall() || -digits.value > value.bitLength() / 3 + 2) {
            return PyInt.ZERO;
        }
        BigInteger power = BigInteger.TEN.pow((int) -digits.value);
        return PyInt.of(value.subtract(nearRemainder(value, power)));
    }

    /// The remainder nearest to zero; of two equally near ones that which leaves an even quotient.
    private static BigInteger nearRemainder(BigInteger value, BigInteger divisor) {
        BigInteger[] both = IntOps.floorDivMod(value, divisor);
        int half = both[1].shiftLeft(1).compareTo(divisor);
        return half > 0 || half == 0 && both[0].testBit(0) ? both[1].subtract(divisor) : both[1];
    }

    // ---- bits and bytes

    /// The number of bits that the magnitude takes in binary.
    @Builtin("bit_length($self, /)")
    static long bitLength(PyInt self) {
        if (self.isSmall() && self.value != Long.MIN_VALUE) {
            return 64 - Long.numberOfLeadingZeros(Math.abs(self.value));
        }
        return self.bigValue().abs().bitLength();
    }

    /// The number of ones in the binary representation of the magnitude.
    @Builtin("bit_count($self, /)")
    static long bitCount(PyInt self) {
        if (self.isSmall() && self.value != Long.MIN_VALUE) {
            return Long.bitCount(Math.abs(self.value));
        }
        return self.bigValue().abs().bitCount();
    }

    /// Return the value as `length` bytes; byteorder is 'big' or 'little', and negative values (in two's
    /// complement)
    /// are allowed only when signed is true.
    @Builtin("to_bytes($self, /, length=1, byteorder='big', *, signed=False)")
    static PyObject toBytes(PyInt self, long length, @Absent PyStr byteorder, boolean signed) {
        boolean little = isLittle(byteorder);
        if (length < 0) {
            throw Errors.valueError("length argument must be non-negative");
        }
        BigInteger value = self.bigValue();
        if (!signed && value.signum() < 0) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        int bits = value.bitLength() + (signed ? 1 : 0);
        // 0 and, signed, -1 fit even no bytes
        if (bits > length * 8 && !(length == 0 && value.bitLength() == 0)) {
            throw Errors.overflowError("int too big to convert");
        }
        if (length > Integer.MAX_VALUE - 8) {
            throw Errors.of(Exceptions.MemoryError);
        }
        byte[] source = value.toByteArray();
        byte[] bytes = new byte[(int) length];
        byte extension = (byte) (value.signum() < 0 ? -1 : 0);
        for (int i = 0; i < bytes.length; i++) {
            byte b = i < source.length ? source[source.length - 1 - i] : extension;
            bytes[little ? i : bytes.length - 1 - i] = b;
        }
        return PyBytes.of(bytes);
    }

    /// The int that the bytes of a bytes-like object (or an iterable of bytes) represent; byteorder is 'big' or
    /// 'little', and signed tells whether they are in two's complement.
    @ClassMethod
    @Builtin("from_bytes($type, /, bytes, byteorder='big', *, signed=False)")
    static PyObject fromBytes(PyType type, PyObject bytes, @Absent PyStr byteorder, boolean signed) {
        boolean little = isLittle(byteorder);
        byte[] source = toByteArray(bytes);
        if (little) {
            byte[] reversed = new byte[source.length];
            for (int i = 0; i < source.length; i++) {
                reversed[i] = source[source.length - 1 - i];
            }
            source = reversed;
        }
        PyInt value = PyInt.of(signed ? signedValue(source) : new BigInteger(1, source));
        return type == PyInt.TYPE ? value : type.call1(value);
    }

    private static BigInteger signedValue(byte[] bytes) {
        return bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
    }

    private static boolean isLittle(PyStr byteorder) {
        if (byteorder == null) {
            return false;
        }
        String text = byteorder.toString();
        if (!text.equals("little") && !text.equals("big")) {
            throw Errors.valueError("byteorder must be either 'little' or 'big'");
        }
        return text.equals("little");
    }

    /// The bytes of what `bytes()` accepts, except sizes (`PyObject_Bytes`).
    private static byte[] toByteArray(PyObject o) {
        if (o.getClass() == PyBytes.class) {
            return ((PyBytes) o).array();
        }
        PyObject method = Abstract.lookupSpecial(o, PyStr.intern("__bytes__"));
        if (method != null) {
            if (method.call0() instanceof PyBytes b) {
                return b.array();
            }
            throw Errors.typeError("__bytes__ returned non-bytes");
        }
        if (o.hasBuffer()) {
            return Buffer.bytesOf(o);
        }
        if (o instanceof PyStr || o instanceof PyInt) {
            throw notBytes(o);
        }
        PyObject[] items;
        try {
            items = Abstract.toArray(o);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError) && !(o instanceof PyList || o instanceof PyTuple)) {
                throw notBytes(o);
            }
            throw e;
        }
        byte[] bytes = new byte[items.length];
        for (int i = 0; i < items.length; i++) {
            long b = Abstract.indexLong(items[i], null);
            if (b < 0 || b > 255) {
                throw Errors.valueError("bytes must be in range(0, 256)");
            }
            bytes[i] = (byte) b;
        }
        return bytes;
    }

    private static PyException notBytes(PyObject o) {
        return Errors.typeError("cannot convert '%s' object to bytes", o.type().qualifiedName());
    }

    // ---- the rest

    /// Arguments with which `__new__` makes an equal value.
    @Builtin("__getnewargs__($self, /)")
    static PyObject getNewArgs(PyInt self) {
        return PyTuple.of(self.exact());
    }

    /// Format the value as the specification says.
    @Builtin("__format__($self, format_spec, /)")
    static PyObject format(PyInt self, PyStr spec) {
        return SpecFormat.formatInt(self, spec);
    }

    /// The size of the value in memory, in bytes.
    @Builtin("__sizeof__($self, /)")
    static long sizeOf(PyInt self) {
        long digits = Math.max(1, (bitLength(self) + DIGIT_BITS - 1) / DIGIT_BITS);
        return HEADER_BYTES + 4 * digits;
    }
}
