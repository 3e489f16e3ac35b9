package org.scoria.bench.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scoria.bench.model.Run;

class MeasureTest {
    private static final double EXACT = 1e-12;

    private static Run run(int round, double wall, double... seconds) {
        return new Run("p", "peer", round, wall, seconds, null, 100 + round, "r", null);
    }

    @Test
    void aProcessWarmsUp() {
        Measure measure = Measure.of(List.of(run(0, 10, 4, 2, 1, 1.05, 1.3)));
        assertFalse(measure.isFailure());
        assertEquals(4, measure.first(), EXACT);
        assertEquals(6, measure.warmUp(), EXACT);
        assertEquals(1, measure.best(), EXACT);
        assertEquals(1.05, measure.warm(), EXACT);
        assertEquals(0.65, measure.start(), EXACT);
        assertEquals(100, measure.peakBytes(), EXACT);
    }

    @Test
    void roundsArePooledAndTellTheNoise() {
        Measure measure = Measure.of(List.of(run(0, 3, 1, 1), run(1, 3, 1.2, 1.2)));
        assertEquals(1.1, measure.warm(), EXACT);
        assertEquals(0.2 / 2 / 1.1, measure.noise(), EXACT);
        assertEquals(101, measure.peakBytes(), EXACT);
    }

    @Test
    void repetitionsCountAsTimeSpent() {
        Run run = new Run("p", "peer", 0, 31, new double[] {5, 1}, new int[] {1, 20}, 0, "", null);
        Measure measure = Measure.of(List.of(run));
        assertEquals(5, measure.warmUp(), EXACT);
        assertEquals(6, measure.start(), EXACT);
    }

    @Test
    void oneFailedRoundIsAFailure() {
        Measure measure = Measure.of(List.of(run(0, 3, 1), run(1, 3, 1).withFailure("wrong result")));
        assertTrue(measure.isFailure());
        assertEquals("wrong result", measure.failure());
        assertTrue(Double.isNaN(measure.warm()));
    }

    @Test
    void nothingIsAFailure() {
        assertTrue(Measure.of(List.of()).isFailure());
    }
}
