package org.scoria.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is given to the command, it answers with CPython's message and exit status, never with a Java stack
/// trace. Runs the command itself; the messages are CPython's, with the command's name in them.
final class BadInputTest {
    @TempDir
    static Path directory;

    @BeforeAll
    static void needsTheDistribution() {
        CommandRun.assumeBuilt();
    }

    private static void check(String line, int status, String out, String err) throws Exception {
        CommandRun.check(directory, line, status, out, err);
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private static void write(String name, byte... bytes) throws IOException {
        Files.write(directory.resolve(name), bytes);
    }

    // ---- programs that are none

    @Test
    void syntaxError() throws Exception {
        write("wrong.py", "x = (1,\ny = 2\n");
        check("$S wrong.py", 1, "", """
              File "DIR/wrong.py", line 1
                x = (1,
                    ^
            SyntaxError: '(' was never closed
            """);
    }

    @Test
    void missingFile() throws Exception {
        check(
                "$S missing.py",
                2,
                "",
                "scoria: can't open file 'DIR/missing.py': [Errno 2] No such file or directory\n");
        write("file", "");
        check("$S file/x.py", 2, "", "scoria: can't open file 'DIR/file/x.py': [Errno 20] Not a directory\n");
        check("$S -m missing", 1, "", "SCORIA: No module named missing\n");
    }

    @Test
    void directoryWithoutMain() throws Exception {
        check("$S .", 1, "", "SCORIA: can't find '__main__' module in 'DIR'\n");
    }

    @Test
    void binaryGarbage() throws Exception {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7919 + 13);
        }
        write("garbage.py", bytes);
        check(
                "$S garbage.py",
                1,
                "",
                "SyntaxError: Non-UTF-8 code starting with '\\xfc' in file DIR/garbage.py on line 2, but no encoding"
                        + " declared; see https://peps.python.org/pep-0263/ for details\n");
        write("nul.py", "x = 1\0\n");
        check("$S nul.py", 1, "", """
              File "DIR/nul.py", line 1
                x = 1
            SyntaxError: source code cannot contain null bytes
            """);
    }

    @Test
    void invalidUtf8() throws Exception {
        write("latin.py", "x = '\u00fc'\n".getBytes(StandardCharsets.ISO_8859_1));
        check(
                "$S latin.py",
                1,
                "",
                "SyntaxError: Non-UTF-8 code starting with '\\xfc' in file DIR/latin.py on line 1, but no encoding"
                        + " declared; see https://peps.python.org/pep-0263/ for details\n");
        write("cookie.py", "# coding: nonsense\n");
        check("$S cookie.py", 1, "", "SyntaxError: encoding problem: nonsense\n");
    }

    @Test
    void wrongCompiledFile() throws Exception {
        write("zeros.pyc", new byte[40]);
        check("$S zeros.pyc", 1, "", "RuntimeError: Bad magic number in .pyc file\n");
        byte[] notCode = new byte[17];
        notCode[0] = (byte) 0xa7;
        notCode[1] = notCode[2] = 0x0d;
        notCode[3] = 0x0a;
        notCode[16] = 'N';
        write("none.pyc", notCode);
        check("$S none.pyc", 1, "", "RuntimeError: Bad code object in .pyc file\n");
        notCode[16] = (byte) 0xe3;
        write("short.pyc", notCode);
        check("$S short.pyc", 1, "", "RuntimeError: Bad code object in .pyc file\n");
    }

    @Test
    void longLine() throws Exception {
        try (OutputStream file = Files.newOutputStream(directory.resolve("long.py"))) {
            file.write("print(len('".getBytes());
            file.write("a".repeat(10_000_000).getBytes());
            file.write("'))\n".getBytes());
        }
        check("$S long.py", 0, "10000000\n", "");
    }

    @Test
    void deepNesting() throws Exception {
        write("deep.py", "(".repeat(100_000) + ")".repeat(100_000));
        CommandRun result = CommandRun.of(directory, "$S deep.py");
        assertTrue(result.err().endsWith("SyntaxError: too many nested parentheses\n"), () -> tail(result.err()));
        assertEquals(1, result.status());
        write("minus.py", "x = " + "-".repeat(100_000) + "1\n");
        check("$S minus.py", 1, "", "MemoryError\n");
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 300));
    }

    // ---- streams that are full or closed

    @Test
    void fullDisk() throws Exception {
        check("$S -c 'print(1)' >/dev/full", 120, "", """
            Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>
            OSError: [Errno 28] No space left on device
            """);
        write("many.py", "for i in range(100000): print('hello', i)\n");
        check("$S many.py >/dev/full", 1, "", """
            Traceback (most recent call last):
              File "DIR/many.py", line 1, in <module>
                for i in range(100000): print('hello', i)
                                        ^^^^^^^^^^^^^^^^^
            OSError: [Errno 28] No space left on device
            """);
    }

    @Test
    void brokenPipe() throws Exception {
        write("pipe.py", "for i in range(100000): print('hello', i)\n");
        check("$S pipe.py | head -n 1", 0, "hello 0\n", """
            Traceback (most recent call last):
              File "DIR/pipe.py", line 1, in <module>
                for i in range(100000): print('hello', i)
                                        ^^^^^^^^^^^^^^^^^
            BrokenPipeError: [Errno 32] Broken pipe
            """);
    }

    @Test
    void closedStreams() throws Exception {
        check("$S -c 'import sys; print(1); sys.stderr.write(repr(sys.stdout))' >&-", 0, "", "None");
        check("$S -c 'print(__import__(\"sys\").stdin)' <&-", 0, "None\n", "");
        check("$S -c 1/0 2>&-", 1, "", "");
        check("$S -c 'input()' <&-", 1, "", """
            Traceback (most recent call last):
              File "<string>", line 1, in <module>
            RuntimeError: input(): lost sys.stdin
            """);
        check("$S <&-", 0, "", "");
    }

    // ---- command lines that are none

    @Test
    void wrongOptions() throws Exception {
        check("$S -Z", 2, "", """
            Unknown option: -Z
            usage: scoria [option] ... [-c cmd | -m mod | file | -] [arg] ...
            Try `scoria -h' for more information.
            """);
        check("$S -W nonsense -c 1", 0, "", "Invalid -W option ignored: invalid action: 'nonsense'\n");
    }
}
