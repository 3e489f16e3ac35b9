package org.scoria.stdlib.decimal;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;

/// The exception classes of decimal, which every interpreter makes for itself, and the [Conditions] they stand for.
final class Signals {
    private static final int[] MASKS = {
        Conditions.INVALID,
        Conditions.FLOAT_OPERATION,
        Conditions.DIVISION_BY_ZERO,
        Conditions.OVERFLOW,
        Conditions.UNDERFLOW,
        Conditions.SUBNORMAL,
        Conditions.INEXACT,
        Conditions.ROUNDED,
        Conditions.CLAMPED,
    };

    /// How many signals there are.
    static final int COUNT = 9;

    private static final int[] CONDITION_MASKS = {
        Conditions.INVALID_OPERATION,
        Conditions.CONVERSION_SYNTAX,
        Conditions.DIVISION_IMPOSSIBLE,
        Conditions.DIVISION_UNDEFINED,
        Conditions.INVALID_CONTEXT,
    };

    private final PyType base = make("DecimalException", Exceptions.ArithmeticError);
    private final PyType[] types = new PyType[COUNT];

    /// The kinds of InvalidOperation, of which the first is that itself.
    private final PyType[] kinds = new PyType[CONDITION_MASKS.length];

    Signals() {
        types[0] = make("InvalidOperation", base);
        types[1] = make("FloatOperation", base, Exceptions.TypeError);
        types[2] = make("DivisionByZero", base, Exceptions.ZeroDivisionError);
        types[5] = make("Subnormal", base);
        types[6] = make("Inexact", base);
        types[7] = make("Rounded", base);
        types[8] = make("Clamped", base);
        types[3] = make("Overflow", types[6], types[7]);
        types[4] = make("Underflow", types[6], types[7], types[5]);
        kinds[0] = types[0];
        kinds[1] = make("ConversionSyntax", types[0]);
        kinds[2] = make("DivisionImpossible", types[0]);
        kinds[3] = make("DivisionUndefined", types[0], Exceptions.ZeroDivisionError);
        kinds[4] = make("InvalidContext", types[0]);
    }

    private static PyType make(String name, PyObject... bases) {
        PyDict namespace = new PyDict();
        namespace.put(Names.MODULE, PyStr.intern("decimal"));
        return (PyType) PyType.TYPE.call3(PyStr.intern(name), PyTuple.of(bases), namespace);
    }

    void addTo(PyModule module) {
        module.add(base.name(), base);
        for (PyType type : types) {
            module.add(type.name(), type);
        }
        for (PyType kind : kinds) {
            module.add(kind.name(), kind);
        }
    }

    // ---- conditions as classes

    PyType type(int index) {
        return types[index];
    }

    static int mask(int index) {
        return MASKS[index];
    }

    /// The most important of the signals that have any of the conditions.
    private static int indexOf(int conditions) {
        int i = 0;
        while ((MASKS[i] & conditions) == 0) {
            i++;
        }
        return i;
    }

    /// The exception for trapped conditions: its class is that of the most important one, its argument a list of
    /// all.
    PyException exception(int trapped) {
        int first = indexOf(trapped);
        PyList list = new PyList();
        for (int i = 0; i < kinds.length; i++) {
            if ((CONDITION_MASKS[i] & trapped) != 0) {
                list.append(kinds[i]);
            }
        }
        appendSignals(list, 1, trapped);
        return new PyException((PyBaseException) types[first].call1(list));
    }

    /// The signals of a status as a list.
    PyList list(int conditions) {
        PyList list = new PyList();
        appendSignals(list, 0, conditions);
        return list;
    }

    private void appendSignals(PyList list, int from, int conditions) {
        for (int i = from; i < COUNT; i++) {
            if ((MASKS[i] & conditions) != 0) {
                list.append(types[i]);
            }
        }
    }

    /// The names of signals as `[Clamped, Rounded]`, in the order of their conditions' bits.
    String names(int conditions) {
        StringBuilder out = new StringBuilder("[");
        int rest = conditions;
        while (rest != 0) {
            int i = indexOf(Integer.lowestOneBit(rest));
            out.append(out.length() > 1 ? ", " : "").append(types[i].name());
            rest &= ~MASKS[i];
        }
        return out.append(']').toString();
    }

    // ---- classes as conditions

    /// The conditions of a signal's class.
    int of(PyObject type) {
        for (int i = 0; i < COUNT; i++) {
            if (types[i] == type) {
                return MASKS[i];
            }
        }
        throw Errors.keyError(PyStr.of("valid values for signals are:\n"
                + "  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                + "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n"
                + "   Clamped]"));
    }

    int ofList(PyList list) {
        int conditions = 0;
        for (PyObject type : Abstract.toArray(list)) {
            conditions |= of(type);
        }
        return conditions;
    }

    /// The conditions of a dict from all signals to truth values, or of another context's.
    int ofDict(PyObject value) {
        if (value instanceof PySignalDict signals) {
            return signals.conditions();
        }
        if (!(value instanceof PyDict dict)) {
            throw Errors.typeError("argument must be a signal dict");
        }
        if (dict.size() != COUNT) {
            throw Errors.keyError(PyStr.of("invalid signal dict"));
        }
        int conditions = 0;
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            int mask = of(dict.keyAt(i));
            if (Abstract.isTrue(dict.valueAt(i))) {
                conditions |= mask;
            }
        }
        return conditions;
    }
}
