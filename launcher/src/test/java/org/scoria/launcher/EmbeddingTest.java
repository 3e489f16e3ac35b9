package org.scoria.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scoria.api.Engine;
import org.scoria.api.Python;
import org.scoria.api.PythonException;
import org.scoria.api.Value;

/// Python inside a Java program, through the public API.
final class EmbeddingTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Python python = Python.builder().stdout(out).build();

    @AfterEach
    void close() {
        python.close();
    }

    @Test
    void runsCodeAndCallsFunctions() {
        python.run("def area(w, h=2):\n    return w * h\n");
        assertEquals(12, python.get("area").call(3, 4).asLong());
        assertEquals(6, python.get("area").call(3).asLong());
        assertEquals("abab", python.eval("area('ab')").asString());
    }

    @Test
    void convertsValues() {
        python.set("given", List.of(1, 2.5, "x", Map.of("k", true), new byte[] {1}));
        assertEquals(
                "[1, 2.5, 'x', {'k': True}, b'\\x01']",
                python.eval("repr(given)").asString());
        python.set("nothing", null);
        assertTrue(python.get("nothing").isNone());
        assertEquals(BigInteger.TWO.pow(100), python.eval("2**100").asBigInteger());
        assertEquals(0.25, python.eval("1/4").asDouble());
        assertFalse(python.eval("[]").asBoolean());
        assertEquals(3, python.eval("given[3:] + [7]").asList().size());
        Value text = python.eval("'a,b'");
        assertEquals("b", text.invoke("split", ",").item(1).asString());
        assertThrows(IllegalArgumentException.class, () -> python.set("x", new Object()));
    }

    @Test
    void interpretersWithDifferentEnginesLiveSideBySide() {
        for (String engine : List.of("off", "on", "eager")) {
            try (Python other = Python.builder().shadow(engine).build()) {
                other.run("def total(n):\n    s = 0\n    for i in range(n):\n        s += i\n    return s\n");
                for (int n = 0; n < 100; n++) {
                    assertEquals(n * (n - 1) / 2, other.get("total").call(n).asLong(), engine);
                }
            }
        }
        assertThrows(IllegalArgumentException.class, () -> Python.builder().shadow("fast"));
    }

    @Test
    void exceptionsArriveWithTheirTraceback() {
        PythonException e = assertThrows(PythonException.class, () -> python.run("x = 1\nx / 0\n"));
        assertEquals("ZeroDivisionError: division by zero", e.getMessage());
        assertEquals("ZeroDivisionError", e.pythonType());
        assertEquals("""
            Traceback (most recent call last):
              File "<string>", line 2, in <module>
            ZeroDivisionError: division by zero
            """, e.pythonTraceback());
        assertEquals(
                "NameError",
                assertThrows(PythonException.class, () -> python.get("y")).pythonType());
        assertEquals(
                "OverflowError",
                assertThrows(PythonException.class, () -> python.eval("2**64").asLong())
                        .pythonType());
    }

    @Test
    void deepRecursionIsAnException() {
        python.run("def f(n): return n and 1 + f(n - 1)\nimport sys\n");
        assertThrows(PythonException.class, () -> python.eval("f(5000)"));
        python.run("sys.setrecursionlimit(20000)");
        assertEquals(15000, python.eval("f(15000)").asLong());
    }

    @Test
    void interpretersAreIndependent() {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (Python second = Python.builder().stdout(other).build()) {
            python.run("import json\njson.mark = 1\nprint('first')");
            second.run("import json\nprint(hasattr(json, 'mark'))");
        }
        assertEquals("False\n", other.toString());
        python.run("import sys\nsys.stdout.flush()");
        assertEquals("first\n", out.toString());
    }

    @Test
    void enginesAgree() {
        for (Engine engine : Engine.values()) {
            try (Python other = Python.builder().engine(engine).build()) {
                other.run(
                        "def f(n):\n    total = 0\n    for i in range(n):\n        total += i * i\n    return total\n");
                assertEquals(328350, other.get("f").call(100).asLong(), engine.name());
            }
        }
    }

    @Test
    void modulesComeFromTheGivenPath(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("geo.py"), "import sys\nname = __name__\nargs = sys.argv\n");
        try (Python other = Python.builder()
                .modulePath(directory)
                .arguments(List.of("prog", "x"))
                .build()) {
            Value geo = other.importModule("geo");
            assertEquals("geo", geo.attribute("name").asString());
            assertEquals("['prog', 'x']", geo.attribute("args").toString());
            other.run(directory.resolve("geo.py"));
            assertEquals("__main__", other.get("name").asString());
        }
        assertThrows(PythonException.class, () -> python.importModule("geo"));
    }

    @Test
    void closingRunsAtexit() {
        python.run("import atexit\natexit.register(lambda: print('bye'))");
        python.close();
        assertEquals("bye\n", out.toString());
        assertThrows(IllegalStateException.class, () -> python.run("1"));
    }
}
