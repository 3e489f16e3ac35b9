package org.scoria.objects;

/// IMPORT_NAME, IMPORT_FROM and IMPORT_STAR. Compare CPython 3.11 `Python/ceval.c: import_name, import_from,
/// import_all_from`.
public final class Imports {
    private static final PyStr INITIALIZING = PyStr.intern("_initializing");

    private Imports() {}

    /// `__import__(name, globals, locals, fromList, level)` as the frame's builtins define it.
    public static PyObject importName(PyFrame frame, PyStr name, PyObject fromList, PyObject level) {
        PyObject function = FrameLocals.valueOrNull(frame.builtins, Names.IMPORT);
        if (function == null) {
            throw Errors.of(Exceptions.ImportError, "__import__ not found");
        }
        PyObject locals = frame.locals == null ? PyNone.NONE : frame.locals;
        Interpreter interpreter = frame.thread.interpreter;
        if (function == interpreter.importFunction) {
            int depth = (int) Abstract.indexLong(level, Exceptions.OverflowError);
            return interpreter.importModule(name, frame.globals, locals, fromList, depth);
        }
        return function.call(new PyObject[] {name, frame.globals, locals, fromList, level}, null);
    }

    /// `module.name`, or the submodule from `sys.modules` (circular imports).
    public static PyObject importFrom(PyFrame frame, PyObject module, PyStr name) {
        PyObject value = module.getAttributeOrNull(name);
        if (value != null) {
            return value;
        }
        PyObject packageName = module.getAttributeOrNull(Names.NAME);
        if (packageName instanceof PyStr text) {
            PyStr full = PyStr.of(text + "." + name);
            PyObject submodule = FrameLocals.valueOrNull(modules(frame.thread.interpreter), full);
            if (submodule != null) {
                return submodule;
            }
        }
        throw cannotImport(module, packageName, name);
    }

    /// `sys.modules` as it is now: programs may replace it.
    public static PyObject modules(Interpreter interpreter) {
        PyObject modules = interpreter.sys.get(PyStr.intern("modules"));
        return modules == null ? interpreter.modules : modules;
    }

    private static PyException cannotImport(PyObject module, PyObject packageName, PyStr name) {
        PyObject shown = packageName instanceof PyStr ? packageName : PyStr.of("<unknown module name>");
        PyObject path = module instanceof PyModule m ? m.dict().get(Names.FILE) : null;
        String text;
        if (path instanceof PyStr) {
            text = isInitializing(module)
                    ? "cannot import name %s from partially initialized module %s (most likely due to a circular"
                            + " import) (%s)"
                    : "cannot import name %s from %s (%s)";
        } else {
            text = "cannot import name %s from %s (unknown location)";
        }
        PyException error = Errors.of(Exceptions.ImportError, text, Abstract.repr(name), Abstract.repr(shown), path);
        error.value.setAttribute(PyStr.intern("name"), packageName instanceof PyStr ? packageName : shown);
        error.value.setAttribute(PyStr.intern("path"), path instanceof PyStr ? path : PyNone.NONE);
        return error;
    }

    /// Whether the import of the module is still going on (`_PyModuleSpec_IsInitializing`).
    public static boolean isInitializing(PyObject module) {
        PyObject spec = module.getAttributeOrNull(Names.SPEC);
        PyObject value = spec == null ? null : spec.getAttributeOrNull(INITIALIZING);
        return value != null && Abstract.isTrue(value);
    }

    /// `from module import *`.
    public static void importStar(PyFrame frame, PyObject module) {
        PyObject locals = FrameLocals.of(frame);
        PyObject names = module.getAttributeOrNull(Names.ALL);
        boolean skipPrivate = names == null;
        if (skipPrivate) {
            PyObject dict = module.getAttributeOrNull(Names.DICT);
            if (dict == null) {
                throw Errors.of(Exceptions.ImportError, "from-import-* object has no __dict__ and no __all__");
            }
            names = Abstract.callMethod(dict, Names.KEYS);
        }
        for (PyObject name : Abstract.toArray(names)) {
            if (!(name instanceof PyStr text)) {
                throw notAString(module, name, skipPrivate);
            }
            if (skipPrivate && text.size() > 0 && text.codePointAt(0) == '_') {
                continue;
            }
            Abstract.setItem(locals, name, module.getAttribute(text.interned()));
        }
    }

    private static PyException notAString(PyObject module, PyObject name, boolean key) {
        PyObject moduleName = module.getAttribute(Names.NAME);
        if (!(moduleName instanceof PyStr)) {
            return Errors.typeError(
                    "module __name__ must be a string, not %s",
                    moduleName.type().qualifiedName());
        }
        return Errors.typeError(
                key ? "Key in %s.__dict__ must be str, not %s" : "Item in %s.__all__ must be str, not %s",
                moduleName,
                name.type().qualifiedName());
    }
}
