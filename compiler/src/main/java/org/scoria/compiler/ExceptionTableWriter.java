package org.scoria.compiler;

/// Writes `co_exceptiontable`: which block handles exceptions of which instructions.
///
/// An entry is four numbers: start, length, target, and twice the depth of the stack plus 1 when `lasti` is
/// pushed; in digits of six bits, the most significant first, bit 6 set when more follow. Bit 7 marks the start
/// of an entry. Compare CPython 3.11 `Objects/exception_handling_notes.txt`.
final class ExceptionTableWriter {
    private static final int START = 0x80;
    private static final int MORE = 0x40;

    private final ByteBuilder out = new ByteBuilder();
    private BasicBlock handler;
    private int start;

    /// The instruction at `offset` (in code units) is the next one.
    void add(Instruction instruction, int offset) {
        if (instruction.handler != handler) {
            finishEntry(offset);
            start = offset;
            handler = instruction.handler;
        }
    }

    /// The table, when `end` is where the code ends.
    byte[] finish(int end) {
        finishEntry(end);
        return out.toArray();
    }

    private void finishEntry(int end) {
        if (handler == null) {
            return;
        }
        // The depth does not count what the interpreter pushes: the exception, and lasti if wanted.
        int lasti = handler.preserveLasti ? 1 : 0;
        int depth = handler.startDepth - 1 - lasti;
        number(start, START);
        number(end - start, 0);
        number(handler.offset, 0);
        number(depth << 1 | lasti, 0);
    }

    private void number(int value, int mark) {
        int flag = mark;
        for (int shift = 24; shift > 0; shift -= 6) {
            if (value >= 1 << shift) {
                out.add(value >> shift & 0x3F | MORE | flag);
                flag = 0;
            }
        }
        out.add(value & 0x3F | flag);
    }
}
