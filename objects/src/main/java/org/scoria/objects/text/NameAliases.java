package org.scoria.objects.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.scoria.objects.PyStr;

/// Aliases of characters and names of sequences, which the JDK does not know. Read from `names.txt`, which
/// `tools/unicode/generate_names.py` writes.
final class NameAliases {
    private static final Map<String, int[]> POINTS = new HashMap<>(2048);

    static {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(NameAliases.class.getResourceAsStream("names.txt"), StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int semicolon = line.indexOf(';');
                String[] hex = line.substring(0, semicolon).split(" ");
                int[] points = new int[hex.length];
                for (int i = 0; i < hex.length; i++) {
                    points[i] = Integer.parseInt(hex[i], 16);
                }
                POINTS.put(line.substring(semicolon + 1), points);
            }
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private NameAliases() {}

    /// The character of an alias, or -1.
    static int codePoint(String name) {
        int[] points = POINTS.get(name);
        return points == null || points.length > 1 ? -1 : points[0];
    }

    /// The text of a named sequence, or null.
    static PyStr sequence(String name) {
        int[] points = POINTS.get(name);
        return points == null || points.length == 1 ? null : PyStr.ofCodePoints(points, 0, points.length);
    }
}
