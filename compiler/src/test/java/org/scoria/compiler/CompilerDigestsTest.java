package org.scoria.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scoria.objects.PyCode;

/// The whole standard library compiles to the code objects that CPython 3.11 makes of it. `record_digests.py`
/// recorded them.
class CompilerDigestsTest {
    @Test
    void standardLibraryIsTheSame() throws Exception {
        String home = System.getProperty("scoria.home");
        assumeTrue(home != null, "no standard library at hand");
        Path root = Path.of(home, "lib", "python3.11");
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (String line : digests()) {
            expected.add(line);
            String file = line.substring(line.indexOf(' ') + 1);
            actual.add(digest(root.resolve(file)) + " " + file);
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    private static String digest(Path file) throws Exception {
        SourceText source =
                SourceText.ofBytes(Files.readAllBytes(file), file.getFileName().toString());
        PyCode code = Compiler.compile(source, CompilerOptions.exec());
        return CodeForm.digest(code);
    }

    private static List<String> digests() throws IOException {
        try (InputStream in = CompilerDigestsTest.class.getResourceAsStream("stdlib_digests.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
