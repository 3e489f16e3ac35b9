package org.scoria.interpreter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Marshal;
import org.scoria.objects.Names;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Runs what the command line names as `__main__`: a command, a module, a file, a directory or zip, standard input.
/// Every method returns the exit status.
///
/// Compare CPython 3.11 `Modules/main.c: pymain_run_python`.
public final class Program {
    private static final PyStr CACHED = PyStr.intern("__cached__");

    private final ScoriaInterpreter interpreter;
    private final PyDict main;

    public Program(ScoriaInterpreter interpreter) {
        this.interpreter = interpreter;
        this.main = ((PyModule) interpreter.modules.get(Names.MAIN)).dict();
    }

    // ---- ways to run

    /// `-c command`.
    public int command(String command) {
        addToPath("");
        try {
            PyStr text = PyStr.of(command);
            PyCode code = (PyCode) interpreter.compile(text, PyStr.of("<string>"), "exec", 0, false, -1, -1);
            interpreter.eval(code, main, main, null);
            return 0;
        } catch (PyException e) {
            return failed(e);
        }
    }

    /// `-m module`.
    public int module(String name) {
        if (!interpreter.settings.safePath) {
            addToPath(currentDirectory());
        }
        return runModule(PyStr.of(name), true);
    }

    private int runModule(PyStr name, boolean alterArgv) {
        try {
            PyObject runpy = interpreter.importModule("runpy");
            Abstract.callMethod(runpy, PyStr.intern("_run_module_as_main"), name, PyBool.of(alterArgv));
            return 0;
        } catch (PyException e) {
            return failed(e);
        }
    }

    /// A file, or a directory or zip file with a `__main__` module inside.
    public int file(String given) {
        // __main__.__file__ is absolute, but not tidied up in any other way
        String filename = absolute(given);
        try {
            if (hasImporter(filename)) {
                addToPathAlways(filename);
                return runModule(Names.MAIN, false);
            }
        } catch (PyException e) {
            return failed(e);
        }
        byte[] contents;
        Path path = interpreter.resolve(filename);
        try {
            if (Files.isDirectory(path)) {
                return complain("%s is a directory, cannot continue", filename, 1);
            }
            contents = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            return cannotOpen(filename, 2, "No such file or directory");
        } catch (IOException e) {
            return unreadable(filename, e);
        }
        Path parent = realPath(path).getParent();
        addToPath(parent == null ? "" : parent.toString());
        return contents(skipped(contents), filename);
    }

    /// Compare CPython 3.11 `Python/fileutils.c: _Py_abspath`.
    private String absolute(String given) {
        if (given.startsWith("/")) {
            return given;
        }
        boolean here = given.isEmpty() || given.equals(".");
        return here ? currentDirectory() : currentDirectory() + "/" + given;
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }

    /// `-x`: without the first line, whose number stays.
    private byte[] skipped(byte[] contents) {
        int end = 0;
        while (interpreter.settings.skipFirstLine && end < contents.length && contents[end] != '\n') {
            end++;
        }
        return end == 0 ? contents : java.util.Arrays.copyOfRange(contents, end, contents.length);
    }

    private int contents(byte[] contents, String filename) {
        try {
            main.put(Names.FILE, PyStr.of(filename));
            main.put(CACHED, PyNone.NONE);
            boolean compiled = filename.endsWith(".pyc");
            setLoader(filename, compiled ? "SourcelessFileLoader" : "SourceFileLoader");
            PyCode code = compiled ? loadCompiled(contents) : interpreter.compiler.compileFile(contents, filename);
            interpreter.adopt(code);
            interpreter.eval(code, main, main, null);
            return 0;
        } catch (PyException e) {
            return failed(e);
        } finally {
            main.remove((PyObject) Names.FILE);
            main.remove((PyObject) CACHED);
        }
    }

    private static PyCode loadCompiled(byte[] contents) {
        int magic = contents.length < 16
                ? 0
                : contents[0] & 0xFF | (contents[1] & 0xFF) << 8 | (contents[2] & 0xFF) << 16 | contents[3] << 24;
        if (magic != Marshal.MAGIC) {
            throw Errors.runtimeError("Bad magic number in .pyc file");
        }
        try {
            if (Marshal.loadPyc(contents) instanceof PyCode code) {
                return code;
            }
        } catch (PyException e) {
            // what is wrong with it is not said
        }
        throw Errors.runtimeError("Bad code object in .pyc file");
    }

    private void setLoader(String filename, String type) {
        PyObject external = interpreter.imports.loaded(PyStr.intern("_frozen_importlib_external"));
        if (external != null) {
            PyObject loader = external.getAttribute(PyStr.intern(type)).call2(Names.MAIN, PyStr.of(filename));
            main.put(Names.LOADER, loader);
        }
    }

    /// Standard input: a script, or the prompt when it is a terminal (or `-i` was given).
    public int standardInput(InputStream in, boolean terminal) {
        addToPath("");
        if (terminal || interpreter.settings.inspect > 0) {
            if (interpreter.settings.quiet == 0) {
                UncaughtExceptions.writeError(interpreter, Repl.banner(interpreter));
            }
            interpreter.settings.inspect = 0;
            runStartupFile();
            return prompt(in);
        }
        try {
            byte[] contents = in.readAllBytes();
            PyCode code = interpreter.compiler.compileFile(contents, "<stdin>");
            interpreter.eval(code, main, main, null);
            return 0;
        } catch (IOException e) {
            return complain("cannot read standard input: %s", e.getMessage(), 1);
        } catch (PyException e) {
            return failed(e);
        }
    }

    /// The prompt, with what has run before still there.
    public int prompt(InputStream in) {
        interpreter.settings.inspect = 0;
        PyObject hook = interpreter.sys.get(PyStr.intern("__interactivehook__"));
        if (hook != null) {
            try {
                hook.call0();
            } catch (PyException e) {
                UncaughtExceptions.writeError(interpreter, "Failed calling sys.__interactivehook__\n");
                UncaughtExceptions.print(interpreter, e);
            }
        }
        return new Repl(interpreter, main, in).run();
    }

    /// `PYTHONSTARTUP`.
    private void runStartupFile() {
        String startup = interpreter.settings.startupFile;
        if (startup == null) {
            return;
        }
        try {
            byte[] contents = Files.readAllBytes(interpreter.resolve(startup));
            PyCode code = interpreter.compiler.compileFile(contents, startup);
            interpreter.eval(code, main, main, null);
        } catch (IOException e) {
            UncaughtExceptions.writeError(interpreter, "Could not open PYTHONSTARTUP\n");
        } catch (PyException e) {
            failed(e);
        }
    }

    // ---- sys.path

    private void addToPath(String entry) {
        if (!interpreter.settings.safePath) {
            addToPathAlways(entry);
        }
    }

    private void addToPathAlways(String entry) {
        if (interpreter.sys.get(PyStr.intern("path")) instanceof PyList path) {
            Abstract.callMethod(path, PyStr.intern("insert"), PyInt.ZERO, PyStr.of(entry));
        }
    }

    private String currentDirectory() {
        return interpreter.resolve("").toAbsolutePath().toString();
    }

    /// Whether a path hook knows how to import from the file (a directory or zip file).
    private boolean hasImporter(String filename) {
        PyObject pkgutil = interpreter.imports.importlib;
        PyObject hooks = interpreter.sys.get(PyStr.intern("path_hooks"));
        if (pkgutil == null || hooks == null) {
            return false;
        }
        for (PyObject hook : Abstract.toArray(hooks)) {
            try {
                hook.call1(PyStr.of(filename));
                return true;
            } catch (PyException e) {
                if (!e.matches(Exceptions.ImportError)) {
                    throw e;
                }
            }
        }
        return false;
    }

    // ---- errors

    private int unreadable(String filename, IOException e) {
        String known = e instanceof FileSystemException f ? f.getReason() : null;
        String reason = known == null ? "Permission denied" : known;
        int errno = switch (reason) {
            case "Not a directory" -> 20;
            case "File name too long" -> 36;
            case "Too many levels of symbolic links" -> 40;
            default -> 13;
        };
        return cannotOpen(filename, errno, reason);
    }

    private int cannotOpen(String filename, int errno, String reason) {
        String text = name() + ": can't open file " + Abstract.repr(PyStr.of(filename)) + ": [Errno " + errno + "] "
                + reason + "\n";
        UncaughtExceptions.writeError(interpreter, text);
        return 2;
    }

    private int complain(String template, String argument, int status) {
        UncaughtExceptions.writeError(interpreter, name() + ": " + template.replace("%s", "'" + argument + "'") + "\n");
        return status;
    }

    private String name() {
        return interpreter.settings.programName;
    }

    /// Prints an exception that left the program, and decides the exit status.
    public int failed(PyException exception) {
        return ExitStatus.of(interpreter, exception);
    }
}
