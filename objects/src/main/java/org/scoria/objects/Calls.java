package org.scoria.objects;

import java.util.Arrays;

/// Calls as instructions make them: operands on the frame's stack, keyword names beside them.
///
/// Compare CPython 3.11 `Python/ceval.c`, instructions LOAD_METHOD, CALL, CALL_FUNCTION_EX.
public final class Calls {
    private Calls() {}

    /// LOAD_METHOD: leaves `function, object` in the two slots from `at` when the attribute is a plain method of
    /// the class, else `null, attribute`.
    public static void loadMethod(PyObject[] slots, int at, PyObject object, PyStr name) {
        PyObject method = unboundMethod(object, name);
        if (method != null) {
            slots[at] = method;
            slots[at + 1] = object;
        } else {
            slots[at + 1] = object.getAttribute(name);
            slots[at] = null;
        }
    }

    /// The function in the class that `object.name` would bind to `object`, or null when the attribute is anything
    /// else.
    public static PyObject unboundMethod(PyObject object, PyStr name) {
        PyType type = object.type();
        PyObject found = type.lookup(name);
        if (found == null || found.getClass() != PyFunction.class && found.getClass() != PyMethodDescriptor.class) {
            return null;
        }
        if (!object.readsByDefault() || type.slots != null && type.slots[SlotIndex.GETATTRIBUTE] != null) {
            return null;
        }
        return object.instanceGet(name) == null ? found : null;
    }

    /// CALL with `count` arguments from `base`: `null, callable, arguments` or `function, self, arguments`.
    public static PyObject call(PyObject[] s, int base, int count) {
        PyObject callable = s[base];
        int first = base + 1;
        int total = count + 1;
        if (callable == null) {
            callable = s[base + 1];
            first = base + 2;
            total = count;
        }
        return switch (total) {
            case 0 -> callable.call0();
            case 1 -> callable.call1(s[first]);
            case 2 -> callable.call2(s[first], s[first + 1]);
            case 3 -> callable.call3(s[first], s[first + 1], s[first + 2]);
            case 4 -> callable.call4(s[first], s[first + 1], s[first + 2], s[first + 3]);
            default -> callable.call(Arrays.copyOfRange(s, first, first + total), null);
        };
    }

    /// CALL after KW_NAMES, or any call that profilers may want to see.
    public static PyObject callSlow(ThreadState thread, PyObject[] s, int base, int count, PyStr[] keywords) {
        PyObject callable = s[base];
        int first = base + 1;
        int total = count + 1;
        if (callable == null) {
            callable = s[base + 1];
            first = base + 2;
            total = count;
        }
        return invoke(thread, callable, Arrays.copyOfRange(s, first, first + total), keywords);
    }

    private static PyObject invoke(ThreadState thread, PyObject callable, PyObject[] args, PyStr[] keywords) {
        if (thread.profileFunction != null && thread.tracing) {
            PyObject target = callable instanceof PyMethod method ? method.function : callable;
            if (isBuiltin(target)) {
                return Tracing.callProfiled(thread, callable, args, keywords);
            }
        }
        return callable.call(args, keywords);
    }

    /// Whether profilers get `c_call` events for it: builtin functions and methods.
    private static boolean isBuiltin(PyObject callable) {
        String name = callable.type().name();
        return name.equals("builtin_function_or_method") || name.equals("method_descriptor");
    }

    /// CALL_FUNCTION_EX: `callable(*positional, **named)`; `named` is null without.
    public static PyObject callEx(ThreadState thread, PyObject callable, PyObject positional, PyObject named) {
        PyObject[] args;
        if (positional instanceof PyTuple tuple) {
            args = tuple.items;
        } else {
            checkIterable(callable, positional);
            args = Abstract.toArray(positional);
        }
        if (named == null) {
            return invoke(thread, callable, args, null);
        }
        PyDict dict = named.getClass() == PyDict.class ? (PyDict) named : mergeInto(new PyDict(), named, callable);
        int count = dict.size();
        if (count == 0) {
            return invoke(thread, callable, args, null);
        }
        PyStr[] keywords = new PyStr[count];
        PyObject[] all = Arrays.copyOf(args, args.length + count);
        int n = 0;
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            if (!(dict.keyAt(i) instanceof PyStr keyword)) {
                throw Errors.typeError("keywords must be strings");
            }
            keywords[n] = keyword;
            all[args.length + n++] = dict.valueAt(i);
        }
        return invoke(thread, callable, all, keywords);
    }

    private static void checkIterable(PyObject callable, PyObject positional) {
        PyType type = positional.type();
        if (type.lookup(Names.ITER) == null && type.lookup(Names.GETITEM) == null) {
            throw Errors.typeError(
                    "%s argument after * must be an iterable, not %s", functionText(callable), type.qualifiedName());
        }
    }

    /// DICT_MERGE: adds `mapping` to the keyword arguments collected so far; `callable` is for the errors.
    public static PyDict mergeInto(PyDict target, PyObject mapping, PyObject callable) {
        if (!(mapping instanceof PyDict) && mapping.getAttributeOrNull(Names.KEYS) == null) {
            throw notAMapping(callable, mapping);
        }
        if (mapping instanceof PyDict dict && dict.type().lookup(Names.ITER) == PyDict.TYPE.lookup(Names.ITER)) {
            for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                addKeyword(target, dict.keyAt(i), dict.valueAt(i), callable);
            }
            return target;
        }
        PyObject keys = Abstract.callMethod(mapping, Names.KEYS);
        PyObject iterator = Abstract.iter(keys);
        for (PyObject key = iterator.next(); key != null; key = iterator.next()) {
            addKeyword(target, key, Abstract.getItem(mapping, key), callable);
        }
        return target;
    }

    private static void addKeyword(PyDict target, PyObject key, PyObject value, PyObject callable) {
        if (target.containsKey(key)) {
            throw Errors.typeError(
                    "%s got multiple values for keyword argument '%s'", functionText(callable), Abstract.str(key));
        }
        target.put(key, value);
    }

    private static PyException notAMapping(PyObject callable, PyObject mapping) {
        return Errors.typeError(
                "%s argument after ** must be a mapping, not %s",
                functionText(callable), mapping.type().qualifiedName());
    }

    /// How errors name a callable: `module.qualname()` without `builtins.`; compare `_PyObject_FunctionStr`.
    static String functionText(PyObject callable) {
        PyObject qualname = callable.getAttributeOrNull(Names.QUALNAME);
        if (qualname == null) {
            return Abstract.str(callable).toString();
        }
        PyObject module = callable.getAttributeOrNull(Names.MODULE);
        String name = Abstract.str(qualname) + "()";
        if (module == null || module == PyNone.NONE) {
            return name;
        }
        String moduleName = Abstract.str(module).toString();
        return moduleName.equals("builtins") ? name : moduleName + "." + name;
    }
}
