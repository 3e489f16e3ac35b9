package org.scoria.bench.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scoria.bench.model.Report;
import org.scoria.bench.stats.Summary;

class TablesTest {
    @TempDir
    Path directory;

    private static Report report() {
        return new Reports()
                .run("nbody", "reference", 0.4)
                .run("richards", "reference", 0.2)
                .run("nbody", "scoria", 0.2)
                .run("richards", "scoria", 0.1)
                .run("telco", "reference", 1)
                .failure("telco", "scoria", "ImportError: no decimal")
                .build();
    }

    @Test
    void columnsLineUp() {
        TextTable table = new TextTable();
        table.row("name", "ms");
        table.rule();
        table.row("a", "1.25");
        assertEquals("name    ms\n----------\na     1.25\n", table.toString());
    }

    @Test
    void numbersHaveThreeDigits() {
        assertEquals("123", Numbers.threeDigits(123.4));
        assertEquals("12.3", Numbers.threeDigits(12.34));
        assertEquals("1.23", Numbers.threeDigits(1.234));
        assertEquals("0.123", Numbers.threeDigits(0.1234));
        assertEquals("10.0", Numbers.threeDigits(9.999));
        assertEquals("0", Numbers.threeDigits(0));
        assertEquals("-", Numbers.threeDigits(Double.NaN));
    }

    @Test
    void timesHaveTheirUnit() {
        assertEquals("1.50 s", Numbers.time(1.5));
        assertEquals("1.00 s", Numbers.time(0.99999));
        assertEquals("12.3 ms", Numbers.time(0.01234));
        assertEquals("999 us", Numbers.time(0.000999));
        assertEquals("5.00 ns", Numbers.time(5e-9));
    }

    @Test
    void theTerminalNamesRatiosMeansAndFailures() {
        String text = new TerminalReport(new Summary(report())).text();
        assertTrue(text.contains("ImportError: no decimal"), text);
        assertTrue(text.contains("django: needs django"), text);
        assertTrue(text.lines().anyMatch(line -> line.matches("nbody +400 ms +0\\.50")), text);
        assertTrue(text.lines().anyMatch(line -> line.matches("telco +1.00 s +failed")), text);
        assertTrue(text.lines().anyMatch(line -> line.matches("geometric mean +0\\.50")), text);
    }

    @Test
    void markdownRowsHaveTheCellsOfTheirHeads() {
        String text = new MarkdownReport(new Summary(report())).text();
        int cells = 0;
        for (String line : text.lines().toList()) {
            if (!line.startsWith("|")) {
                cells = 0;
                continue;
            }
            int here = line.split("\\|", -1).length;
            assertTrue(cells == 0 || cells == here, line);
            cells = here;
        }
        assertTrue(text.contains("| nbody | 400 ms | 0.50 |"), text);
    }

    @Test
    void jsonHoldsEverything() throws IOException {
        Path file = directory.resolve("sub/report.json");
        JsonFile.write(report(), file);
        Report again = JsonFile.read(file);
        assertEquals(report().machine(), again.machine());
        assertEquals(report().settings(), again.settings());
        assertEquals(report().peers(), again.peers());
        assertArrayEquals(
                new double[] {0.2}, again.runs("nbody", "scoria").getFirst().seconds());
        assertEquals(
                "ImportError: no decimal",
                again.runs("telco", "scoria").getFirst().failure());
    }

    @Test
    void anythingElseIsNotAReport() throws IOException {
        Path file = directory.resolve("x.json");
        assertThrows(IllegalArgumentException.class, () -> JsonFile.read(file));
        for (String text : new String[] {"", "{}", "[1]", "{\"runs\": 3"}) {
            Files.writeString(file, text);
            assertThrows(IllegalArgumentException.class, () -> JsonFile.read(file), text);
        }
    }
}
