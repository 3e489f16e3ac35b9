package org.scoria.interpreter;

import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.Calls;
import org.scoria.objects.DictUpdate;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Formatting;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.shadowcode.Opcode.Op;

/// The instructions that make containers and strings. The same conventions as [ColdInstructions].
final class BuildInstructions {
    private BuildInstructions() {}

    static int execute(PyFrame frame, int op, int arg, int sp) {
        PyObject[] s = frame.slots;
        switch (op) {
            case Op.BUILD_TUPLE -> {
                return replace(s, sp, arg, PyTuple.of(Arrays.copyOfRange(s, sp - arg, sp)));
            }
            case Op.BUILD_LIST -> {
                return replace(s, sp, arg, new PyList(Arrays.copyOfRange(s, sp - arg, sp), arg));
            }
            case Op.BUILD_SET -> {
                return replace(s, sp, arg, SetInstructions.build(s, sp - arg, sp));
            }
            case Op.BUILD_MAP -> {
                return replace(s, sp, 2 * arg, dict(s, sp - 2 * arg, sp));
            }
            case Op.BUILD_CONST_KEY_MAP -> {
                return replace(s, sp, arg + 1, constKeyDict((PyTuple) s[sp - 1], s, sp - 1 - arg));
            }
            case Op.BUILD_STRING -> {
                return replace(s, sp, arg, Formatting.join(s, sp - arg, sp));
            }
            case Op.BUILD_SLICE -> {
                PyObject step = arg == 3 ? s[sp - 1] : PyNone.NONE;
                return replace(s, sp, arg, SetInstructions.slice(s[sp - arg], s[sp - arg + 1], step));
            }
            case Op.FORMAT_VALUE -> {
                PyObject spec = (arg & 4) != 0 ? s[sp - 1] : null;
                int width = spec == null ? 1 : 2;
                return replace(s, sp, width, Formatting.field(s[sp - width], arg & 3, spec));
            }
            case Op.LIST_TO_TUPLE ->
                s[sp - 1] = PyTuple.of(Abstract.toArray(s[sp - 1]).clone());
            default -> {
                add(frame, op, arg, sp);
                return pop(s, sp, op == Op.MAP_ADD ? 2 : 1);
            }
        }
        return sp;
    }

    private static int replace(PyObject[] s, int sp, int count, PyObject value) {
        int from = sp - count;
        for (int i = from + 1; i < sp; i++) {
            s[i] = null;
        }
        s[from] = value;
        return from + 1;
    }

    private static int pop(PyObject[] s, int sp, int count) {
        for (int i = sp - count; i < sp; i++) {
            s[i] = null;
        }
        return sp - count;
    }

    private static PyDict dict(PyObject[] s, int from, int to) {
        PyDict dict = new PyDict((to - from) / 2);
        for (int i = from; i < to; i += 2) {
            dict.put(s[i], s[i + 1]);
        }
        return dict;
    }

    private static PyDict constKeyDict(PyTuple keys, PyObject[] s, int from) {
        PyDict dict = new PyDict(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            dict.put(keys.get(i), s[from + i]);
        }
        return dict;
    }

    /// The instructions that add the top to a container `arg` below it.
    private static void add(PyFrame frame, int op, int arg, int sp) {
        PyObject[] s = frame.slots;
        PyObject top = s[sp - 1];
        switch (op) {
            case Op.LIST_APPEND -> ((PyList) s[sp - 1 - arg]).append(top);
            case Op.LIST_EXTEND -> extend((PyList) s[sp - 1 - arg], top);
            case Op.SET_ADD -> SetInstructions.add(s[sp - 1 - arg], top);
            case Op.SET_UPDATE -> SetInstructions.update(s[sp - 1 - arg], top);
            case Op.MAP_ADD -> ((PyDict) s[sp - 2 - arg]).put(s[sp - 2], top);
            case Op.DICT_UPDATE -> update((PyDict) s[sp - 1 - arg], top);
            // the callable lies below the dict, the positional arguments and nothing else
            case Op.DICT_MERGE -> Calls.mergeInto((PyDict) s[sp - 1 - arg], top, s[sp - 3 - arg]);
            default -> throw Errors.systemError("unknown opcode %s", op);
        }
    }

    private static void extend(PyList list, PyObject iterable) {
        try {
            list.extend(iterable);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)
                    && iterable.type().lookup(Names.ITER) == null
                    && iterable.type().lookup(Names.GETITEM) == null) {
                throw Errors.typeError(
                        "Value after * must be an iterable, not %s",
                        iterable.type().qualifiedName());
            }
            throw e;
        }
    }

    private static void update(PyDict dict, PyObject mapping) {
        if (!(mapping instanceof PyDict) && mapping.getAttributeOrNull(Names.KEYS) == null) {
            throw Errors.typeError(
                    "'%s' object is not a mapping", mapping.type().qualifiedName());
        }
        DictUpdate.merge(dict, mapping, true);
    }
}
