package org.scoria.objects;

import java.util.ArrayList;
import java.util.List;

/// The instructions of `match` statements. Compare CPython 3.11 `Python/ceval.c: match_class, match_keys`.
public final class PatternMatching {
    private static final PyStr GET = PyStr.intern("get");

    private PatternMatching() {}

    /// MATCH_SEQUENCE: whether sequence patterns may match (`Py_TPFLAGS_SEQUENCE`).
    public static boolean isSequence(PyObject o) {
        return o.type().patternKind == PyType.SEQUENCE;
    }

    /// MATCH_MAPPING (`Py_TPFLAGS_MAPPING`).
    public static boolean isMapping(PyObject o) {
        return o.type().patternKind == PyType.MAPPING;
    }

    /// What a new class takes over: the kind of the first class in its MRO that has one.
    static int inheritedKind(PyType type) {
        for (PyType t : type.mro()) {
            if (t.patternKind != 0) {
                return t.patternKind;
            }
        }
        return 0;
    }

    /// Gives a class and its subclasses the kind of the abstract base class it is registered with. Builtin types
    /// keep theirs: a str is no sequence to a pattern. Compare CPython `Modules/_abc.c:
    /// set_collection_flag_recursive`.
    public static void spread(PyType type, int kind) {
        if (!type.isHeap || type.patternKind == kind) {
            return;
        }
        type.patternKind = kind;
        for (PyType subclass : type.subclasses()) {
            spread(subclass, kind);
        }
    }

    /// MATCH_KEYS: the values of `keys` in the mapping, or None when one is missing.
    public static PyObject keys(PyObject mapping, PyTuple keys) {
        if (keys.size() == 0) {
            return PyTuple.EMPTY;
        }
        PyObject get = mapping.getAttribute(GET);
        PyDict seen = new PyDict();
        PyObject dummy = new PyInstance(PyObject.TYPE);
        PyObject[] values = new PyObject[keys.size()];
        for (int i = 0; i < values.length; i++) {
            PyObject key = keys.get(i);
            if (seen.containsKey(key)) {
                throw Errors.valueError("mapping pattern checks duplicate key (%s)", Abstract.repr(key));
            }
            seen.put(key, PyNone.NONE);
            values[i] = get.call2(key, dummy);
            if (values[i] == dummy) {
                return PyNone.NONE;
            }
        }
        return PyTuple.of(values);
    }

    /// MATCH_CLASS: the attributes for `count` positional and the named patterns, or null when the class does not
    /// fit.
    public static PyTuple matchClass(PyObject subject, PyObject cls, int count, PyTuple names) {
        if (!(cls instanceof PyType type)) {
            throw Errors.typeError("called match pattern must be a type");
        }
        if (!Abstract.isInstance(subject, cls)) {
            return null;
        }
        List<PyObject> values = new ArrayList<>();
        PyDict seen = new PyDict();
        if (count > 0 && !positional(subject, type, count, seen, values)) {
            return null;
        }
        for (PyObject name : names.items) {
            PyObject value = attribute(subject, type, name, seen);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return PyTuple.of(values.toArray(PyObject.NO_ARGS));
    }

    private static boolean positional(PyObject subject, PyType type, int count, PyDict seen, List<PyObject> values) {
        PyObject args = type.getAttributeOrNull(Names.MATCH_ARGS);
        boolean self = false;
        PyTuple names = PyTuple.EMPTY;
        if (args == null) {
            self = matchesSelf(type);
        } else if (args instanceof PyTuple tuple && tuple.getClass() == PyTuple.class) {
            names = tuple;
        } else {
            throw Errors.typeError(
                    "%s.__match_args__ must be a tuple (got %s)",
                    type.name(), args.type().qualifiedName());
        }
        int allowed = self ? 1 : names.size();
        if (allowed < count) {
            throw Errors.typeError(
                    "%s() accepts %s positional sub-pattern%s (%s given)",
                    type.name(), allowed, allowed == 1 ? "" : "s", count);
        }
        if (self) {
            values.add(subject);
            return true;
        }
        for (int i = 0; i < count; i++) {
            PyObject name = names.get(i);
            if (name.getClass() != PyStr.class) {
                throw Errors.typeError(
                        "__match_args__ elements must be strings (got %s)",
                        name.type().qualifiedName());
            }
            PyObject value = attribute(subject, type, name, seen);
            if (value == null) {
                return false;
            }
            values.add(value);
        }
        return true;
    }

    private static PyObject attribute(PyObject subject, PyType type, PyObject name, PyDict seen) {
        if (seen.containsKey(name)) {
            throw Errors.typeError("%s() got multiple sub-patterns for attribute %s", type.name(), Abstract.repr(name));
        }
        seen.put(name, PyNone.NONE);
        return subject.getAttributeOrNull((PyStr) name);
    }

    /// Whether a single positional pattern matches the subject itself (`_Py_TPFLAGS_MATCH_SELF`): the builtin value
    /// types and what inherits from them.
    private static boolean matchesSelf(PyType type) {
        for (PyType t : type.mro()) {
            switch (t.isHeap ? "" : t.name()) {
                case "bool",
                        "bytearray",
                        "bytes",
                        "dict",
                        "float",
                        "frozenset",
                        "int",
                        "list",
                        "set",
                        "str",
                        "tuple" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
