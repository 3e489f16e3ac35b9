package org.scoria.interpreter;

import java.io.IOException;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.expose.ModuleTable;

/// Brings a new interpreter up: `builtins`, `sys`, importlib, the standard streams, `__main__`, `site`.
///
/// Compare CPython 3.11 `Python/pylifecycle.c: init_interp_main`.
final class Startup {
    private static final PyStr INSTALL = PyStr.intern("_install");
    private static final PyStr INSTALL_EXTERNAL = PyStr.intern("_install_external_importers");

    private final ScoriaInterpreter interpreter;

    Startup(ScoriaInterpreter interpreter) {
        this.interpreter = interpreter;
    }

    void run() {
        interpreter.bytesWarning = interpreter.settings.bytesWarning;
        interpreter.intMaxStrDigits = interpreter.settings.maxIntDigits;
        PyModule builtins = fill("builtins", interpreter.builtins);
        PyModule sys = fill("sys", interpreter.sys);
        interpreter.modules.put(PyStr.intern("builtins"), builtins);
        interpreter.modules.put(PyStr.intern("sys"), sys);
        interpreter.importFunction = interpreter.builtins.get(Names.IMPORT);
        main();
        StandardStreams.installEarly(interpreter);
        importlib(sys);
        StandardStreams.install(interpreter);
        if (!interpreter.settings.warnOptions.isEmpty()) {
            interpreter.importModule("warnings"); // complains about wrong -W options
        }
        if (interpreter.settings.importSite()) {
            interpreter.importModule("site");
        }
    }

    private PyModule fill(String name, PyDict dict) {
        PyModule module = PyModule.over(dict);
        ModuleTable table = interpreter.findTable(name);
        dict.put(Names.NAME, PyStr.intern(name));
        dict.put(Names.DOC, table.doc() == null ? PyNone.NONE : PyStr.of(table.doc()));
        dict.put(Names.PACKAGE, PyStr.EMPTY);
        dict.put(Names.LOADER, PyNone.NONE);
        dict.put(Names.SPEC, PyNone.NONE);
        table.fill(module);
        return module;
    }

    private void main() {
        PyModule main = new PyModule(Names.MAIN, PyNone.NONE);
        main.dict().put(Names.ANNOTATIONS, new PyDict());
        main.dict().put(Names.BUILTINS, interpreter.modules.get(PyStr.intern("builtins")));
        interpreter.modules.put(Names.MAIN, main);
    }

    // ---- importlib

    private void importlib(PyModule sys) {
        if (interpreter.home == null) {
            throw Errors.of(Exceptions.ImportError, "the standard library was not found: set SCORIA_HOME");
        }
        PyModule bootstrap = bootstrapModule("_frozen_importlib", "_bootstrap");
        PyObject imp = interpreter.createBuiltinModule("_imp");
        interpreter.modules.put(PyStr.intern("_imp"), imp);
        Abstract.callMethod(bootstrap, INSTALL, sys, imp);
        interpreter.imports.importlib = bootstrap;
        bootstrapModule("_frozen_importlib_external", "_bootstrap_external");
        Abstract.callMethod(bootstrap, INSTALL_EXTERNAL);
        ZipImport.install(interpreter);
    }

    /// Runs one of importlib's two files under the name that it has when frozen.
    private PyModule bootstrapModule(String name, String file) {
        PyCode code = FrozenModules.code(interpreter, "importlib/" + file, "<frozen importlib." + file + ">");
        PyModule module = new PyModule(PyStr.intern(name), PyNone.NONE);
        interpreter.modules.put(PyStr.intern(name), module);
        interpreter.eval(code, module.dict(), module.dict(), null);
        return module;
    }

    static PyObject read(ScoriaInterpreter interpreter, String file) {
        try {
            return org.scoria.objects.PyBytes.of(StandardLibrary.read(interpreter.home, file));
        } catch (IOException e) {
            throw Errors.of(Exceptions.ImportError, "cannot read %s of the standard library", file);
        }
    }
}
