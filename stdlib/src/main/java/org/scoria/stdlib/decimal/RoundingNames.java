package org.scoria.stdlib.decimal;

import org.scoria.objects.Errors;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// The ways to round, as Python names them; the index is the constant of [Rules].
final class RoundingNames {
    private static final String[] NAMES = {
        "ROUND_UP",
        "ROUND_DOWN",
        "ROUND_CEILING",
        "ROUND_FLOOR",
        "ROUND_HALF_UP",
        "ROUND_HALF_DOWN",
        "ROUND_HALF_EVEN",
        "ROUND_05UP",
    };

    private static final PyStr[] TEXTS = texts();

    private RoundingNames() {}

    private static PyStr[] texts() {
        PyStr[] texts = new PyStr[NAMES.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = PyStr.intern(NAMES[i]);
        }
        return texts;
    }

    static int count() {
        return TEXTS.length;
    }

    static PyStr of(int rounding) {
        return TEXTS[rounding];
    }

    static int parse(PyObject value) {
        if (value instanceof PyStr text) {
            for (int i = 0; i < TEXTS.length; i++) {
                if (TEXTS[i] == text || TEXTS[i].sameText(text)) {
                    return i;
                }
            }
        }
        throw Errors.typeError("valid values for rounding are:\n"
                + "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
                + "   ROUND_05UP]");
    }
}
