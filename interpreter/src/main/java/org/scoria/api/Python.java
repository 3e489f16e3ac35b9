package org.scoria.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.scoria.interpreter.ModuleSource;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Settings;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.shadowcode.Policy;

/// A Python interpreter. Code runs in its module `__main__`, whose names [#get] and [#set] reach.
///
/// Closing it does what the end of a Python program does: it waits for threads and runs what was registered with
/// `atexit`.
public final class Python implements AutoCloseable {
    private final Worker worker;

    private Python(Settings settings) {
        worker = new Worker(settings);
        worker.interpreter(); // what is wrong with the start is for the caller to know
    }

    /// An interpreter with the process's streams.
    public static Python create() {
        return builder().build();
    }

    /// For an interpreter that is set up in another way.
    public static Builder builder() {
        return new Builder();
    }

    // ---- running code

    /// Runs statements.
    public void run(String source) {
        worker.call(() -> eval(PyStr.of(source), "<string>", "exec"));
    }

    /// Runs a file, as the bytes that it has: its first lines may name an encoding.
    public void run(Path file) {
        byte[] source;
        try {
            source = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        worker.call(() -> eval(PyBytes.of(source), file.toString(), "exec"));
    }

    /// The value of an expression.
    public Value eval(String expression) {
        return new Value(worker, worker.call(() -> eval(PyStr.of(expression), "<string>", "eval")));
    }

    private PyObject eval(PyObject source, String filename, String mode) {
        ScoriaInterpreter interpreter = worker.interpreter();
        PyCode code = (PyCode) interpreter.compile(source, PyStr.of(filename), mode, 0, false, -1, -1);
        PyDict main = main();
        return interpreter.eval(code, main, main, null);
    }

    // ---- names of __main__

    /// The value of a global name; [PythonException] (NameError) when there is none.
    public Value get(String name) {
        PyObject found = worker.call(() -> {
            PyObject value = main().get(PyStr.intern(name));
            if (value == null) {
                throw Errors.of(Exceptions.NameError, "name '%s' is not defined", name);
            }
            return value;
        });
        return new Value(worker, found);
    }

    /// Sets a global name to a Java value or a [Value] of this interpreter.
    public void set(String name, Object value) {
        worker.call(() -> {
            main().put(PyStr.intern(name), Conversions.toPython(value));
            return null;
        });
    }

    /// The module of that name, imported when it is not loaded yet.
    public Value importModule(String name) {
        return new Value(worker, worker.call(() -> {
            ScoriaInterpreter interpreter = worker.interpreter();
            PyObject importlib = interpreter.importModule("importlib");
            return importlib.getAttribute(PyStr.intern("import_module")).call1(PyStr.of(name));
        }));
    }

    private PyDict main() {
        return ((PyModule) worker.interpreter().modules.get(Names.MAIN)).dict();
    }

    /// Raises KeyboardInterrupt in what is running, from any thread.
    public void interrupt() {
        worker.interpreter().interrupt();
    }

    @Override
    public void close() {
        worker.close();
    }

    /// How an interpreter is to be set up.
    public static final class Builder {
        private final Settings settings = new Settings();

        private Builder() {}

        /// How code is run; [Engine#SPECIALIZING] unless told otherwise.
        public Builder engine(Engine engine) {
            settings.shadow = engine.policy;
            return this;
        }

        /// `sys.stdin`.
        public Builder stdin(InputStream in) {
            settings.stdin = in;
            return this;
        }

        /// `sys.stdout`.
        public Builder stdout(OutputStream out) {
            settings.stdout = out;
            return this;
        }

        /// `sys.stderr`.
        public Builder stderr(OutputStream err) {
            settings.stderr = err;
            return this;
        }

        /// A directory or zip file with modules, in front of the standard library on `sys.path`.
        public Builder modulePath(Path entry) {
            settings.modulePath.add(entry.toString());
            return this;
        }

        /// `sys.argv`.
        public Builder arguments(List<String> argv) {
            settings.argv = List.copyOf(argv);
            return this;
        }

        /// Whether and when code runs in its shadow, as `-X shadow`: `off`, `on` (the default) or `eager`;
        /// [IllegalArgumentException] for any other name.
        public Builder shadow(String name) {
            Policy policy = Policy.named(name);
            if (policy == null) {
                throw new IllegalArgumentException("no such engine: " + name);
            }
            settings.shadow = policy;
            return this;
        }

        /// The directory with `lib/python3.11`; otherwise it is looked for beside the runtime.
        public Builder home(Path home) {
            settings.home = home.toString();
            return this;
        }

        /// The interpreter, started.
        public Python build() {
            for (ModuleSource source : ServiceLoader.load(ModuleSource.class, Python.class.getClassLoader())) {
                settings.moduleSources.add(source);
            }
            return new Python(settings);
        }
    }
}
