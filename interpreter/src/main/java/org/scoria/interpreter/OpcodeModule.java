package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;
import org.scoria.shadowcode.Opcode;
import org.scoria.shadowcode.Opcode.Op;

/// `_opcode`: what the modules `opcode` and `dis` want to know of instructions.
@PythonModule(value = "_opcode", doc = "Opcode support module.")
final class OpcodeModule {
    private OpcodeModule() {}

    /// Compute the stack effect of the opcode.
    @Builtin("stack_effect(opcode, oparg=None, /, *, jump=None)")
    static long stackEffect(long number, PyObject oparg, PyObject jump) {
        int arg = 0;
        if (number >= Opcode.HAVE_ARGUMENT) {
            if (oparg == PyNone.NONE) {
                throw Errors.valueError("stack_effect: opcode requires oparg but oparg was not specified");
            }
            arg = (int) Abstract.indexLong(oparg, Exceptions.OverflowError);
        } else if (oparg != PyNone.NONE) {
            throw Errors.valueError("stack_effect: opcode does not permit oparg but oparg was specified");
        }
        if (jump != PyNone.NONE && !(jump instanceof PyBool)) {
            throw Errors.valueError("stack_effect: jump must be False, True or None");
        }
        Opcode opcode = number >= 0 && number < 256 ? Opcode.of((int) number) : null;
        if (opcode == null) {
            throw Errors.valueError("invalid opcode or oparg");
        }
        boolean jumps = jump == PyBool.TRUE || jump == PyNone.NONE && keepsWhenJumping(opcode);
        return jumps ? opcode.jumpEffect(arg) : opcode.reportedEffect(arg);
    }

    /// Without a choice the greater of the two effects is meant.
    private static boolean keepsWhenJumping(Opcode opcode) {
        return opcode.number() == Op.JUMP_IF_FALSE_OR_POP || opcode.number() == Op.JUMP_IF_TRUE_OR_POP;
    }

    /// Return the specialization stats
    @Builtin("get_specialization_stats()")
    static PyObject getSpecializationStats() {
        return PyNone.NONE;
    }
}
