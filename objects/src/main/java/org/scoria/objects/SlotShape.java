package org.scoria.objects;

/// How many operands the slot wrappers take, and how they complain. Compare CPython 3.11
/// `Objects/typeobject.c: check_num_args` and `Python/getargs.c: PyArg_UnpackTuple`.
final class SlotShape {
    private static final int UNARY = 0;
    private static final int BINARY = 1;
    /// Exactly two operands.
    private static final int TERNARY = 2;
    /// One or two operands.
    private static final int OPTIONAL = 3;

    private SlotShape() {}

    private static int of(int slot) {
        return switch (slot) {
            case SlotIndex.REPR,
                    SlotIndex.HASH,
                    SlotIndex.STR,
                    SlotIndex.ITER,
                    SlotIndex.NEXT,
                    SlotIndex.AWAIT,
                    SlotIndex.AITER,
                    SlotIndex.ANEXT,
                    SlotIndex.NEG,
                    SlotIndex.POS,
                    SlotIndex.ABS,
                    SlotIndex.BOOL,
                    SlotIndex.INVERT,
                    SlotIndex.INT,
                    SlotIndex.FLOAT,
                    SlotIndex.INDEX,
                    SlotIndex.LEN -> UNARY;
            case SlotIndex.SETATTR, SlotIndex.SET, SlotIndex.SETITEM -> TERNARY;
            case SlotIndex.POW, SlotIndex.RPOW, SlotIndex.GET -> OPTIONAL;
            default -> BINARY;
        };
    }

    static boolean takesOne(int slot) {
        int shape = of(slot);
        return slot != SlotIndex.CALL && slot != SlotIndex.INIT && (shape == BINARY || shape == OPTIONAL);
    }

    static boolean takesTwo(int slot) {
        return of(slot) >= TERNARY;
    }

    static void checkCount(int slot, int given) {
        int shape = of(slot);
        switch (shape) {
            case TERNARY -> {
                if (given != 2) {
                    throw Errors.typeError(" expected 2 arguments, got %s", given);
                }
            }
            case OPTIONAL -> {
                if (given < 1) {
                    throw Errors.typeError(" expected at least 1 argument, got %s", given);
                }
                if (given > 2) {
                    throw Errors.typeError(" expected at most 2 arguments, got %s", given);
                }
            }
            default -> {
                if (given != shape) {
                    throw Errors.typeError("expected %s argument%s, got %s", shape, shape == 1 ? "" : "s", given);
                }
            }
        }
    }

    static void checkName(PyObject name) {
        if (!(name instanceof PyStr)) {
            throw Errors.typeError(
                    "attribute name must be string, not '%s'", name.type().qualifiedName());
        }
    }
}
