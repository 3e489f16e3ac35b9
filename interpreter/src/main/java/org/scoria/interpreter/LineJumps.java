package org.scoria.interpreter;

import java.util.Arrays;
import org.scoria.objects.Errors;
import org.scoria.objects.ExceptionTable;
import org.scoria.objects.Exceptions;
import org.scoria.objects.LineTable;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.ThreadState;
import org.scoria.shadowcode.Opcode;
import org.scoria.shadowcode.Opcode.Op;

/// `frame.f_lineno = line`: lets a debugger move a frame to another line, when the operand stacks of both places
/// agree.
///
/// The stack at each instruction is a number with three bits per operand that tell its kind, the top in the lowest.
/// Compare CPython 3.11 `Objects/frameobject.c: mark_stacks, frame_setlineno`.
final class LineJumps {
    private static final int ITERATOR = 1;
    private static final int EXCEPT = 2;
    private static final int OBJECT = 3;
    private static final int NULL = 4;
    private static final int LASTI = 5;
    private static final int BITS = 3;
    private static final int MAX_DEPTH = 63 / BITS;
    private static final long UNKNOWN = -2;
    private static final long TOO_DEEP = -1;

    private final PyCode code;
    private final int length;
    private final long[] stacks;
    private boolean again;

    private LineJumps(PyCode code) {
        this.code = code;
        this.length = code.code.length / 2;
        this.stacks = new long[length + 1];
    }

    static void jump(PyFrame frame, int line) {
        LineJumps jumps = new LineJumps(frame.code);
        int[] lines = jumps.lines();
        int target = firstLineNotBefore(lines, line);
        if (target < 0) {
            throw Errors.valueError("line %s comes after the current code block", line);
        }
        jumps.markStacks();
        jumps.move(frame, lines, target);
    }

    // ---- lines

    /// For each code unit the line that starts there, else -1.
    private int[] lines() {
        int[] lines = new int[length];
        Arrays.fill(lines, -1);
        LineTable table = new LineTable(code);
        int last = -1;
        while (table.next()) {
            if (table.line != last && table.line != -1) {
                lines[table.start] = table.line;
                last = table.line;
            }
        }
        return lines;
    }

    private static int firstLineNotBefore(int[] lines, int line) {
        int best = Integer.MAX_VALUE;
        for (int candidate : lines) {
            if (candidate >= line && candidate < best) {
                best = candidate;
            }
        }
        return best == Integer.MAX_VALUE ? -1 : best;
    }

    // ---- the jump itself

    private void move(PyFrame frame, int[] lines, int target) {
        long from = stacks[frame.lasti()];
        long best = TOO_DEEP;
        int address = -1;
        String complaint = "cannot find bytecode for specified line";
        boolean explained = false;
        for (int i = 0; i < length; i++) {
            if (lines[i] != target) {
                continue;
            }
            if (compatible(from, stacks[i])) {
                if (stacks[i] > best) {
                    best = stacks[i];
                    address = i;
                }
            } else if (!explained) {
                complaint = explain(from, stacks[i]);
                explained = from >= 0;
            }
        }
        if (address < 0) {
            throw Errors.valueError(complaint);
        }
        bindUnbound(frame);
        if (frame.state == PyFrame.SUSPENDED) {
            from = pop(from);
        }
        for (; from > best; from = pop(from)) {
            popOperand(frame, top(from) == EXCEPT);
        }
        frame.pc = address + (frame.state == PyFrame.SUSPENDED ? 1 : 0);
    }

    private static void popOperand(PyFrame frame, boolean handled) {
        int slot = frame.code.stackBase + --frame.sp;
        PyObject value = frame.slots[slot];
        frame.slots[slot] = null;
        if (handled) {
            frame.thread.handled.value = value instanceof PyBaseException previous ? previous : null;
        }
    }

    /// The compiler may have proved locals to be bound in the new place: they become None.
    private static void bindUnbound(PyFrame frame) {
        int count = frame.code.localsplusnames.length;
        int unbound = 0;
        for (int i = 0; i < count; i++) {
            unbound += frame.slots[i] == null ? 1 : 0;
        }
        if (unbound == 0) {
            return;
        }
        ThreadState.current()
                .interpreter
                .warn(
                        Exceptions.RuntimeWarning,
                        "assigning None to " + unbound + " unbound local" + (unbound == 1 ? "" : "s"),
                        0);
        for (int i = 0; i < count; i++) {
            if (frame.slots[i] == null) {
                frame.slots[i] = PyNone.NONE;
            }
        }
    }

    private static boolean compatible(long from, long to) {
        if (from < 0 || to < 0) {
            return false;
        }
        long f = from;
        long t = to;
        while (depth(f) > depth(t)) {
            f = pop(f);
        }
        for (; f != 0; f = pop(f), t = pop(t)) {
            int wanted = top(t);
            boolean fits = wanted == OBJECT ? top(f) != NULL : wanted == NULL || wanted == top(f);
            if (t == 0 || !fits) {
                return false;
            }
        }
        return t == 0;
    }

    private static String explain(long from, long to) {
        if (from == TOO_DEEP) {
            return "stack to deep to analyze";
        }
        if (from == UNKNOWN) {
            return "can't jump from unreachable code";
        }
        if (to == TOO_DEEP) {
            return "stack is too deep to analyze";
        }
        if (to == UNKNOWN) {
            return "can't jump into an 'except' block as there's no exception";
        }
        return switch (top(to)) {
            case EXCEPT -> "can't jump into an 'except' block as there's no exception";
            case LASTI -> "can't jump into a re-raising block as there's no location";
            case ITERATOR -> "can't jump into the body of a for loop";
            default -> "incompatible stacks";
        };
    }

    // ---- stacks as numbers

    private static long push(long stack, int kind) {
        if (stack < 0 || stack >= 1L << (MAX_DEPTH * BITS - BITS)) {
            return TOO_DEEP;
        }
        return stack << BITS | kind;
    }

    private static long pop(long stack) {
        return stack >> BITS;
    }

    private static int top(long stack) {
        return (int) stack & (1 << BITS) - 1;
    }

    private static int depth(long stack) {
        int depth = 0;
        for (long s = stack; s > 0; s >>= BITS) {
            depth++;
        }
        return depth;
    }

    private static int peek(long stack, int n) {
        return (int) (stack >> BITS * (n - 1)) & (1 << BITS) - 1;
    }

    private static long swapped(long stack, int n) {
        int shift = BITS * (n - 1);
        long mask = (1L << BITS) - 1;
        long a = stack & mask;
        long b = stack >> shift & mask;
        return stack & ~mask & ~(mask << shift) | b | a << shift;
    }

    // ---- the stack at every instruction

    private void markStacks() {
        Arrays.fill(stacks, UNKNOWN);
        boolean generator = (code.flags & (PyCode.GENERATOR | PyCode.COROUTINE | PyCode.ASYNC_GENERATOR)) != 0;
        stacks[0] = generator ? push(0, OBJECT) : 0; // generators are sent None when they start
        do {
            again = false;
            int arg = 0;
            for (int i = 0; i < length; i++) {
                int op = code.code[i * 2] & 0xFF;
                arg = arg << 8 | code.code[i * 2 + 1] & 0xFF;
                if (op == Op.EXTENDED_ARG) {
                    stacks[i + 1] = stacks[i];
                    continue;
                }
                if (stacks[i] != UNKNOWN) {
                    follow(i, op, arg);
                }
                arg = 0;
            }
            markHandlers();
        } while (again);
    }

    private void to(int target, int from, long stack) {
        if (stacks[target] == UNKNOWN && target <= from) {
            again = true;
        }
        stacks[target] = stack;
    }

    private void follow(int i, int op, int arg) {
        long stack = stacks[i];
        Opcode opcode = Opcode.of(op);
        int next = i + 1;
        switch (op) {
            case Op.CACHE -> stacks[next] = stack;
            case Op.FOR_ITER -> {
                stacks[next] = push(stack, OBJECT);
                to(next + arg, i, pop(stack));
            }
            case Op.SEND -> {
                stacks[next] = stack;
                to(next + arg, i, pop(stack));
            }
            case Op.JUMP_IF_FALSE_OR_POP, Op.JUMP_IF_TRUE_OR_POP -> {
                stacks[next] = pop(stack);
                to(next + arg, i, stack);
            }
            case Op.JUMP_FORWARD -> to(next + arg, i, stack);
            case Op.JUMP_BACKWARD, Op.JUMP_BACKWARD_NO_INTERRUPT -> to(next - arg, i, stack);
            case Op.RETURN_VALUE, Op.RAISE_VARARGS, Op.RERAISE -> {}
            default -> {
                long after = after(opcode, op, arg, stack);
                stacks[next] = after;
                if (opcode.isJump()) {
                    boolean forward = opcode.argKind() == Opcode.ArgKind.JUMP_FORWARD;
                    to(forward ? next + arg : next - arg, i, after);
                }
            }
        }
    }

    private static long after(Opcode opcode, int op, int arg, long stack) {
        return switch (op) {
            case Op.GET_ITER, Op.GET_AITER -> push(pop(stack), ITERATOR);
            case Op.PUSH_EXC_INFO -> push(stack, EXCEPT);
            case Op.PUSH_NULL -> push(stack, NULL);
            case Op.LOAD_GLOBAL -> push((arg & 1) != 0 ? push(stack, NULL) : stack, OBJECT);
            case Op.LOAD_METHOD -> push(push(pop(stack), NULL), OBJECT);
            case Op.SWAP -> swapped(stack, arg);
            case Op.COPY -> push(stack, peek(stack, arg));
            default -> {
                long s = stack;
                int effect = opcode.stackEffect(arg);
                for (; effect < 0; effect++) {
                    s = pop(s);
                }
                for (; effect > 0; effect--) {
                    s = push(s, OBJECT);
                }
                // a call leaves an object where its NULL was
                yield op == Op.CALL || op == Op.CALL_FUNCTION_EX ? push(pop(s), OBJECT) : s;
            }
        };
    }

    private void markHandlers() {
        ExceptionTable table = code.handlers();
        for (int n = 0; n < table.count(); n++) {
            int range = n * 4;
            long stack = stacks[table.start(range)];
            if (stack == UNKNOWN || stacks[table.handler(range)] != UNKNOWN) {
                continue;
            }
            again = true;
            while (depth(stack) > table.depth(range)) {
                stack = pop(stack);
            }
            if (table.pushesLasti(range)) {
                stack = push(stack, LASTI);
            }
            stacks[table.handler(range)] = push(stack, EXCEPT);
        }
    }
}
