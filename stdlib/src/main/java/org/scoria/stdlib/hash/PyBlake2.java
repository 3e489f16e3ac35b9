package org.scoria.stdlib.hash;

import org.scoria.objects.HexText;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The hash objects `blake2b` and `blake2s`.
@PythonType(value = PyBlake2.class, name = "blake2")
public final class PyBlake2 extends PyObject {
    /// One of the two types.
    static final class Variant extends PyBlake2Exposed {
        final PyType type;
        private final String name;

        /// Bytes of the longest digest and of the longest key; salt and person have a quarter of it.
        final int size;

        private Variant(String name, int size) {
            this.name = name;
            this.size = size;
            this.type = PyType.builtin(PyBlake2.class, PyObject.TYPE, this);
        }

        @Override
        public String name() {
            return "_blake2." + name;
        }

        @Override
        public String doc() {
            return "Return a new BLAKE2" + name.charAt(6) + " hash object.";
        }

        @Override
        public String textSignature() {
            return "(data=b'', /, *, digest_size=_blake2." + name + ".MAX_DIGEST_SIZE,\n"
                    + "        key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,\n"
                    + "        node_offset=0, node_depth=0, inner_size=0, last_node=False,\n"
                    + "        usedforsecurity=True)";
        }

        @Override
        public void init(PyType type) {
            type.dict().put(PyStr.intern("SALT_SIZE"), PyInt.of(size / 4));
            type.dict().put(PyStr.intern("PERSON_SIZE"), PyInt.of(size / 4));
            type.dict().put(PyStr.intern("MAX_KEY_SIZE"), PyInt.of(size));
            type.dict().put(PyStr.intern("MAX_DIGEST_SIZE"), PyInt.of(size));
        }
    }

    static final Variant BLAKE2B = new Variant("blake2b", 64);
    static final Variant BLAKE2S = new Variant("blake2s", 32);

    private final PyType type;
    private final Blake2 hash;

    private PyBlake2(PyType type, Blake2 hash) {
        this.type = type;
        this.hash = hash;
    }

    @Override
    public PyType type() {
        return type;
    }

    @New("blake2($type, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1,"
            + " leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False,"
            + " usedforsecurity=True)")
    static PyObject create(
            PyType type,
            PyObject data,
            @Absent PyObject digestSize,
            PyObject key,
            PyObject salt,
            PyObject person,
            int fanout,
            int depth,
            PyObject leafSize,
            PyObject nodeOffset,
            int nodeDepth,
            int innerSize,
            boolean lastNode,
            boolean usedForSecurity) {
        Variant variant = (Variant) type.table;
        Blake2Parameters parameters = new Blake2Parameters(variant.size);
        parameters.digestSize(digestSize);
        parameters.salt(salt);
        parameters.person(person);
        parameters.tree(fanout, depth, leafSize, nodeOffset, nodeDepth, innerSize);
        Blake2 hash = parameters.begin(key, lastNode);
        HashInput.feed(hash, data);
        return new PyBlake2(type, hash);
    }

    /// Return a copy of the hash object.
    @Builtin("copy($self, /)")
    static PyObject copy(PyBlake2 self) {
        return new PyBlake2(self.type, self.hash.copy());
    }

    /// Return the digest value as a bytes object.
    @Builtin("digest($self, /)")
    static PyObject digest(PyBlake2 self) {
        return PyBytes.of(self.hash.digest());
    }

    /// Return the digest value as a string of hexadecimal digits.
    @Builtin("hexdigest($self, /)")
    static PyObject hexdigest(PyBlake2 self) {
        return HexText.of(self.hash.digest());
    }

    /// Update this hash object's state with the provided bytes-like object.
    @Builtin("update($self, data, /)")
    static void update(PyBlake2 self, PyObject data) {
        HashInput.feed(self.hash, data);
    }

    @Getter("name")
    static PyObject name(PyBlake2 self) {
        return PyStr.of(self.type.name());
    }

    @Getter("block_size")
    static PyObject blockSize(PyBlake2 self) {
        return PyInt.of(self.hash.blockSize());
    }

    @Getter("digest_size")
    static PyObject digestSize(PyBlake2 self) {
        return PyInt.of(self.hash.digestSize());
    }
}
