package org.scoria.propertytests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All engines, side by side in one JVM: the property that nothing can tell them apart.
public final class Engines implements AutoCloseable {
    private final List<Engine> engines = new ArrayList<>();

    public Engines() {
        for (String name : Engine.NAMES) {
            engines.add(new Engine(name));
        }
    }

    /// Where an engine shows something else than the base engine.
    ///
    /// @param engine the engine's name
    /// @param expected what the base engine showed
    /// @param actual what the engine showed
    public record Difference(String engine, String expected, String actual) {
        /// The first line that differs, of both.
        public String summary() {
            List<String> left = expected.lines().toList();
            List<String> right = actual.lines().toList();
            int i = 0;
            while (i < left.size() && i < right.size() && left.get(i).equals(right.get(i))) {
                i++;
            }
            return "line " + (i + 1) + " of the output, off: " + line(left, i) + "\n" + " ".repeat(12) + engine + ": "
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
        for (Engine engine : engines.subList(1, engines.size())) {
            String actual = engine.observe(program);
            if (!actual.equals(expected)) {
                return Optional.of(new Difference(engine.name(), expected, actual));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        engines.forEach(Engine::close);
    }
}
