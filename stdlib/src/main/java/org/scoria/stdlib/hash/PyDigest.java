package org.scoria.stdlib.hash;

import org.scoria.objects.HexText;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// The hash objects of `_md5`, `_sha1`, `_sha256` and `_sha512`: eight types that differ in their names only.
@PythonType(value = PyDigest.class, name = "digest")
public final class PyDigest extends PyObject {
    /// One of the types, and how to begin a hash of it.
    static final class Algorithm extends PyDigestExposed {
        final PyType type;
        private final String qualifiedName;
        private final String algorithm;
        private final int blockSize;

        /// @param algorithm the JDK's name for it
        private Algorithm(String qualifiedName, String algorithm, int blockSize) {
            this.qualifiedName = qualifiedName;
            this.algorithm = algorithm;
            this.blockSize = blockSize;
            this.type = PyType.builtin(PyDigest.class, PyObject.TYPE, this);
        }

        @Override
        public String name() {
            return qualifiedName;
        }

        /// A new hash object that has seen `data`.
        PyDigest begin(PyObject data) {
            PyDigest digest = new PyDigest(this, JdkHash.of(algorithm));
            HashInput.feed(digest.hash, data);
            return digest;
        }
    }

    static final Algorithm MD5 = new Algorithm("_md5.md5", "MD5", 64);
    static final Algorithm SHA1 = new Algorithm("_sha1.sha1", "SHA-1", 64);
    static final Algorithm SHA224 = new Algorithm("_sha256.sha224", "SHA-224", 64);
    static final Algorithm SHA256 = new Algorithm("_sha256.sha256", "SHA-256", 64);
    static final Algorithm SHA384 = new Algorithm("_sha512.sha384", "SHA-384", 128);
    static final Algorithm SHA512 = new Algorithm("_sha512.sha512", "SHA-512", 128);

    private final Algorithm algorithm;
    private final Hash hash;

    private PyDigest(Algorithm algorithm, Hash hash) {
        this.algorithm = algorithm;
        this.hash = hash;
    }

    @Override
    public PyType type() {
        return algorithm.type;
    }

    /// Return a copy of the hash object.
    @Builtin("copy($self, /)")
    static PyObject copy(PyDigest self) {
        return new PyDigest(self.algorithm, self.hash.copy());
    }

    /// Return the digest value as a bytes object.
    @Builtin("digest($self, /)")
    static PyObject digest(PyDigest self) {
        return PyBytes.of(self.hash.digest());
    }

    /// Return the digest value as a string of hexadecimal digits.
    @Builtin("hexdigest($self, /)")
    static PyObject hexdigest(PyDigest self) {
        return HexText.of(self.hash.digest());
    }

    /// Update this hash object's state with the provided string.
    @Builtin("update($self, obj, /)")
    static void update(PyDigest self, PyObject obj) {
        HashInput.feed(self.hash, obj);
    }

    @Getter("block_size")
    static PyObject blockSize(PyDigest self) {
        return PyInt.of(self.algorithm.blockSize);
    }

    @Getter("name")
    static PyObject name(PyDigest self) {
        return PyStr.of(self.algorithm.type.name());
    }

    @Getter("digest_size")
    static PyObject digestSize(PyDigest self) {
        return PyInt.of(self.hash.digestSize());
    }
}
