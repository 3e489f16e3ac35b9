package org.scoria.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scoria.compiler.ParseOptions.Mode;
import org.scoria.compiler.ast.Mod;

/// Compares both parsers with CPython 3.11, whose answers are recorded in trees.tsv and errors.tsv by
/// `src/test/python/record_parser_tests.py`.
class ParserTest {
    private static final String FILENAME = "<s>";

    private record Case(String[] fields) {
        Mode mode() {
            return switch (fields[0]) {
                case "eval" -> Mode.EVAL;
                case "single" -> Mode.SINGLE;
                case "func_type" -> Mode.FUNC_TYPE;
                default -> Mode.FILE;
            };
        }

        SourceText source() {
            return SourceText.ofString(fields[1], FILENAME);
        }

        ParseOptions options() {
            return ParseOptions.of(mode());
        }
    }

    private static List<Case> cases(String resource) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(ParserTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split("\t", -1);
                for (int i = 0; i < fields.length; i++) {
                    fields[i] = unescaped(fields[i]);
                }
                cases.add(new Case(fields));
            }
        }
        return cases;
    }

    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            switch (field.charAt(++i)) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                default -> text.append('\\');
            }
        }
        return text.toString();
    }

    private static String dump(Mod tree) {
        return AstDump.dump((Record) tree, true);
    }

    @Test
    void treesEqualThoseOfCPython() throws IOException {
        for (Case c : cases("trees.tsv")) {
            assertEquals(c.fields[2], dump(Parser.parse(c.source(), c.options())), c.fields[1]);
        }
    }

    @Test
    void completeParserBuildsTheSameTrees() throws IOException {
        for (Case c : cases("trees.tsv")) {
            assertEquals(c.fields[2], dump(Parser.complete(c.source(), c.options())), c.fields[1]);
        }
    }

    @Test
    void errorsEqualThoseOfCPython() throws IOException {
        for (Case c : cases("errors.tsv")) {
            CompileError e = assertThrows(CompileError.class, () -> Parser.parse(c.source(), c.options()), c.fields[1]);
            String found = String.join(
                    "\t",
                    e.kind().pythonName(),
                    e.getMessage(),
                    number(e.lineno()),
                    number(e.offset()),
                    number(e.endLineno()),
                    number(e.endOffset()),
                    String.valueOf(e.text()));
            String expected = String.join("\t", List.of(c.fields).subList(2, c.fields.length));
            assertEquals(expected.replace("\tNone", "\tnull"), found.replace("\tNone", "\tnull"), c.fields[1]);
        }
    }

    private static String number(int value) {
        return value == CompileError.NONE ? "None" : Integer.toString(value);
    }

    private static CompileError error(SourceText source, ParseOptions options) {
        return assertThrows(CompileError.class, () -> Parser.parse(source, options));
    }

    private static CompileError error(String source) {
        return error(SourceText.ofString(source, FILENAME), ParseOptions.of(Mode.FILE));
    }

    @Test
    void deepNestingIsAnErrorOfPython() {
        assertEquals("too many nested parentheses", error("(".repeat(100_000)).getMessage());
        assertEquals(
                CompileError.Kind.MEMORY_ERROR, error("-".repeat(100_000) + "1").kind());
        assertEquals(
                CompileError.Kind.MEMORY_ERROR,
                error("lambda: ".repeat(10_000) + "1").kind());
    }

    @Test
    void longButFlatProgramsAreFine() {
        String[] programs = {
            "a" + ".b".repeat(50_000),
            "[" + "1, ".repeat(100_000) + "]",
            "x = 1\n".repeat(50_000),
            "-".repeat(5_000) + "1",
            "if a: b\n" + "elif c: d\n".repeat(5_000),
        };
        for (String program : programs) {
            Parser.parse(SourceText.ofString(program, FILENAME), ParseOptions.of(Mode.FILE));
        }
    }

    @Test
    void deepNestingFitsASmallStack() throws InterruptedException {
        List<Throwable> problems = new ArrayList<>();
        String program = "not ".repeat(5_000) + "1";
        Thread thread = new Thread(
                null,
                () -> Parser.parse(SourceText.ofString(program, FILENAME), ParseOptions.of(Mode.FILE)),
                "small",
                256 << 10);
        thread.setUncaughtExceptionHandler((t, e) -> problems.add(e));
        thread.start();
        thread.join();
        assertEquals(List.of(), problems);
    }

    @Test
    void encodingsAreDeclaredInTheFirstTwoLines() {
        byte[] latin = "#!x\n# vim: set fileencoding=latin-1 :\nx = '\u00e9'\n".getBytes(StandardCharsets.ISO_8859_1);
        Mod tree = Parser.parse(SourceText.ofBytes(latin, FILENAME), ParseOptions.of(Mode.FILE));
        assertTrue(dump(tree).contains("'\u00e9'"));
        CompileError unknown = error(
                SourceText.ofBytes("# coding: no_such\n".getBytes(StandardCharsets.US_ASCII), FILENAME),
                ParseOptions.of(Mode.FILE));
        assertEquals("unknown encoding: no_such", unknown.getMessage());
        assertEquals(0, unknown.lineno());
        byte[] marked = "\uFEFF# coding: latin-1\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "encoding problem: iso-8859-1 with BOM",
                error(SourceText.ofBytes(marked, FILENAME), ParseOptions.of(Mode.FILE))
                        .getMessage());
    }

    @Test
    void filesMustBeUtf8WithoutNul() {
        CompileError wrong = error(
                SourceText.ofFile(new byte[] {'x', '\n', '#', (byte) 0xFF, '\n'}, "f.py"), ParseOptions.of(Mode.FILE));
        assertEquals(
                "Non-UTF-8 code starting with '\\xff' in file f.py on line 2, but no encoding declared; "
                        + "see https://peps.python.org/pep-0263/ for details",
                wrong.getMessage());
        CompileError nul =
                error(SourceText.ofFile(new byte[] {'x', '\n', 'y', 0, '\n'}, "f.py"), ParseOptions.of(Mode.FILE));
        assertEquals("source code cannot contain null bytes", nul.getMessage());
        assertEquals(2, nul.lineno());
        assertEquals("y", nul.text());
    }

    @Test
    void warningsAreToldOnceAndCanBecomeErrors() {
        String source = "'\\d' + 1if x else '\\777'";
        List<String> told = new ArrayList<>();
        CompileWarning.Sink sink = warning -> {
            told.add(warning.category() + " " + warning.message());
            return false;
        };
        Parser.parse(
                SourceText.ofString(source, FILENAME),
                ParseOptions.of(Mode.FILE).withWarnings(sink));
        List<String> expected = List.of(
                "DEPRECATION_WARNING invalid escape sequence '\\d'",
                "SYNTAX_WARNING invalid decimal literal",
                "DEPRECATION_WARNING invalid octal escape sequence '\\777'");
        assertEquals(expected.size(), told.size());
        assertTrue(told.containsAll(expected));
        CompileError e = error(
                SourceText.ofString(source, FILENAME),
                ParseOptions.of(Mode.FILE)
                        .withWarnings(warning -> warning.message().contains("octal")));
        assertEquals("invalid octal escape sequence '\\777'", e.getMessage());
        assertEquals(19, e.offset());
    }

    @Test
    void typeCommentsArePartOfTheTreeOnDemand() {
        SourceText source = SourceText.ofString("x = []  # type: list\ny = 1  # type: ignore[z]\n", FILENAME);
        String with = dump(Parser.parse(source, ParseOptions.of(Mode.FILE).withFlags(ParseOptions.TYPE_COMMENTS)));
        assertTrue(with.contains("type_comment='list'"));
        assertTrue(with.contains("type_ignores=[TypeIgnore(lineno=2, tag='[z]')]"));
        assertTrue(dump(Parser.parse(source, ParseOptions.of(Mode.FILE))).contains("type_ignores=[]"));
    }

    @Test
    void olderVersionsLackFeatures() {
        SourceText source = SourceText.ofString("(a := 1)", FILENAME);
        ParseOptions old = new ParseOptions(
                Mode.FILE, ParseOptions.ONLY_AST, 7, ParseOptions.DEFAULT_MAX_INT_DIGITS, CompileWarning.Sink.NONE);
        assertEquals(
                "Assignment expressions are only supported in Python 3.8 and greater",
                error(source, old).getMessage());
    }

    @Test
    void inequalityIsADiamondUnderBarry() {
        ParseOptions barry = ParseOptions.of(Mode.EVAL).withFlags(ParseOptions.BARRY_AS_BDFL);
        assertTrue(dump(Parser.parse(SourceText.ofString("a <> b", FILENAME), barry))
                .contains("NotEq()"));
        assertEquals(
                "with Barry as BDFL, use '<>' instead of '!='",
                error(SourceText.ofString("a != b", FILENAME), barry).getMessage());
    }

    @Test
    void incompleteInputIsSaidToBe() {
        ParseOptions options = ParseOptions.of(Mode.SINGLE)
                .withFlags(ParseOptions.ALLOW_INCOMPLETE_INPUT | ParseOptions.DONT_IMPLY_DEDENT);
        for (String source : new String[] {"if a:", "(", "'''a", "x \\\n", "if a:\n  b", "@a", "try:\n  a\n"}) {
            assertEquals(
                    "incomplete input",
                    error(SourceText.ofString(source, FILENAME), options).getMessage(),
                    source);
        }
        assertEquals(
                "invalid syntax",
                error(SourceText.ofString("x y\n", FILENAME), options).getMessage());
    }

    @Test
    void linesAreAskedForAsTheyAreNeeded() {
        List<String> asked = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of("if a:\n", "  b\n", "\n", "unread\n"));
        SourceText.LineReader reader = more -> {
            asked.add(more ? "..." : ">>>");
            return lines.remove(0);
        };
        Mod tree = Parser.parse(SourceText.ofLines(reader, "<stdin>"), ParseOptions.of(Mode.SINGLE));
        assertEquals(List.of(">>>", "...", "..."), asked);
        assertTrue(dump(tree).startsWith("Interactive(body=[If("));
        lines.set(0, "x = 1\n");
        Parser.parse(SourceText.ofLines(reader, "<stdin>"), ParseOptions.of(Mode.SINGLE));
        assertEquals(4, asked.size());
    }

    @Test
    void hugeIntegersAreRefused() {
        CompileError e = error("x = 1" + "0".repeat(4300));
        assertEquals(
                "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; "
                        + "use sys.set_int_max_str_digits() to increase the limit"
                        + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
                e.getMessage());
        assertEquals(1, e.lineno());
        assertEquals(0, e.offset());
    }
}
