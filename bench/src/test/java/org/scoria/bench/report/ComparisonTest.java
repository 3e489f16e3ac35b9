package org.scoria.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scoria.bench.stats.Summary;

class ComparisonTest {
    private static final double THRESHOLD = 0.1;

    private static Reports before() {
        return new Reports()
                .run("a", "reference", 1, 1)
                .run("b", "reference", 1, 1)
                .run("a", "scoria", 2, 2)
                .run("b", "scoria", 4, 4);
    }

    private static Comparison compare(Reports after, boolean relative) {
        return new Comparison(new Summary(before().build()), "scoria", new Summary(after.build()), "scoria", relative);
    }

    @Test
    void theSameIsNoRegression() {
        Comparison same = compare(before(), false);
        assertEquals(1, same.geometricMean(), 1e-12);
        assertFalse(same.hasRegression(THRESHOLD));
        assertTrue(same.text("title", THRESHOLD).contains("2 within the noise"));
    }

    @Test
    void aSlowerProgramIsFlagged() {
        Comparison slower = compare(new Reports().run("a", "scoria", 3, 3).run("b", "scoria", 4, 4), false);
        assertTrue(slower.hasRegression(THRESHOLD));
        assertFalse(slower.hasRegression(0.6));
        assertEquals("a", slower.changes().getFirst().program());
        assertTrue(slower.text("title", THRESHOLD).contains("SLOWER"));
    }

    @Test
    void noiseExcuses() {
        Comparison noisy = compare(
                new Reports().run("a", "scoria", 2.1, 2.5, 2.0, 2.05, 2.4).run("b", "scoria", 4, 4), false);
        assertFalse(noisy.changes().getFirst().isSlower());
    }

    @Test
    void aNewFailureIsARegression() {
        Comparison broken =
                compare(new Reports().failure("a", "scoria", "KeyError").run("b", "scoria", 4, 4), false);
        assertTrue(broken.hasRegression(10));
        assertTrue(broken.text("title", THRESHOLD).contains("KeyError"));
    }

    @Test
    void aSlowerMachineCancelsOut() {
        Reports slowMachine = new Reports()
                .run("a", "reference", 3, 3)
                .run("b", "reference", 3, 3)
                .run("a", "scoria", 6, 6)
                .run("b", "scoria", 12, 12);
        assertTrue(compare(slowMachine, false).hasRegression(THRESHOLD));
        assertFalse(compare(slowMachine, true).hasRegression(THRESHOLD));
    }

    @Test
    void programsThatAreGoneAreNamed() {
        Comparison fewer = compare(new Reports().run("b", "scoria", 4, 4), false);
        assertEquals(List.of("a"), fewer.missing());
    }
}
