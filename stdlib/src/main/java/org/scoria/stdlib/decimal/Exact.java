package org.scoria.stdlib.decimal;

import org.scoria.objects.Errors;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// What `Decimal(value)` and `Context.create_decimal(value)` make of their arguments: the exact value, or the one
/// that fits the context. Compare CPython `_decimal.c: PyDecType_FromObjectExact, PyDec_FromObject`.
final class Exact {
    private Exact() {}

    /// `Decimal(value)`: the context only says what is raised.
    static PyDecimal fromObject(PyObject value, PyDecimalContext context) {
        if (value instanceof PyDecimal d) {
            return d;
        }
        if (value instanceof PyStr text) {
            Rules rules = Rules.widest();
            return exactly(Parser.parse(text, true, rules), rules, context);
        }
        if (value instanceof PyInt i) {
            return Conversion.fromInt(i);
        }
        if (value instanceof PyTuple || value instanceof PyList) {
            Rules rules = Rules.widest();
            return exactly(Parser.parse(textOf(value), rules), rules, context);
        }
        if (value instanceof PyFloat f) {
            context.report(Conditions.FLOAT_OPERATION);
            return Conversion.fromDouble(f.value);
        }
        throw Operands.unsupported(value);
    }

    /// The number unless it exceeds what can be represented at all.
    private static PyDecimal exactly(PyDecimal value, Rules rules, PyDecimalContext context) {
        PyDecimal result = Rounding.finish(value, rules);
        int errors = rules.status & Conditions.ERRORS;
        if ((rules.status & Conditions.NOT_EXACT) != 0) {
            result = PyDecimal.NAN;
            errors |= Conditions.INVALID_OPERATION;
        }
        context.report(errors);
        return result;
    }

    /// `context.create_decimal(value)`.
    static PyDecimal create(PyObject value, PyDecimalContext context) {
        Rules rules = context.begin();
        if (value instanceof PyStr text) {
            return context.finish(Rounding.finish(Parser.parse(text, false, rules), rules));
        }
        if (value instanceof PyDecimal d) {
            if (d.isNan() && d.digits() > rules.prec - (rules.clamp ? 1 : 0)) {
                return context.finish(rules.invalid(Conditions.CONVERSION_SYNTAX));
            }
            return context.finish(Rounding.apply(d, rules));
        }
        if (value instanceof PyInt i) {
            return context.finish(Rounding.finish(Conversion.fromInt(i), rules));
        }
        if (value instanceof PyTuple || value instanceof PyList) {
            PyDecimal parsed = Parser.parse(textOf(value), rules);
            return context.finish(Rounding.finish(parsed, rules));
        }
        if (value instanceof PyFloat f) {
            context.report(Conditions.FLOAT_OPERATION);
            return context.finish(Rounding.finish(Conversion.fromDouble(f.value), context.begin()));
        }
        throw Operands.unsupported(value);
    }

    /// `Decimal.from_float(value)`.
    static PyDecimal fromFloat(PyObject value) {
        if (value instanceof PyInt i) {
            return Conversion.fromInt(i);
        }
        if (value instanceof PyFloat f) {
            return Conversion.fromDouble(f.value);
        }
        throw Errors.typeError("argument must be int or float");
    }

    // ---- (sign, digits, exponent)

    /// Such a tuple or list as the text of the number. Compare CPython `_decimal.c: dectuple_as_str`.
    private static String textOf(PyObject sequence) {
        PyTuple parts = PyTuple.from(sequence);
        if (parts.size() != 3) {
            throw Errors.valueError("argument must be a sequence of length 3");
        }
        StringBuilder out = new StringBuilder();
        PyObject sign = parts.get(0);
        if (!(sign instanceof PyInt s) || !s.isSmall() || s.value < 0 || s.value > 1) {
            throw Errors.valueError("sign must be an integer with the value 0 or 1");
        }
        out.append(s.value == 1 ? "-" : "");
        if (parts.get(2) instanceof PyStr kind) {
            appendSpecial(out, kind, parts.get(1));
            return out.toString();
        }
        if (!(parts.get(2) instanceof PyInt exponent)) {
            throw Errors.valueError("exponent must be an integer");
        }
        if (!exponent.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        out.append('0');
        appendDigits(out, parts.get(1));
        return out.append('E').append(exponent.value).toString();
    }

    private static void appendSpecial(StringBuilder out, PyStr kind, PyObject digits) {
        switch (kind.toString()) {
            case "F" -> {
                out.append("Inf");
                appendDigits(new StringBuilder(), digits);
            }
            case "n" -> appendDigits(out.append("NaN"), digits);
            case "N" -> appendDigits(out.append("sNaN"), digits);
            default -> throw Errors.valueError("string argument in the third position must be 'F', 'n' or 'N'");
        }
    }

    private static void appendDigits(StringBuilder out, PyObject digits) {
        if (!(digits instanceof PyTuple || digits instanceof PyList)) {
            throw Errors.valueError("coefficient must be a tuple of digits");
        }
        for (PyObject digit : PyTuple.from(digits).items) {
            if (!(digit instanceof PyInt d) || !d.isSmall() || d.value < 0 || d.value > 9) {
                throw Errors.valueError("coefficient must be a tuple of digits");
            }
            out.append(d.value);
        }
    }
}
