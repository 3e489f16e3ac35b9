package org.scoria.stdlib.hash;

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

/// The hash objects `sha3_224` to `sha3_512`.
@PythonType(value = PySha3.class, name = "sha3")
public final class PySha3 extends PyObject {
    /// One of the types.
    static final class Size extends PySha3Exposed {
        final PyType type;
        private final int bits;

        private Size(int bits) {
            this.bits = bits;
            this.type = PyType.builtin(PySha3.class, PyObject.TYPE, this);
        }

        @Override
        public String name() {
            return "_sha3.sha3_" + bits;
        }

        @Override
        public String doc() {
            return name().substring(6) + "([data], *, usedforsecurity=True) -> SHA3 object\n\n"
                    + "Return a new SHA3 hash object with a digest of " + bits / 8 + " bytes.";
        }
    }

    static final Size SHA3_224 = new Size(224);
    static final Size SHA3_256 = new Size(256);
    static final Size SHA3_384 = new Size(384);
    static final Size SHA3_512 = new Size(512);

    private final PyType type;
    private final Keccak hash;

    private PySha3(PyType type, Keccak hash) {
        this.type = type;
        this.hash = hash;
    }

    @Override
    public PyType type() {
        return type;
    }

    @New(value = "sha3($type, data=b'', /, *, usedforsecurity=True)", signature = false)
    static PyObject create(PyType type, PyObject data, boolean usedForSecurity) {
        int size = ((Size) type.table).bits / 8;
        Keccak hash = new Keccak(Keccak.WIDTH - 2 * size, 0x06, size);
        HashInput.feed(hash, data);
        return new PySha3(type, hash);
    }

    /// Return a copy of the hash object.
    @Builtin("copy($self, /)")
    static PyObject copy(PySha3 self) {
        return new PySha3(self.type, self.hash.copy());
    }

    /// Return the digest value as a bytes object.
    @Builtin("digest($self, /)")
    static PyObject digest(PySha3 self) {
        return PyBytes.of(self.hash.digest());
    }

    /// Return the digest value as a string of hexadecimal digits.
    @Builtin("hexdigest($self, /)")
    static PyObject hexdigest(PySha3 self) {
        return HexText.of(self.hash.digest());
    }

    /// Update this hash object's state with the provided bytes-like object.
    @Builtin("update($self, data, /)")
    static void update(PySha3 self, PyObject data) {
        HashInput.feed(self.hash, data);
    }

    @Getter("block_size")
    static PyObject blockSize(PySha3 self) {
        return PyInt.of(self.hash.rate);
    }

    @Getter("name")
    static PyObject name(PySha3 self) {
        return PyStr.of(self.type.name());
    }

    @Getter("digest_size")
    static PyObject digestSize(PySha3 self) {
        return PyInt.of(self.hash.digestSize());
    }

    @Getter("_capacity_bits")
    static PyObject capacityBits(PySha3 self) {
        return PyInt.of(8 * (Keccak.WIDTH - self.hash.rate));
    }

    @Getter("_rate_bits")
    static PyObject rateBits(PySha3 self) {
        return PyInt.of(8 * self.hash.rate);
    }

    @Getter("_suffix")
    static PyObject suffix(PySha3 self) {
        return PyBytes.of(new byte[] {(byte) self.hash.suffix});
    }
}
