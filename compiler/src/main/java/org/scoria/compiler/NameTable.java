package org.scoria.compiler;

import java.nio.charset.StandardCharsets;

/// The identifiers of one program: each spelling is decoded once, and keywords are recognised by the same lookup.
final class NameTable {
    private static final NameTable KEYWORDS = keywords();

    private String[] names;
    private int[] hashes;
    private int[] slots;
    private int size;

    private NameTable(int capacity) {
        names = new String[capacity];
        hashes = new int[capacity];
        slots = new int[capacity * 2];
    }

    /// A table that knows the keywords only.
    static NameTable create() {
        NameTable table = new NameTable(0);
        table.names = KEYWORDS.names.clone();
        table.hashes = KEYWORDS.hashes.clone();
        table.slots = KEYWORDS.slots.clone();
        table.size = KEYWORDS.size;
        return table;
    }

    private static NameTable keywords() {
        NameTable table = new NameTable(256);
        for (String word : Token.KEYWORDS) {
            table.addAscii(word);
        }
        table.addAscii("async");
        table.addAscii("await");
        return table;
    }

    private void addAscii(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
        int hash = 0;
        for (byte b : bytes) {
            hash = hash * 31 + b;
        }
        lookup(bytes, 0, bytes.length, hash);
    }

    /// The token kind for a name's number: a keyword's own, or NAME.
    static int kindOf(int name) {
        int keywords = Token.KEYWORDS.length;
        if (name < keywords) {
            return Token.SOFT_LIMIT + name;
        }
        return name == keywords ? Token.ASYNC : name == keywords + 1 ? Token.AWAIT : Token.NAME;
    }

    String name(int number) {
        return names[number];
    }

    /// The number of the name spelled in a range of ASCII bytes, whose hash (`31 * h + byte`) the caller made while
    /// scanning.
    int lookup(byte[] s, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && same(names[number], s, from, to)) {
                return number;
            }
            slot = slot + 1 & mask;
        }
        int number = append(new String(s, from, to - from, StandardCharsets.ISO_8859_1), hash);
        slots[slot] = number + 1;
        if (size * 2 > slots.length) {
            grow();
        }
        return number;
    }

    /// The number of a name that is not ASCII: it is normalized first. These are rare and not shared.
    int addNormalized(String spelling) {
        String normal = Identifiers.normalize(spelling);
        return append(normal, 0);
    }

    private int append(String name, int hash) {
        if (size == names.length) {
            names = java.util.Arrays.copyOf(names, size * 2);
            hashes = java.util.Arrays.copyOf(hashes, size * 2);
        }
        names[size] = name;
        hashes[size] = hash;
        return size++;
    }

    private static boolean same(String name, byte[] s, int from, int to) {
        int n = to - from;
        if (name.length() != n) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (name.charAt(i) != s[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        int mask = slots.length - 1;
        for (int entry : old) {
            if (entry != 0) {
                int hash = hashes[entry - 1];
                int slot = (hash ^ hash >>> 15) & mask;
                while (slots[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                slots[slot] = entry;
            }
        }
    }
}
