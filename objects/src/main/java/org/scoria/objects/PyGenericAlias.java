package org.scoria.objects;

import java.util.List;

/// `list[int]`: a generic alias (PEP 585). Compare CPython 3.11 `Objects/genericaliasobject.c`.
public class PyGenericAlias extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyGenericAlias.class, PyObject.TYPE, new GenericAliasMethodsExposed());

    /// `__origin__` and `__args__`.
    public final PyObject origin;

    public final PyTuple args;

    /// Whether this is `*tuple[…]`.
    public final boolean unpacked;

    private PyTuple parameters;

    protected PyGenericAlias(PyObject origin, PyTuple args, boolean unpacked) {
        this.origin = origin;
        this.args = args;
        this.unpacked = unpacked;
    }

    /// `origin[item]`.
    public static PyGenericAlias of(PyObject origin, PyObject item) {
        return new PyGenericAlias(origin, item instanceof PyTuple tuple ? tuple : PyTuple.of(item), false);
    }

    /// `__parameters__`.
    PyTuple parameters() {
        if (parameters == null) {
            parameters = TypeParameters.of(args);
        }
        return parameters;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        StringBuilder text = new StringBuilder(unpacked ? "*" : "");
        text.append(itemRepr(origin)).append('[');
        for (int i = 0; i < args.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(argumentRepr(args.get(i)));
        }
        if (args.size() == 0) {
            text.append("()");
        }
        return PyStr.of(text.append(']').toString());
    }

    private static String argumentRepr(PyObject argument) {
        if (!(argument instanceof PyList list)) {
            return itemRepr(argument);
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < list.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(itemRepr(list.get(i)));
        }
        return text.append(']').toString();
    }

    /// How an alias or union prints a part: classes by name, everything else by repr.
    static String itemRepr(PyObject item) {
        if (item == PyEllipsis.ELLIPSIS) {
            return "...";
        }
        if (item.getAttributeOrNull(PyStr.intern("__origin__")) != null
                && item.getAttributeOrNull(PyStr.intern("__args__")) != null) {
            return Abstract.repr(item).toString();
        }
        PyObject qualname = item.getAttributeOrNull(Names.QUALNAME);
        PyObject module = qualname == null ? null : item.getAttributeOrNull(Names.MODULE);
        if (module == null || module == PyNone.NONE) {
            return Abstract.repr(item).toString();
        }
        String name = Abstract.str(qualname).toString();
        return module instanceof PyStr m && m.toString().equals("builtins") ? name : Abstract.str(module) + "." + name;
    }

    @Override
    public long hash() {
        return Abstract.hash(origin) ^ Abstract.hash(args);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyGenericAlias that) || op != Abstract.EQ && op != Abstract.NE) {
            return PyNotImplemented.VALUE;
        }
        boolean equal =
                unpacked == that.unpacked && Abstract.equal(origin, that.origin) && Abstract.equal(args, that.args);
        return PyBool.of(equal == (op == Abstract.EQ));
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call(PyObject[] arguments, PyStr[] keywords) {
        PyObject made = origin.call(arguments, keywords);
        try {
            made.setAttribute(Names.ORIG_CLASS, this);
        } catch (PyException e) {
            if (!e.matches(Exceptions.AttributeError) && !e.matches(Exceptions.TypeError)) {
                throw e;
            }
        }
        return made;
    }

    private static final List<String> OWN = List.of(
            "__class__",
            "__origin__",
            "__args__",
            "__unpacked__",
            "__parameters__",
            "__typing_unpacked_tuple_args__",
            "__mro_entries__",
            "__reduce_ex__",
            "__reduce__",
            "__copy__",
            "__deepcopy__");

    /// Attributes not about the alias itself are the origin's.
    @Override
    public boolean readsByDefault() {
        return false;
    }

    @Override
    public PyObject getAttribute(PyStr name) {
        return OWN.contains(name.toString()) ? ObjectDefaults.getAttribute(this, name) : origin.getAttribute(name);
    }

    @Override
    public PyObject getAttributeOrNull(PyStr name) {
        return OWN.contains(name.toString())
                ? ObjectDefaults.getAttributeOrNull(this, name)
                : origin.getAttributeOrNull(name);
    }

    @Override
    public PyObject getItem(PyObject key) {
        PyTuple newArgs = TypeParameters.substitute(this, args, parameters(), key);
        return new PyGenericAlias(origin, newArgs, unpacked);
    }

    @Override
    public PyObject or(PyObject other) {
        return PyUnion.or(this, other);
    }

    @Override
    public PyObject rOr(PyObject other) {
        return PyUnion.or(other, this);
    }

    @Override
    public PyObject iter() {
        return new PyGenericAliasIterator(this);
    }

    /// `*alias`.
    PyGenericAlias starred() {
        return new PyGenericAlias(origin, args, true);
    }
}
