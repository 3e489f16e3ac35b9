package org.scoria.compiler;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyEllipsis;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyFrozenSet;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// All that a code object consists of, as bytes: the form that `record_digests.py` makes of CPython's.
final class CodeForm {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private CodeForm() {}

    static String digest(PyCode code) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(of(code));
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    private static byte[] of(PyObject value) throws IOException {
        CodeForm form = new CodeForm();
        form.put(value);
        return form.bytes.toByteArray();
    }

    private void put(PyObject value) throws IOException {
        switch (value) {
            case PyCode code -> putCode(code);
            case PyNone _ -> putText("None");
            case PyEllipsis _ -> putText("Ellipsis");
            case PyBool bool -> putText(bool == PyBool.TRUE ? "True" : "False");
            case PyInt number -> putText(number.bigValue().toString());
            case PyFloat number -> {
                out.write('f');
                out.writeDouble(number.value);
            }
            case PyComplex number -> {
                out.write('c');
                out.writeDouble(number.real);
                out.writeDouble(number.imag);
            }
            case PyStr text -> {
                out.write('s');
                putText(text);
            }
            case PyBytes data -> {
                out.write('b');
                putBytes(data.array());
            }
            case PyTuple tuple -> {
                out.write('(');
                out.writeInt(tuple.size());
                for (PyObject item : tuple.items) {
                    put(item);
                }
            }
            case PyFrozenSet set -> putSet(set);
            default -> throw new AssertionError("no constant: " + value);
        }
    }

    private void putSet(PyFrozenSet set) throws IOException {
        out.write('<');
        out.writeInt(set.size());
        byte[][] forms = new byte[set.size()][];
        int n = 0;
        for (PyObject item : set.toArray()) {
            forms[n++] = of(item);
        }
        Arrays.sort(forms, Arrays::compareUnsigned);
        for (byte[] form : forms) {
            out.write(form);
        }
    }

    private void putCode(PyCode code) throws IOException {
        out.write('C');
        out.writeInt(code.argcount);
        out.writeInt(code.posonlyargcount);
        out.writeInt(code.kwonlyargcount);
        out.writeInt(code.stacksize);
        out.writeInt(code.flags);
        out.writeInt(code.firstlineno);
        putText(code.name);
        putText(code.qualname);
        putBytes(code.code);
        putBytes(code.linetable);
        putBytes(code.exceptiontable);
        out.writeInt(code.names.length);
        for (PyStr name : code.names) {
            putText(name);
        }
        putSlots(code, PyCode.KIND_LOCAL, code.nlocals);
        putSlots(code, PyCode.KIND_CELL, code.ncellvars);
        putSlots(code, PyCode.KIND_FREE, code.nfreevars);
        out.writeInt(code.consts.length);
        for (PyObject constant : code.consts) {
            put(constant);
        }
    }

    private void putSlots(PyCode code, int kind, int count) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < code.localsplusnames.length; i++) {
            if ((code.localspluskinds[i] & kind) != 0) {
                putText(code.localsplusnames[i]);
            }
        }
    }

    private void putBytes(byte[] data) throws IOException {
        out.writeInt(data.length);
        out.write(data);
    }

    private void putText(String text) throws IOException {
        putText(PyStr.of(text));
    }

    /// In UTF-8, with lone surrogates encoded as if they were characters.
    private void putText(PyStr text) throws IOException {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (point >= 0xD800 && point <= 0xDFFF) {
                utf8.write(0xE0 | point >> 12);
                utf8.write(0x80 | point >> 6 & 0x3F);
                utf8.write(0x80 | point & 0x3F);
            } else {
                utf8.writeBytes(Character.toString(point).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        putBytes(utf8.toByteArray());
    }
}
