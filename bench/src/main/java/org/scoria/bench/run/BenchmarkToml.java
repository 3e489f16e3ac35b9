package org.scoria.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The few settings of a pyperformance benchmark that say how to run it. This is no TOML parser: it finds one
/// string and two lists of strings, which is all that these files use.
record BenchmarkToml(String text) {
    private static final Pattern TABLE = Pattern.compile("(?m)^\\s*\\[tool\\.pyperformance]\\s*$");
    private static final Pattern NEXT_TABLE = Pattern.compile("(?m)^\\s*\\[[\\w.]+]\\s*$");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'");
    private static final Pattern PACKAGE = Pattern.compile("^[A-Za-z0-9._-]+");

    /// A file that is not there says nothing: the benchmark runs under the name of its directory.
    static BenchmarkToml read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new BenchmarkToml("");
        }
        // comments end a line; none of these files has the sign in a string
        return new BenchmarkToml(Files.readString(file).replaceAll("#.*", ""));
    }

    String name(String otherwise) {
        Matcher matcher = Pattern.compile("(?m)^\\s*name\\s*=\\s*(.*)$").matcher(section());
        List<String> found = matcher.find() ? strings(matcher.group(1)) : List.of();
        return found.isEmpty() ? otherwise : found.getFirst();
    }

    List<String> extraOptions() {
        return list(section(), "extra_opts");
    }

    /// What has to be installed besides pyperf.
    List<String> foreignDependencies() {
        List<String> names = new ArrayList<>();
        for (String requirement : list(text, "dependencies")) {
            Matcher matcher = PACKAGE.matcher(requirement.strip());
            if (matcher.find() && !matcher.group().equalsIgnoreCase("pyperf")) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    private String section() {
        Matcher start = TABLE.matcher(text);
        if (!start.find()) {
            return "";
        }
        Matcher end = NEXT_TABLE.matcher(text);
        return text.substring(start.end(), end.find(start.end()) ? end.start() : text.length());
    }

    private static List<String> list(String text, String key) {
        Matcher matcher =
                Pattern.compile("(?ms)^\\s*" + key + "\\s*=\\s*\\[(.*?)]\\s*$").matcher(text);
        return matcher.find() ? strings(matcher.group(1)) : List.of();
    }

    private static List<String> strings(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = STRING.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return found;
    }
}
