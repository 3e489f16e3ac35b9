package org.scoria.stdlib;

import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// Functions to be called when the interpreter ends, the last registered first.
@PythonModule(
        value = "atexit",
        doc = "Registers functions that are called, in reverse order, when the interpreter ends.")
final class AtexitModule {
    /// One registered call.
    private record Callback(PyObject function, PyObject[] args, PyStr[] keywords) {}

    private AtexitModule() {}

    static void init(PyModule module) {
        module.state = new ArrayList<Callback>();
        ThreadState.current().interpreter.setState(AtexitModule.class, module);
    }

    @SuppressWarnings("unchecked")
    private static List<Callback> callbacks(PyModule module) {
        return (List<Callback>) module.state;
    }

    /// Register a function to be executed upon normal program termination
    ///
    ///     func - function to be called at exit
    ///     args - optional arguments to pass to func
    ///     kwargs - optional keyword arguments to pass to func
    ///
    ///     func is returned to facilitate usage as a decorator.
    @Builtin(value = "register($module, /, *args, **kwargs)", signature = false)
    static PyObject register(PyModule module, PyObject[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw Errors.typeError("register() takes at least 1 argument (0 given)");
        }
        if (!args[0].isCallable()) {
            throw Errors.typeError("the first argument must be callable");
        }
        int count = kwargs.size();
        PyObject[] all = new PyObject[args.length - 1 + count];
        System.arraycopy(args, 1, all, 0, args.length - 1);
        PyStr[] keywords = count == 0 ? null : new PyStr[count];
        int n = 0;
        for (int i = kwargs.next(0); i >= 0; i = kwargs.next(i + 1)) {
            keywords[n] = (PyStr) kwargs.keyAt(i);
            all[args.length - 1 + n++] = kwargs.valueAt(i);
        }
        callbacks(module).add(new Callback(args[0], all, keywords));
        return args[0];
    }

    /// Unregister an exit function which was previously registered using
    /// atexit.register
    @Builtin(value = "unregister($module, func, /)", signature = false)
    static void unregister(PyModule module, PyObject func) {
        List<Callback> list = callbacks(module);
        for (int i = list.size() - 1; i >= 0; i--) {
            if (i < list.size() && Abstract.equal(func, list.get(i).function)) {
                list.remove(i);
            }
        }
    }

    /// Clear the list of previously registered exit functions.
    @Builtin(value = "_clear($module, /)", signature = false)
    static void clear(PyModule module) {
        callbacks(module).clear();
    }

    /// Return the number of registered exit functions.
    @Builtin(value = "_ncallbacks($module, /)", signature = false)
    static long count(PyModule module) {
        return callbacks(module).size();
    }

    /// Run all registered exit functions.
    ///
    /// If a callback raises an exception, it is logged with sys.unraisablehook.
    @Builtin(value = "_run_exitfuncs($module, /)", signature = false)
    static void run(PyModule module) {
        List<Callback> list = callbacks(module);
        while (!list.isEmpty()) {
            Callback callback = list.removeLast();
            try {
                callback.function.call(callback.args, callback.keywords);
            } catch (PyException e) {
                ThreadState.current()
                        .interpreter
                        .unraisable(e, "Exception ignored in atexit callback", callback.function);
            }
        }
    }
}
