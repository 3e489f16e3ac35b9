package org.scoria.interpreter;

import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.StringHash;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_imp`: what importlib needs from the runtime. There are no frozen modules and no extension modules.
@PythonModule(value = "_imp", doc = "(Extremely) low-level import machinery bits as used by importlib.")
final class ImpModule {
    private ImpModule() {}

    static void init(PyModule module) {
        module.add("check_hash_based_pycs", PyStr.of(interpreter(ThreadState.current()).settings.checkHashBasedPycs));
    }

    private static ScoriaInterpreter interpreter(ThreadState thread) {
        return (ScoriaInterpreter) thread.interpreter;
    }

    /// Whether some thread holds the import lock.
    @Builtin("lock_held()")
    static boolean lockHeld(ThreadState thread) {
        return interpreter(thread).importLock.isHeld();
    }

    /// Takes the import lock for this thread.
    @Builtin("acquire_lock()")
    static void acquireLock(ThreadState thread) {
        interpreter(thread).importLock.acquire(thread);
    }

    /// Gives the import lock back.
    @Builtin("release_lock()")
    static void releaseLock(ThreadState thread) {
        if (!interpreter(thread).importLock.release(thread)) {
            throw Errors.runtimeError("not holding the import lock");
        }
    }

    /// File name endings of extension modules: none.
    @Builtin("extension_suffixes()")
    static PyObject extensionSuffixes() {
        return new PyList();
    }

    /// Whether there is a builtin module of this name: -1 for those that cannot be made again, 1 for the others.
    @Builtin("is_builtin(name, /)")
    static long isBuiltin(ThreadState thread, PyStr name) {
        String text = name.toString();
        if (text.equals("sys") || text.equals("builtins")) {
            return -1;
        }
        return interpreter(thread).findTable(text) == null ? 0 : 1;
    }

    /// Makes the builtin module that a spec names; running it is exec_builtin's part.
    @Builtin("create_builtin(spec, /)")
    static PyObject createBuiltin(ThreadState thread, PyObject spec) {
        PyStr name = (PyStr) spec.getAttribute(Names.NAME_ATTRIBUTE);
        return interpreter(thread).builtinModule(name);
    }

    /// Runs a builtin module: it is complete as soon as it is made.
    @Builtin("exec_builtin(mod, /)")
    static long execBuiltin(PyObject module) {
        return 0;
    }

    /// Whether a module of this name is frozen.
    @Builtin("is_frozen(name, /)")
    static boolean isFrozen(PyStr name) {
        return false;
    }

    private static RuntimeException notFrozen(PyStr name) {
        var error = Errors.of(Exceptions.ImportError, "No such frozen object named %s", name);
        error.value.setAttribute(Names.NAME_ATTRIBUTE, name);
        return error;
    }

    /// Whether a frozen module is a package.
    @Builtin("is_frozen_package(name, /)")
    static boolean isFrozenPackage(PyStr name) {
        throw notFrozen(name);
    }

    /// Runs a frozen module.
    @Builtin("init_frozen(name, /)")
    static PyObject initFrozen(PyStr name) {
        return PyNone.NONE;
    }

    /// Tells about a frozen module, or None.
    @Builtin("find_frozen(name, /, *, withdata=False)")
    static PyObject findFrozen(PyStr name, boolean withData) {
        return PyNone.NONE;
    }

    /// The code of a frozen module.
    @Builtin("get_frozen_object(name, data=None, /)")
    static PyObject getFrozenObject(PyStr name, PyObject data) {
        throw notFrozen(name);
    }

    /// The names of all frozen modules.
    @Builtin("_frozen_module_names()")
    static PyObject frozenModuleNames() {
        return new PyList();
    }

    /// Switches frozen modules on or off, for tests.
    @Builtin("_override_frozen_modules_for_tests(override, /)")
    static void overrideFrozenModules(int override) {
        // there are none
    }

    /// Changes the file name in a code object and the code objects inside.
    @Builtin("_fix_co_filename(code, path, /)")
    static void fixFilename(PyCode code, PyStr path) {
        code.renameFile(code.filename, path);
    }

    /// The hash of a source file as hash-based .pyc files keep it.
    @Builtin("source_hash(key, source)")
    static PyObject sourceHash(long key, PyObject source) {
        byte[] bytes = Buffer.bytesOf(source);
        long hash = StringHash.keyed(key, bytes);
        byte[] result = new byte[8];
        for (int i = 0; i < 8; i++) {
            result[i] = (byte) (hash >>> 8 * i);
        }
        return PyBytes.of(result);
    }
}
