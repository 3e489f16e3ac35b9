package org.scoria.stdlib.binary;

import java.util.Arrays;
import org.scoria.objects.PyException;

/// Base64 as `binascii` has it: anything that is no base64 digit is skipped, unless in strict mode.
///
/// Compare CPython 3.11 `Modules/binascii.c: binascii_a2b_base64_impl`.
final class Base64 {
    private static final int SKIP = -1;
    private static final byte[] DIGITS = makeDigits();

    private Base64() {}

    private static byte[] makeDigits() {
        byte[] digits = new byte[256];
        Arrays.fill(digits, (byte) SKIP);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            digits[alphabet.charAt(i)] = (byte) i;
        }
        return digits;
    }

    static byte[] encode(byte[] bytes, int from, int length, boolean newline) {
        byte[] source = Arrays.copyOfRange(bytes, from, from + length);
        byte[] encoded = java.util.Base64.getEncoder().encode(source);
        if (newline) {
            encoded = Arrays.copyOf(encoded, encoded.length + 1);
            encoded[encoded.length - 1] = '\n';
        }
        return encoded;
    }

    static byte[] decode(byte[] text, boolean strict) {
        if (strict && text.length > 0 && text[0] == '=') {
            throw error("Leading padding not allowed");
        }
        byte[] out = new byte[(text.length / 4 + 1) * 3];
        int n = 0;
        int position = 0;
        int left = 0;
        int pads = 0;
        boolean padding = false;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '=') {
                padding = true;
                if (position >= 2 && position + ++pads >= 4) {
                    if (strict && i + 1 < text.length) {
                        throw error("Excess data after padding");
                    }
                    return Arrays.copyOf(out, n);
                }
                continue;
            }
            int digit = DIGITS[text[i] & 0xFF];
            if (digit == SKIP) {
                if (strict) {
                    throw error("Only base64 data is allowed");
                }
                continue;
            }
            if (strict && padding) {
                throw error("Discontinuous padding not allowed");
            }
            pads = 0;
            switch (position) {
                case 0 -> left = digit;
                case 1 -> {
                    out[n++] = (byte) (left << 2 | digit >> 4);
                    left = digit & 15;
                }
                case 2 -> {
                    out[n++] = (byte) (left << 4 | digit >> 2);
                    left = digit & 3;
                }
                default -> out[n++] = (byte) (left << 6 | digit);
            }
            position = position + 1 & 3;
        }
        if (position == 1) {
            throw error(
                    "Invalid base64-encoded string: number of data characters (%s) cannot be 1 more than a multiple of"
                            + " 4",
                    n / 3 * 4 + 1);
        }
        if (position != 0) {
            throw error("Incorrect padding");
        }
        return Arrays.copyOf(out, n);
    }

    private static PyException error(String template, Object... arguments) {
        return org.scoria.objects.Errors.of(BinasciiModule.ERROR, template, arguments);
    }
}
