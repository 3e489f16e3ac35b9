package org.scoria.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static Arguments of(String... arguments) {
        return new Arguments(List.of(arguments), Set.of("quick"), Set.of("peer", "rounds", "budget", "peers"));
    }

    @Test
    void flagsValuesAndOperandsMix() {
        Arguments arguments = of("nbody", "--quick", "--peer", "a=b", "--peer=c=d e", "--budget=2.5", "go");
        assertTrue(arguments.has("quick"));
        assertEquals(List.of("a=b", "c=d e"), arguments.all("peer"));
        assertEquals(2.5, arguments.number("budget", 5));
        assertEquals(3, arguments.count("rounds", 3));
        assertEquals(List.of("nbody", "go"), arguments.operands());
        assertEquals(List.of("x", "y"), of("--peers", "x,y").names("peers"));
    }

    @Test
    void mistakesAreNamed() {
        assertThrows(IllegalArgumentException.class, () -> of("--quik"));
        assertThrows(IllegalArgumentException.class, () -> of("--peer"));
        assertThrows(IllegalArgumentException.class, () -> of("--quick=3"));
        assertThrows(IllegalArgumentException.class, () -> of("--budget", "-1").number("budget", 5));
        assertThrows(IllegalArgumentException.class, () -> of("--rounds", "1.5").count("rounds", 3));
        assertThrows(IllegalArgumentException.class, () -> of("--rounds", "0").count("rounds", 3));
        assertThrows(IllegalArgumentException.class, () -> of("--budget", "NaN").number("budget", 3));
    }
}
