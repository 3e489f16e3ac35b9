package org.scoria.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandWordsTest {
    @Test
    void blanksSeparateAndQuotesHoldTogether() {
        assertEquals(List.of("a", "b", "c"), CommandWords.split("  a b\tc "));
        assertEquals(List.of("my python", "-X", "a=b c"), CommandWords.split("'my python' -X a=\"b c\""));
        assertEquals(List.of("it's", ""), CommandWords.split("\"it's\" ''"));
        assertEquals(List.of(), CommandWords.split("  "));
    }

    @Test
    void anOpenQuoteIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> CommandWords.split("'a"));
    }
}
