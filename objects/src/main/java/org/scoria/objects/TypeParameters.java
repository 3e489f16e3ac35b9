package org.scoria.objects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Type variables inside aliases and unions: finding them, and putting types in their place.
///
/// Compare CPython 3.11 `Objects/genericaliasobject.c: _Py_make_parameters, _Py_subs_parameters`.
final class TypeParameters {
    private static final PyStr SUBST = PyStr.intern("__typing_subst__");
    private static final PyStr PREPARE = PyStr.intern("__typing_prepare_subst__");
    private static final PyStr UNPACKED_VAR = PyStr.intern("__typing_is_unpacked_typevartuple__");
    private static final PyStr UNPACKED_ARGS = PyStr.intern("__typing_unpacked_tuple_args__");
    static final PyStr PARAMETERS = PyStr.intern("__parameters__");

    private TypeParameters() {}

    /// The type variables in `args`, each once, in order of appearance.
    static PyTuple of(PyTuple args) {
        List<PyObject> found = new ArrayList<>();
        for (PyObject arg : args.items) {
            if (arg instanceof PyType) {
                continue;
            }
            if (arg.getAttributeOrNull(SUBST) != null) {
                addOnce(found, arg);
            } else if (arg.getAttributeOrNull(PARAMETERS) instanceof PyTuple inner) {
                for (PyObject parameter : inner.items) {
                    addOnce(found, parameter);
                }
            }
        }
        return PyTuple.of(found.toArray(PyObject.NO_ARGS));
    }

    private static void addOnce(List<PyObject> list, PyObject item) {
        for (PyObject known : list) {
            if (known == item) {
                return;
            }
        }
        list.add(item);
    }

    /// The arguments of `self[item]`.
    static PyTuple substitute(PyObject self, PyTuple args, PyTuple parameters, PyObject item) {
        if (parameters.size() == 0) {
            throw Errors.typeError("%s is not a generic class", Abstract.repr(self));
        }
        PyObject actual = unpackArguments(item);
        for (PyObject parameter : parameters.items) {
            PyObject prepare = parameter.getAttributeOrNull(PREPARE);
            if (prepare != null && prepare != PyNone.NONE) {
                actual = prepare.call2(self, actual instanceof PyTuple ? actual : PyTuple.of(actual));
            }
        }
        PyObject[] values = actual instanceof PyTuple tuple ? tuple.items : new PyObject[] {actual};
        if (values.length != parameters.size()) {
            throw Errors.typeError(
                    "Too %s arguments for %s; actual %s, expected %s",
                    values.length > parameters.size() ? "many" : "few",
                    Abstract.repr(self),
                    values.length,
                    parameters.size());
        }
        List<PyObject> result = new ArrayList<>();
        for (PyObject arg : args.items) {
            substituteOne(arg, parameters, values, result);
        }
        return PyTuple.of(result.toArray(PyObject.NO_ARGS));
    }

    private static void substituteOne(PyObject arg, PyTuple parameters, PyObject[] values, List<PyObject> result) {
        if (arg instanceof PyType) {
            result.add(arg);
            return;
        }
        PyObject mark = arg.getAttributeOrNull(UNPACKED_VAR);
        boolean unpack = mark != null && Abstract.isTrue(mark);
        PyObject subst = arg.getAttributeOrNull(SUBST);
        PyObject replaced;
        if (subst != null) {
            replaced = subst.call1(values[indexOf(parameters, arg)]);
        } else {
            replaced = substituteInside(arg, parameters, values);
        }
        if (unpack && replaced instanceof PyTuple tuple) {
            result.addAll(Arrays.asList(tuple.items));
        } else {
            result.add(replaced);
        }
    }

    private static PyObject substituteInside(PyObject object, PyTuple parameters, PyObject[] values) {
        if (!(object.getAttributeOrNull(PARAMETERS) instanceof PyTuple inner) || inner.size() == 0) {
            return object;
        }
        List<PyObject> actual = new ArrayList<>();
        for (PyObject parameter : inner.items) {
            int i = indexOf(parameters, parameter);
            if (i < 0) {
                actual.add(parameter);
            } else if (values[i] instanceof PyTuple tuple && parameter.type().lookup(Names.ITER) != null) {
                actual.addAll(Arrays.asList(tuple.items));
            } else {
                actual.add(values[i]);
            }
        }
        return Abstract.getItem(object, PyTuple.of(actual.toArray(PyObject.NO_ARGS)));
    }

    private static int indexOf(PyTuple parameters, PyObject parameter) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) == parameter) {
                return i;
            }
        }
        return -1;
    }

    /// Spreads `*tuple[int, str]` among the arguments.
    private static PyObject unpackArguments(PyObject item) {
        List<PyObject> result = new ArrayList<>();
        for (PyObject one : item instanceof PyTuple tuple ? tuple.items : new PyObject[] {item}) {
            PyObject inner = one instanceof PyType ? null : one.getAttributeOrNull(UNPACKED_ARGS);
            if (inner instanceof PyTuple tuple
                    && !(tuple.size() > 0 && tuple.get(tuple.size() - 1) == PyEllipsis.ELLIPSIS)) {
                result.addAll(Arrays.asList(tuple.items));
            } else {
                result.add(one);
            }
        }
        return PyTuple.of(result.toArray(PyObject.NO_ARGS));
    }
}
