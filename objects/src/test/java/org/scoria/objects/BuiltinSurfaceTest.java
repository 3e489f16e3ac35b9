package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Compares the dictionaries of all builtin types with those of CPython 3.11: names, kinds of descriptors, text
/// signatures. The known differences are in `surface-differences.txt`; that list may only shrink. Record it again
/// with
/// `-Drecord=true`.
class BuiltinSurfaceTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path DIFFERENCES = RESOURCES.resolve("surface-differences.txt");

    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    @Test
    void dictionariesAreThoseOfCPython() throws Exception {
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(RESOURCES.resolve("surface.txt"))) {
            String[] parts = line.split(" ", 3);
            expected.computeIfAbsent(parts[0], k -> new LinkedHashMap<>()).put(parts[1], parts[2]);
        }
        Map<String, PyType> types = builtinTypes();
        List<String> differences = new ArrayList<>();
        for (var entry : expected.entrySet()) {
            PyType type = types.get(entry.getKey());
            if (type == null) {
                differences.add(entry.getKey() + ": no such type");
            } else {
                compare(type, entry.getKey(), entry.getValue(), differences);
            }
        }
        if (Boolean.getBoolean("record")) {
            Files.write(DIFFERENCES, differences);
        }
        Set<String> unexpected = new LinkedHashSet<>(differences);
        Files.readAllLines(DIFFERENCES).forEach(unexpected::remove);
        assertEquals(Set.of(), unexpected);
    }

    private static void compare(PyType type, String name, Map<String, String> expected, List<String> differences) {
        Map<String, String> found = describe(type);
        for (var e : expected.entrySet()) {
            String actual = found.remove(e.getKey());
            if (actual == null) {
                differences.add(name + "." + e.getKey() + ": missing (" + e.getValue() + ")");
            } else if (!actual.equals(e.getValue())) {
                differences.add(name + "." + e.getKey() + ": " + actual + ", CPython has " + e.getValue());
            }
        }
        found.forEach((k, v) -> differences.add(name + "." + k + ": not in CPython (" + v + ")"));
    }

    private static Map<String, String> describe(PyType type) {
        Map<String, String> found = new TreeMap<>();
        PyDict dict = type.dict();
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            PyObject value = dict.valueAt(i);
            PyObject signature = value.getAttributeOrNull(PyStr.intern("__text_signature__"));
            boolean shown = signature instanceof PyStr;
            found.put(
                    dict.keyAt(i).toString(),
                    value.type().name() + " " + (shown ? signature.toString().replace("\n", "\\n") : "-"));
        }
        return found;
    }

    /// Every type that is the constant `TYPE` of a class of this package.
    private static Map<String, PyType> builtinTypes()
            throws IOException, URISyntaxException, ReflectiveOperationException {
        Path classes = Path.of(PyObject.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("org/scoria/objects");
        Map<String, PyType> types = new TreeMap<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("Py") && name.endsWith(".class") && !name.contains("$")) {
                    addType(Class.forName("org.scoria.objects." + name.replace(".class", "")), types);
                }
            }
        }
        for (var field : Exceptions.class.getDeclaredFields()) {
            if (field.getType() == PyType.class) {
                PyType type = (PyType) field.get(null);
                if (type == null) throw new IllegalStateException("E " + field);
                types.putIfAbsent(type.name(), type);
            }
        }
        return types;
    }

    private static void addType(Class<?> cls, Map<String, PyType> types) throws ReflectiveOperationException {
        for (var field : cls.getDeclaredFields()) {
            if (field.getName().equals("TYPE") && field.getType() == PyType.class) {
                field.setAccessible(true);
                PyType type = (PyType) field.get(null);
                if (type == null) throw new IllegalStateException("F " + field);
                types.putIfAbsent(type.name(), type);
            }
        }
    }
}
