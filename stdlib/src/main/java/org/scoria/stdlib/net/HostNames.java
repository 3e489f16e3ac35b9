package org.scoria.stdlib.net;

import java.nio.charset.StandardCharsets;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyByteArray;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Host names as arguments: names beyond ASCII are written as the name service knows them (`idna`).
final class HostNames {
    private static final PyStr ENCODE = PyStr.intern("encode");
    private static final PyStr IDNA = PyStr.intern("idna");

    private HostNames() {}

    /// The name for the system. Compare CPython 3.11 `Modules/socketmodule.c: idna_converter`.
    static String text(PyObject name) {
        byte[] bytes;
        if (name instanceof PyBytes || name instanceof PyByteArray) {
            bytes = Buffer.bytesOf(name);
        } else if (name instanceof PyStr text) {
            bytes = encoded(text);
        } else {
            throw Errors.typeError(
                    "str, bytes or bytearray expected, not %s", name.type().name());
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw Errors.typeError("host name must not contain null character");
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// ASCII, or the name that `idna` gives.
    static byte[] encoded(PyStr name) {
        String text = name.toString();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return Buffer.bytesOf(Abstract.callMethod(name, ENCODE, IDNA));
            }
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
