package org.scoria.objects.text;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Encodings that a table describes: one byte to text, one character to bytes.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: PyUnicode_DecodeCharmap` and `_PyUnicode_EncodeCharmap`.
public final class Charmap {
    private static final String UNDEFINED = "character maps to <undefined>";
    private static final int NO_CHARACTER = 0xFFFE;

    private Charmap() {}

    // ---- decoding

    /// `mapping` is a str indexed by byte, a mapping from ints to ints, strings or None, or null for Latin-1.
    public static PyStr decode(byte[] bytes, int start, int end, String errors, PyObject mapping) {
        if (mapping == null) {
            return SingleByte.decodeLatin1(bytes, start, end);
        }
        Decoding run = new Decoding("charmap", errors, bytes, start, end);
        PyStr table = mapping.getClass() == PyStr.class ? (PyStr) mapping : null;
        while (run.pos < run.end) {
            int b = run.bytes[run.pos] & 0xFF;
            boolean found = table != null ? decodeByTable(run, table, b) : decodeByMapping(run, mapping, b);
            if (found) {
                run.pos++;
            } else {
                run.fail(run.pos, run.pos + 1, UNDEFINED);
            }
        }
        return run.text();
    }

    private static boolean decodeByTable(Decoding run, PyStr table, int b) {
        int point = b < table.size() ? table.codePointAt(b) : NO_CHARACTER;
        if (point == NO_CHARACTER) {
            return false;
        }
        run.out.append(point);
        return true;
    }

    private static boolean decodeByMapping(Decoding run, PyObject mapping, int b) {
        PyObject mapped = get(mapping, b);
        if (mapped == PyNone.NONE) {
            return false;
        }
        if (mapped instanceof PyInt number) {
            long point = number.isSmall() ? number.value : -1;
            if (point == NO_CHARACTER) {
                return false;
            }
            if (point < 0 || point > Character.MAX_CODE_POINT) {
                throw Errors.typeError("character mapping must be in range(0x110000)");
            }
            run.out.append((int) point);
            return true;
        }
        if (!(mapped instanceof PyStr text)) {
            throw Errors.typeError("character mapping must return integer, None or str");
        }
        if (text.size() == 1 && text.codePointAt(0) == NO_CHARACTER) {
            return false;
        }
        run.out.append(text);
        return true;
    }

    /// What a mapping has for a number, None when nothing.
    private static PyObject get(PyObject mapping, int key) {
        try {
            return Abstract.getItem(mapping, PyInt.of(key));
        } catch (PyException e) {
            if (e.matches(Exceptions.LookupError)) {
                return PyNone.NONE;
            }
            throw e;
        }
    }

    // ---- encoding

    /// `mapping` is an `EncodingMap`, a mapping from ints to ints, bytes or None, or null for Latin-1.
    public static byte[] encode(PyStr text, String errors, PyObject mapping) {
        if (mapping == null) {
            return SingleByte.encodeLatin1(text, errors);
        }
        Encoding run = new Encoding("charmap", errors, text, text.size());
        int size = text.size();
        for (int i = 0; i < size; ) {
            if (put(run, mapping, text.codePointAt(i))) {
                i++;
            } else {
                i = handle(run, mapping, i);
            }
        }
        return run.toBytes();
    }

    /// Puts one character; false when the mapping has none.
    private static boolean put(Encoding run, PyObject mapping, int point) {
        if (mapping instanceof PyEncodingMap map) {
            int b = map.get(point);
            if (b >= 0) {
                run.put(b);
            }
            return b >= 0;
        }
        PyObject mapped = get(mapping, point);
        if (mapped == PyNone.NONE) {
            return false;
        }
        if (mapped instanceof PyInt number) {
            if (!number.isSmall() || number.value < 0 || number.value > 255) {
                throw Errors.typeError("character mapping must be in range(256)");
            }
            run.put((int) number.value);
        } else if (mapped instanceof PyBytes bytes) {
            run.put(bytes.array());
        } else {
            throw Errors.typeError(
                    "character mapping must return integer, bytes or None, not %s",
                    mapped.type().qualifiedName());
        }
        return true;
    }

    private static boolean isMapped(PyObject mapping, int point) {
        return mapping instanceof PyEncodingMap map ? map.get(point) >= 0 : get(mapping, point) != PyNone.NONE;
    }

    private static int handle(Encoding run, PyObject mapping, int from) {
        int to = from + 1;
        while (to < run.text.size() && !isMapped(mapping, run.text.codePointAt(to))) {
            to++;
        }
        int next = run.handle(from, to, UNDEFINED);
        if (run.rawReplacement != null) {
            run.put(run.rawReplacement);
            return next;
        }
        PyStr replacement = run.replacement;
        for (int i = 0; i < replacement.size(); i++) {
            if (!put(run, mapping, replacement.codePointAt(i))) {
                throw run.failure(from, to, UNDEFINED);
            }
        }
        return next;
    }

    /// `codecs.charmap_build(table)`: the inverse of a decoding table of up to 256 characters.
    public static PyObject build(PyStr table) {
        int size = Math.min(256, table.size());
        boolean simple = size > 0 && table.codePointAt(0) == 0;
        for (int i = 1; i < size && simple; i++) {
            simple = table.codePointAt(i) != 0 && table.codePointAt(i) <= 0xFFFF;
        }
        if (simple) {
            return new PyEncodingMap(table, size);
        }
        PyDict map = new PyDict();
        for (int i = 0; i < size; i++) {
            map.put(PyInt.of(table.codePointAt(i)), PyInt.of(i));
        }
        return map;
    }
}
