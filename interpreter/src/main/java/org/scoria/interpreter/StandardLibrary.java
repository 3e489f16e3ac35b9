package org.scoria.interpreter;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/// Finds the directory that holds `lib/python3.11` with the standard library.
final class StandardLibrary {
    static final String LIB = "lib/python3.11";
    private static final String LANDMARK = LIB + "/os.py";

    private StandardLibrary() {}

    /// `sys.prefix`: the configured home, `scoria.home`, `SCORIA_HOME`, or a directory beside the runtime's jar;
    /// null when there is none.
    static String find(Settings settings) {
        if (settings.home != null) {
            return settings.home;
        }
        String property = System.getProperty("scoria.home");
        if (property != null) {
            return property;
        }
        String variable = settings.ignoreEnvironment ? null : System.getenv("SCORIA_HOME");
        return variable != null ? variable : besideTheJar();
    }

    private static String besideTheJar() {
        CodeSource source = StandardLibrary.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return null;
        }
        try {
            Path jar = Path.of(new URI(source.getLocation().toString()));
            for (Path dir = jar.getParent(); dir != null; dir = dir.getParent()) {
                if (Files.exists(dir.resolve(LANDMARK))) {
                    return dir.toString();
                }
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
        return null;
    }

    /// The text of a standard library file.
    static byte[] read(String home, String name) throws IOException {
        return Files.readAllBytes(Path.of(home, LIB, name));
    }
}
