package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.AbstractGenerator;
import org.scoria.objects.Awaiting;
import org.scoria.objects.Calls;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyCell;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.Raising;
import org.scoria.objects.Reraise;
import org.scoria.objects.ThreadState;
import org.scoria.objects.Tracing;
import org.scoria.objects.Unpacking;
import org.scoria.objects.Unwinding;
import org.scoria.objects.Variables;
import org.scoria.shadowcode.BaseEngine;
import org.scoria.shadowcode.Opcode.Op;

/// The base engine: one loop over the untouched bytecode, with generic semantics and without caches. It runs cold
/// and traced code and is the oracle that the other engines are tested against.
///
/// A frame can be entered at any instruction: everything the loop knows is in the frame ([PyFrame#pc],
/// [PyFrame#sp], [PyFrame#slots]). `frame.pc` is kept one past the running instruction; `sp` here is the index of
/// the first free slot. Popped slots are set to null, so that they keep nothing alive. Rare instructions are in
/// [ColdInstructions]: HotSpot compiles this method only while it is small.
public final class BaseExecutor extends BaseEngine {
    public static final BaseExecutor INSTANCE = new BaseExecutor();

    private BaseExecutor() {}

    @Override
    public PyObject execute(PyFrame frame) {
        if (frame.pc == 0 && WarmUp.countCall(frame)) {
            return frame.code.executor.execute(frame);
        }
        return execute(frame, frame.pc - 1);
    }

    /// `previous` is the instruction that ran last, for the tracer.
    private static PyObject execute(PyFrame frame, int previous) {
        for (int last = previous; ; ) {
            PyObject result;
            try {
                result = loop(frame, last);
            } catch (Throwable raised) {
                last = raised instanceof Reraise again ? again.unit : frame.lasti();
                Unwinding.unwind(frame, raised);
                continue;
            }
            // null: a loop has become hot and goes on in the shadow, outside the try
            return result != null ? result : frame.code.executor.execute(frame);
        }
    }

    @Override
    public PyObject executeThrow(PyFrame frame, PyException exception) {
        int last = frame.lasti();
        Unwinding.unwind(frame, exception);
        return execute(frame, last);
    }

    /// Only instructions that the shadow has no nodes for come here; all but a few of them are cold.
    @Override
    public void step(PyFrame frame) {
        byte[] bytes = frame.code.code;
        int pc = frame.pc;
        int op = bytes[pc * 2] & 0xFF;
        int arg = bytes[pc * 2 + 1] & 0xFF;
        frame.pc = ++pc;
        while (op == Op.EXTENDED_ARG) {
            op = bytes[pc * 2] & 0xFF;
            arg = arg << 8 | bytes[pc * 2 + 1] & 0xFF;
            frame.pc = ++pc;
        }
        int base = frame.code.stackBase;
        int sp = base + frame.sp;
        switch (op) {
            case Op.SEND -> sp = send(frame, arg, sp);
            case Op.STORE_NAME -> {
                Variables.storeName(frame, frame.code.names[arg], frame.slots[--sp]);
                frame.slots[sp] = null;
            }
            case Op.RERAISE -> throw ColdInstructions.reraise(frame, arg, sp);
            case Op.RAISE_VARARGS -> throw raise(frame, arg, sp);
            case Op.RETURN_GENERATOR -> {
                frame.sp = sp - base;
                frame.state = PyFrame.COMPLETED;
                frame.result = AbstractGenerator.create(frame);
                return;
            }
            default -> sp = ColdInstructions.execute(frame, op, arg, sp);
        }
        frame.sp = sp - base;
    }

    private static int send(PyFrame frame, int arg, int sp) {
        PyObject[] s = frame.slots;
        ThreadState thread = frame.thread;
        PyObject value = s[sp - 1];
        s[sp - 1] = null;
        PyObject yielded = Awaiting.send(thread, s[sp - 2], value);
        if (yielded != null) {
            s[sp - 1] = yielded;
            return sp;
        }
        s[sp - 2] = thread.returned;
        thread.returned = null;
        frame.pc += arg;
        return sp - 1;
    }

    private static PyObject loop(PyFrame frame, int last) {
        final PyObject[] s = frame.slots;
        final PyCode code = frame.code;
        final byte[] bytes = code.code;
        final ThreadState thread = frame.thread;
        int sp = code.stackBase + frame.sp;
        int pc = frame.pc;
        PyStr[] keywords = pendingKeywords(code, pc);
        int previous = last;
        for (; ; ) {
            if (thread.tracing) {
                frame.pc = pc;
                frame.sp = sp - code.stackBase;
                Tracing.beforeInstruction(frame, previous);
                pc = frame.pc;
                sp = code.stackBase + frame.sp;
            }
            previous = pc;
            int op = bytes[pc * 2] & 0xFF;
            int arg = bytes[pc * 2 + 1] & 0xFF;
            frame.pc = ++pc;
            while (op == Op.EXTENDED_ARG) {
                op = bytes[pc * 2] & 0xFF;
                arg = arg << 8 | bytes[pc * 2 + 1] & 0xFF;
                frame.pc = ++pc;
            }
            switch (op) {
                case Op.NOP -> {}
                case Op.RESUME -> {
                    if (thread.breaker && arg < 2) {
                        thread.interpreter.safepoint(thread);
                    }
                }
                case Op.LOAD_FAST -> {
                    PyObject value = s[arg];
                    if (value == null) {
                        throw Variables.unboundLocal(frame, arg);
                    }
                    s[sp++] = value;
                }
                case Op.LOAD_CONST -> s[sp++] = code.consts[arg];
                case Op.STORE_FAST -> {
                    s[arg] = s[--sp];
                    s[sp] = null;
                }
                case Op.POP_TOP -> s[--sp] = null;
                case Op.PUSH_NULL -> s[sp++] = null;
                case Op.COPY -> {
                    s[sp] = s[sp - arg];
                    sp++;
                }
                case Op.SWAP -> {
                    PyObject top = s[sp - 1];
                    s[sp - 1] = s[sp - arg];
                    s[sp - arg] = top;
                }
                case Op.LOAD_GLOBAL -> {
                    if ((arg & 1) != 0) {
                        s[sp++] = null;
                    }
                    s[sp++] = Variables.loadGlobal(frame, code.names[arg >> 1]);
                    pc += 5;
                }
                case Op.LOAD_NAME -> s[sp++] = Variables.loadName(frame, code.names[arg]);
                case Op.STORE_NAME -> {
                    Variables.storeName(frame, code.names[arg], s[--sp]);
                    s[sp] = null;
                }
                case Op.LOAD_DEREF -> s[sp++] = Variables.loadDeref(frame, arg);
                case Op.STORE_DEREF -> {
                    ((PyCell) s[arg]).value = s[--sp];
                    s[sp] = null;
                }
                case Op.LOAD_CLOSURE -> s[sp++] = s[arg];
                case Op.LOAD_ATTR -> {
                    s[sp - 1] = s[sp - 1].getAttribute(code.names[arg]);
                    pc += 4;
                }
                case Op.STORE_ATTR -> {
                    PyObject object = s[--sp];
                    s[sp] = null;
                    object.setAttribute(code.names[arg], s[--sp]);
                    s[sp] = null;
                    pc += 4;
                }
                case Op.LOAD_METHOD -> {
                    Calls.loadMethod(s, sp - 1, s[sp - 1], code.names[arg]);
                    sp++;
                    pc += 10;
                }
                case Op.PRECALL -> pc++;
                case Op.KW_NAMES -> keywords = code.keywordNames(arg);
                case Op.CALL -> {
                    int base = sp - arg - 2;
                    PyObject result = keywords == null && !thread.tracing
                            ? Calls.call(s, base, arg)
                            : Calls.callSlow(thread, s, base, arg, keywords);
                    keywords = null;
                    while (sp > base) {
                        s[--sp] = null;
                    }
                    s[sp++] = result;
                    pc += 4;
                    if (thread.breaker) {
                        thread.interpreter.safepoint(thread);
                    }
                }
                case Op.RETURN_VALUE -> {
                    PyObject value = s[--sp];
                    s[sp] = null;
                    if (thread.tracing) {
                        Tracing.returned(frame, value);
                    }
                    frame.state = PyFrame.COMPLETED;
                    frame.sp = 0;
                    return value;
                }
                case Op.BINARY_OP -> {
                    PyObject right = s[--sp];
                    s[sp] = null;
                    s[sp - 1] = BinaryOperators.apply(arg, s[sp - 1], right);
                    pc++;
                }
                case Op.COMPARE_OP -> {
                    PyObject right = s[--sp];
                    s[sp] = null;
                    s[sp - 1] = Abstract.richCompare(s[sp - 1], right, arg);
                    pc += 2;
                }
                case Op.BINARY_SUBSCR -> {
                    PyObject key = s[--sp];
                    s[sp] = null;
                    s[sp - 1] = Abstract.getItem(s[sp - 1], key);
                    pc += 4;
                }
                case Op.STORE_SUBSCR -> {
                    PyObject key = s[--sp];
                    s[sp] = null;
                    PyObject container = s[--sp];
                    s[sp] = null;
                    Abstract.setItem(container, key, s[--sp]);
                    s[sp] = null;
                    pc++;
                }
                case Op.IS_OP -> {
                    PyObject right = s[--sp];
                    s[sp] = null;
                    s[sp - 1] = PyBool.of((s[sp - 1] == right) != (arg == 1));
                }
                case Op.CONTAINS_OP -> {
                    PyObject right = s[--sp];
                    s[sp] = null;
                    s[sp - 1] = PyBool.of(Abstract.contains(right, s[sp - 1]) != (arg == 1));
                }
                case Op.UNARY_NOT -> s[sp - 1] = PyBool.of(!Abstract.isTrue(s[sp - 1]));
                case Op.UNARY_NEGATIVE -> s[sp - 1] = s[sp - 1].neg();
                case Op.JUMP_FORWARD -> pc += arg;
                case Op.JUMP_BACKWARD -> {
                    pc -= arg;
                    if (thread.breaker) {
                        frame.pc = pc;
                        thread.interpreter.safepoint(thread);
                    }
                    if (--code.warmup < 0 && WarmUp.enterLoop(frame)) {
                        frame.pc = pc;
                        frame.sp = sp - code.stackBase;
                        return null;
                    }
                }
                case Op.JUMP_BACKWARD_NO_INTERRUPT -> pc -= arg;
                case Op.POP_JUMP_FORWARD_IF_FALSE -> {
                    PyObject value = s[--sp];
                    s[sp] = null;
                    if (!Abstract.isTrue(value)) {
                        pc += arg;
                    }
                }
                case Op.POP_JUMP_FORWARD_IF_TRUE -> {
                    PyObject value = s[--sp];
                    s[sp] = null;
                    if (Abstract.isTrue(value)) {
                        pc += arg;
                    }
                }
                case Op.POP_JUMP_BACKWARD_IF_FALSE,
                        Op.POP_JUMP_BACKWARD_IF_TRUE,
                        Op.POP_JUMP_BACKWARD_IF_NONE,
                        Op.POP_JUMP_BACKWARD_IF_NOT_NONE -> {
                    PyObject value = s[--sp];
                    s[sp] = null;
                    if (jumpsBack(op, value)) {
                        pc -= arg;
                        if (thread.breaker) {
                            frame.pc = pc;
                            thread.interpreter.safepoint(thread);
                        }
                        if (--code.warmup < 0 && WarmUp.enterLoop(frame)) {
                            frame.pc = pc;
                            frame.sp = sp - code.stackBase;
                            return null;
                        }
                    }
                }
                case Op.POP_JUMP_FORWARD_IF_NONE -> {
                    if (s[--sp] == PyNone.NONE) {
                        pc += arg;
                    }
                    s[sp] = null;
                }
                case Op.POP_JUMP_FORWARD_IF_NOT_NONE -> {
                    if (s[--sp] != PyNone.NONE) {
                        pc += arg;
                    }
                    s[sp] = null;
                }
                case Op.JUMP_IF_FALSE_OR_POP -> {
                    if (Abstract.isTrue(s[sp - 1])) {
                        s[--sp] = null;
                    } else {
                        pc += arg;
                    }
                }
                case Op.JUMP_IF_TRUE_OR_POP -> {
                    if (Abstract.isTrue(s[sp - 1])) {
                        pc += arg;
                    } else {
                        s[--sp] = null;
                    }
                }
                case Op.GET_ITER -> s[sp - 1] = Abstract.iter(s[sp - 1]);
                case Op.FOR_ITER -> {
                    PyObject value = s[sp - 1].next();
                    if (value == null) {
                        s[--sp] = null;
                        pc += arg;
                    } else {
                        s[sp++] = value;
                    }
                }
                case Op.UNPACK_SEQUENCE -> {
                    PyObject sequence = s[--sp];
                    Unpacking.unpack(sequence, arg, s, sp);
                    sp += arg;
                    pc++;
                }
                case Op.SEND -> {
                    PyObject value = s[--sp];
                    s[sp] = null;
                    PyObject yielded = Awaiting.send(thread, s[sp - 1], value);
                    if (yielded == null) {
                        PyObject result = thread.returned;
                        thread.returned = null;
                        if (thread.tracing) {
                            Tracing.stopped(frame, s[sp - 1], result);
                        }
                        s[sp - 1] = result;
                        pc += arg;
                    } else {
                        s[sp++] = yielded;
                    }
                }
                case Op.YIELD_VALUE -> {
                    PyObject value = s[--sp];
                    s[sp] = null;
                    frame.sp = sp - code.stackBase;
                    frame.state = PyFrame.SUSPENDED;
                    if (thread.tracing) {
                        Tracing.yielded(frame, value);
                    }
                    return value;
                }
                case Op.RETURN_GENERATOR -> {
                    frame.sp = sp - code.stackBase;
                    frame.state = PyFrame.COMPLETED;
                    return AbstractGenerator.create(frame);
                }
                case Op.RERAISE -> throw ColdInstructions.reraise(frame, arg, sp);
                case Op.RAISE_VARARGS -> throw raise(frame, arg, sp);
                default -> {
                    sp = ColdInstructions.execute(frame, op, arg, sp);
                    pc = frame.pc;
                }
            }
        }
    }

    /// KW_NAMES leaves nothing on the stack: entered right behind it, the loop reads it again.
    private static PyStr[] pendingKeywords(PyCode code, int pc) {
        byte[] bytes = code.code;
        int op = bytes[pc * 2] & 0xFF;
        if (op != Op.PRECALL && op != Op.CALL) {
            return null;
        }
        int before = op == Op.CALL ? pc - 3 : pc - 1;
        if (before < 0 || (bytes[before * 2] & 0xFF) != Op.KW_NAMES) {
            return null;
        }
        int index = bytes[before * 2 + 1] & 0xFF;
        for (int i = before - 1, shift = 8; i >= 0 && (bytes[i * 2] & 0xFF) == Op.EXTENDED_ARG; i--, shift += 8) {
            index |= (bytes[i * 2 + 1] & 0xFF) << shift;
        }
        return code.keywordNames(index);
    }

    private static boolean jumpsBack(int op, PyObject value) {
        return switch (op) {
            case Op.POP_JUMP_BACKWARD_IF_FALSE -> !Abstract.isTrue(value);
            case Op.POP_JUMP_BACKWARD_IF_TRUE -> Abstract.isTrue(value);
            case Op.POP_JUMP_BACKWARD_IF_NONE -> value == PyNone.NONE;
            default -> value != PyNone.NONE;
        };
    }

    private static RuntimeException raise(PyFrame frame, int count, int sp) {
        PyObject[] s = frame.slots;
        return switch (count) {
            case 0 -> Raising.again(frame);
            case 1 -> Raising.raise(s[sp - 1], null);
            default -> Raising.raise(s[sp - 2], s[sp - 1]);
        };
    }
}
