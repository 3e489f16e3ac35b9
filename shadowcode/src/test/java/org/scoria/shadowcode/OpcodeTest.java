package org.scoria.shadowcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

class OpcodeTest {
    @Test
    void everyNumberBelongsToTheRowOfItsName() throws IllegalAccessException {
        Field[] numbers = Opcode.Op.class.getFields();
        assertEquals(Opcode.values().length, numbers.length);
        for (Field field : numbers) {
            Opcode opcode = Opcode.valueOf(field.getName());
            assertEquals(field.getInt(null), opcode.number());
            assertSame(opcode, Opcode.of(opcode.number()));
        }
    }

    @Test
    void argumentsBeginAtTheNumberThatSeparatesThem() {
        for (Opcode opcode : Opcode.values()) {
            assertEquals(
                    opcode.argKind() != Opcode.ArgKind.NONE, opcode.number() >= Opcode.HAVE_ARGUMENT, opcode.name());
        }
    }

    @Test
    void effectsDependOnArgumentsAndJumps() {
        assertEquals(1, Opcode.FOR_ITER.stackEffect(7));
        assertEquals(-1, Opcode.FOR_ITER.jumpEffect(7));
        assertEquals(-1, Opcode.JUMP_IF_FALSE_OR_POP.stackEffect(7));
        assertEquals(0, Opcode.JUMP_IF_FALSE_OR_POP.jumpEffect(7));
        assertEquals(-3, Opcode.BUILD_TUPLE.stackEffect(4));
        assertEquals(-7, Opcode.BUILD_MAP.stackEffect(4));
        assertEquals(3, Opcode.UNPACK_EX.stackEffect(2 | 1 << 8));
        assertEquals(-3, Opcode.MAKE_FUNCTION.stackEffect(1 | 2 | 8));
        assertEquals(2, Opcode.LOAD_GLOBAL.stackEffect(9));
    }

    @Test
    void aCallIsCountedAsCPythonCountsIt() {
        assertEquals(-2, Opcode.PRECALL.reportedEffect(2));
        assertEquals(-1, Opcode.CALL.reportedEffect(2));
        assertEquals(-3, Opcode.PRECALL.stackEffect(2) + Opcode.CALL.stackEffect(2));
    }
}
