package org.scoria.stdlib.decimal;

import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// A `decimal.Context`: the rules of arithmetic, the conditions met so far, and which of them raise exceptions.
public class PyDecimalContext extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyDecimalContext.class, PyObject.TYPE, new ContextMethodsExposed());

    private static final PyStr TRAPS = PyStr.intern("traps");
    private static final PyStr FLAGS = PyStr.intern("flags");

    final Rules rules = new Rules(28, 999_999, -999_999, Rules.HALF_EVEN);

    /// Which [Conditions] raise exceptions.
    int traps = Conditions.INVALID | Conditions.DIVISION_BY_ZERO | Conditions.OVERFLOW;

    /// The [Conditions] met so far.
    int flags;

    /// Whether exponents are written with a capital letter: 0 or 1.
    int capitals = 1;

    private final PyObject trapsDict = DecimalState.current().signalDict(this, true);
    private final PyObject flagsDict = DecimalState.current().signalDict(this, false);

    /// A context with the settings of another one, or the first settings when that is null.
    protected PyDecimalContext(PyDecimalContext other) {
        if (other != null) {
            rules.assign(other.rules);
            traps = other.traps;
            flags = other.flags;
        }
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    // ---- running operations

    /// The rules for an operation, with a clear status.
    final Rules begin() {
        rules.status = 0;
        return rules;
    }

    /// The result of an operation, once the conditions it met are noted and raised.
    final PyDecimal finish(PyDecimal result) {
        if (rules.status != 0) {
            report(rules.status);
        }
        return result;
    }

    /// Notes conditions and raises those that are trapped.
    final void report(int conditions) {
        flags |= conditions;
        int trapped = conditions & traps;
        if (trapped != 0) {
            throw DecimalState.current().signals.exception(trapped);
        }
    }

    final PyDecimalContext copy() {
        PyDecimalContext copy = new PyDecimalContext(this);
        copy.capitals = capitals;
        return copy;
    }

    // ---- Python's slots

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    @Override
    public PyObject repr() {
        Signals signals = DecimalState.current().signals;
        String text = "Context(prec=" + rules.prec + ", rounding=" + RoundingNames.of(rules.rounding) + ", Emin="
                + rules.emin + ", Emax=" + rules.emax + ", capitals=" + capitals + ", clamp=" + (rules.clamp ? 1 : 0)
                + ", flags=" + signals.names(flags) + ", traps=" + signals.names(traps) + ")";
        return PyStr.of(text);
    }

    @Override
    public PyObject getAttribute(PyStr name) {
        if (name.sameText(TRAPS)) {
            return trapsDict;
        }
        return name.sameText(FLAGS) ? flagsDict : super.getAttribute(name);
    }

    @Override
    public void setAttribute(PyStr name, PyObject value) {
        if (name.sameText(TRAPS)) {
            traps = DecimalState.current().signals.ofDict(value);
        } else if (name.sameText(FLAGS)) {
            flags = DecimalState.current().signals.ofDict(value);
        } else {
            super.setAttribute(name, value);
        }
    }

    @Override
    public void delAttribute(PyStr name) {
        throw Errors.attributeError(this, name, "context attributes cannot be deleted");
    }

    // ---- settings

    /// Sets what is not None. Compare CPython `_decimal.c: context_setattrs`.
    final void set(
            PyObject prec,
            PyObject rounding,
            PyObject emin,
            PyObject emax,
            PyObject newCapitals,
            PyObject clamp,
            PyObject newFlags,
            PyObject newTraps) {
        if (prec != PyNone.NONE) {
            setPrec(prec);
        }
        if (rounding != PyNone.NONE) {
            rules.rounding = RoundingNames.parse(rounding);
        }
        if (emin != PyNone.NONE) {
            setEmin(emin);
        }
        if (emax != PyNone.NONE) {
            setEmax(emax);
        }
        if (newCapitals != PyNone.NONE) {
            setCapitals(newCapitals);
        }
        if (clamp != PyNone.NONE) {
            setClamp(clamp);
        }
        if (newTraps != PyNone.NONE) {
            traps = conditions(newTraps);
        }
        if (newFlags != PyNone.NONE) {
            flags = conditions(newFlags);
        }
    }

    private static int conditions(PyObject value) {
        Signals signals = DecimalState.current().signals;
        return value instanceof PyList list ? signals.ofList(list) : signals.ofDict(value);
    }

    private static long ssize(PyObject value) {
        if (!(value instanceof PyInt i)) {
            throw Errors.typeError("an integer is required");
        }
        if (!i.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return i.value;
    }

    final void setPrec(PyObject value) {
        long prec = ssize(value);
        if (prec < 1 || prec > Rules.MAX_PREC) {
            throw Errors.valueError("valid range for prec is [1, MAX_PREC]");
        }
        rules.prec = prec;
    }

    final void setEmin(PyObject value) {
        long emin = ssize(value);
        if (emin > 0 || emin < Rules.MIN_EMIN) {
            throw Errors.valueError("valid range for Emin is [MIN_EMIN, 0]");
        }
        rules.emin = emin;
    }

    final void setEmax(PyObject value) {
        long emax = ssize(value);
        if (emax < 0 || emax > Rules.MAX_EMAX) {
            throw Errors.valueError("valid range for Emax is [0, MAX_EMAX]");
        }
        rules.emax = emax;
    }

    final void setCapitals(PyObject value) {
        long newCapitals = ssize(value);
        if (newCapitals != 0 && newCapitals != 1) {
            throw Errors.valueError("valid values for capitals are 0 or 1");
        }
        capitals = (int) newCapitals;
    }

    final void setClamp(PyObject value) {
        long clamp = ssize(value);
        if (clamp != 0 && clamp != 1) {
            throw Errors.valueError("valid values for clamp are 0 or 1");
        }
        rules.clamp = clamp == 1;
    }
}
