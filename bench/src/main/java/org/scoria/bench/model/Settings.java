package org.scoria.bench.model;

import java.util.Map;
import java.util.TreeMap;

/// How a report was measured.
///
/// @param reference the peer whose time is 1
/// @param budget seconds of iterations in one process
/// @param commandLine the arguments of `scoria-bench`
/// @param environment the variables that change how Pythons and JVMs run
/// @param took seconds of the whole session
public record Settings(
        String reference,
        String suite,
        int rounds,
        double budget,
        String commandLine,
        Map<String, String> environment,
        double took) {
    /// The variables of this process that matter: peers inherit them.
    public static Map<String, String> relevantEnvironment() {
        Map<String, String> relevant = new TreeMap<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("SCORIA_") || name.startsWith("PYTHON") || name.endsWith("JAVA_TOOL_OPTIONS")) {
                relevant.put(name, value);
            }
        });
        return relevant;
    }
}
