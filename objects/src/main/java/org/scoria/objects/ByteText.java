package org.scoria.objects;

import java.util.Arrays;

/// What the methods of byte strings do that take the bytes for ASCII text: case, predicates, padding.
///
/// Compare CPython 3.11 `Objects/bytes_methods.c` and `Objects/stringlib/transmogrify.h`.
final class ByteText {
    private ByteText() {}

    static boolean isLower(int b) {
        return b >= 'a' && b <= 'z';
    }

    static boolean isUpper(int b) {
        return b >= 'A' && b <= 'Z';
    }

    private static boolean isAlpha(int b) {
        return isLower(b) || isUpper(b);
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static byte lower(int b) {
        return (byte) (isUpper(b) ? b + 32 : b);
    }

    private static byte upper(int b) {
        return (byte) (isLower(b) ? b - 32 : b);
    }

    // ---- case

    static PyByteString lower(PyByteString self) {
        byte[] result = self.toBytes();
        for (int i = 0; i < result.length; i++) {
            result[i] = lower(result[i]);
        }
        return self.make(result);
    }

    static PyByteString upper(PyByteString self) {
        byte[] result = self.toBytes();
        for (int i = 0; i < result.length; i++) {
            result[i] = upper(result[i]);
        }
        return self.make(result);
    }

    static PyByteString swapCase(PyByteString self) {
        byte[] result = self.toBytes();
        for (int i = 0; i < result.length; i++) {
            result[i] = isLower(result[i]) ? upper(result[i]) : lower(result[i]);
        }
        return self.make(result);
    }

    static PyByteString capitalize(PyByteString self) {
        byte[] result = self.toBytes();
        for (int i = 0; i < result.length; i++) {
            result[i] = i == 0 ? upper(result[i]) : lower(result[i]);
        }
        return self.make(result);
    }

    static PyByteString title(PyByteString self) {
        byte[] result = self.toBytes();
        boolean afterLetter = false;
        for (int i = 0; i < result.length; i++) {
            byte b = result[i];
            result[i] = afterLetter ? lower(b) : upper(b);
            afterLetter = isAlpha(b);
        }
        return self.make(result);
    }

    // ---- predicates

    static boolean isAlnum(PyByteString self) {
        for (int i = 0; i < self.size(); i++) {
            if (!isAlpha(self.byteAt(i)) && !isDigit(self.byteAt(i))) {
                return false;
            }
        }
        return self.size() > 0;
    }

    static boolean isAlpha(PyByteString self) {
        for (int i = 0; i < self.size(); i++) {
            if (!isAlpha(self.byteAt(i))) {
                return false;
            }
        }
        return self.size() > 0;
    }

    static boolean isAscii(PyByteString self) {
        for (int i = 0; i < self.size(); i++) {
            if (self.byteAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(PyByteString self) {
        for (int i = 0; i < self.size(); i++) {
            if (!isDigit(self.byteAt(i))) {
                return false;
            }
        }
        return self.size() > 0;
    }

    static boolean isSpace(PyByteString self) {
        for (int i = 0; i < self.size(); i++) {
            if (!ByteSplit.isSpace(self.byteAt(i))) {
                return false;
            }
        }
        return self.size() > 0;
    }

    static boolean isLower(PyByteString self) {
        boolean found = false;
        for (int i = 0; i < self.size(); i++) {
            if (isUpper(self.byteAt(i))) {
                return false;
            }
            found |= isLower(self.byteAt(i));
        }
        return found;
    }

    static boolean isUpper(PyByteString self) {
        boolean found = false;
        for (int i = 0; i < self.size(); i++) {
            if (isLower(self.byteAt(i))) {
                return false;
            }
            found |= isUpper(self.byteAt(i));
        }
        return found;
    }

    static boolean isTitle(PyByteString self) {
        boolean found = false;
        boolean afterLetter = false;
        for (int i = 0; i < self.size(); i++) {
            int b = self.byteAt(i);
            if (isUpper(b) && afterLetter || isLower(b) && !afterLetter) {
                return false;
            }
            afterLetter = isAlpha(b);
            found |= afterLetter;
        }
        return found;
    }

    // ---- padding

    static PyByteString pad(PyByteString self, long left, long right, byte fill) {
        long l = Math.max(0, left);
        long r = Math.max(0, right);
        if (l == 0 && r == 0) {
            return self.unchanged();
        }
        int size = self.size();
        if (l > Sequences.MAX_SIZE || r > Sequences.MAX_SIZE || l + r + size > Sequences.MAX_SIZE) {
            throw Errors.of(Exceptions.MemoryError);
        }
        byte[] result = new byte[(int) (l + size + r)];
        Arrays.fill(result, 0, (int) l, fill);
        System.arraycopy(self.array(), self.offset(), result, (int) l, size);
        Arrays.fill(result, (int) l + size, result.length, fill);
        return self.make(result);
    }

    static PyByteString center(PyByteString self, long width, byte fill) {
        long margin = width - self.size();
        if (margin <= 0) {
            return self.unchanged();
        }
        long left = margin / 2 + (margin & width & 1);
        return pad(self, left, margin - left, fill);
    }

    static PyByteString zfill(PyByteString self, long width) {
        long zeros = width - self.size();
        if (zeros <= 0) {
            return self.unchanged();
        }
        PyByteString padded = pad(self, zeros, 0, (byte) '0');
        byte[] bytes = padded.array();
        int at = (int) zeros;
        if (self.size() > 0 && (bytes[at] == '+' || bytes[at] == '-')) {
            bytes[0] = bytes[at]; // the array is still ours alone
            bytes[at] = '0';
        }
        return padded;
    }

    static PyByteString expandTabs(PyByteString self, int tabSize) {
        java.io.ByteArrayOutputStream result = new java.io.ByteArrayOutputStream(self.size() + 16);
        int column = 0;
        for (int i = 0; i < self.size(); i++) {
            int b = self.byteAt(i);
            if (b != '\t') {
                column = b == '\n' || b == '\r' ? 0 : column + 1;
                result.write(b);
            } else if (tabSize > 0) {
                int spaces = tabSize - column % tabSize;
                if (spaces > Sequences.MAX_SIZE - result.size()) {
                    throw Errors.overflowError("result too long");
                }
                column += spaces;
                byte[] blanks = new byte[spaces];
                Arrays.fill(blanks, (byte) ' ');
                result.write(blanks, 0, spaces);
            }
        }
        return self.make(result.toByteArray());
    }

    // ---- translation

    static PyByteString translate(PyByteString self, PyObject table, PyObject delete) {
        byte[] map = null;
        if (table != PyNone.NONE) {
            map = Buffer.bytesOf(table);
            if (map.length != 256) {
                throw Errors.valueError("translation table must be 256 characters long");
            }
        }
        boolean[] deleted = new boolean[256];
        for (byte b : Buffer.bytesOf(delete)) {
            deleted[b & 0xFF] = true;
        }
        byte[] source = self.toBytes();
        int n = 0;
        for (byte b : source) {
            if (!deleted[b & 0xFF]) {
                source[n++] = map == null ? b : map[b & 0xFF];
            }
        }
        return self.make(Arrays.copyOf(source, n));
    }

    static PyBytes makeTrans(PyObject from, PyObject to) {
        byte[] f = Buffer.bytesOf(from);
        byte[] t = Buffer.bytesOf(to);
        if (f.length != t.length) {
            throw Errors.valueError("maketrans arguments must have same length");
        }
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < f.length; i++) {
            table[f[i] & 0xFF] = t[i];
        }
        return PyBytes.of(table);
    }
}
