package org.scoria.compiler;

import org.scoria.objects.PyCode;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.shadowcode.Opcode;
import org.scoria.shadowcode.Opcode.Op;

/// Makes the code object of a unit: optimizes the flow graph, puts the blocks in order, and writes code and tables.
///
/// Compare `assemble` in CPython 3.11 `Python/compile.c`, whose passes these are, in its order.
final class Assembler {
    private final CodeGenerator generator;
    private final CompilerUnit unit;
    private final BasicBlock entry;

    /// Where each cell and free variable is in the frame, by its number.
    private final int[] cellSlots;

    /// Cells that share the slot of a parameter.
    private int sharedCells;

    private final int flags;

    Assembler(CodeGenerator generator, CompilerUnit unit) {
        this.generator = generator;
        this.unit = unit;
        this.entry = unit.entry();
        this.cellSlots = cellSlots();
        this.flags = codeFlags();
    }

    PyCode assemble() {
        FlowgraphBlocks.markEnds(unit.blocks);
        FlowgraphBlocks.inlineSmallExits(unit.blocks);
        insertPrefix();
        resolveCells();
        new FlowgraphOptimizer(unit).optimize();
        FlowgraphLines.duplicateExits(unit.blocks);
        trimConstants();
        FlowgraphLines.propagate(entry);
        FlowgraphLines.guaranteeForReturns(entry, unit.firstlineno);
        boolean resumes = unit.scope.generator || unit.scope.coroutine;
        int stacksize = FlowgraphStack.depth(unit, resumes ? 1 : 0);
        FlowgraphExceptions.labelHandlers(entry);
        FlowgraphExceptions.removePseudoInstructions(entry);
        for (BasicBlock block = entry; block != null; block = block.next) {
            FlowgraphBlocks.removeNops(block);
        }
        directJumps();
        resolveJumps();
        return write(stacksize);
    }

    // ---- variables

    private int[] cellSlots() {
        int locals = unit.varnames.size();
        int[] slots = new int[unit.cellvars.size() + unit.freevars.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = locals + i;
        }
        for (int i = 0; i < unit.cellvars.size(); i++) {
            int parameter = unit.varnames.find(unit.cellvars.get(i));
            if (parameter >= 0) {
                slots[i] = parameter;
            }
        }
        return slots;
    }

    private int codeFlags() {
        SymbolTableEntry scope = unit.scope;
        int result = generator.future.flags() & FutureFeatures.MASK;
        if (scope.isFunction()) {
            result |= PyCode.NEWLOCALS | PyCode.OPTIMIZED;
            result |= scope.nested ? PyCode.NESTED : 0;
            if (scope.generator) {
                result |= scope.coroutine ? PyCode.ASYNC_GENERATOR : PyCode.GENERATOR;
            } else if (scope.coroutine) {
                result |= PyCode.COROUTINE;
            }
            result |= scope.varargs ? PyCode.VARARGS : 0;
            result |= scope.varkeywords ? PyCode.VARKEYWORDS : 0;
        }
        if (generator.isTopLevelAwait() && scope.coroutine && !scope.generator) {
            result |= PyCode.COROUTINE;
        }
        return result;
    }

    /// What a frame does before anything else: copy the closure, make cells, leave when it is a generator.
    private void insertPrefix() {
        if ((flags & (PyCode.GENERATOR | PyCode.COROUTINE | PyCode.ASYNC_GENERATOR)) != 0) {
            Location first = new Location(unit.firstlineno, unit.firstlineno, -1, -1);
            entry.insert(0, new Instruction(Op.RETURN_GENERATOR, 0, null, first));
            entry.insert(1, new Instruction(Op.POP_TOP, 0, null, Location.NONE));
        }
        int made = 0;
        int cells = unit.cellvars.size();
        // In the order of the slots, the parameters among them first.
        for (int slot = 0; made < cells; slot++) {
            for (int cell = 0; cell < cells; cell++) {
                if (cellSlots[cell] == slot) {
                    entry.insert(made++, new Instruction(Op.MAKE_CELL, cell, null, Location.NONE));
                }
            }
        }
        if (unit.freevars.size() > 0) {
            entry.insert(0, new Instruction(Op.COPY_FREE_VARS, unit.freevars.size(), null, Location.NONE));
        }
    }

    /// Replaces the numbers of cells by slots of the frame, where a cell for a parameter takes no slot of its own.
    private void resolveCells() {
        int locals = unit.varnames.size();
        for (int i = 0; i < cellSlots.length; i++) {
            if (cellSlots[i] == i + locals) {
                cellSlots[i] -= sharedCells;
            } else {
                sharedCells++;
            }
        }
        for (BasicBlock block = entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.get(i);
                if (instruction.opcode >= 0 && Opcode.of(instruction.opcode).argKind() == Opcode.ArgKind.FREE) {
                    instruction.arg = cellSlots[instruction.arg];
                }
            }
        }
    }

    /// Drops constants at the end that no instruction loads any more.
    private void trimConstants() {
        int highest = 0;
        for (BasicBlock block = entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.get(i);
                if (instruction.opcode == Op.LOAD_CONST || instruction.opcode == Op.KW_NAMES) {
                    highest = Math.max(highest, instruction.arg);
                }
            }
        }
        if (highest + 1 < unit.constants.size()) {
            unit.constants.truncate(highest + 1);
        }
    }

    // ---- jumps

    /// Gives jumps their direction.
    private void directJumps() {
        for (BasicBlock block = entry; block != null; block = block.next) {
            block.visited = false;
        }
        for (BasicBlock block = entry; block != null; block = block.next) {
            block.visited = true;
            if (block.endsWithJump()) {
                Instruction jump = block.last();
                jump.opcode = directed(jump.opcode, !jump.target.visited);
            }
        }
    }

    private static int directed(int opcode, boolean forward) {
        return switch (opcode) {
            case PseudoOp.JUMP -> forward ? Op.JUMP_FORWARD : Op.JUMP_BACKWARD;
            case PseudoOp.JUMP_NO_INTERRUPT -> forward ? Op.JUMP_FORWARD : Op.JUMP_BACKWARD_NO_INTERRUPT;
            case PseudoOp.POP_JUMP_IF_NOT_NONE ->
                forward ? Op.POP_JUMP_FORWARD_IF_NOT_NONE : Op.POP_JUMP_BACKWARD_IF_NOT_NONE;
            case PseudoOp.POP_JUMP_IF_NONE -> forward ? Op.POP_JUMP_FORWARD_IF_NONE : Op.POP_JUMP_BACKWARD_IF_NONE;
            case PseudoOp.POP_JUMP_IF_FALSE -> forward ? Op.POP_JUMP_FORWARD_IF_FALSE : Op.POP_JUMP_BACKWARD_IF_FALSE;
            case PseudoOp.POP_JUMP_IF_TRUE -> forward ? Op.POP_JUMP_FORWARD_IF_TRUE : Op.POP_JUMP_BACKWARD_IF_TRUE;
            default -> opcode;
        };
    }

    /// Computes offsets until no jump needs more prefixes than the offsets allow for.
    private void resolveJumps() {
        boolean grew = true;
        while (grew) {
            int offset = 0;
            for (BasicBlock block = entry; block != null; block = block.next) {
                block.offset = offset;
                for (int i = 0; i < block.size; i++) {
                    offset += block.get(i).size();
                }
            }
            grew = false;
            for (BasicBlock block = entry; block != null; block = block.next) {
                grew |= resolveJumps(block);
            }
        }
    }

    private static boolean resolveJumps(BasicBlock block) {
        boolean grew = false;
        int offset = block.offset;
        for (int i = 0; i < block.size; i++) {
            Instruction instruction = block.get(i);
            int size = instruction.size();
            offset += size;
            if (instruction.isJump()) {
                instruction.arg = Math.abs(instruction.target.offset - offset);
                grew |= instruction.size() != size;
            }
        }
        return grew;
    }

    // ---- the code object

    private PyCode write(int stacksize) {
        ByteBuilder code = new ByteBuilder();
        LocationTableWriter locations = new LocationTableWriter(unit.firstlineno);
        ExceptionTableWriter exceptions = new ExceptionTableWriter();
        int offset = 0;
        for (BasicBlock block = entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.get(i);
                int size = instruction.size();
                exceptions.add(instruction, offset);
                locations.add(instruction.location, size);
                write(instruction, code);
                offset += size;
            }
        }
        int slots = unit.varnames.size() + unit.cellvars.size() + unit.freevars.size() - sharedCells;
        PyStr[] slotNames = new PyStr[slots];
        byte[] slotKinds = new byte[slots];
        describeSlots(slotNames, slotKinds);
        PyStr name = PyStr.intern(unit.name);
        return new PyCode(
                unit.posonlyargcount + unit.argcount,
                unit.posonlyargcount,
                unit.kwonlyargcount,
                stacksize,
                flags,
                code.toArray(),
                constants(),
                names(),
                slotNames,
                slotKinds,
                generator.filename,
                name,
                unit.qualname == null ? name : PyStr.intern(unit.qualname),
                unit.firstlineno,
                locations.toArray(),
                exceptions.finish(offset));
    }

    private static void write(Instruction instruction, ByteBuilder code) {
        int arg = instruction.effectiveArg();
        for (int shift = 24; shift > 0; shift -= 8) {
            if (arg >>> shift != 0) {
                code.add(Op.EXTENDED_ARG);
                code.add(arg >>> shift);
            }
        }
        code.add(instruction.opcode);
        code.add(arg);
        for (int i = Opcode.of(instruction.opcode).caches(); i > 0; i--) {
            code.add(Op.CACHE);
            code.add(0);
        }
    }

    private void describeSlots(PyStr[] names, byte[] kinds) {
        int locals = unit.varnames.size();
        for (int i = 0; i < locals; i++) {
            String name = unit.varnames.get(i);
            int cell = unit.cellvars.find(name) >= 0 ? PyCode.KIND_CELL : 0;
            names[i] = PyStr.intern(name);
            kinds[i] = (byte) (PyCode.KIND_LOCAL | cell);
        }
        for (int i = 0; i < unit.cellvars.size(); i++) {
            if (cellSlots[i] >= locals) {
                names[cellSlots[i]] = PyStr.intern(unit.cellvars.get(i));
                kinds[cellSlots[i]] = (byte) PyCode.KIND_CELL;
            }
        }
        for (int i = 0; i < unit.freevars.size(); i++) {
            int slot = cellSlots[unit.cellvars.size() + i];
            names[slot] = PyStr.intern(unit.freevars.get(i));
            kinds[slot] = (byte) PyCode.KIND_FREE;
        }
    }

    private PyStr[] names() {
        PyStr[] names = new PyStr[unit.names.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.intern(unit.names.get(i));
        }
        return names;
    }

    private PyObject[] constants() {
        PyObject[] constants = unit.constants.toArray();
        for (int i = 0; i < constants.length; i++) {
            constants[i] = interned(constants[i]);
        }
        return constants;
    }

    /// Strings that look like names are interned, because they often are compared with names.
    private static PyObject interned(PyObject value) {
        if (value.getClass() == PyStr.class) {
            return isNameLike((PyStr) value) ? ((PyStr) value).interned() : value;
        }
        if (value.getClass() == PyTuple.class) {
            // The compiler owns its constants: nobody has seen this tuple yet.
            PyObject[] items = ((PyTuple) value).items;
            for (int i = 0; i < items.length; i++) {
                items[i] = interned(items[i]);
            }
        }
        return value;
    }

    private static boolean isNameLike(PyStr text) {
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            boolean name = point < 128 && (Character.isLetterOrDigit(point) || point == '_');
            if (!name) {
                return false;
            }
        }
        return true;
    }
}
