package org.scoria.objects.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scoria.objects.Abstract;
import org.scoria.objects.PyException;
import org.scoria.objects.PyStr;
import org.scoria.objects.StrBuilder;
import org.scoria.objects.TestInterpreter;
import org.scoria.objects.ThreadState;

/// Laws of the codecs: what is encoded comes back, in one piece or in several, and bytes that are no text survive
/// `surrogateescape`.
class CodecModelTest {
    private static final int[] POINTS = {
        0, 'a', 'Z', '+', '-', 0x7F, 0x80, 0xFF, 0x100, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFEFF, 0xFFFF, 0x10000, 0x10FFFF
    };

    private final Random random = new Random(3);
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    private PyStr text(int longest) {
        StrBuilder text = new StrBuilder();
        int kinds = random.nextInt(1, POINTS.length + 1);
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append(POINTS[random.nextInt(kinds)]);
        }
        return text.toStr();
    }

    private interface Encoder {
        byte[] encode(PyStr text);
    }

    private interface Decoder {
        PyStr decode(byte[] bytes, int start, int end, int[] consumed);
    }

    private void roundTrips(Encoder encoder, Decoder decoder) {
        for (int round = 0; round < 1000; round++) {
            PyStr text = text(20);
            byte[] bytes = encoder.encode(text);
            assertTrue(text.sameText(decoder.decode(bytes, 0, bytes.length, null)));
            StrBuilder pieces = new StrBuilder();
            int at = 0;
            int end = 0;
            while (at < bytes.length) { // feed a few more bytes each time, as an incremental decoder does
                end = Math.min(bytes.length, end + random.nextInt(1, 4));
                int[] consumed = new int[2];
                pieces.append(decoder.decode(bytes, at, end, consumed));
                at += consumed[0];
                if (end == bytes.length && at < end) {
                    pieces.append(decoder.decode(bytes, at, end, null));
                    at = end;
                }
            }
            assertTrue(text.sameText(pieces.toStr()));
        }
    }

    @Test
    void utf8() {
        roundTrips(t -> Utf8.encode(t, null), (b, s, e, c) -> Utf8.decode(b, s, e, null, c));
    }

    @Test
    void utf16() {
        roundTrips(t -> Utf16.encode(t, null, -1), (b, s, e, c) -> Utf16.decode(b, s, e, null, -1, c));
        roundTrips(t -> Utf16.encode(t, null, 1), (b, s, e, c) -> Utf16.decode(b, s, e, null, 1, c));
    }

    @Test
    void utf32() {
        roundTrips(t -> Utf32.encode(t, null, -1), (b, s, e, c) -> Utf32.decode(b, s, e, null, -1, c));
        roundTrips(t -> Utf32.encode(t, null, 1), (b, s, e, c) -> Utf32.decode(b, s, e, null, 1, c));
    }

    @Test
    void utf7() {
        roundTrips(Utf7::encode, (b, s, e, c) -> Utf7.decode(b, s, e, null, c));
    }

    @Test
    void escapes() {
        roundTrips(UnicodeEscape::encode, (b, s, e, c) -> UnicodeEscape.decode(b, s, e, null, c, new int[1]));
    }

    @Test
    void utf8AgreesWithTheJdk() {
        for (int round = 0; round < 1000; round++) {
            PyStr text = text(20);
            assertArrayEquals(text.toString().getBytes(StandardCharsets.UTF_8), Utf8.encode(text, null));
        }
    }

    @Test
    void anyBytesSurviveSurrogateEscape() {
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            PyStr utf8 = Utf8.decode(bytes, 0, bytes.length, "surrogateescape");
            assertArrayEquals(bytes, Utf8.encode(utf8, "surrogateescape"));
            PyStr ascii = SingleByte.decodeAscii(bytes, 0, bytes.length, "surrogateescape");
            assertArrayEquals(bytes, SingleByte.encodeAscii(ascii, "surrogateescape"));
        }
    }

    @Test
    void replacementsMatchTheJdk() {
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = new byte[random.nextInt(8)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) { // more lead and continuation bytes than chance has
                bytes[i] = random.nextBoolean() ? (byte) (0x80 | bytes[i]) : (byte) (0xE0 | bytes[i]);
                bytes[i] = bytes[i] == (byte) 0xED
                        ? (byte) 'x'
                        : bytes[i]; // the JDK counts halves of surrogates otherwise
            }
            String expected = new String(bytes, StandardCharsets.UTF_8);
            PyStr actual = Utf8.decode(bytes, 0, bytes.length, "replace");
            assertEquals(expected, actual.toString(), () -> Arrays.toString(bytes));
        }
    }

    @Test
    void errorsNameThePlace() {
        byte[] bytes = {'a', (byte) 0xE2, (byte) 0x82, 'b'};
        PyException e = assertThrows(PyException.class, () -> Utf8.decode(bytes, 0, bytes.length, null));
        assertEquals(
                "'utf-8' codec can't decode bytes in position 1-2: invalid continuation byte",
                Abstract.str(e.value).toString());
        PyException f = assertThrows(PyException.class, () -> SingleByte.encodeAscii(PyStr.of("aéb"), null));
        assertEquals(
                "'ascii' codec can't encode character '\\xe9' in position 1: ordinal not in range(128)",
                Abstract.str(f.value).toString());
    }
}
