package org.scoria.interpreter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Imports;
import org.scoria.objects.Interpreter;
import org.scoria.objects.Names;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyCell;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.ModuleTable;
import org.scoria.shadowcode.Policy;

/// One Python interpreter with everything that the abstract [Interpreter] leaves open: engines, imports, the
/// compiler, threads.
public final class ScoriaInterpreter extends Interpreter {
    public final Settings settings;

    /// `sys.prefix`, where the standard library is; null without one.
    public final String home;

    final Gil gil = new Gil();
    final ImportSystem imports = new ImportSystem(this);
    final SourceCompiler compiler = new SourceCompiler(this);
    final ImportLock importLock = new ImportLock();
    private final AuditHooks auditHooks = new AuditHooks();
    private final ConcurrentLinkedQueue<Runnable> pendingCalls = new ConcurrentLinkedQueue<>();
    private volatile boolean finalizing;
    private boolean mainWaits;
    private final List<ModuleSource> sources = new ArrayList<>();
    private final List<ThreadState> threads = new ArrayList<>();

    /// The thread that made the interpreter: it runs signal handlers.
    public final ThreadState mainThread;

    private final Thread mainJavaThread = Thread.currentThread();

    /// When code objects move on from the base engine, in which all of them start.
    final Policy policy;

    public ScoriaInterpreter(Settings settings) {
        this.settings = settings;
        this.devMode = settings.devMode;
        this.policy = settings.shadow;
        this.home = StandardLibrary.find(settings);
        sources.add(new CoreModules());
        sources.addAll(settings.moduleSources);
        mainThread = attachThread();
    }

    /// Runs the start-up sequence, up to the import of `site`.
    public void start() {
        new Startup(this).run();
    }

    // ---- threads

    /// A state for the current Java thread, which enters the interpreter (takes the GIL).
    public ThreadState attachThread() {
        ThreadState thread = new ThreadState(this);
        gil.acquire(thread);
        synchronized (threads) {
            threads.add(thread);
        }
        ThreadState.enter(thread);
        return thread;
    }

    /// The current thread leaves the interpreter for good.
    public void detachThread(ThreadState thread) {
        if (thread.onExit != null) {
            thread.onExit.run();
        }
        synchronized (threads) {
            threads.remove(thread);
        }
        ThreadState.enter(null);
        gil.release();
    }

    /// Prints the exception that ended a thread, as `threading` reports it.
    public void printThreadException(String threadName, PyBaseException value) {
        UncaughtExceptions.writeError(this, "Exception in thread " + threadName + ":\n");
        UncaughtExceptions.display(this, value.type(), value, value.traceback == null ? PyNone.NONE : value.traceback);
    }

    /// The threads inside the interpreter, oldest first.
    public List<ThreadState> threads() {
        synchronized (threads) {
            return new ArrayList<>(threads);
        }
    }

    @Override
    public void safepoint(ThreadState thread) {
        thread.breaker = false;
        gil.handOver(thread);
        Safepoints.run(this, thread);
    }

    @Override
    public <T> T withoutGil(Blocking<T> task) throws Exception {
        ThreadState thread = ThreadState.current();
        boolean wakeable = thread == mainThread && task.isInterruptible();
        gil.release();
        try {
            if (wakeable) {
                mainWaits(true);
            }
            return task.run();
        } finally {
            if (wakeable) {
                mainWaits(false);
            }
            gil.acquire(thread);
        }
    }

    /// Java interrupts of the main thread are only for where it waits: anywhere else one would stay pending and
    /// break the next use of a file.
    private void mainWaits(boolean waits) {
        synchronized (pendingCalls) {
            mainWaits = waits;
            if (!waits) {
                Thread.interrupted();
            } else if (!pendingCalls.isEmpty()) {
                mainJavaThread.interrupt();
            }
        }
    }

    /// How signals arrive.
    @Override
    public void addPendingCall(Runnable task) {
        pendingCalls.add(task);
        mainThread.breaker = true;
    }

    /// Ctrl-C: the main thread gets a KeyboardInterrupt. Any thread may call this.
    public void interrupt() {
        interrupt(interruptHandler);
    }

    /// Has the main thread run a signal handler, also when it is waiting. Any thread may call this.
    public void interrupt(Runnable handler) {
        addPendingCall(handler);
        synchronized (pendingCalls) {
            if (mainWaits) {
                mainJavaThread.interrupt();
            }
        }
    }

    /// What modules have to do when the program has ended and the standard streams are flushed.
    public final List<Runnable> exitTasks = new ArrayList<>();

    /// What [#interrupt] runs in the main thread: `_signal` puts the Python handler there.
    public volatile Runnable interruptHandler = ScoriaInterpreter::raiseKeyboardInterrupt;

    private static void raiseKeyboardInterrupt() {
        throw Errors.of(Exceptions.KeyboardInterrupt);
    }

    /// Prints an exception that nobody caught, through `sys.excepthook`.
    public void printUncaught(PyException exception) {
        ExitStatus.of(this, exception);
    }

    Runnable takePendingCall() {
        Runnable task = pendingCalls.poll();
        if (!pendingCalls.isEmpty()) {
            mainThread.breaker = true;
        }
        return task;
    }

    /// `sys.setrecursionlimit`: every thread keeps its depth.
    public void setRecursionLimit(int limit) {
        int difference = limit - recursionLimit;
        recursionLimit = limit;
        for (ThreadState thread : threads()) {
            thread.recursionRemaining += difference;
        }
    }

    public double switchInterval() {
        return gil.intervalNanos / 1e9;
    }

    public void setSwitchInterval(double seconds) {
        gil.intervalNanos = Math.max(1000, (long) (seconds * 1e9));
    }

    // ---- code

    @Override
    public void adopt(PyCode code) {
        code.executor = BaseExecutor.INSTANCE;
        code.warmup = policy.warmup;
        for (PyObject constant : code.consts) {
            if (constant instanceof PyCode inner && inner.executor == null) {
                adopt(inner);
            }
        }
    }

    @Override
    public PyObject compile(
            PyObject source,
            PyStr filename,
            String mode,
            int flags,
            boolean inheritFlags,
            int optimize,
            int featureVersion) {
        return compiler.compile(source, filename, mode, flags, inheritFlags, optimize, featureVersion);
    }

    @Override
    public void jump(PyFrame frame, int line) {
        LineJumps.jump(frame, line);
    }

    @Override
    public PyObject eval(PyCode code, PyDict globals, PyObject locals, PyCell[] closure) {
        ThreadState thread = ThreadState.current();
        if (code.executor == null) {
            adopt(code);
        }
        PyObject namespace = globals.get(Names.BUILTINS);
        if (namespace == null) {
            namespace = thread.frame == null ? builtins : thread.frame.builtins;
            globals.put(Names.BUILTINS, namespace);
        }
        PyObject visible = namespace instanceof PyModule module ? module.dict() : namespace;
        PyFunction function = new PyFunction(code, globals, visible, closure, code.qualname);
        PyObject names = (code.flags & PyCode.NEWLOCALS) != 0 ? null : locals;
        return new PyFrame(thread, code, globals, visible, names, function).run();
    }

    // ---- modules

    @Override
    public PyObject importModule(PyStr name, PyObject globals, PyObject locals, PyObject fromList, int level) {
        return imports.importModule(name, globals, fromList, level);
    }

    /// `import name`, giving the module itself even when the name has dots.
    public PyObject importModule(String name) {
        PyStr absolute = PyStr.intern(name);
        imports.importModule(absolute, null, null, 0);
        PyObject module = imports.loaded(absolute);
        if (module == null) {
            throw Errors.keyError(absolute);
        }
        return module;
    }

    /// The module object for `_imp.create_builtin`: `sys` and `builtins` are there already.
    PyObject builtinModule(PyStr name) {
        String text = name.toString();
        if (text.equals("sys") || text.equals("builtins")) {
            return imports.loaded(name);
        }
        PyModule module = createBuiltinModule(text);
        if (module == null) {
            throw Errors.of(Exceptions.ImportError, "no built-in module named %s", name);
        }
        return module;
    }

    @Override
    public PyModule createBuiltinModule(String name) {
        ModuleTable table = findTable(name);
        if (table == null) {
            return null;
        }
        PyModule module = new PyModule(PyStr.intern(name), table.doc() == null ? PyNone.NONE : PyStr.of(table.doc()));
        table.fill(module);
        return module;
    }

    ModuleTable findTable(String name) {
        for (ModuleSource source : sources) {
            ModuleTable table = source.find(name);
            if (table != null) {
                return table;
            }
        }
        return null;
    }

    @Override
    public List<String> builtinModuleNames() {
        List<String> names = new ArrayList<>();
        for (ModuleSource source : sources) {
            names.addAll(List.of(source.names()));
        }
        return names;
    }

    /// `sys.modules` as the program sees it.
    public PyObject modules() {
        return Imports.modules(this);
    }

    // ---- the surroundings

    /// A path as the program means it: relative to the current directory.
    public Path resolve(String path) {
        return directory.resolve(path);
    }

    /// `os.chdir`: the JVM cannot change its own directory, so the interpreter has one.
    public void changeDirectory(Path target) {
        directory = target;
    }

    private Path directory = Path.of("").toAbsolutePath();

    public void addAuditHook(PyObject hook) {
        auditHooks.add(this, hook);
    }

    public void audit(PyStr event, PyObject... args) {
        auditHooks.call(event, args);
    }

    public boolean isFinalizing() {
        return finalizing;
    }

    void setFinalizing() {
        finalizing = true;
    }

    // ---- warnings and errors without a place to go

    @Override
    public void warn(PyType category, String text, int stackLevel) {
        Reports.warn(this, category, text, stackLevel);
    }

    @Override
    public void unraisable(PyException exception, String message, PyObject object) {
        Reports.unraisable(this, exception, message, object);
    }
}
