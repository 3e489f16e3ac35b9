package org.scoria.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Runs the processor over sources and keeps what it generates and complains about. Nothing is compiled: the
/// runtime is a handful of stubs, with the real annotations.
final class InMemoryCompiler {
    /// Class name to generated source, in order.
    final Map<String, String> generated = new LinkedHashMap<>();

    /// `line: message` of every error.
    final List<String> errors = new ArrayList<>();

    static JavaFileObject source(String className, String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + className.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    void run(List<JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> all = new ArrayList<>(sources);
        all.addAll(annotations());
        try (JavaFileManager files = new Collecting(compiler.getStandardFileManager(diagnostics, null, null))) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of(
                            "-proc:only",
                            "-implicit:none",
                            "-classpath",
                            "src/test/resources/stubs",
                            "-sourcepath",
                            "src/test/resources/stubs",
                            "-encoding",
                            "UTF-8"),
                    null,
                    all);
            task.setProcessors(List.of(new ExposeProcessor()));
            task.call();
        }
        for (Diagnostic<? extends JavaFileObject> d : diagnostics.getDiagnostics()) {
            if (d.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(d.getLineNumber() + ": " + d.getMessage(null));
            }
        }
    }

    /// The real annotations; the processor knows them by name only.
    private static List<JavaFileObject> annotations() throws IOException {
        List<JavaFileObject> annotations = new ArrayList<>();
        Path folder = Path.of("../objects/src/main/java/org/scoria/objects/expose");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                if (text.contains("@interface")) {
                    String name = file.getFileName().toString().replace(".java", "");
                    annotations.add(source("org.scoria.objects.expose." + name, text));
                }
            }
        }
        return annotations;
    }

    private final class Collecting extends ForwardingJavaFileManager<JavaFileManager> {
        Collecting(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("generated:///" + className.replace('.', '/') + ".java"), kind) {
                @Override
                public java.io.Writer openWriter() {
                    return new java.io.StringWriter() {
                        @Override
                        public void close() {
                            generated.put(className, toString());
                        }
                    };
                }

                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return generated.get(className);
                }
            };
        }
    }
}
