package org.scoria.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What the code generator knows of the code object it is making: names, constants, blocks, open frame blocks.
///
/// Compare `struct compiler_unit` in CPython 3.11 `Python/compile.c`.
final class CompilerUnit {
    /// How deep loops, handlers and `with` statements may be nested in one code object.
    static final int MAX_BLOCKS = 20;

    /// What the code object belongs to.
    enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        ASYNC_FUNCTION,
        LAMBDA,
        COMPREHENSION
    }

    final Kind kind;
    final String name;
    String qualname;
    final SymbolTableEntry scope;
    final CompilerUnit parent;

    /// The class whose private names are mangled, or null.
    String privateClass;

    final Constants constants;
    final NameIndex names = new NameIndex(0);
    final NameIndex varnames;
    final NameIndex cellvars;

    /// Numbered after the cells.
    final NameIndex freevars;

    int argcount;
    int posonlyargcount;
    int kwonlyargcount;
    int firstlineno;

    /// All blocks in the order in which they were made.
    final List<BasicBlock> blocks = new ArrayList<>();

    BasicBlock current;

    /// The last instruction ended a block; the next one starts another.
    private boolean needsNewBlock;

    final List<FrameBlock> frameBlocks = new ArrayList<>();

    /// Where the next instructions come from.
    Location location;

    CompilerUnit(
            Kind kind, String name, SymbolTableEntry scope, CompilerUnit parent, ConstantCache cache, int firstlineno) {
        this.kind = kind;
        this.name = name;
        this.scope = scope;
        this.parent = parent;
        this.privateClass = parent == null ? null : parent.privateClass;
        this.constants = new Constants(cache);
        this.firstlineno = firstlineno;
        this.location = new Location(firstlineno, firstlineno, 0, 0);
        this.varnames = new NameIndex(0);
        for (String parameter : scope.parameters) {
            varnames.add(parameter);
        }
        this.cellvars = new NameIndex(0);
        addSorted(cellvars, Symbol.CELL, 0);
        if (scope.needsClassClosure) {
            cellvars.add("__class__");
        }
        this.freevars = new NameIndex(cellvars.size());
        addSorted(freevars, Symbol.FREE, Symbol.DEF_FREE_CLASS);
        this.current = newBlock();
    }

    private void addSorted(NameIndex index, int wanted, int flag) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
            Symbol symbol = entry.getValue();
            if (symbol.scope == wanted || symbol.has(flag)) {
                found.add(entry.getKey());
            }
        }
        found.sort(new ByCodePoint());
        for (String foundName : found) {
            index.add(foundName);
        }
    }

    /// The order of Python strings, which differs from Java's beyond U+FFFF.
    private static final class ByCodePoint implements Comparator<String> {
        @Override
        public int compare(String a, String b) {
            int shorter = Math.min(a.length(), b.length());
            for (int i = 0; i < shorter; i++) {
                if (a.charAt(i) != b.charAt(i)) {
                    return Integer.compare(a.codePointAt(i), b.codePointAt(i));
                }
            }
            return a.length() - b.length();
        }
    }

    // ---- blocks

    BasicBlock newBlock() {
        BasicBlock block = new BasicBlock();
        blocks.add(block);
        return block;
    }

    /// Goes on writing into `block`, which follows the current one.
    void use(BasicBlock block) {
        current.next = block;
        current = block;
        needsNewBlock = false;
    }

    void add(Instruction instruction) {
        if (needsNewBlock) {
            use(newBlock());
        }
        current.add(instruction);
        if (instruction.isJump() || PseudoOp.isExit(instruction.opcode)) {
            needsNewBlock = true;
        }
    }

    BasicBlock entry() {
        return blocks.getFirst();
    }

    // ---- what the code is

    boolean isFunctionScope() {
        return scope.isFunction();
    }

    /// Whether annotations of names are evaluated and kept here.
    boolean keepsAnnotations() {
        return kind == Kind.MODULE || kind == Kind.CLASS;
    }
}
