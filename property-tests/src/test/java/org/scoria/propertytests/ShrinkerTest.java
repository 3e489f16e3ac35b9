package org.scoria.propertytests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ShrinkerTest {
    private static final String PROGRAM = """
        import sys
        def f(x):
            if x:
                bug()
            return 1
        class C:
            y = 2
        for i in range(3):
            f(i)
        """;

    @Test
    void keepsOnlyWhatIsInteresting() {
        assertEquals("bug()\n", new Shrinker(p -> p.contains("bug()"), 1000).shrink(PROGRAM));
    }

    @Test
    void keepsHeadersThatAreNeeded() {
        String small = new Shrinker(p -> p.contains("def f(x):\n    ") && p.contains("bug()"), 1000).shrink(PROGRAM);
        assertEquals("def f(x):\n    bug()\n", small);
    }

    @Test
    void stopsWhenItsAttemptsAreUsedUp() {
        assertNotEquals("bug()\n", new Shrinker(p -> p.contains("bug()"), 2).shrink(PROGRAM));
    }

    @Test
    void leavesAProgramThatCannotBeSmaller() {
        assertEquals(PROGRAM, new Shrinker(PROGRAM::equals, 1000).shrink(PROGRAM));
    }
}
