package org.scoria.stdlib.net;

/// The text of an IPv6 address: the longest run of zero groups is left out (RFC 5952), and IPv4 addresses inside
/// keep their dots, as the C library writes them.
final class Inet6Text {
    private Inet6Text() {}

    static String of(byte[] address, int offset) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = (address[offset + 2 * i] & 0xff) << 8 | address[offset + 2 * i + 1] & 0xff;
        }
        int[] run = longestRun(groups);
        int start = run[0];
        int end = start + run[1];
        boolean dotted =
                start == 0 && (run[1] == 6 || run[1] == 7 && groups[7] != 1 || run[1] == 5 && groups[5] == 0xffff);
        StringBuilder text = new StringBuilder(39);
        for (int i = 0; i < 8; i++) {
            if (i >= start && i < end) {
                if (i == start) {
                    text.append(':');
                }
                continue;
            }
            if (i > 0) {
                text.append(':');
            }
            if (i == 6 && dotted) {
                return text.append(Addresses.ipText(Addresses.AF_INET, address, offset + 12))
                        .toString();
            }
            text.append(Integer.toHexString(groups[i]));
        }
        if (end == 8 && run[1] > 0) {
            text.append(':');
        }
        return text.toString();
    }

    /// Where the first longest run of two or more zeros begins, and how long it is.
    private static int[] longestRun(int[] groups) {
        int start = -1;
        int length = 0;
        for (int i = 0; i < 8; i++) {
            int j = i;
            while (j < 8 && groups[j] == 0) {
                j++;
            }
            if (j - i > length && j - i > 1) {
                start = i;
                length = j - i;
            }
            i = Math.max(i, j - 1);
        }
        return new int[] {start, length};
    }
}
