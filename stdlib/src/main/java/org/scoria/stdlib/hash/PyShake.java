package org.scoria.stdlib.hash;

import org.scoria.objects.Errors;
import org.scoria.objects.HexText;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The hash objects `shake_128` and `shake_256`, whose digests are as long as one likes.
@PythonType(value = PyShake.class, name = "shake")
public final class PyShake extends PyObject {
    /// One of the types.
    static final class Strength extends PyShakeExposed {
        final PyType type;
        private final int bits;

        private Strength(int bits) {
            this.bits = bits;
            this.type = PyType.builtin(PyShake.class, PyObject.TYPE, this);
        }

        @Override
        public String name() {
            return "_sha3.shake_" + bits;
        }

        @Override
        public String doc() {
            return name().substring(6) + "([data], *, usedforsecurity=True) -> SHAKE object\n\n"
                    + "Return a new SHAKE hash object.";
        }
    }

    static final Strength SHAKE_128 = new Strength(128);
    static final Strength SHAKE_256 = new Strength(256);

    private final PyType type;
    private final Keccak hash;

    private PyShake(PyType type, Keccak hash) {
        this.type = type;
        this.hash = hash;
    }

    @Override
    public PyType type() {
        return type;
    }

    @New(value = "shake($type, data=b'', /, *, usedforsecurity=True)", signature = false)
    static PyObject create(PyType type, PyObject data, boolean usedForSecurity) {
        int bits = ((Strength) type.table).bits;
        Keccak hash = new Keccak(Keccak.WIDTH - bits / 4, 0x1F, 0);
        HashInput.feed(hash, data);
        return new PyShake(type, hash);
    }

    /// Return a copy of the hash object.
    @Builtin("copy($self, /)")
    static PyObject copy(PyShake self) {
        return new PyShake(self.type, self.hash.copy());
    }

    /// Return the digest value as a bytes object.
    @Builtin("digest($self, length, /)")
    static PyObject digest(PyShake self, PyObject length) {
        return PyBytes.of(squeeze(self, length));
    }

    /// Return the digest value as a string of hexadecimal digits.
    @Builtin("hexdigest($self, length, /)")
    static PyObject hexdigest(PyShake self, PyObject length) {
        return HexText.of(squeeze(self, length));
    }

    private static byte[] squeeze(PyShake self, PyObject length) {
        long bytes = Unsigned.toLong(length);
        if (bytes < 0 || bytes >= 1 << 29) {
            throw Errors.valueError("length is too large");
        }
        return self.hash.squeeze((int) bytes);
    }

    /// Update this hash object's state with the provided bytes-like object.
    @Builtin("update($self, data, /)")
    static void update(PyShake self, PyObject data) {
        HashInput.feed(self.hash, data);
    }

    @Getter("block_size")
    static PyObject blockSize(PyShake self) {
        return PyInt.of(self.hash.rate);
    }

    @Getter("name")
    static PyObject name(PyShake self) {
        return PyStr.of(self.type.name());
    }

    @Getter("digest_size")
    static PyObject digestSize(PyShake self) {
        return PyInt.of(self.hash.digestSize());
    }

    @Getter("_capacity_bits")
    static PyObject capacityBits(PyShake self) {
        return PyInt.of(8 * (Keccak.WIDTH - self.hash.rate));
    }

    @Getter("_rate_bits")
    static PyObject rateBits(PyShake self) {
        return PyInt.of(8 * self.hash.rate);
    }

    @Getter("_suffix")
    static PyObject suffix(PyShake self) {
        return PyBytes.of(new byte[] {(byte) self.hash.suffix});
    }
}
