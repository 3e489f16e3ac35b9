package org.scoria.interpreter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.scoria.compiler.SourceText;
import org.scoria.objects.Abstract;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// The prompt: reads one statement after the other, runs it, and shows the values of expressions.
///
/// Compare CPython 3.11 `Python/pythonrun.c: PyRun_InteractiveLoopObject`.
final class Repl {
    private static final PyStr PS1 = PyStr.intern("ps1");
    private static final PyStr PS2 = PyStr.intern("ps2");
    private static final PyStr FLUSH = PyStr.intern("flush");

    private final ScoriaInterpreter interpreter;
    private final PyDict main;
    private final InputStream in;
    private boolean atEnd;

    /// Whether the statement being read has a line already.
    private boolean begun;

    Repl(ScoriaInterpreter interpreter, PyDict main, InputStream in) {
        this.interpreter = interpreter;
        this.main = main;
        this.in = in;
    }

    /// What is printed before the first prompt.
    static String banner(ScoriaInterpreter interpreter) {
        PyObject version = interpreter.sys.get(PyStr.intern("version"));
        PyObject platform = interpreter.sys.get(PyStr.intern("platform"));
        return "Python " + version + " on " + platform
                + "\nType \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n";
    }

    /// Runs to the end of the input; the exit status.
    int run() {
        setDefault(PS1, ">>> ");
        setDefault(PS2, "... ");
        while (!atEnd) {
            try {
                statement();
            } catch (PyException e) {
                if (e.matches(Exceptions.SystemExit) && interpreter.settings.inspect == 0) {
                    return ExitStatus.of(interpreter, e);
                }
                report(e);
            }
            flush("stdout");
            flush("stderr");
        }
        return 0;
    }

    private void report(PyException e) {
        if (e.matches(Exceptions.KeyboardInterrupt)) {
            UncaughtExceptions.writeError(interpreter, "\nKeyboardInterrupt\n");
        } else {
            UncaughtExceptions.print(interpreter, e);
        }
    }

    private void setDefault(PyStr name, String prompt) {
        if (interpreter.sys.get(name) == null) {
            interpreter.sys.put(name, PyStr.of(prompt));
        }
    }

    private void statement() {
        begun = false;
        PyCode code;
        try {
            code = interpreter.compiler.compileInteractive(SourceText.ofLines(this::readLine, "<stdin>"));
        } catch (PyException e) {
            if (atEnd && !begun) { // the end of the input is no statement, nor an error
                UncaughtExceptions.writeError(interpreter, "\n");
                return;
            }
            throw e;
        }
        interpreter.adopt(code);
        interpreter.eval(code, main, main, null);
    }

    // ---- reading

    /// The next line, asked for with a prompt on standard error.
    private String readLine(boolean more) {
        flush("stdout");
        UncaughtExceptions.writeError(interpreter, prompt(more ? PS2 : PS1));
        flush("stderr");
        String line;
        try {
            line = interpreter.withoutGil(this::readBytes);
        } catch (IOException e) {
            line = null;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        atEnd = line == null;
        begun |= !atEnd;
        return line;
    }

    private String prompt(PyStr name) {
        PyObject prompt = interpreter.sys.get(name);
        return prompt == null ? "" : Abstract.str(prompt).toString();
    }

    /// One line with its end; byte by byte, because the program may want what follows.
    private String readBytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        return line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
    }

    private void flush(String name) {
        PyObject stream = interpreter.sys.get(PyStr.intern(name));
        if (stream == null) {
            return;
        }
        try {
            Abstract.callMethod(stream, FLUSH);
        } catch (PyException e) {
            return; // closed by the program
        }
    }
}
