package org.scoria.bench.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void aLineIsAnIteration() {
        List<Times> all = Times.parseFile("0.5\n0.25\n");
        assertEquals(1, all.size());
        assertEquals("", all.getFirst().benchmark());
        assertArrayEquals(new double[] {0.5, 0.25}, all.getFirst().seconds());
        assertNull(all.getFirst().loops());
    }

    @Test
    void aLineThatWasCutOffDoesNotCount() {
        assertArrayEquals(
                new double[] {0.5}, Times.parseFile("0.5\n0.2").getFirst().seconds());
        assertTrue(Times.parseFile("0.2").isEmpty());
        assertTrue(Times.parseFile("").isEmpty());
    }

    @Test
    void oneProgramMayHoldSeveralBenchmarks() {
        List<Times> all = Times.parseFile("# fft\n0.5 1\n0.1 8\n# empty\n# lu\n2\n");
        assertEquals(List.of("fft", "lu"), all.stream().map(Times::benchmark).toList());
        assertArrayEquals(new int[] {1, 8}, all.getFirst().loops());
        assertEquals(1.3, all.getFirst().spent(), 1e-12);
        assertEquals(2, all.getLast().spent(), 1e-12);
    }

    @Test
    void printedTimesAreMicroseconds() {
        String printed = "Starting List benchmark ...\nList: iterations=1 runtime: 1500us\n"
                + "List: iterations=1 runtime: 250us\n\nList: iterations=2 average: 875us total: 1750us\n";
        assertArrayEquals(
                new double[] {0.0015, 0.00025},
                Times.parsePrinted(printed).getFirst().seconds(),
                1e-12);
        assertTrue(Times.parsePrinted("").isEmpty());
    }
}
