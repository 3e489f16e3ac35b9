package org.scoria.objects;

import java.util.List;
import org.scoria.objects.text.Utf8;

/// `type.__new__`: makes a class from a name, bases and a namespace.
///
/// Compare CPython 3.11 `Objects/typeobject.c: type_new`.
public final class ClassCreation {
    private static final PyStr CLASSCELL = Names.CLASSCELL;

    private ClassCreation() {}

    /// The most derived metaclass of `metatype` and the classes of `bases`.
    public static PyType calculateMetaclass(PyType metatype, PyTuple bases) {
        PyType winner = metatype;
        for (PyObject base : bases.items) {
            PyType candidate = base.type();
            if (winner.isSubtype(candidate)) {
                continue;
            }
            if (candidate.isSubtype(winner)) {
                winner = candidate;
                continue;
            }
            throw Errors.typeError(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                            + " of the metaclasses of all its bases");
        }
        return winner;
    }

    /// Makes the class; `metatype` is the calculated one. `keywords` go to `__init_subclass__`.
    public static PyType create(
            PyType metatype, PyStr name, PyTuple bases, PyDict namespace, PyObject[] keywordValues, PyStr[] keywords) {
        PyTuple allBases = bases.size() == 0 ? PyTuple.of(PyObject.TYPE) : bases;
        PyType base = Layouts.bestBase(allBases);
        checkName(name);
        PyDict dict = namespace.copy();
        PyType type = metatype == PyType.TYPE
                ? new PyType(metatype, name.toString(), allBases, dict)
                : new PyTypeSub(metatype, name.toString(), allBases, dict);
        type.base = base;
        Layouts.inherit(type, base, allBases);
        completeNamespace(type, name, dict);
        fillClassCell(type, dict.remove(CLASSCELL)); // before any code of the metaclass runs
        SlotNames.apply(type, base, dict);
        addDefaults(dict);
        type.setMro(newMro(type));
        type.patternKind = PatternMatching.inheritedKind(type);
        type.updateSlots();
        type.isAbstract = false;
        for (PyObject b : allBases.items) {
            ((PyType) b).addSubclass(type);
        }
        setNames(type, dict);
        initSubclass(type, keywordValues, keywords);
        return type;
    }

    /// Refuses null characters and lone surrogates: C code would get the name as UTF-8.
    static void checkName(PyStr name) {
        checkUtf8(name);
        for (int i = 0; i < name.size(); i++) {
            if (name.codePointAt(i) == 0) {
                throw Errors.valueError("type name must not contain null characters");
            }
        }
    }

    private static void checkUtf8(PyStr text) {
        if (!text.isAscii()) {
            Utf8.encode(text, null);
        }
    }

    /// Puts what every class namespace has: `__module__`, `__doc__`; takes `__qualname__` out; wraps the special
    /// functions that are implicitly static or class methods.
    private static void completeNamespace(PyType type, PyStr name, PyDict dict) {
        if (dict.get(Names.MODULE) == null) {
            PyFrame frame = ThreadState.current().frame;
            PyObject module = frame == null ? null : frame.globals.get(Names.NAME);
            if (module != null) {
                dict.put(Names.MODULE, module);
            }
        }
        if (dict.get(Names.DOC) instanceof PyStr doc) {
            checkUtf8(doc);
        }
        PyObject qualname = dict.get(Names.QUALNAME);
        if (qualname != null) {
            if (!(qualname instanceof PyStr text)) {
                throw Errors.typeError(
                        "type __qualname__ must be a str, not %s",
                        qualname.type().qualifiedName());
            }
            type.qualname = text;
            dict.remove(Names.QUALNAME);
        } else {
            type.qualname = name;
        }
        if (dict.get(Names.NEW) instanceof PyFunction function) {
            dict.put(Names.NEW, new PyStaticMethod(function));
        }
        wrapClassMethod(dict, Names.INIT_SUBCLASS);
        wrapClassMethod(dict, Names.CLASS_GETITEM);
    }

    /// What the namespace gets last, behind the descriptors of the instances' storage: a `__doc__` of its own,
    /// and None as `__hash__` of a class that only says what equals its instances.
    private static void addDefaults(PyDict dict) {
        dict.putIfAbsent(Names.DOC, PyNone.NONE);
        if (dict.get(Names.EQ) != null) {
            dict.putIfAbsent(Names.HASH, PyNone.NONE);
        }
    }

    private static void wrapClassMethod(PyDict dict, PyStr name) {
        if (dict.get(name) instanceof PyFunction function) {
            dict.put(name, new PyClassMethod(function));
        }
    }

    /// The MRO; a metaclass may compute it by a `mro()` of its own. Compare `mro_invoke`.
    static PyType[] newMro(PyType type) {
        PyObject custom = type.type().isHeap ? type.type().lookup(Names.MRO) : null;
        if (custom == null || type.type().lookupOwner(Names.MRO) == PyType.TYPE) {
            return Mro.linearize(type);
        }
        PyObject result = Abstract.lookupSpecial(type, Names.MRO).call0();
        PyObject[] items = Abstract.toArray(result);
        if (items.length == 0) {
            throw Errors.typeError("type MRO must not be empty");
        }
        PyType solid = Layouts.solidBase(type);
        PyType[] order = new PyType[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof PyType t)) {
                throw Errors.typeError(
                        "mro() returned a non-class ('%s')", items[i].type().qualifiedName());
            }
            if (!solid.isSubtype(Layouts.solidBase(t))) {
                throw Errors.typeError("mro() returned base with unsuitable layout ('%s')", t.name());
            }
            order[i] = t;
        }
        return order;
    }

    private static void fillClassCell(PyType type, PyObject cell) {
        if (cell == null) {
            return;
        }
        if (!(cell instanceof PyCell c)) {
            throw Errors.typeError(
                    "__classcell__ must be a nonlocal cell, not <class '%s'>",
                    cell.type().displayName());
        }
        c.value = type;
    }

    /// Calls `__set_name__` on the values of the namespace that have it.
    private static void setNames(PyType type, PyDict dict) {
        PyDict names = dict.copy();
        for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
            PyObject value = names.valueAt(i);
            PyObject hook = Abstract.lookupSpecial(value, Names.SET_NAME);
            if (hook == null) {
                continue;
            }
            try {
                hook.call2(type, names.keyAt(i));
            } catch (PyException e) {
                PyException wrapped = Errors.of(
                        Exceptions.RuntimeError,
                        "Error calling __set_name__ on '%s' instance %s in '%s'",
                        value.type().name(),
                        Abstract.repr(names.keyAt(i)),
                        type.name());
                wrapped.value.cause = e.value;
                wrapped.value.context = e.value;
                wrapped.value.suppressContext = true;
                throw wrapped;
            }
        }
    }

    private static void initSubclass(PyType type, PyObject[] values, PyStr[] keywords) {
        if (type.mro()[0] != type && !List.of(type.mro()).contains(type)) {
            throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
        }
        PyObject hook = PySuper.lookup(type, type, Names.INIT_SUBCLASS);
        if (hook != null) {
            hook.call(values, keywords);
        }
    }

    // ---- __build_class__

    /// `__build_class__(function, name, *bases, metaclass=…, **keywords)`.
    public static PyObject build(
            PyFunction body, PyStr name, PyObject[] givenBases, PyObject[] values, PyStr[] keywords) {
        PyTuple original = PyTuple.of(givenBases);
        PyTuple bases = updateBases(original);
        PyObject meta = null;
        PyObject[] kwValues = values;
        PyStr[] kwNames = keywords;
        int m = indexOfMetaclass(keywords);
        if (m >= 0) {
            meta = values[m];
            kwValues = without(values, m);
            kwNames = keywords.length == 1 ? null : withoutName(keywords, m);
        }
        if (meta == null) {
            meta = bases.size() == 0 ? PyType.TYPE : bases.get(0).type();
        }
        if (meta instanceof PyType metatype) {
            meta = calculateMetaclass(metatype, bases);
        }
        PyObject namespace = prepare(meta, name, bases, kwValues, kwNames);
        PyObject cell = runBody(body, namespace);
        if (bases != original) {
            Abstract.setItem(namespace, PyStr.intern("__orig_bases__"), original);
        }
        PyObject[] args = new PyObject[3 + kwValues.length];
        args[0] = name;
        args[1] = bases;
        args[2] = namespace;
        System.arraycopy(kwValues, 0, args, 3, kwValues.length);
        PyObject made = meta.call(args, kwNames);
        if (made instanceof PyType && cell instanceof PyCell c) {
            checkClassCell(made, c, name);
        }
        return made;
    }

    private static void checkClassCell(PyObject made, PyCell cell, PyStr name) {
        if (cell.value == null) {
            throw Errors.runtimeError(
                    "__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?",
                    Abstract.repr(name), Abstract.repr(made));
        }
        if (cell.value != made) {
            throw Errors.typeError(
                    "__class__ set to %s defining %s as %s",
                    Abstract.repr(cell.value), Abstract.repr(name), Abstract.repr(made));
        }
    }

    private static PyObject runBody(PyFunction body, PyObject namespace) {
        ThreadState thread = ThreadState.current();
        PyFrame frame = new PyFrame(thread, body.code, body.globals, body.builtins, namespace, body);
        return frame.run();
    }

    private static PyObject prepare(PyObject meta, PyStr name, PyTuple bases, PyObject[] values, PyStr[] keywords) {
        PyObject hook = meta == PyType.TYPE ? null : meta.getAttributeOrNull(Names.PREPARE);
        if (hook == null) {
            return new PyDict();
        }
        PyObject[] args = new PyObject[2 + values.length];
        args[0] = name;
        args[1] = bases;
        System.arraycopy(values, 0, args, 2, values.length);
        PyObject namespace = hook.call(args, keywords);
        if (!(namespace instanceof PyDict) && namespace.type().lookup(Names.GETITEM) == null) {
            throw Errors.typeError(
                    "%s.__prepare__() must return a mapping, not %s",
                    meta instanceof PyType t ? t.name() : "<metaclass>",
                    namespace.type().qualifiedName());
        }
        return namespace;
    }

    /// Replaces bases that are no classes by what their `__mro_entries__` gives (PEP 560); the same tuple when
    /// there are none.
    private static PyTuple updateBases(PyTuple bases) {
        java.util.ArrayList<PyObject> updated = null;
        for (int i = 0; i < bases.size(); i++) {
            PyObject base = bases.get(i);
            PyObject hook = base instanceof PyType ? null : base.getAttributeOrNull(Names.MRO_ENTRIES);
            if (hook == null) {
                if (updated != null) {
                    updated.add(base);
                }
                continue;
            }
            PyObject entries = hook.call1(bases);
            if (!(entries instanceof PyTuple tuple)) {
                throw Errors.typeError("__mro_entries__ must return a tuple");
            }
            if (updated == null) {
                updated = new java.util.ArrayList<>(
                        java.util.Arrays.asList(bases.items).subList(0, i));
            }
            updated.addAll(java.util.Arrays.asList(tuple.items));
        }
        return updated == null ? bases : PyTuple.of(updated.toArray(PyObject.NO_ARGS));
    }

    private static int indexOfMetaclass(PyStr[] keywords) {
        for (int i = 0; keywords != null && i < keywords.length; i++) {
            if (keywords[i].sameText(Names.METACLASS)) {
                return i;
            }
        }
        return -1;
    }

    private static PyObject[] without(PyObject[] values, int index) {
        PyObject[] fewer = new PyObject[values.length - 1];
        System.arraycopy(values, 0, fewer, 0, index);
        System.arraycopy(values, index + 1, fewer, index, fewer.length - index);
        return fewer;
    }

    private static PyStr[] withoutName(PyStr[] names, int index) {
        PyStr[] fewer = new PyStr[names.length - 1];
        System.arraycopy(names, 0, fewer, 0, index);
        System.arraycopy(names, index + 1, fewer, index, fewer.length - index);
        return fewer;
    }
}
