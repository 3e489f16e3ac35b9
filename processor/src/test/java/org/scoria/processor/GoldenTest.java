package org.scoria.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the processor generates, as text: `golden/<case>/*.java` in, `golden/<case>/*.expected` out. Record again
/// with
/// `-Drecord=true`.
class GoldenTest {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"methods", "module", "subclass"})
    void generatesTheRecordedSources(String name) throws IOException {
        Path folder = ROOT.resolve(name);
        List<JavaFileObject> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String simple = file.getFileName().toString().replace(".java", "");
                sources.add(InMemoryCompiler.source("example." + simple, Files.readString(file)));
            }
        }
        InMemoryCompiler compiler = new InMemoryCompiler();
        compiler.run(sources);
        assertEquals(List.of(), compiler.errors);
        for (var entry : compiler.generated.entrySet()) {
            Path expected = folder.resolve(entry.getKey().replaceFirst(".*\\.", "") + ".expected");
            if (Boolean.getBoolean("record")) {
                Files.writeString(expected, entry.getValue());
            }
            assertEquals(Files.readString(expected), entry.getValue(), entry.getKey());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    compiler.generated.size(),
                    files.filter(f -> f.toString().endsWith(".expected")).count());
        }
    }
}
