package org.scoria.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void withoutALimitTheBudgetStays() {
        Plan plan = new Plan(3, 5, 120, Double.POSITIVE_INFINITY);
        assertEquals(5, plan.budget(10_000, 1));
    }

    @Test
    void budgetsShrinkToKeepTheLimit() {
        Plan plan = new Plan(2, 5, 30, 100);
        assertTrue(plan.budget(0, 50) < 2);
        assertEquals(5, plan.budget(0, 10));
        assertTrue(plan.budget(99, 50) > 0);
    }

    @Test
    void aRoundThatWouldNotEndInTimeIsLeftOut() {
        Plan plan = new Plan(3, 5, 30, 100);
        assertTrue(plan.allowsRound(0, 1000));
        assertTrue(plan.allowsRound(1, 50));
        assertFalse(plan.allowsRound(1, 51));
        assertFalse(plan.allowsRound(3, 1));
    }

    @Test
    void anEmptyBudgetIsOneIteration() {
        assertEquals(0, new Plan(1, 0, 30, Double.POSITIVE_INFINITY).budget(0, 10));
    }

    @Test
    void clockShowsMinutesAndSeconds() {
        assertEquals("0:07", Progress.clock(6.6));
        assertEquals("61:40", Progress.clock(3700));
        assertEquals("0:00", Progress.clock(-3));
    }
}
