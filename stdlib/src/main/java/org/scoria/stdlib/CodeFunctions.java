package org.scoria.stdlib;

import java.util.Arrays;
import org.scoria.objects.ClassCreation;
import org.scoria.objects.Errors;
import org.scoria.objects.FileName;
import org.scoria.objects.FrameLocals;
import org.scoria.objects.Interpreter;
import org.scoria.objects.Names;
import org.scoria.objects.PyCell;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;

/// `compile`, `eval`, `exec` and `__build_class__`. Compare CPython 3.11 `Python/bltinmodule.c`.
final class CodeFunctions {
    /// Future statements, nested scopes, and the `PyCF_…` flags of `ast` and `codeop`.
    private static final int KNOWN_FLAGS = 0x1FE0000 | 0x10 | 0x7600;

    private static final int ONLY_AST = 0x400;

    private static final PyStr STRING = PyStr.intern("<string>");

    private CodeFunctions() {}

    static PyObject compile(
            PyObject source,
            PyObject filename,
            String mode,
            int flags,
            boolean dontInherit,
            int optimize,
            int featureVersion) {
        PyStr path = FileName.text(filename);
        if ((flags & ~KNOWN_FLAGS) != 0) {
            throw Errors.valueError("compile(): unrecognised flags");
        }
        if (optimize < -1 || optimize > 2) {
            throw Errors.valueError("compile(): invalid optimize value");
        }
        switch (mode) {
            case "exec", "eval", "single" -> {}
            case "func_type" -> {
                if ((flags & ONLY_AST) == 0) {
                    throw Errors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
                }
            }
            default ->
                throw Errors.valueError(
                        (flags & ONLY_AST) == 0
                                ? "compile() mode must be 'exec', 'eval' or 'single'"
                                : "compile() mode must be 'exec', 'eval', 'single' or 'func_type'");
        }
        return ThreadState.current()
                .interpreter
                .compile(source, path, mode, flags, !dontInherit, optimize, featureVersion);
    }

    // ---- eval and exec

    static PyObject eval(PyObject source, PyObject globals, PyObject locals) {
        if (locals != PyNone.NONE && !isMapping(locals)) {
            throw Errors.typeError("locals must be a mapping");
        }
        if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw Errors.typeError(
                    isMapping(globals)
                            ? "globals must be a real dict; try eval(code, {}, mapping)"
                            : "globals must be a dict");
        }
        ThreadState thread = ThreadState.current();
        PyCode code;
        if (source instanceof PyCode given) {
            if (given.nfreevars > 0) {
                throw Errors.typeError("code object passed to eval() may not contain free variables");
            }
            code = given;
        } else {
            code = compiled(thread.interpreter, "eval", unindented(source));
        }
        return run(thread, "eval", code, globals, locals, null);
    }

    static void exec(PyObject source, PyObject globals, PyObject locals, PyObject closure) {
        if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw Errors.typeError(
                    "exec() globals must be a dict, not %s", globals.type().name());
        }
        if (locals != PyNone.NONE && !isMapping(locals)) {
            throw Errors.typeError(
                    "locals must be a mapping or None, not %s", locals.type().name());
        }
        ThreadState thread = ThreadState.current();
        PyCell[] cells = null;
        PyCode code;
        if (source instanceof PyCode given) {
            cells = cells(given, closure);
            code = given;
        } else {
            if (closure != PyNone.NONE) {
                throw Errors.typeError("closure can only be used when source is a code object");
            }
            code = compiled(thread.interpreter, "exec", source);
        }
        run(thread, "exec", code, globals, locals, cells);
    }

    private static boolean isMapping(PyObject o) {
        return o.type().lookup(Names.GETITEM) != null;
    }

    private static PyCell[] cells(PyCode code, PyObject closure) {
        int wanted = code.nfreevars;
        if (wanted == 0) {
            if (closure != PyNone.NONE) {
                throw Errors.typeError("cannot use a closure with this code object");
            }
            return null;
        }
        boolean fits = closure.getClass() == PyTuple.class && ((PyTuple) closure).size() == wanted;
        PyCell[] cells = new PyCell[wanted];
        for (int i = 0; fits && i < wanted; i++) {
            if (((PyTuple) closure).get(i) instanceof PyCell cell) {
                cells[i] = cell;
            } else {
                fits = false;
            }
        }
        if (!fits) {
            throw Errors.typeError("code object requires a closure of exactly length %s", wanted);
        }
        return cells;
    }

    /// An expression may begin with blanks and tabs when it is text.
    private static PyObject unindented(PyObject source) {
        if (!(source instanceof PyStr text)) {
            return source;
        }
        int i = 0;
        while (i < text.size() && (text.codePointAt(i) == ' ' || text.codePointAt(i) == '\t')) {
            i++;
        }
        return i == 0 ? text : PyStr.of(text.toString().substring(i));
    }

    private static PyCode compiled(Interpreter interpreter, String function, PyObject source) {
        if (!(source instanceof PyStr) && !source.hasBuffer()) {
            throw Errors.typeError("%s() arg 1 must be a string, bytes or code object", function);
        }
        return (PyCode) interpreter.compile(source, STRING, function, 0, true, -1, -1);
    }

    private static PyObject run(
            ThreadState thread, String function, PyCode code, PyObject globals, PyObject locals, PyCell[] cells) {
        PyFrame frame = thread.frame;
        PyObject namespace = locals;
        PyDict variables;
        if (globals instanceof PyDict dict) {
            variables = dict;
        } else if (frame != null) {
            variables = frame.globals;
            if (namespace == PyNone.NONE) {
                namespace = FrameLocals.of(frame);
            }
        } else {
            throw Errors.typeError("%s must be given globals and locals when called without a frame", function);
        }
        if (namespace == PyNone.NONE) {
            namespace = variables;
        }
        return thread.interpreter.eval(code, variables, namespace, cells);
    }

    // ---- __build_class__

    static PyObject buildClass(PyObject[] args, PyDict keywords) {
        if (args.length < 2) {
            throw Errors.typeError("__build_class__: not enough arguments");
        }
        if (!(args[0] instanceof PyFunction body)) {
            throw Errors.typeError("__build_class__: func must be a function");
        }
        if (!(args[1] instanceof PyStr name)) {
            throw Errors.typeError("__build_class__: name is not a string");
        }
        int count = keywords.size();
        PyObject[] values = new PyObject[count];
        PyStr[] names = count == 0 ? null : new PyStr[count];
        int n = 0;
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            names[n] = (PyStr) keywords.keyAt(i);
            values[n++] = keywords.valueAt(i);
        }
        return ClassCreation.build(body, name, Arrays.copyOfRange(args, 2, args.length), values, names);
    }
}
