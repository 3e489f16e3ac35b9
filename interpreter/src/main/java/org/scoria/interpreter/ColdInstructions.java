package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.AsyncGeneratorValue;
import org.scoria.objects.Awaiting;
import org.scoria.objects.Calls;
import org.scoria.objects.ExceptStar;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Imports;
import org.scoria.objects.PatternMatching;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyCell;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.Raising;
import org.scoria.objects.Reraise;
import org.scoria.objects.Unpacking;
import org.scoria.objects.Variables;
import org.scoria.shadowcode.Opcode.Op;

/// The instructions that are too rare or too long for the loop of [BaseExecutor]. Each method gets the index of the
/// first free slot and returns the new one; jumps change `frame.pc`.
final class ColdInstructions {
    private ColdInstructions() {}

    static int execute(PyFrame frame, int op, int arg, int sp) {
        PyObject[] s = frame.slots;
        switch (op) {
            case Op.DELETE_FAST -> {
                if (s[arg] == null) {
                    throw Variables.unboundLocal(frame, arg);
                }
                s[arg] = null;
                return sp;
            }
            case Op.MAKE_CELL -> {
                s[arg] = new PyCell(s[arg]);
                return sp;
            }
            case Op.COPY_FREE_VARS -> {
                Variables.copyFreeVariables(frame, arg);
                return sp;
            }
            case Op.DELETE_DEREF -> {
                Variables.deleteDeref(frame, arg);
                return sp;
            }
            case Op.LOAD_CLASSDEREF -> {
                s[sp] = Variables.loadClassDeref(frame, arg);
                return sp + 1;
            }
            case Op.MAKE_FUNCTION -> {
                return makeFunction(frame, arg, sp);
            }
            case Op.STORE_GLOBAL, Op.DELETE_GLOBAL, Op.DELETE_NAME, Op.DELETE_ATTR, Op.DELETE_SUBSCR -> {
                return storeOrDelete(frame, op, arg, sp);
            }
            case Op.UNARY_POSITIVE -> {
                s[sp - 1] = s[sp - 1].pos();
                return sp;
            }
            case Op.UNARY_INVERT -> {
                s[sp - 1] = s[sp - 1].invert();
                return sp;
            }
            case Op.CALL_FUNCTION_EX -> {
                return callEx(frame, arg, sp);
            }
            case Op.UNPACK_EX -> {
                PyObject sequence = s[sp - 1];
                Unpacking.unpackStar(sequence, arg & 0xFF, arg >> 8, s, sp - 1);
                return sp + (arg & 0xFF) + (arg >> 8);
            }
            case Op.PRINT_EXPR -> {
                PyObject value = pop(s, sp);
                DisplayHook.call(frame.thread.interpreter, value);
                return sp - 1;
            }
            case Op.LOAD_BUILD_CLASS -> {
                s[sp] = Variables.loadBuildClass(frame);
                return sp + 1;
            }
            case Op.LOAD_ASSERTION_ERROR -> {
                s[sp] = Exceptions.AssertionError;
                return sp + 1;
            }
            case Op.SETUP_ANNOTATIONS -> {
                Variables.setupAnnotations(frame);
                return sp;
            }
            case Op.IMPORT_NAME, Op.IMPORT_FROM, Op.IMPORT_STAR -> {
                return imports(frame, op, frame.code.names, arg, sp);
            }
            default -> {
                return protocols(frame, op, arg, sp);
            }
        }
    }

    private static PyObject pop(PyObject[] s, int sp) {
        PyObject value = s[sp - 1];
        s[sp - 1] = null;
        return value;
    }

    private static void clear(PyObject[] s, int from, int to) {
        for (int i = from; i < to; i++) {
            s[i] = null;
        }
    }

    private static int makeFunction(PyFrame frame, int flags, int sp) {
        PyObject[] s = frame.slots;
        PyCode code = (PyCode) s[sp - 1];
        int first = sp - 1 - Integer.bitCount(flags & 15);
        PyObject function = Variables.makeFunction(frame, code, flags, s, first);
        clear(s, first, sp);
        s[first] = function;
        return first + 1;
    }

    private static int storeOrDelete(PyFrame frame, int op, int arg, int sp) {
        PyObject[] s = frame.slots;
        switch (op) {
            case Op.STORE_GLOBAL -> {
                frame.globals.put(frame.code.names[arg], pop(s, sp));
                return sp - 1;
            }
            case Op.DELETE_GLOBAL -> {
                Variables.deleteGlobal(frame, frame.code.names[arg]);
                return sp;
            }
            case Op.DELETE_NAME -> {
                Variables.deleteName(frame, frame.code.names[arg]);
                return sp;
            }
            case Op.DELETE_ATTR -> {
                pop(s, sp).delAttribute(frame.code.names[arg]);
                return sp - 1;
            }
            default -> {
                PyObject key = pop(s, sp);
                Abstract.delItem(pop(s, sp - 1), key);
                return sp - 2;
            }
        }
    }

    private static int callEx(PyFrame frame, int arg, int sp) {
        PyObject[] s = frame.slots;
        int base = sp - 3 - (arg & 1);
        PyObject named = (arg & 1) != 0 ? s[sp - 1] : null;
        PyObject result = Calls.callEx(frame.thread, s[base + 1], s[base + 2], named);
        clear(s, base, sp);
        s[base] = result;
        if (frame.thread.breaker) {
            frame.thread.interpreter.safepoint(frame.thread);
        }
        return base + 1;
    }

    private static int imports(PyFrame frame, int op, PyStr[] names, int arg, int sp) {
        PyObject[] s = frame.slots;
        switch (op) {
            case Op.IMPORT_NAME -> {
                PyObject fromList = pop(s, sp);
                s[sp - 2] = Imports.importName(frame, names[arg], fromList, s[sp - 2]);
                return sp - 1;
            }
            case Op.IMPORT_FROM -> {
                s[sp] = Imports.importFrom(frame, s[sp - 1], names[arg]);
                return sp + 1;
            }
            default -> {
                Imports.importStar(frame, pop(s, sp));
                return sp - 1;
            }
        }
    }

    // ---- exceptions, with, await, match

    private static int protocols(PyFrame frame, int op, int arg, int sp) {
        PyObject[] s = frame.slots;
        switch (op) {
            case Op.PUSH_EXC_INFO -> {
                PyObject value = s[sp - 1];
                PyBaseException previous = frame.thread.handled.value;
                s[sp - 1] = previous == null ? PyNone.NONE : previous;
                s[sp] = value;
                frame.thread.handled.value = (PyBaseException) value;
                return sp + 1;
            }
            case Op.POP_EXCEPT -> {
                frame.thread.handled.value = pop(s, sp) instanceof PyBaseException previous ? previous : null;
                return sp - 1;
            }
            case Op.CHECK_EXC_MATCH -> {
                Raising.checkCatchable(s[sp - 1]);
                s[sp - 1] = PyBool.of(Raising.matches((PyBaseException) s[sp - 2], s[sp - 1]));
                return sp;
            }
            case Op.CHECK_EG_MATCH -> {
                ExceptStar.match(frame, s[sp - 2], s[sp - 1], s, sp - 2);
                return sp;
            }
            case Op.PREP_RERAISE_STAR -> {
                PyObject results = pop(s, sp);
                s[sp - 2] = ExceptStar.prepareReraise((PyBaseException) s[sp - 2], results);
                return sp - 1;
            }
            case Op.BEFORE_WITH -> {
                Awaiting.enter(s[sp - 1], s, sp - 1);
                return sp + 1;
            }
            case Op.WITH_EXCEPT_START -> {
                s[sp] = Awaiting.exit(s[sp - 4], (PyBaseException) s[sp - 1]);
                return sp + 1;
            }
            case Op.BEFORE_ASYNC_WITH -> {
                Awaiting.enterAsync(s[sp - 1], s, sp - 1);
                return sp + 1;
            }
            case Op.END_ASYNC_FOR -> {
                return endAsyncFor(frame, sp);
            }
            case Op.GET_AWAITABLE -> s[sp - 1] = Awaiting.getAwaitable(s[sp - 1], arg);
            case Op.GET_AITER -> s[sp - 1] = Awaiting.getAiter(s[sp - 1]);
            case Op.GET_ANEXT -> {
                s[sp] = Awaiting.getAnext(s[sp - 1]);
                return sp + 1;
            }
            case Op.GET_YIELD_FROM_ITER -> s[sp - 1] = Awaiting.getYieldFromIterator(frame, s[sp - 1]);
            case Op.ASYNC_GEN_WRAP -> s[sp - 1] = new AsyncGeneratorValue(s[sp - 1]);
            case Op.GET_LEN -> {
                s[sp] = PyInt.of(Abstract.length(s[sp - 1]));
                return sp + 1;
            }
            case Op.MATCH_MAPPING -> {
                s[sp] = PyBool.of(PatternMatching.isMapping(s[sp - 1]));
                return sp + 1;
            }
            case Op.MATCH_SEQUENCE -> {
                s[sp] = PyBool.of(PatternMatching.isSequence(s[sp - 1]));
                return sp + 1;
            }
            case Op.MATCH_KEYS -> {
                s[sp] = PatternMatching.keys(s[sp - 2], (PyTuple) s[sp - 1]);
                return sp + 1;
            }
            case Op.MATCH_CLASS -> {
                PyTuple names = (PyTuple) pop(s, sp);
                PyObject cls = pop(s, sp - 1);
                PyTuple attributes = PatternMatching.matchClass(s[sp - 3], cls, arg, names);
                s[sp - 3] = attributes == null ? PyNone.NONE : attributes;
                return sp - 2;
            }
            default -> {
                return BuildInstructions.execute(frame, op, arg, sp);
            }
        }
        return sp;
    }

    private static int endAsyncFor(PyFrame frame, int sp) {
        PyObject[] s = frame.slots;
        PyBaseException exception = (PyBaseException) s[sp - 1];
        if (!exception.type().isSubtype(Exceptions.StopAsyncIteration)) {
            throw new Reraise(exception, frame.lasti());
        }
        clear(s, sp - 2, sp);
        return sp - 2;
    }

    /// RERAISE: with an argument the frame's `lasti` goes back to where the exception was raised first.
    static Reraise reraise(PyFrame frame, int arg, int sp) {
        PyObject[] s = frame.slots;
        int unit = frame.lasti();
        if (arg != 0) {
            frame.pc = (int) ((PyInt) s[sp - 1 - arg]).value + 1;
        }
        return new Reraise((PyBaseException) s[sp - 1], unit);
    }
}
