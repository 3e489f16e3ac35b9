package org.scoria.bench.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Rows of cells in aligned columns: the first to the left, the others to the right.
public final class TextTable {
    private static final String GAP = "  ";
    private static final List<String> RULE = List.of();

    private final List<List<String>> rows = new ArrayList<>();

    public void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    public void row(String... cells) {
        row(List.of(cells));
    }

    /// A line across.
    public void rule() {
        rows.add(RULE);
    }

    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (column == widths.size()) {
                    widths.add(0);
                }
                widths.set(column, Math.max(widths.get(column), row.get(column).length()));
            }
        }
        int width = widths.stream().mapToInt(w -> w + GAP.length()).sum() - GAP.length();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            String line = row == RULE ? "-".repeat(width) : line(row, widths);
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = String.join("", Collections.nCopies(widths.get(column) - cell.length(), " "));
            line.append(column == 0 ? cell + padding : GAP + padding + cell);
        }
        return line.toString();
    }
}
