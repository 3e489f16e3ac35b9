package org.scoria.objects.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scoria.objects.PyStr;
import org.scoria.objects.StrBuilder;

/// Normalization agrees with the JDK's on characters that both know, and is idempotent.
class NormalizationTest {
    private static final int[] POINTS = {
        'a', 'e', 0x300, 0x301, 0x323, 0x327, 0x345, 0xE9, 0x1E9B, 0x1100, 0x1161, 0x11A8, 0xAC00, 0xAC01, 0x3B1, 0x313,
        0x30AB, 0x3099, 0xFF76, 0xFF9E, 0xFB01, 0x2126, 0x958, 0x1D15E, 0x1D165, 0x1F82
    };

    private static void check(PyStr text, Normalizer.Form form, boolean compose, boolean compatibility) {
        PyStr actual = Normalization.normalize(text, compose, compatibility, false);
        assertEquals(Normalizer.normalize(text.toString(), form), actual.toString());
        assertTrue(actual.sameText(Normalization.normalize(actual, compose, compatibility, false)));
    }

    @Test
    void agreesWithTheJdk() {
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            StrBuilder builder = new StrBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                builder.append(POINTS[random.nextInt(POINTS.length)]);
            }
            PyStr text = builder.toStr();
            check(text, Normalizer.Form.NFC, true, false);
            check(text, Normalizer.Form.NFD, false, false);
            check(text, Normalizer.Form.NFKC, true, true);
            check(text, Normalizer.Form.NFKD, false, true);
        }
    }

    @Test
    void everyCharacterAlone() {
        for (int point = 0; point < 0x30000; point++) {
            if (point < 0xD800 || point > 0xDFFF && !UnicodeData.category(point).equals("Cn")) {
                if (UnicodeData.category(point).equals("Cn")) {
                    continue;
                }
                PyStr text = PyStr.ofCodePoint(point);
                check(text, Normalizer.Form.NFC, true, false);
                check(text, Normalizer.Form.NFKD, false, true);
            }
        }
    }
}
