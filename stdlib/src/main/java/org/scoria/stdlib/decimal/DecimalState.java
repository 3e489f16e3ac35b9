package org.scoria.stdlib.decimal;

import org.scoria.objects.Abstract;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.contextvars.PyContextVar;

/// What an interpreter that has imported decimal keeps for it: classes, template contexts, and the context variable
/// with the current context.
final class DecimalState {
    final Signals signals = new Signals();

    /// `DecimalTuple`, a named tuple.
    final PyObject tupleType;

    /// `numbers.Rational`
    final PyObject rational;

    final PyContextVar variable;

    /// The contexts of the module, that [CurrentContext] copies. Set once the state is known to the interpreter,
    /// since they need it.
    PyDecimalContext defaultContext;

    PyDecimalContext basicContext;
    PyDecimalContext extendedContext;

    /// The current context that was found last, and the thread and the version of its variables for which it holds.
    PyDecimalContext found;

    Object foundIn;

    private final PyType signalDictType;

    private DecimalState(Interpreter interpreter) {
        PyObject collections = load(interpreter, "collections");
        PyObject numbers = load(interpreter, "numbers");
        PyDict namespace = new PyDict();
        PyObject mapping = Abstract.getAttribute(load(interpreter, "collections.abc"), "MutableMapping");
        signalDictType = (PyType)
                mapping.type().call3(PyStr.intern("SignalDict"), PyTuple.of(PySignalDict.TYPE, mapping), namespace);
        tupleType = namedTuple(collections);
        rational = Abstract.getAttribute(numbers, "Rational");
        PyObject number = Abstract.getAttribute(numbers, "Number");
        Abstract.callMethod(number, PyStr.intern("register"), PyDecimal.TYPE);
        variable = (PyContextVar) PyContextVar.TYPE.call1(PyStr.of("decimal_context"));
    }

    private static PyObject namedTuple(PyObject collections) {
        PyObject make = Abstract.getAttribute(collections, "namedtuple");
        PyStr[] keywords = {PyStr.intern("module")};
        PyObject[] args = {PyStr.of("DecimalTuple"), PyStr.of("sign digits exponent"), PyStr.of("decimal")};
        return make.call(args, keywords);
    }

    private static PyObject load(Interpreter interpreter, String name) {
        PyTuple fromList = PyTuple.of(PyStr.of("*"));
        return interpreter.importModule(PyStr.intern(name), PyNone.NONE, PyNone.NONE, fromList, 0);
    }

    /// The state of this thread's interpreter.
    static DecimalState current() {
        return of(ThreadState.current().interpreter);
    }

    static DecimalState of(Interpreter interpreter) {
        DecimalState state = (DecimalState) interpreter.state(DecimalState.class);
        return state != null ? state : make(interpreter);
    }

    private static DecimalState make(Interpreter interpreter) {
        DecimalState state = new DecimalState(interpreter);
        interpreter.setState(DecimalState.class, state);
        state.defaultContext = new PyDecimalContext((PyDecimalContext) null);
        state.basicContext = template(Rules.HALF_UP);
        state.basicContext.traps |= Conditions.CLAMPED | Conditions.UNDERFLOW;
        state.extendedContext = template(Rules.HALF_EVEN);
        state.extendedContext.traps = 0;
        return state;
    }

    private static PyDecimalContext template(int rounding) {
        PyDecimalContext context = new PyDecimalContext((PyDecimalContext) null);
        context.rules.prec = 9;
        context.rules.rounding = rounding;
        return context;
    }

    /// A context's flags or traps as Python sees them.
    PyObject signalDict(PyDecimalContext context, boolean traps) {
        return new PySignalDictSub(signalDictType, context, traps);
    }
}
