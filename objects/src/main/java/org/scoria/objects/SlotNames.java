package org.scoria.objects;

import java.util.ArrayList;
import java.util.List;

/// `__slots__` of a class being made: storage positions and member descriptors, and whether instances get a
/// `__dict__` and can be weakly referenced.
///
/// Compare CPython 3.11 `Objects/typeobject.c: type_new_slots`.
final class SlotNames {
    private static final List<Class<?>> VARIABLE_SIZE = List.of(PyInt.class, PyBytes.class, PyTuple.class);

    private SlotNames() {}

    static void apply(PyType type, PyType base, PyDict dict) {
        PyObject declared = dict.get(Names.SLOTS);
        boolean variableSize = VARIABLE_SIZE.contains(base.layout);
        boolean mayAddDict = !base.hasDict;
        boolean mayAddWeakref = !base.hasWeakref && !variableSize;
        if (declared == null) {
            type.hasDict = true;
            type.hasWeakref |= mayAddWeakref;
        } else {
            applyDeclared(type, base, dict, names(declared), variableSize, mayAddDict, mayAddWeakref);
        }
        if (type.hasDict) {
            type.sharedKeys = new SharedKeys();
            if (mayAddDict && dict.get(Names.DICT) == null && !anyOtherBaseHasDict(type, base)) {
                dict.put(Names.DICT, InstanceAttributes.dictDescriptor(type));
            }
        }
        if (type.hasWeakref && mayAddWeakref && dict.get(Names.WEAKREF) == null) {
            dict.put(Names.WEAKREF, InstanceAttributes.weakrefDescriptor(type));
        }
    }

    private static boolean anyOtherBaseHasDict(PyType type, PyType base) {
        if (dictDeclared(type)) {
            return false;
        }
        for (PyObject b : type.bases.items) {
            if (b != base && ((PyType) b).hasDict) {
                return true;
            }
        }
        return false;
    }

    private static boolean dictDeclared(PyType type) {
        return type.dict().get(Names.SLOTS) == null;
    }

    private static List<PyStr> names(PyObject declared) {
        List<PyStr> names = new ArrayList<>();
        PyObject[] items = declared instanceof PyStr ? new PyObject[] {declared} : Abstract.toArray(declared);
        for (PyObject item : items) {
            if (!(item instanceof PyStr name)) {
                throw Errors.typeError(
                        "__slots__ items must be strings, not '%s'", item.type().qualifiedName());
            }
            if (!org.scoria.objects.text.Identifiers.isIdentifier(name.toString())) {
                throw Errors.typeError("__slots__ must be identifiers");
            }
            names.add(name);
        }
        return names;
    }

    private static void applyDeclared(
            PyType type,
            PyType base,
            PyDict dict,
            List<PyStr> declared,
            boolean variableSize,
            boolean mayAddDict,
            boolean mayAddWeakref) {
        if (!declared.isEmpty() && variableSize) {
            throw Errors.typeError("nonempty __slots__ not supported for subtype of '%s'", base.name());
        }
        boolean addDict = false;
        boolean addWeakref = false;
        List<PyStr> members = new ArrayList<>();
        for (PyStr name : declared) {
            if (name.sameText(Names.DICT)) {
                if (!mayAddDict || addDict) {
                    throw Errors.typeError("__dict__ slot disallowed: we already got one");
                }
                addDict = true;
            } else if (name.sameText(Names.WEAKREF)) {
                if (!mayAddWeakref || addWeakref) {
                    throw Errors.typeError(
                            "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
                }
                addWeakref = true;
            } else {
                members.add(mangled(type.name(), name).interned());
            }
        }
        type.hasDict |= addDict;
        type.hasWeakref |= addWeakref;
        members.sort((a, b) -> a.compareTo(b));
        for (PyStr member : members) {
            PyObject inNamespace = dict.get(member);
            if (inNamespace != null && !member.sameText(Names.QUALNAME) && !member.sameText(Names.CLASSCELL)) {
                throw Errors.valueError("%s in __slots__ conflicts with class variable", Abstract.repr(member));
            }
        }
        for (PyStr member : members) {
            dict.put(member, new PySlotMember(type, member, type.slotCount++));
        }
        type.slotNames = members;
    }

    /// `__x` in class `C` is `_C__x`. Compare CPython `_Py_Mangle`.
    static PyStr mangled(String className, PyStr name) {
        String text = name.toString();
        if (!text.startsWith("__") || text.endsWith("__") || text.indexOf('.') >= 0) {
            return name;
        }
        int skip = 0;
        while (skip < className.length() && className.charAt(skip) == '_') {
            skip++;
        }
        return skip == className.length() ? name : PyStr.of("_" + className.substring(skip) + text);
    }
}
