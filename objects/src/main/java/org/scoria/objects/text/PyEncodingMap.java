package org.scoria.objects.text;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// An `EncodingMap`: characters to bytes for [Charmap], in pages of 256 characters.
public final class PyEncodingMap extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyEncodingMap.class, PyObject.TYPE, "EncodingMap");

    private static final int NO_CHARACTER = 0xFFFE;

    private final short[][] pages = new short[256][];

    PyEncodingMap(PyStr table, int size) {
        for (int i = 0; i < size; i++) {
            int point = table.codePointAt(i);
            if (point != NO_CHARACTER) {
                short[] page = pages[point >> 8];
                if (page == null) {
                    page = new short[256];
                    pages[point >> 8] = page;
                }
                page[point & 0xFF] = (short) (i + 1);
            }
        }
    }

    /// The byte, or -1.
    int get(int point) {
        if (point > 0xFFFF) {
            return -1;
        }
        short[] page = pages[point >> 8];
        return page == null ? -1 : page[point & 0xFF] - 1;
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
