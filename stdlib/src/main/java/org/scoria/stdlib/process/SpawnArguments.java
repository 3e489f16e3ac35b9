package org.scoria.stdlib.process;

import java.util.BitSet;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.expose.Convert;
import org.scoria.stdlib.FdTable;

/// The arguments of `posix_spawn`. Compare CPython 3.11 `Modules/posixmodule.c: py_posix_spawn`.
final class SpawnArguments {
    private static final PyStr KEYS = PyStr.intern("keys");
    private static final PyStr VALUES = PyStr.intern("values");

    /// No program expects numbers as high as this.
    private static final int BEYOND = 512;

    /// The numbers that earlier actions have given the child.
    private final BitSet opened = new BitSet();

    private final String function;
    private final PyObject path;
    private final PyObject argv;
    private final PyObject env;
    private final PyObject fileActions;
    private final PyObject mask;
    private final PyObject defaults;

    SpawnArguments(
            String function,
            PyObject path,
            PyObject argv,
            PyObject env,
            PyObject fileActions,
            PyObject mask,
            PyObject defaults) {
        this.function = function;
        this.path = path;
        this.argv = argv;
        this.env = env;
        this.fileActions = fileActions;
        this.mask = mask;
        this.defaults = defaults;
    }

    static byte[][] arguments(PyObject argv, String function) {
        if (!(argv instanceof PyList) && !(argv instanceof PyTuple)) {
            throw Errors.typeError("%s: argv must be a tuple or list", function);
        }
        byte[][] arguments = ProcessArguments.list(argv);
        if (arguments.length == 0) {
            throw Errors.valueError("%s: argv must not be empty", function);
        }
        if (arguments[0].length == 0) {
            throw Errors.valueError("%s: argv first element cannot be empty", function);
        }
        return arguments;
    }

    /// `NAME=value` entries of a mapping.
    static byte[][] environment(PyObject env, String function) {
        if (env == PyNone.NONE || env.getAttributeOrNull(KEYS) == null) {
            throw Errors.typeError("%s: environment must be a mapping object", function);
        }
        PyObject[] names = Abstract.toArray(Abstract.callMethod(env, KEYS));
        PyObject[] values = Abstract.toArray(Abstract.callMethod(env, VALUES));
        byte[][] entries = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            byte[] name = ProcessArguments.bytes(names[i]);
            byte[] value = ProcessArguments.bytes(values[i]);
            if (name.length == 0 || new String(name, 1, name.length - 1).indexOf('=') >= 0) {
                throw Errors.valueError("illegal environment variable name");
            }
            entries[i] = new byte[name.length + 1 + value.length];
            System.arraycopy(name, 0, entries[i], 0, name.length);
            entries[i][name.length] = '=';
            System.arraycopy(value, 0, entries[i], name.length + 1, value.length);
        }
        return entries;
    }

    long start(boolean searchPath, PyObject group, boolean resetIds, boolean newSession, PyObject scheduler) {
        byte[][] arguments = arguments(argv, function);
        byte[][] environment = environment(env, function);
        if (scheduler != null && scheduler != PyNone.NONE) {
            throw Errors.notImplementedError("%s: scheduler", function);
        }
        try (ChildProcess child = new ChildProcess()) {
            ProcessFunctions.inheritAll(child);
            actions(child);
            child.directory(null);
            if (group != null) {
                child.group(Convert.toInt(group));
            }
            if (resetIds) {
                child.resetIds();
            }
            if (newSession) {
                child.newSession();
            }
            int[] masked = signals(mask);
            if (masked.length > 0) {
                child.signalMask(masked);
            }
            int[] defaulted = signals(defaults);
            if (defaulted.length > 0) {
                child.defaultSignals(defaulted);
            }
            int pid = child.start(ProcessArguments.bytes(path), arguments, environment, searchPath);
            if (pid < 0) {
                throw FdTable.osError(-pid, path);
            }
            return pid;
        }
    }

    private static int[] signals(PyObject set) {
        PyObject[] items = Abstract.toArray(set);
        int[] numbers = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            long number = Convert.toLong(items[i]);
            if (number < 1 || number > 64) {
                throw Errors.valueError("signal number %s out of range [1; 64]", number);
            }
            numbers[i] = (int) number;
        }
        return numbers;
    }

    private void actions(ChildProcess child) {
        if (fileActions == PyNone.NONE) {
            return;
        }
        for (PyObject action : Abstract.toArray(fileActions)) {
            if (!(action instanceof PyTuple parts) || parts.size() == 0) {
                throw Errors.typeError("Each file_actions element must be a non-empty tuple");
            }
            action(child, parts);
        }
    }

    private void action(ChildProcess child, PyTuple parts) {
        int kind = parts.get(0) instanceof PyInt ? Convert.toInt(parts.get(0)) : -1;
        switch (kind) {
            case 0 -> {
                check(parts, 5, "A open file_action tuple must have 5 elements");
                byte[] name = parts.get(2) instanceof PyBytes b ? b.array() : ProcessArguments.bytes(parts.get(2));
                child.open(Convert.toInt(parts.get(1)), name, Convert.toInt(parts.get(3)), Convert.toInt(parts.get(4)));
            }
            case 1 -> {
                check(parts, 2, "A close file_action tuple must have 2 elements");
                child.close(Convert.toInt(parts.get(1)));
            }
            case 2 -> {
                check(parts, 3, "A dup2 file_action tuple must have 3 elements");
                int from = Convert.toInt(parts.get(1));
                int to = Convert.toInt(parts.get(2));
                boolean isOwn = opened.get(from) || !FdTable.current().isOpen(from);
                child.duplicate(isOwn ? from : child.borrow(from, BEYOND), to);
                opened.set(to);
            }
            default -> throw Errors.typeError("Unknown file_actions identifier");
        }
    }

    private static void check(PyTuple parts, int size, String error) {
        if (parts.size() != size) {
            throw Errors.typeError("%s", error);
        }
    }
}
