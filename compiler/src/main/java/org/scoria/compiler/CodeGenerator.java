package org.scoria.compiler;

import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Located;
import org.scoria.compiler.ast.Mod;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.Stmt;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.shadowcode.BinaryOp;
import org.scoria.shadowcode.Opcode.Op;

/// Turns a tree into instructions, one [CompilerUnit] per code object.
///
/// This class keeps the units and writes single instructions; the generators for expressions, statements and so on
/// know which. Block order, constant order and positions follow CPython's compiler step by step, because the code
/// objects have to be the same. Compare CPython 3.11 `Python/compile.c`.
final class CodeGenerator {
    final Diagnostics diagnostics;
    final FutureFeatures future;
    final SymbolTable table;

    /// 0, 1 (no assertions) or 2 (no docstrings either).
    final int optimize;

    private final boolean topLevelAwait;

    /// `co_filename`.
    final PyStr filename;

    private final ConstantCache cache = new ConstantCache();

    final ExpressionGenerator expressions = new ExpressionGenerator(this);
    final CallGenerator calls = new CallGenerator(this);
    final ConditionGenerator conditions = new ConditionGenerator(this);
    final ComprehensionGenerator comprehensions = new ComprehensionGenerator(this);
    final FunctionGenerator functions = new FunctionGenerator(this);
    final StatementGenerator statements = new StatementGenerator(this);
    final TryGenerator tries = new TryGenerator(this);
    final WithGenerator withs = new WithGenerator(this);
    final PatternGenerator patterns = new PatternGenerator(this);
    final FrameBlocks frameBlocks = new FrameBlocks(this);

    CompilerUnit unit;

    /// How many units are open.
    private int nestLevel;

    private boolean interactive;

    CodeGenerator(
            SymbolTable table,
            FutureFeatures future,
            int optimize,
            boolean topLevelAwait,
            PyStr filename,
            Diagnostics diagnostics) {
        this.table = table;
        this.future = future;
        this.optimize = optimize;
        this.topLevelAwait = topLevelAwait;
        this.filename = filename;
        this.diagnostics = diagnostics;
    }

    /// Compiles the whole tree.
    PyCode module(Mod mod) {
        enter(CompilerUnit.Kind.MODULE, "<module>", mod, 1);
        unit.location = unit.location.withLine(1);
        boolean returnNone = true;
        if (mod instanceof Mod.Module module) {
            statements.body(module.body());
        } else if (mod instanceof Mod.Interactive prompt) {
            if (Annotations.in(prompt.body())) {
                emit(Op.SETUP_ANNOTATIONS);
            }
            interactive = true;
            statements.visitAll(prompt.body());
        } else {
            visit(((Mod.Expression) mod).body());
            returnNone = false;
        }
        return finish(returnNone);
    }

    // ---- units

    /// Starts a code object.
    void enter(CompilerUnit.Kind kind, String name, Object node, int firstlineno) {
        unit = new CompilerUnit(kind, name, table.of(node), unit, cache, firstlineno);
        nestLevel++;
        if (kind == CompilerUnit.Kind.MODULE) {
            unit.location = unit.location.withLine(0);
        } else {
            unit.qualname = qualname(unit);
        }
        emit(Op.RESUME, 0);
        if (kind == CompilerUnit.Kind.MODULE) {
            unit.location = unit.location.withLine(-1);
        }
    }

    /// Assembles the code object and returns to the unit around it.
    PyCode finish(boolean returnNone) {
        if (!unit.current.hasReturn) {
            noLocation();
            if (returnNone) {
                loadConst(PyNone.NONE);
            }
            emit(Op.RETURN_VALUE);
        }
        PyCode code = new Assembler(this, unit).assemble();
        unit = unit.parent;
        nestLevel--;
        return code;
    }

    private static String qualname(CompilerUnit unit) {
        CompilerUnit parent = unit.parent;
        if (parent.parent == null) {
            return unit.name;
        }
        boolean named = unit.kind == CompilerUnit.Kind.FUNCTION
                || unit.kind == CompilerUnit.Kind.ASYNC_FUNCTION
                || unit.kind == CompilerUnit.Kind.CLASS;
        if (named && parent.scope.scope(Mangling.mangle(parent.privateClass, unit.name)) == Symbol.GLOBAL_EXPLICIT) {
            return unit.name;
        }
        boolean inFunction = parent.kind == CompilerUnit.Kind.FUNCTION
                || parent.kind == CompilerUnit.Kind.ASYNC_FUNCTION
                || parent.kind == CompilerUnit.Kind.LAMBDA;
        return parent.qualname.concat(inFunction ? ".<locals>." : ".").concat(unit.name);
    }

    /// Whether the values of expression statements are printed here.
    boolean printsExpressions() {
        return interactive && nestLevel <= 1;
    }

    /// Whether `await` is allowed although this is no coroutine (`ast.PyCF_ALLOW_TOP_LEVEL_AWAIT`).
    boolean isTopLevelAwait() {
        return topLevelAwait && unit.scope.kind == SymbolTableEntry.Kind.MODULE;
    }

    // ---- positions and errors

    void at(Located node) {
        unit.location = Location.of(node);
    }

    /// What follows stands for nothing in the source.
    void noLocation() {
        unit.location = Location.NONE;
    }

    CompileError error(String message) {
        return diagnostics.error(message, unit.location);
    }

    void warn(String message) {
        diagnostics.warn(message, unit.location);
    }

    /// Refuses to bind or delete `__debug__`.
    void checkName(String name, ExprContext context) {
        if (context != ExprContext.LOAD && name.equals("__debug__")) {
            throw error(context == ExprContext.STORE ? "cannot assign to __debug__" : "cannot delete __debug__");
        }
    }

    // ---- instructions

    BasicBlock newBlock() {
        return unit.newBlock();
    }

    void use(BasicBlock block) {
        unit.use(block);
    }

    void emit(int opcode) {
        unit.add(new Instruction(opcode, 0, null, unit.location));
        if (opcode == Op.RETURN_VALUE) {
            unit.current.hasReturn = true;
        }
    }

    void emit(int opcode, int arg) {
        unit.add(new Instruction(opcode, arg, null, unit.location));
    }

    void emitNoLine(int opcode) {
        emitNoLine(opcode, 0);
    }

    void emitNoLine(int opcode, int arg) {
        unit.add(new Instruction(opcode, arg, null, Location.NO_LINE));
    }

    void jump(int opcode, BasicBlock target) {
        unit.add(new Instruction(opcode, 0, target, unit.location));
    }

    void jumpNoLine(int opcode, BasicBlock target) {
        unit.add(new Instruction(opcode, 0, target, Location.NO_LINE));
    }

    void loadConst(PyObject value) {
        emit(Op.LOAD_CONST, unit.constants.add(value));
    }

    /// An instruction whose argument is a name that may be private to a class.
    void emitName(int opcode, String name) {
        emit(opcode, unit.names.add(mangle(name)));
    }

    /// An instruction whose argument is a name that is taken as it is.
    void emitPlainName(int opcode, String name) {
        emit(opcode, unit.names.add(name));
    }

    /// A call of what is on the stack with `arguments` arguments.
    void emitCall(int arguments) {
        emit(Op.PRECALL, arguments);
        emit(Op.CALL, arguments);
    }

    void emitBinary(Operator operator, boolean inplace) {
        BinaryOp op = binaryOp(operator);
        emit(Op.BINARY_OP, op.ordinal() + (inplace ? BinaryOp.INPLACE_ADD.ordinal() : 0));
    }

    private static BinaryOp binaryOp(Operator operator) {
        return switch (operator) {
            case ADD -> BinaryOp.ADD;
            case SUB -> BinaryOp.SUBTRACT;
            case MULT -> BinaryOp.MULTIPLY;
            case MAT_MULT -> BinaryOp.MATRIX_MULTIPLY;
            case DIV -> BinaryOp.TRUE_DIVIDE;
            case MOD -> BinaryOp.REMAINDER;
            case POW -> BinaryOp.POWER;
            case L_SHIFT -> BinaryOp.LSHIFT;
            case R_SHIFT -> BinaryOp.RSHIFT;
            case BIT_OR -> BinaryOp.OR;
            case BIT_XOR -> BinaryOp.XOR;
            case BIT_AND -> BinaryOp.AND;
            case FLOOR_DIV -> BinaryOp.FLOOR_DIVIDE;
        };
    }

    /// Waits for the iterator on the stack (with the first value to send above it): `await` or `yield from`.
    void emitYieldFrom(boolean await) {
        BasicBlock start = newBlock();
        BasicBlock resume = newBlock();
        BasicBlock exit = newBlock();
        use(start);
        jump(Op.SEND, exit);
        use(resume);
        emit(Op.YIELD_VALUE);
        emit(Op.RESUME, await ? 3 : 2);
        jump(PseudoOp.JUMP_NO_INTERRUPT, start);
        use(exit);
    }

    /// Awaits what is on the stack; `origin` tells `GET_AWAITABLE` where it comes from.
    void emitAwait(int origin) {
        emit(Op.GET_AWAITABLE, origin);
        loadConst(PyNone.NONE);
        emitYieldFrom(true);
    }

    void emitYield() {
        if (unit.scope.generator && unit.scope.coroutine) {
            emit(Op.ASYNC_GEN_WRAP);
        }
        emit(Op.YIELD_VALUE);
        emit(Op.RESUME, 1);
    }

    /// Calls the `__exit__` on the stack for the case without an exception.
    void emitCallExitWithNones() {
        loadConst(PyNone.NONE);
        loadConst(PyNone.NONE);
        loadConst(PyNone.NONE);
        emitCall(2);
    }

    /// The end of every handler's clean-up: restores the handled exception and raises the one on the stack again.
    void emitPopExceptAndReraise() {
        emit(Op.COPY, 3);
        emit(Op.POP_EXCEPT);
        emit(Op.RERAISE, 1);
    }

    // ---- names

    String mangle(String name) {
        return Mangling.mangle(unit.privateClass, name);
    }

    /// Loads, stores or deletes a variable wherever it lives.
    void emitVariable(String name, ExprContext context) {
        checkName(name, context);
        String mangled = mangle(name);
        boolean inFunction = unit.isFunctionScope();
        switch (unit.scope.scope(mangled)) {
            case Symbol.FREE -> emitDeref(unit.freevars.add(mangled), context);
            case Symbol.CELL -> emitDeref(unit.cellvars.add(mangled), context);
            case Symbol.LOCAL -> {
                if (inFunction) {
                    int opcode = choose(context, Op.LOAD_FAST, Op.STORE_FAST, Op.DELETE_FAST);
                    emit(opcode, unit.varnames.add(mangled));
                } else {
                    emitNamed(mangled, context);
                }
            }
            case Symbol.GLOBAL_IMPLICIT -> {
                if (inFunction) {
                    emitGlobal(mangled, context);
                } else {
                    emitNamed(mangled, context);
                }
            }
            case Symbol.GLOBAL_EXPLICIT -> emitGlobal(mangled, context);
            default -> emitNamed(mangled, context);
        }
    }

    private static int choose(ExprContext context, int load, int store, int delete) {
        return switch (context) {
            case LOAD -> load;
            case STORE -> store;
            case DEL -> delete;
        };
    }

    private void emitDeref(int cell, ExprContext context) {
        boolean inClass = unit.scope.kind == SymbolTableEntry.Kind.CLASS;
        int load = inClass ? Op.LOAD_CLASSDEREF : Op.LOAD_DEREF;
        emit(choose(context, load, Op.STORE_DEREF, Op.DELETE_DEREF), cell);
    }

    private void emitGlobal(String mangled, ExprContext context) {
        int number = unit.names.add(mangled);
        if (context == ExprContext.LOAD) {
            // The low bit asks for a NULL below the value; a later pass may set it.
            emit(Op.LOAD_GLOBAL, number << 1);
        } else {
            emit(choose(context, 0, Op.STORE_GLOBAL, Op.DELETE_GLOBAL), number);
        }
    }

    private void emitNamed(String mangled, ExprContext context) {
        emit(choose(context, Op.LOAD_NAME, Op.STORE_NAME, Op.DELETE_NAME), unit.names.add(mangled));
    }

    // ---- nodes

    /// Code for an expression: its value ends up on the stack, or the value on the stack in it when it is a target.
    void visit(Expr node) {
        Location outer = unit.location;
        at(node);
        node.accept(expressions);
        unit.location = outer;
    }

    void visitAll(Expr[] nodes) {
        for (Expr node : nodes) {
            visit(node);
        }
    }

    void visitAll(Stmt[] nodes) {
        statements.visitAll(nodes);
    }
}
