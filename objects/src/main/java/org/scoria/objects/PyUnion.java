package org.scoria.objects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `X | Y` of types (PEP 604). Compare CPython 3.11 `Objects/unionobject.c`.
public final class PyUnion extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyUnion.class, PyObject.TYPE, new UnionMethodsExposed());

    /// `__args__`.
    public final PyTuple args;

    private PyTuple parameters;

    private PyUnion(PyTuple args) {
        this.args = args;
    }

    /// `a | b` where one of them is a type, an alias or a union; `NotImplemented` when the other is not.
    static PyObject or(PyObject a, PyObject b) {
        if (!isUnionable(a) || !isUnionable(b)) {
            return PyNotImplemented.VALUE;
        }
        List<PyObject> parts = new ArrayList<>();
        flatten(a, parts);
        flatten(b, parts);
        return of(parts);
    }

    private static PyObject of(List<PyObject> parts) {
        List<PyObject> unique = new ArrayList<>();
        for (PyObject part : parts) {
            boolean known = false;
            for (PyObject other : unique) {
                known |= part == other
                        || part instanceof PyGenericAlias
                                && other instanceof PyGenericAlias
                                && Abstract.equal(part, other);
            }
            if (!known) {
                unique.add(part);
            }
        }
        return unique.size() == 1 ? unique.get(0) : new PyUnion(PyTuple.of(unique.toArray(NO_ARGS)));
    }

    private static boolean isUnionable(PyObject o) {
        return o == PyNone.NONE || o instanceof PyType || o instanceof PyGenericAlias || o instanceof PyUnion;
    }

    private static void flatten(PyObject o, List<PyObject> parts) {
        if (o instanceof PyUnion union) {
            parts.addAll(Arrays.asList(union.args.items));
        } else {
            parts.add(o == PyNone.NONE ? PyNone.TYPE : o);
        }
    }

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
        StringBuilder text = new StringBuilder();
        for (PyObject part : args.items) {
            text.append(text.isEmpty() ? "" : " | ")
                    .append(part == PyNone.TYPE ? "None" : PyGenericAlias.itemRepr(part));
        }
        return PyStr.of(text.toString());
    }

    @Override
    public long hash() {
        return PyFrozenSet.of(args.items).hash(); // that of typing.Union
    }

    /// The module of a union is that of its class.
    @Override
    public PyObject getAttribute(PyStr name) {
        return name.sameText(Names.MODULE) ? TYPE.getAttribute(name) : super.getAttribute(name);
    }

    @Override
    public PyObject getAttributeOrNull(PyStr name) {
        return name.sameText(Names.MODULE) ? TYPE.getAttribute(name) : super.getAttributeOrNull(name);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyUnion that) || op != Abstract.EQ && op != Abstract.NE) {
            return PyNotImplemented.VALUE;
        }
        return PyBool.of((coveredBy(that) && that.coveredBy(this)) == (op == Abstract.EQ));
    }

    private boolean coveredBy(PyUnion that) {
        for (PyObject part : args.items) {
            boolean found = false;
            for (PyObject other : that.args.items) {
                found |= Abstract.equal(part, other);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    @Override
    public PyObject getItem(PyObject key) {
        PyTuple substituted = TypeParameters.substitute(this, args, parameters(), key);
        PyObject union = substituted.get(0);
        for (int i = 1; i < substituted.size(); i++) {
            union = Operators.or(union, substituted.get(i));
        }
        return union;
    }

    @Override
    public PyObject or(PyObject other) {
        return or(this, other);
    }

    @Override
    public PyObject rOr(PyObject other) {
        return or(other, this);
    }
}
