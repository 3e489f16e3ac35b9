package org.scoria.propertytests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Makes a program smaller as long as it stays interesting: removes statements with their blocks, empties blocks,
/// takes
/// blocks out of their headers. Works on lines, so it serves programs that nobody generated as well.
public final class Shrinker {
    private final Predicate<String> interesting;
    private int attempts;

    /// @param interesting whether a program still shows what is looked for; also asked about programs that do not
    ///     compile
    /// @param attempts how many programs may be tried
    public Shrinker(Predicate<String> interesting, int attempts) {
        this.interesting = interesting;
        this.attempts = attempts;
    }

    /// The smallest program that was found, at worst the given one.
    public String shrink(String program) {
        List<String> lines = new ArrayList<>(program.lines().toList());
        boolean smaller = true;
        while (smaller && attempts > 0) {
            smaller = pass(lines);
        }
        return String.join("\n", lines) + "\n";
    }

    /// Tries every line once, from the end: what is defined late is used least.
    private boolean pass(List<String> lines) {
        boolean smaller = false;
        for (int i = lines.size() - 1; i >= 0 && attempts > 0; i--) {
            if (i < lines.size()) {
                smaller |= reduce(lines, i);
            }
        }
        return smaller;
    }

    private boolean reduce(List<String> lines, int at) {
        int end = blockEnd(lines, at);
        if (attempt(lines, at, end, List.of())) {
            return true;
        }
        String indentation = " ".repeat(indentation(lines.get(at)));
        if (end > at + 1) {
            return attempt(lines, at, end, outdented(lines.subList(at + 1, end)))
                    || end > at + 2 && attempt(lines, at + 1, end, List.of(indentation + "    pass"));
        }
        return !lines.get(at).endsWith("pass") && attempt(lines, at, end, List.of(indentation + "pass"));
    }

    private static List<String> outdented(List<String> block) {
        return block.stream()
                .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                .toList();
    }

    /// Replaces lines when the program stays interesting.
    private boolean attempt(List<String> lines, int from, int to, List<String> replacement) {
        attempts--;
        List<String> candidate = new ArrayList<>(lines.subList(0, from));
        candidate.addAll(replacement);
        candidate.addAll(lines.subList(to, lines.size()));
        if (!interesting.test(String.join("\n", candidate) + "\n")) {
            return false;
        }
        lines.clear();
        lines.addAll(candidate);
        return true;
    }

    /// The line behind the block that a line heads; the next line when it heads none.
    private static int blockEnd(List<String> lines, int at) {
        int depth = indentation(lines.get(at));
        int end = at + 1;
        while (end < lines.size() && (lines.get(end).isBlank() || indentation(lines.get(end)) > depth)) {
            end++;
        }
        return end;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
