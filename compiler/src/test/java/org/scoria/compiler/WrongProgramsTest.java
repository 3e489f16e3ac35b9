package org.scoria.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Programs that are wrong or suspect get the errors and warnings that CPython 3.11 gives them, at the same places.
/// `record_outcomes.py` recorded those.
class WrongProgramsTest {
    private static final String MARK = "#! ";

    @Test
    void saysWhatCPythonSays() throws IOException {
        StringBuilder expected = new StringBuilder();
        StringBuilder actual = new StringBuilder();
        List<String> program = new ArrayList<>();
        boolean reading = true;
        for (String line : lines()) {
            if (line.startsWith(MARK)) {
                if (reading) {
                    String text = String.join("\n", program) + "\n";
                    actual.append(text).append(outcome(text));
                    expected.append(text);
                    program.clear();
                    reading = false;
                }
                expected.append(line).append('\n');
            } else {
                program.add(line);
                reading = true;
            }
        }
        assertEquals(expected.toString(), actual.toString());
    }

    private static String outcome(String program) {
        StringBuilder said = new StringBuilder();
        CompileWarning.Sink sink = warning -> {
            String category = warning.category() == CompileWarning.Category.SYNTAX_WARNING
                    ? "SyntaxWarning"
                    : "DeprecationWarning";
            said.append(MARK + category + "|" + warning.message() + "|" + warning.lineno() + "\n");
            return false;
        };
        try {
            Compiler.compile(
                    SourceText.ofString(program, "<test>"),
                    CompilerOptions.exec().withWarnings(sink));
        } catch (CompileError e) {
            said.append(MARK + e.kind().pythonName() + "|" + e.getMessage() + "|" + number(e.lineno()) + "|"
                    + number(e.offset()) + "|" + number(e.endLineno()) + "|" + number(e.endOffset()) + "\n");
        }
        return said.isEmpty() ? MARK + "ok\n" : said.toString();
    }

    private static String number(int value) {
        return value == CompileError.NONE ? "None" : Integer.toString(value);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = WrongProgramsTest.class.getResourceAsStream("wrong_programs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
