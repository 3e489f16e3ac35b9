package org.scoria.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command: ways to name a program, arguments, streams, exit statuses, options.
final class CommandTest {
    @TempDir
    static Path directory;

    @BeforeAll
    static void needsTheDistribution() {
        CommandRun.assumeBuilt();
    }

    private static void check(String line, int status, String out, String err) throws Exception {
        CommandRun.check(directory, line, status, out, err);
    }

    @Test
    void programsAreNamedInManyWays() throws Exception {
        Files.writeString(directory.resolve("prog.py"), "import sys\nprint(__name__, sys.argv)\n");
        check("$S prog.py a -b", 0, "__main__ ['prog.py', 'a', '-b']\n", "");
        check("$S -m prog x", 0, "__main__ ['DIR/prog.py', 'x']\n", "");
        check("$S -c 'import sys; print(sys.argv)' x", 0, "['-c', 'x']\n", "");
        check("$S - x <prog.py", 0, "__main__ ['-', 'x']\n", "");
        check("$S <prog.py", 0, "__main__ ['']\n", "");
        Files.createDirectory(directory.resolve("app"));
        Files.writeString(directory.resolve("app/__main__.py"), "print(__file__)\n");
        check("$S app", 0, "DIR/app/__main__.py\n", "");
    }

    @Test
    void exitStatuses() throws Exception {
        check("$S -c 'import sys; sys.exit(7)'", 7, "", "");
        check("$S -c 'raise SystemExit(\"bye\")'", 1, "", "bye\n");
        check("$S -c 'import os; os._exit(9)'", 9, "", "");
        check("$S -c 'import os, signal; os.kill(os.getpid(), signal.SIGINT)' 2>/dev/null", 130, "", "");
    }

    @Test
    void standardInputIsTheProgramsOwn() throws Exception {
        check("echo hello | $S -c 'print(input().upper())'", 0, "HELLO\n", "");
        check("printf 'x = 6\\nx * 7\\n' | $S -i -q", 0, "42\n", ">>> >>> >>> \n");
    }

    @Test
    void worksThroughSymbolicLinksAndFromAnyDirectory() throws Exception {
        Files.createSymbolicLink(directory.resolve("link"), CommandRun.SCORIA);
        check(
                "cd / && DIR/link -c 'import sys; print(sys.executable)'".replace("DIR", directory.toString()),
                0,
                "SCORIA\n",
                "");
        check("$S -c 'import subprocess, sys; subprocess.run([sys.executable, \"-c\", \"print(1)\"])'", 0, "1\n", "");
    }

    @Test
    void options() throws Exception {
        check("$S -V", 0, "Python 3.11.10\n", "");
        check("$S -O -c 'assert False; print(__debug__)'", 0, "False\n", "");
        check("$S -I -c 'import sys; print(sys.flags.isolated, sys.path[:1] == [\"\"])'", 0, "1 False\n", "");
        check("$S -X shadow=never -c 1 2>/dev/null", 2, "", "");
        for (String engine : EngineRun.ENGINES) {
            check("$S -X shadow=" + engine + " -c 'print(sum(i * i for i in range(100)))'", 0, "328350\n", "");
        }
    }
}
