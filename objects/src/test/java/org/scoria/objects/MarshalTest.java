package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MarshalTest {
    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String dump(PyObject value, int version) {
        return HexFormat.of().formatHex(Marshal.dump(value, version));
    }

    @Test
    void intsHaveCPythonsForms() {
        assertEquals("6901000000", dump(PyInt.of(1), 4));
        assertEquals("69ffffffff", dump(PyInt.of(-1), 4));
        assertEquals("6c03000000000000000200", dump(PyInt.of(1L << 31), 4));
        assertEquals("6cfdffffff010000000200", dump(PyInt.of(-(1L << 31) - 1), 4));
    }

    @Test
    void bigIntsComeBack() {
        BigInteger value = BigInteger.TWO.pow(200).add(BigInteger.valueOf(12345));
        PyInt back = (PyInt) Marshal.load(Marshal.dump(PyInt.of(value.negate()), 4));
        assertEquals(value.negate(), back.bigValue());
    }

    @Test
    void textHasTheShortestFormThatFits() {
        assertEquals("7a026162", dump(PyStr.ofChars("ab"), 4));
        assertEquals("7504000000c3a9c3a8", dump(PyStr.ofChars("éè"), 4));
        assertEquals("75026162".length() + 6, dump(PyStr.ofChars("ab"), 2).length());
        PyStr surrogate = PyStr.ofCodePoint(0xD800);
        assertTrue(surrogate.sameText((PyStr) Marshal.load(Marshal.dump(surrogate, 4))));
        PyStr astral = PyStr.ofCodePoint(0x1F600);
        assertTrue(astral.sameText((PyStr) Marshal.load(Marshal.dump(astral, 4))));
    }

    @Test
    void whatOccursTwiceIsWrittenOnce() {
        PyStr text = PyStr.ofChars("shared");
        PyTuple tuple = PyTuple.of(text, text);
        PyTuple back = (PyTuple) Marshal.load(Marshal.dump(tuple, 4));
        assertSame(back.get(0), back.get(1));
        assertEquals("2902fa067368617265647200000000", dump(tuple, 4));
    }

    @Test
    void containersComeBack() {
        PyDict dict = new PyDict();
        dict.put(PyStr.of("a"), PyList.of(PyNone.NONE, PyBool.TRUE, PyEllipsis.ELLIPSIS));
        PyDict back = (PyDict) Marshal.load(Marshal.dump(dict, 4));
        PyList list = (PyList) back.get(PyStr.of("a"));
        assertSame(PyNone.NONE, list.get(0));
        assertSame(PyBool.TRUE, list.get(1));
        assertSame(PyEllipsis.ELLIPSIS, list.get(2));
        PyFrozenSet set = (PyFrozenSet) Marshal.load(Marshal.dump(PyFrozenSet.of(PyInt.of(1), PyInt.of(2)), 4));
        assertTrue(set.has(PyInt.of(1)) && set.has(PyInt.of(2)));
    }

    @Test
    void floatsKeepTheirBits() {
        for (double value : new double[] {0.1, -0.0, Double.MIN_VALUE, Double.POSITIVE_INFINITY}) {
            for (int version = 0; version <= Marshal.VERSION; version++) {
                PyFloat back = (PyFloat) Marshal.load(Marshal.dump(PyFloat.of(value), version));
                assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(back.value));
            }
        }
    }

    @Test
    void bytesAreNotText() {
        byte[] data = {0, (byte) 0xFF, 'a'};
        assertArrayEquals(data, ((PyBytes) Marshal.load(Marshal.dump(PyBytes.of(data), 4))).array());
        assertArrayEquals(hex("01ff"), ((PyBytes) Marshal.load(hex("730200000001ff"))).array());
    }
}
