package org.scoria.stdlib.decimal;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `SignalDictMixin`: a context's flags or traps as a mapping from signals to truth values.
@PythonType(value = PySignalDict.class, name = "decimal.SignalDictMixin", subclass = true, unhashable = true)
public class PySignalDict extends PyObject {
    public static final PyType TYPE = PyType.builtin(PySignalDict.class, PyObject.TYPE, new PySignalDictExposed());

    /// Null in an object that Python code made; it is of no use.
    private final PyDecimalContext context;

    private final boolean traps;

    protected PySignalDict(PyDecimalContext context, boolean traps) {
        this.context = context;
        this.traps = traps;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @New(value = "SignalDictMixin($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == TYPE ? new PySignalDict(null, false) : new PySignalDictSub(type, null, false);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        // nothing to initialize, whatever is given
    }

    final int conditions() {
        if (context == null) {
            throw invalid();
        }
        return traps ? context.traps : context.flags;
    }

    private static PyException invalid() {
        return Errors.valueError("invalid signal dict");
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject repr() {
        int conditions = conditions();
        Signals signals = DecimalState.current().signals;
        StringBuilder out = new StringBuilder("{");
        for (int i = 0; i < Signals.COUNT; i++) {
            out.append(i == 0 ? "<class 'decimal." : ", <class 'decimal.")
                    .append(signals.type(i).name());
            out.append((conditions & Signals.mask(i)) != 0 ? "'>:True" : "'>:False");
        }
        return PyStr.of(out.append('}').toString());
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        int conditions = conditions();
        if (op != Abstract.EQ && op != Abstract.NE || !(other instanceof PySignalDict || other instanceof PyDict)) {
            return PyNotImplemented.VALUE;
        }
        if (other instanceof PyDict dict && dict.size() == 0) {
            // other dicts that are none of signals are just not equal
            throw invalid();
        }
        return PyBool.of(equals(conditions, other) == (op == Abstract.EQ));
    }

    private static boolean equals(int conditions, PyObject other) {
        try {
            return DecimalState.current().signals.ofDict(other) == conditions;
        } catch (PyException e) {
            if (e.matches(Exceptions.KeyError)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public PyObject iter() {
        conditions();
        PyObject[] types = new PyObject[Signals.COUNT];
        for (int i = 0; i < types.length; i++) {
            types[i] = DecimalState.current().signals.type(i);
        }
        return PyTuple.of(types).iter();
    }

    @Override
    public long length() {
        conditions();
        return Signals.COUNT;
    }

    @Override
    public PyObject getItem(PyObject key) {
        int conditions = conditions();
        return PyBool.of((conditions & DecimalState.current().signals.of(key)) != 0);
    }

    @Override
    public void setItem(PyObject key, PyObject value) {
        int conditions = conditions();
        int mask = DecimalState.current().signals.of(key);
        int changed = Abstract.isTrue(value) ? conditions | mask : conditions & ~mask;
        if (traps) {
            context.traps = changed;
        } else {
            context.flags = changed;
        }
    }

    @Override
    public void delItem(PyObject key) {
        conditions();
        throw Errors.valueError("signal keys cannot be deleted");
    }

    /// A dict with the same items.
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PySignalDict self) {
        int conditions = self.conditions();
        Signals signals = DecimalState.current().signals;
        PyDict dict = new PyDict();
        for (int i = 0; i < Signals.COUNT; i++) {
            dict.put(signals.type(i), PyBool.of((conditions & Signals.mask(i)) != 0));
        }
        return dict;
    }
}
