package org.scoria.interpreter;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.scoria.objects.Abstract;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyBaseExceptionGroup;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTraceback;
import org.scoria.objects.PyType;

/// Prints exceptions with their tracebacks, chains, groups, notes and suggestions.
///
/// Compare CPython 3.11 `Python/pythonrun.c: print_exception_recursive`.
final class ExceptionPrinter {
    private static final PyStr NOTES = PyStr.intern("__notes__");
    private static final int MAX_GROUP_WIDTH = 15;
    private static final int MAX_GROUP_DEPTH = 10;

    private final ScoriaInterpreter interpreter;
    private final TracebackPrinter out;
    private final Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;
    private boolean needClose;

    private ExceptionPrinter(ScoriaInterpreter interpreter, PyObject file) {
        this.interpreter = interpreter;
        this.out = new TracebackPrinter(interpreter, file);
    }

    static void print(ScoriaInterpreter interpreter, PyObject file, PyObject value) {
        try {
            new ExceptionPrinter(interpreter, file).recursive(value);
        } catch (PyException e) {
            return; // the file does not want it
        }
    }

    static void printUnraisable(ScoriaInterpreter interpreter, PyObject file, PyObject value, PyObject traceback) {
        ExceptionPrinter printer = new ExceptionPrinter(interpreter, file);
        if (traceback instanceof PyTraceback tb) {
            printer.out.print(tb, "Traceback (most recent call last):\n", "");
        }
        if (value instanceof PyBaseException exception) {
            printer.message(exception);
            printer.out.write("\n");
        }
    }

    // ---- chains

    private void recursive(PyObject value) {
        seen.add(value);
        if (value instanceof PyBaseException exception) {
            chain(exception);
        }
        if (value instanceof PyBaseExceptionGroup group) {
            group(group);
        } else {
            single(value);
        }
    }

    private void chain(PyBaseException exception) {
        PyBaseException cause = exception.cause;
        PyBaseException context = exception.context;
        if (cause != null) {
            chained(cause, "The above exception was the direct cause of the following exception:\n");
        } else if (context != null && !exception.suppressContext) {
            chained(context, "During handling of the above exception, another exception occurred:\n");
        }
    }

    private void chained(PyBaseException earlier, String message) {
        if (seen.contains(earlier)) {
            return;
        }
        boolean outerNeedClose = needClose;
        recursive(earlier);
        needClose |= outerNeedClose;
        margin();
        out.write("\n");
        margin();
        out.write(message);
        margin();
        out.write("\n");
    }

    // ---- one exception

    private void margin() {
        out.margin();
    }

    private void single(PyObject value) {
        if (!(value instanceof PyBaseException exception)) {
            margin();
            out.write("TypeError: print_exception(): Exception expected for value, "
                    + value.type().name() + " found\n");
            return;
        }
        traceback(exception);
        if (exception.type().isSubtype(Exceptions.SyntaxError)) {
            SyntaxErrorText.print(out, exception);
        }
        margin();
        message(exception);
        String suggestion = Suggestions.of(interpreter, exception);
        out.write(suggestion == null ? "\n" : ". Did you mean: '" + suggestion + "'?\n");
        notes(exception);
    }

    private void traceback(PyBaseException exception) {
        if (!(exception.traceback instanceof PyTraceback tb)) {
            return;
        }
        if (exception instanceof PyBaseExceptionGroup) {
            out.print(tb, "Exception Group Traceback (most recent call last):\n", depth == 1 ? "+ " : null);
        } else {
            out.print(tb, "Traceback (most recent call last):\n", null);
        }
    }

    private void message(PyBaseException exception) {
        PyType type = exception.type();
        PyObject module = type.getAttributeOrNull(Names.MODULE);
        if (!(module instanceof PyStr moduleName)) {
            out.write("<unknown>.");
        } else if (!moduleName.toString().equals("builtins")
                && !moduleName.toString().equals("__main__")) {
            out.write(moduleName + ".");
        }
        PyObject qualname = type.getAttributeOrNull(Names.QUALNAME);
        out.write(qualname instanceof PyStr ? qualname.toString() : type.name());
        PyStr text;
        try {
            text = SyntaxErrorText.message(exception);
        } catch (PyException e) {
            out.write(": <exception str() failed>");
            return;
        }
        if (text.size() > 0) {
            out.write(": ");
            out.write(text);
        }
    }

    private void notes(PyBaseException exception) {
        PyObject notes = exception.getAttributeOrNull(NOTES);
        if (notes == null || notes == PyNone.NONE) {
            return;
        }
        if (!org.scoria.objects.PatternMatching.isSequence(notes)) {
            margin();
            out.write(TracebackPrinter.reprOr(notes, "<__notes__ repr() failed>"));
            out.write("\n");
            return;
        }
        for (PyObject note : Abstract.toArray(notes)) {
            String text;
            try {
                text = Abstract.str(note).toString();
            } catch (PyException e) {
                text = "<note str() failed>";
            }
            for (String line : text.split("\n", -1)) {
                margin();
                out.write(line + "\n");
            }
        }
    }

    // ---- groups

    private void group(PyBaseExceptionGroup group) {
        if (depth > MAX_GROUP_DEPTH) {
            margin();
            out.write("... (max_group_depth is " + MAX_GROUP_DEPTH + ")\n");
            return;
        }
        if (depth == 0) {
            enter(1);
        }
        single(group);
        PyObject[] inner = group.exceptions.items;
        int shown = Math.min(inner.length, MAX_GROUP_WIDTH + 1);
        needClose = false;
        for (int i = 0; i < shown; i++) {
            member(inner, i, i == shown - 1);
        }
        if (depth == 1) {
            enter(0);
        }
    }

    private void member(PyObject[] inner, int i, boolean last) {
        if (last) {
            needClose = true;
        }
        boolean truncated = i >= MAX_GROUP_WIDTH;
        out.indent();
        out.write((i == 0 ? "+-" : "  ") + "+---------------- " + (truncated ? "..." : i + 1) + " ----------------\n");
        enter(depth + 1);
        if (truncated) {
            int more = inner.length - MAX_GROUP_WIDTH;
            margin();
            out.write("and " + more + " more exception" + (more > 1 ? "s" : "") + "\n");
        } else {
            recursive(inner[i]);
        }
        if (last && needClose) {
            out.indent();
            out.write("+------------------------------------\n");
            needClose = false;
        }
        enter(depth - 1);
    }

    private void enter(int newDepth) {
        depth = newDepth;
        out.setDepth(newDepth);
    }
}
