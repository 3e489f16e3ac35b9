package org.scoria.bench.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final double EXACT = 1e-12;

    @Test
    void medianIsTheMiddleOrBetweenTheTwoMiddleOnes() {
        assertEquals(3, Statistics.median(9, 1, 3), EXACT);
        assertEquals(2.5, Statistics.median(4, 1, 2, 3), EXACT);
        assertTrue(Double.isNaN(Statistics.median()));
    }

    @Test
    void quantilesAreLinearBetweenSamples() {
        double[] values = {10, 20, 30, 40, 50};
        assertEquals(10, Statistics.quantile(values, 0), EXACT);
        assertEquals(50, Statistics.quantile(values, 1), EXACT);
        assertEquals(24, Statistics.quantile(values, 0.35), EXACT);
    }

    @Test
    void geometricMeanTreatsTwiceAndHalfAlike() {
        assertEquals(1, Statistics.geometricMean(2, 0.5), EXACT);
        assertEquals(4, Statistics.geometricMean(2, 8), EXACT);
        assertTrue(Double.isNaN(Statistics.geometricMean()));
    }

    @Test
    void warmBeginsAtTheFirstIterationNearTheBest() {
        assertEquals(2, Statistics.warmFrom(new double[] {9, 3, 1.05, 2, 1}));
        assertEquals(0, Statistics.warmFrom(new double[] {1, 1, 1}));
        assertEquals(0, Statistics.warmFrom(new double[0]));
    }

    @Test
    void spreadIsRelative() {
        assertEquals(0, Statistics.spread(5, 5, 5), EXACT);
        assertEquals(Statistics.spread(1, 2, 3, 4), Statistics.spread(10, 20, 30, 40), EXACT);
    }
}
