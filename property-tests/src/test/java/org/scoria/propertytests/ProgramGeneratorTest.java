package org.scoria.propertytests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProgramGeneratorTest {
    @Test
    void theSameSeedGivesTheSameProgram() {
        for (long seed = 0; seed < 50; seed++) {
            assertEquals(ProgramGenerator.program(seed), ProgramGenerator.program(seed));
        }
    }

    /// Most programs must do real work: a generator of syntax errors would find every engine equal.
    @Test
    void programsCompileAndMostReachTheirEnd() {
        int ended = 0;
        int lines = 0;
        try (Engine base = new Engine("off")) {
            for (long seed = 0; seed < 40; seed++) {
                String seen = base.observe(ProgramGenerator.program(seed));
                assertTrue(!seen.contains("SyntaxError"), () -> seen);
                ended += seen.contains("Traceback") ? 0 : 1;
                lines += seen.lines().count();
            }
        }
        assertTrue(ended >= 28, "only " + ended + " of 40 ended");
        assertTrue(lines >= 40 * 10, "only " + lines + " lines of output");
    }
}
