package org.scoria.bench.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The iterations of one benchmark, as a program reported them.
///
/// @param benchmark a name within the program, or the empty string when the program is the benchmark
/// @param loops null when every iteration is one repetition
record Times(String benchmark, double[] seconds, int[] loops) {
    private static final Pattern PRINTED = Pattern.compile("iterations=1 runtime: *(\\d+)us");

    /// The seconds of all iterations with all their repetitions.
    double spent() {
        double sum = 0;
        for (int i = 0; i < seconds.length; i++) {
            sum += loops == null ? seconds[i] : seconds[i] * loops[i];
        }
        return sum;
    }

    /// Reads lines of `SECONDS [LOOPS]`; a line `# NAME` begins another benchmark of the same program. A last
    /// line that was cut off when the process was stopped is left out.
    static List<Times> parseFile(String text) {
        List<Times> all = new ArrayList<>();
        String benchmark = "";
        List<String> lines = new ArrayList<>();
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
            if (line.startsWith("#")) {
                addTo(all, benchmark, lines);
                benchmark = line.substring(1).strip();
            } else if (!line.isBlank()) {
                lines.add(line);
            }
        }
        addTo(all, benchmark, lines);
        return all;
    }

    private static void addTo(List<Times> all, String benchmark, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        double[] seconds = new double[lines.size()];
        int[] loops = new int[lines.size()];
        for (int i = 0; i < seconds.length; i++) {
            String[] words = lines.get(i).split(" ");
            seconds[i] = Double.parseDouble(words[0]);
            loops[i] = words.length > 1 ? Integer.parseInt(words[1]) : 1;
        }
        boolean single = Arrays.stream(loops).allMatch(n -> n == 1);
        all.add(new Times(benchmark, seconds, single ? null : loops));
        lines.clear();
    }

    /// Reads what the harness of are-we-fast-yet prints.
    static List<Times> parsePrinted(String text) {
        Matcher matcher = PRINTED.matcher(text);
        double[] seconds = matcher.results()
                .mapToDouble(result -> Long.parseLong(result.group(1)) / 1e6)
                .toArray();
        return seconds.length == 0 ? List.of() : List.of(new Times("", seconds, null));
    }
}
