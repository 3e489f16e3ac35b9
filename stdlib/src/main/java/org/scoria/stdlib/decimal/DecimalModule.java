package org.scoria.stdlib.decimal;

import org.scoria.objects.PyBool;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_decimal`. Compare CPython 3.11 `Modules/_decimal/_decimal.c`; arithmetic gives the same digits and
/// conditions as
/// libmpdec.
@PythonModule(value = "_decimal", unnamed = true, doc = "Decimal arithmetic in Java")
public final class DecimalModule {
    private DecimalModule() {}

    static void init(PyModule module) {
        DecimalState state = DecimalState.current();
        module.add("Decimal", PyDecimal.TYPE);
        module.add("Context", PyDecimalContext.TYPE);
        module.add("DecimalTuple", state.tupleType);
        state.signals.addTo(module);
        module.add("DefaultContext", state.defaultContext);
        module.add("BasicContext", state.basicContext);
        module.add("ExtendedContext", state.extendedContext);
        module.add("HAVE_CONTEXTVAR", PyBool.TRUE);
        module.add("HAVE_THREADS", PyBool.TRUE);
        module.add("MAX_PREC", PyInt.of(Rules.MAX_PREC));
        module.add("MAX_EMAX", PyInt.of(Rules.MAX_EMAX));
        module.add("MIN_EMIN", PyInt.of(Rules.MIN_EMIN));
        module.add("MIN_ETINY", PyInt.of(Rules.MIN_ETINY));
        for (int i = 0; i < RoundingNames.count(); i++) {
            module.add(RoundingNames.of(i).toString(), RoundingNames.of(i));
        }
        module.add("__version__", PyStr.of("1.70"));
        module.add("__libmpdec_version__", PyStr.of("2.5.1"));
    }

    /// Get the current default context.
    @Builtin("getcontext($module, /)")
    static PyObject getcontext(PyModule module) {
        return CurrentContext.get();
    }

    /// Set a new default context.
    @Builtin("setcontext($module, context, /)")
    static void setcontext(PyModule module, PyObject context) {
        CurrentContext.set(context);
    }

    /// A context manager that makes a copy of ctx (of the current context without it), changed as the keywords say,
    /// the current context of a with block.
    @Builtin(
            value = "localcontext($module, /, ctx=None, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, "
                    + "clamp=None, flags=None, traps=None)",
            text = "($module, /, ctx=None, **kwargs)")
    static PyObject localcontext(
            PyModule module,
            PyObject ctx,
            PyObject prec,
            PyObject rounding,
            PyObject emin,
            PyObject emax,
            PyObject capitals,
            PyObject clamp,
            PyObject flags,
            PyObject traps) {
        PyDecimalContext outer = CurrentContext.get();
        PyDecimalContext local = CurrentContext.of(ctx).copy();
        local.set(prec, rounding, emin, emax, capitals, clamp, flags, traps);
        return new PyContextManager(local, outer);
    }
}
