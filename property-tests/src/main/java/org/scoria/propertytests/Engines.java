package org.scoria.propertytests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All engines, side by side in one JVM: the property that nothing can tell them apart.
public final class Engines implements AutoCloseable {
    private final List<Observer> engines = new ArrayList<>();

    /// The engines of Scoria; the base engine is the oracle.
    public Engines() {
        this(List.of());
    }

    /// The engines of Scoria behind other Pythons, the first of which is the oracle.
    public Engines(List<Observer> others) {
        engines.addAll(others);
        for (String name : Engine.NAMES) {
            engines.add(new Engine(name));
        }
    }

    /// Where an engine shows something else than the oracle.
    ///
    /// @param oracle the name of what it is compared with
    /// @param engine the engine's name
    /// @param expected what the oracle showed
    /// @param actual what the engine showed
    public record Difference(String oracle, String engine, String expected, String actual) {
        /// The first line that differs, of both.
        public String summary() {
            List<String> left = expected.lines().toList();
            List<String> right = actual.lines().toList();
            int i = 0;
            while (i < left.size() && i < right.size() && left.get(i).equals(right.get(i))) {
                i++;
            }
            return "line " + (i + 1) + " of the output\n  " + oracle + ": " + line(left, i) + "\n  " + engine + ": "
                    + line(right, i);
        }

        private static String line(List<String> lines, int index) {
            return index < lines.size() ? lines.get(index) : "(end)";
        }
    }

    /// Runs a program in every engine.
    ///
    /// @param program Python source
    /// @return the first difference; empty when all engines agree
    public Optional<Difference> compare(String program) {
        String expected = engines.get(0).observe(program);
        for (Observer engine : engines.subList(1, engines.size())) {
            String actual = engine.observe(program);
            if (!actual.equals(expected)) {
                return Optional.of(new Difference(engines.get(0).name(), engine.name(), expected, actual));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        engines.forEach(Observer::close);
    }
}
