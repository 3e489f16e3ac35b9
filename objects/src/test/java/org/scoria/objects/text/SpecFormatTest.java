package org.scoria.objects.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyStr;
import org.scoria.objects.TestInterpreter;
import org.scoria.objects.ThreadState;

/// The format specification mini-language.
class SpecFormatTest {
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    private static String format(long value, String spec) {
        return SpecFormat.formatInt(PyInt.of(value), PyStr.of(spec)).toString();
    }

    private static String format(double value, String spec) {
        return SpecFormat.formatFloat(PyFloat.of(value), PyStr.of(spec)).toString();
    }

    private static String format(String value, String spec) {
        return SpecFormat.formatStr(PyStr.of(value), PyStr.of(spec)).toString();
    }

    private static String error(org.junit.jupiter.api.function.Executable action) {
        PyException e = assertThrows(PyException.class, action);
        return org.scoria.objects.Abstract.str(e.value).toString();
    }

    @Test
    void ints() {
        assertEquals("-12,345", format(-12345, ",d"));
        assertEquals("0x3039", format(12345, "#x"));
        assertEquals("0b1_0010", format(18, "#_b"));
        assertEquals("0,001,234", format(1234, "08,"));
        assertEquals("+   42", format(42, "=+6"));
        assertEquals("**42**", format(42, "*^6"));
        assertEquals("A", format(65, "c"));
        assertEquals("1.2e+04", format(12345, ".1e"));
        assertEquals("1234500.00%", format(12345, ".2%"));
        BigInteger big = BigInteger.TWO.pow(70);
        assertEquals(
                "1_180_591_620_717_411_303_424",
                SpecFormat.formatInt(PyInt.of(big), PyStr.of("_")).toString());
    }

    @Test
    void floats() {
        assertEquals("1,234,567.89", format(1234567.891, ",.2f"));
        assertEquals("0000000nan", format(Double.NaN, "010"));
        assertEquals("-0000003.5", format(-3.5, "010"));
        assertEquals("1.2e+01", format(12.0, ".2"));
        assertEquals("3.0", format(3.0, ""));
        assertEquals("0.0", format(-0.01, "z.1f"));
        assertEquals("12.500000%", format(0.125, "%"));
        assertEquals("2.", format(1.5, "#.0f"));
    }

    @Test
    void complexNumbers() {
        PyComplex z = PyComplex.of(1, -2.5);
        assertEquals("(1-2.5j)", SpecFormat.formatComplex(z, PyStr.of("")).toString());
        assertEquals("1.00-2.50j", SpecFormat.formatComplex(z, PyStr.of(".2f")).toString());
        assertEquals("  (1-2.5j)", SpecFormat.formatComplex(z, PyStr.of(">10")).toString());
    }

    @Test
    void strings() {
        assertEquals("ab", format("abc", ".2"));
        assertEquals("  ab   ", format("abc", "^7.2s"));
        assertEquals("a0000", format("a", "05"));
        assertEquals("\uD83D\uDE00\uD83D\uDE00a", format("a", "\uD83D\uDE00>3"));
    }

    @Test
    void errors() {
        assertEquals("Unknown format code 's' for object of type 'int'", error(() -> format(1, "s")));
        assertEquals("Unknown format code '\\xe9' for object of type 'float'", error(() -> format(1.0, "\u00e9")));
        assertEquals("Cannot specify both ',' and '_'.", error(() -> format(1, ",_d")));
        assertEquals("Cannot specify ',' with 'x'.", error(() -> format(1, ",x")));
        assertEquals("Precision not allowed in integer format specifier", error(() -> format(1, ".2d")));
        assertEquals("'=' alignment not allowed in string format specifier", error(() -> format("a", "=5")));
        assertEquals("Invalid format specifier 'abc' for object of type 'str'", error(() -> format("x", "abc")));
        assertEquals("Too many decimal digits in format string", error(() -> format(1, "99999999999999999999")));
    }
}
