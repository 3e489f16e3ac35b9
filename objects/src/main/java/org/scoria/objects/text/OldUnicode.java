package org.scoria.objects.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where Unicode 3.2, which internationalized domain names are tied to, differs from Unicode 14.0. Read from
/// `unicode-3.2.txt`, which `tools/unicode/generate_unicode_3_2.py` writes.
///
/// Compare CPython 3.11 `Modules/unicodedata.c: get_change_3_2_0`.
public final class OldUnicode {
    /// First and last code points of the ranges that Unicode 3.2 did not have.
    private static final int[] FIRST;

    private static final int[] LAST;

    /// Fields of characters that it described otherwise: `c=Lu`, `b=…`.
    private static final Map<Integer, String[]> CHANGES = new HashMap<>();

    static {
        List<int[]> ranges = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                OldUnicode.class.getResourceAsStream("unicode-3.2.txt"), StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int semicolon = line.indexOf(';');
                if (semicolon < 0) {
                    int dash = line.indexOf('-');
                    int first = Integer.parseInt(line.substring(0, dash), 16);
                    ranges.add(new int[] {first, Integer.parseInt(line.substring(dash + 1), 16)});
                } else {
                    int point = Integer.parseInt(line.substring(0, semicolon), 16);
                    CHANGES.put(point, line.substring(semicolon + 1).split(";", -1));
                }
            }
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
        FIRST = new int[ranges.size()];
        LAST = new int[ranges.size()];
        for (int i = 0; i < FIRST.length; i++) {
            FIRST[i] = ranges.get(i)[0];
            LAST[i] = ranges.get(i)[1];
        }
    }

    private OldUnicode() {}

    /// Whether Unicode 3.2 had the character (or neither version has).
    public static boolean isAssigned(int point) {
        int i = Arrays.binarySearch(FIRST, point);
        if (i >= 0) {
            return false;
        }
        int before = -i - 2;
        return before < 0 || LAST[before] < point;
    }

    /// The value of a field (`c`, `b`, `m`, `w` or `d`) where it differs, else null.
    public static String change(int point, char field) {
        String[] fields = CHANGES.get(point);
        if (fields != null) {
            for (String text : fields) {
                if (text.charAt(0) == field) {
                    return text.substring(2);
                }
            }
        }
        return null;
    }

    /// The canonical mapping where a later version corrected it, or -1.
    static int decomposition(int point) {
        return switch (point) {
            case 0x2F868 -> 0x2136A;
            case 0x2F874 -> 0x5F33;
            case 0x2F91F -> 0x43AB;
            case 0x2F95F -> 0x7AAE;
            case 0x2F9BF -> 0x4D57;
            default -> -1;
        };
    }
}
