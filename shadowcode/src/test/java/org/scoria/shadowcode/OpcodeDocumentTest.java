package org.scoria.shadowcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `docs/opcodes.md` is written from the table. Run with `-Dscoria.record=true` to write it anew.
class OpcodeDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "opcodes.md");

    @Test
    void theDocumentIsTheTable() throws IOException {
        String text = document();
        if (Boolean.getBoolean("scoria.record")) {
            Files.writeString(DOCUMENT, text);
        }
        assertEquals(text, Files.readString(DOCUMENT));
    }

    private static String document() {
        StringBuilder out = new StringBuilder();
        out.append("# The instruction set\n\n");
        out.append("CPython 3.11's, written down once in [Opcode](../shadowcode/src/main/java/org/scoria/shadowcode/"
                + "Opcode.java), from which this page is made. *Pops* and *pushes* are the values taken from the"
                + " stack and put there when the instruction does not jump; *n* means that the argument decides."
                + " *Caches* are the code units that follow the instruction.\n\n");
        out.append("| number | name | argument | pops | pushes | caches | meaning |\n|--:|---|---|--:|--:|--:|---|\n");
        for (Opcode opcode : Opcode.values()) {
            out.append("| ")
                    .append(opcode.number())
                    .append(" | `")
                    .append(opcode.name())
                    .append("` | ")
                    .append(opcode.argKind() == Opcode.ArgKind.NONE ? "" : argument(opcode))
                    .append(" | ")
                    .append(count(opcode.pops(1), opcode.pops(8)))
                    .append(" | ")
                    .append(count(opcode.pushes(1), opcode.pushes(8)))
                    .append(" | ")
                    .append(opcode.caches() == 0 ? "" : Integer.toString(opcode.caches()))
                    .append(" | ")
                    .append(opcode.meaning().replace("|", "\\|").replace("<", "&lt;"))
                    .append(" |\n");
        }
        return out.toString();
    }

    private static String argument(Opcode opcode) {
        return opcode.argKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String count(int withOne, int withEight) {
        return withOne == withEight ? Integer.toString(withOne) : "n";
    }
}
