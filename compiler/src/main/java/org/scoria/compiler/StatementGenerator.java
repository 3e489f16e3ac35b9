package org.scoria.compiler;

import org.scoria.compiler.ast.Alias;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Stmt;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.shadowcode.Opcode.Op;

/// Code for statements.
///
/// Compare `compiler_visit_stmt` in CPython 3.11 `Python/compile.c`.
final class StatementGenerator implements Stmt.Visitor {
    private final CodeGenerator c;

    StatementGenerator(CodeGenerator c) {
        this.c = c;
    }

    void visit(Stmt node) {
        c.at(node);
        node.accept(this);
    }

    void visitAll(Stmt[] nodes) {
        for (Stmt node : nodes) {
            visit(node);
        }
    }

    /// The body of a module or class, with its docstring and the dictionary for annotations.
    void body(Stmt[] body) {
        if (c.unit.kind == CompilerUnit.Kind.MODULE && body.length > 0) {
            c.at(body[0]);
        }
        if (Annotations.in(body)) {
            c.emit(Op.SETUP_ANNOTATIONS);
        }
        int first = 0;
        if (c.optimize < 2 && Docstrings.of(body) != null) {
            first = 1;
            c.visit(((Stmt.ExprStmt) body[0]).value());
            c.noLocation();
            c.emitVariable("__doc__", ExprContext.STORE);
        }
        for (int i = first; i < body.length; i++) {
            visit(body[i]);
        }
    }

    @Override
    public void visit(Stmt.FunctionDef node) {
        c.functions.function(node);
    }

    @Override
    public void visit(Stmt.AsyncFunctionDef node) {
        c.functions.asyncFunction(node);
    }

    @Override
    public void visit(Stmt.ClassDef node) {
        c.functions.classDef(node);
    }

    // ---- assignments

    @Override
    public void visit(Stmt.Delete node) {
        c.visitAll(node.targets());
    }

    @Override
    public void visit(Stmt.Assign node) {
        c.visit(node.value());
        Expr[] targets = node.targets();
        for (int i = 0; i < targets.length; i++) {
            if (i < targets.length - 1) {
                c.emit(Op.COPY, 1);
            }
            c.visit(targets[i]);
        }
    }

    @Override
    public void visit(Stmt.AugAssign node) {
        Location statement = c.unit.location;
        Expr target = node.target();
        c.at(target);
        if (target instanceof Expr.Attribute t) {
            c.visit(t.value());
            c.emit(Op.COPY, 1);
            c.expressions.moveToName(t);
            c.emitName(Op.LOAD_ATTR, t.attr());
        } else if (target instanceof Expr.Subscript t) {
            c.visit(t.value());
            c.visit(t.slice());
            c.emit(Op.COPY, 2);
            c.emit(Op.COPY, 2);
            c.emit(Op.BINARY_SUBSCR);
        } else if (target instanceof Expr.Name t) {
            c.emitVariable(t.id(), ExprContext.LOAD);
        } else {
            throw wrongTarget(target, "augmented");
        }
        c.unit.location = statement;
        c.visit(node.value());
        c.emitBinary(node.op(), true);
        c.at(target);
        if (target instanceof Expr.Attribute t) {
            c.expressions.moveToName(t);
            c.emit(Op.SWAP, 2);
            c.emitName(Op.STORE_ATTR, t.attr());
        } else if (target instanceof Expr.Name t) {
            c.emitVariable(t.id(), ExprContext.STORE);
        } else {
            c.emit(Op.SWAP, 3);
            c.emit(Op.SWAP, 2);
            c.emit(Op.STORE_SUBSCR);
        }
    }

    @Override
    public void visit(Stmt.AnnAssign node) {
        Expr target = node.target();
        // The assignment comes before the annotation.
        if (node.value() != null) {
            c.visit(node.value());
            c.visit(target);
        }
        if (target instanceof Expr.Name name) {
            c.checkName(name.id(), ExprContext.STORE);
            if (node.simple() && c.unit.keepsAnnotations()) {
                storeAnnotation(name.id(), node.annotation());
            }
        } else if (target instanceof Expr.Attribute attribute) {
            c.checkName(attribute.attr(), ExprContext.STORE);
            if (node.value() == null) {
                evaluate(attribute.value());
            }
        } else if (target instanceof Expr.Subscript subscript) {
            if (node.value() == null) {
                evaluate(subscript.value());
                evaluateIndex(subscript.slice());
            }
        } else {
            throw wrongTarget(target, "annotated");
        }
        if (!node.simple() && c.unit.keepsAnnotations() && !c.future.annotations()) {
            evaluate(node.annotation());
        }
    }

    /// Only trees made by hand get here. CPython's message has its own number of the kind of node.
    private static CompileError wrongTarget(Expr target, String assignment) {
        int kind = target instanceof Expr.Tuple ? 26 : target instanceof Expr.List ? 25 : 23;
        return Diagnostics.systemError("invalid node type (" + kind + ") for " + assignment + " assignment");
    }

    private void storeAnnotation(String name, Expr annotation) {
        if (c.future.annotations()) {
            c.functions.emitAnnotationText(annotation);
        } else {
            c.visit(annotation);
        }
        c.emitName(Op.LOAD_NAME, "__annotations__");
        c.loadConst(PyStr.intern(c.mangle(name)));
        c.emit(Op.STORE_SUBSCR);
    }

    /// An expression that only has to be defined.
    private void evaluate(Expr node) {
        c.visit(node);
        c.emit(Op.POP_TOP);
    }

    private void evaluateIndex(Expr node) {
        if (node instanceof Expr.Slice slice) {
            evaluateOptional(slice.lower());
            evaluateOptional(slice.upper());
            evaluateOptional(slice.step());
        } else if (node instanceof Expr.Tuple tuple) {
            for (Expr item : tuple.elts()) {
                evaluateIndex(item);
            }
        } else {
            evaluate(node);
        }
    }

    private void evaluateOptional(Expr node) {
        if (node != null) {
            evaluate(node);
        }
    }

    // ---- control flow

    @Override
    public void visit(Stmt.If node) {
        BasicBlock end = c.newBlock();
        BasicBlock otherwise = node.orelse().length > 0 ? c.newBlock() : end;
        c.conditions.jumpIf(node.test(), otherwise, false);
        visitAll(node.body());
        if (node.orelse().length > 0) {
            c.jumpNoLine(PseudoOp.JUMP, end);
            c.use(otherwise);
            visitAll(node.orelse());
        }
        c.use(end);
    }

    @Override
    public void visit(Stmt.For node) {
        BasicBlock start = c.newBlock();
        BasicBlock body = c.newBlock();
        BasicBlock cleanup = c.newBlock();
        BasicBlock end = c.newBlock();
        c.frameBlocks.push(FrameBlock.Kind.FOR_LOOP, start, end, null);
        c.visit(node.iter());
        c.emit(Op.GET_ITER);
        c.use(start);
        c.jump(Op.FOR_ITER, cleanup);
        c.use(body);
        c.visit(node.target());
        visitAll(node.body());
        c.noLocation();
        c.jump(PseudoOp.JUMP, start);
        c.use(cleanup);
        c.frameBlocks.pop();
        visitAll(node.orelse());
        c.use(end);
    }

    @Override
    public void visit(Stmt.AsyncFor node) {
        requireAsync("'async for' outside async function");
        BasicBlock start = c.newBlock();
        BasicBlock except = c.newBlock();
        BasicBlock end = c.newBlock();
        c.visit(node.iter());
        c.emit(Op.GET_AITER);
        c.use(start);
        c.frameBlocks.push(FrameBlock.Kind.FOR_LOOP, start, end, null);
        c.jump(PseudoOp.SETUP_FINALLY, except);
        c.emit(Op.GET_ANEXT);
        c.loadConst(PyNone.NONE);
        c.emitYieldFrom(true);
        c.emit(PseudoOp.POP_BLOCK);
        c.visit(node.target());
        visitAll(node.body());
        c.noLocation();
        c.jump(PseudoOp.JUMP, start);
        c.frameBlocks.pop();
        c.use(except);
        // The end of the loop belongs to its first line.
        c.at(node.iter());
        c.emit(Op.END_ASYNC_FOR);
        visitAll(node.orelse());
        c.use(end);
    }

    /// Refuses a statement that is only for coroutines.
    void requireAsync(String message) {
        if (c.isTopLevelAwait()) {
            c.unit.scope.coroutine = true;
        } else if (c.unit.kind != CompilerUnit.Kind.ASYNC_FUNCTION) {
            throw c.error(message);
        }
    }

    @Override
    public void visit(Stmt.While node) {
        BasicBlock loop = c.newBlock();
        BasicBlock body = c.newBlock();
        BasicBlock anchor = c.newBlock();
        BasicBlock end = c.newBlock();
        c.use(loop);
        c.frameBlocks.push(FrameBlock.Kind.WHILE_LOOP, loop, end, null);
        c.conditions.jumpIf(node.test(), anchor, false);
        c.use(body);
        visitAll(node.body());
        c.at(node);
        // The test is written a second time at the end of the loop: one jump per round.
        c.conditions.jumpIf(node.test(), body, true);
        c.frameBlocks.pop();
        c.use(anchor);
        visitAll(node.orelse());
        c.use(end);
    }

    @Override
    public void visit(Stmt.Return node) {
        Expr value = node.value();
        boolean constant = value instanceof Expr.Constant;
        boolean keepTop = value != null && !constant;
        if (!c.unit.isFunctionScope()) {
            throw c.error("'return' outside function");
        }
        if (value != null && c.unit.scope.coroutine && c.unit.scope.generator) {
            throw c.error("'return' with value in async generator");
        }
        if (keepTop) {
            c.visit(value);
        } else if (value != null) {
            c.at(value);
            c.emit(Op.NOP);
        }
        if (value == null || value.lineno() != node.lineno()) {
            c.at(node);
            c.emit(Op.NOP);
        }
        c.frameBlocks.unwindAll(keepTop);
        if (value == null) {
            c.loadConst(PyNone.NONE);
        } else if (constant) {
            c.loadConst(((Expr.Constant) value).value());
        }
        c.emit(Op.RETURN_VALUE);
    }

    @Override
    public void visit(Stmt.Break node) {
        Location here = c.unit.location;
        c.emit(Op.NOP);
        FrameBlock loop = c.frameBlocks.unwindToLoop();
        if (loop == null) {
            c.unit.location = here;
            throw c.error("'break' outside loop");
        }
        c.frameBlocks.leave(loop, false);
        c.jump(PseudoOp.JUMP, loop.exit());
    }

    @Override
    public void visit(Stmt.Continue node) {
        Location here = c.unit.location;
        c.emit(Op.NOP);
        FrameBlock loop = c.frameBlocks.unwindToLoop();
        if (loop == null) {
            c.unit.location = here;
            throw c.error("'continue' not properly in loop");
        }
        c.jump(PseudoOp.JUMP, loop.block());
    }

    @Override
    public void visit(Stmt.With node) {
        c.withs.with(node);
    }

    @Override
    public void visit(Stmt.AsyncWith node) {
        c.withs.asyncWith(node);
    }

    @Override
    public void visit(Stmt.Match node) {
        c.patterns.match(node);
    }

    @Override
    public void visit(Stmt.Try node) {
        c.tries.attempt(node);
    }

    @Override
    public void visit(Stmt.TryStar node) {
        c.tries.attemptStar(node);
    }

    @Override
    public void visit(Stmt.Raise node) {
        int count = 0;
        if (node.exc() != null) {
            c.visit(node.exc());
            count++;
            if (node.cause() != null) {
                c.visit(node.cause());
                count++;
            }
        }
        c.emit(Op.RAISE_VARARGS, count);
    }

    @Override
    public void visit(Stmt.Assert node) {
        if (isTuple(node.test())) {
            c.warn("assertion is always true, perhaps remove parentheses?");
        }
        if (c.optimize > 0) {
            return;
        }
        BasicBlock end = c.newBlock();
        c.conditions.jumpIf(node.test(), end, true);
        c.emit(Op.LOAD_ASSERTION_ERROR);
        if (node.msg() != null) {
            c.visit(node.msg());
            c.emitCall(0);
        }
        c.emit(Op.RAISE_VARARGS, 1);
        c.use(end);
    }

    private static boolean isTuple(Expr test) {
        return test instanceof Expr.Tuple tuple && tuple.elts().length > 0
                || test instanceof Expr.Constant constant
                        && constant.value() instanceof PyTuple folded
                        && folded.size() > 0;
    }

    // ---- imports

    @Override
    public void visit(Stmt.Import node) {
        for (Alias alias : node.names()) {
            c.loadConst(PyInt.ZERO);
            c.loadConst(PyNone.NONE);
            c.emitName(Op.IMPORT_NAME, alias.name());
            int dot = alias.name().indexOf('.');
            if (alias.asname() == null) {
                c.emitVariable(dot < 0 ? alias.name() : alias.name().substring(0, dot), ExprContext.STORE);
            } else if (dot < 0) {
                c.emitVariable(alias.asname(), ExprContext.STORE);
            } else {
                storeSubmodule(alias.name(), dot, alias.asname());
            }
        }
    }

    /// `import a.b.c as d`: the import gives `a`, the attributes lead to the module wanted.
    private void storeSubmodule(String name, int dot, String asname) {
        while (true) {
            int next = name.indexOf('.', dot + 1);
            c.emitPlainName(Op.IMPORT_FROM, name.substring(dot + 1, next < 0 ? name.length() : next));
            if (next < 0) {
                break;
            }
            dot = next;
            c.emit(Op.SWAP, 2);
            c.emit(Op.POP_TOP);
        }
        c.emitVariable(asname, ExprContext.STORE);
        c.emit(Op.POP_TOP);
    }

    @Override
    public void visit(Stmt.ImportFrom node) {
        c.loadConst(PyInt.of(node.level()));
        if (node.lineno() > c.future.lastLine() && "__future__".equals(node.module())) {
            throw c.error("from __future__ imports must occur at the beginning of the file");
        }
        Alias[] aliases = node.names();
        PyObject[] names = new PyObject[aliases.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.intern(aliases[i].name());
        }
        c.loadConst(PyTuple.of(names));
        c.emitName(Op.IMPORT_NAME, node.module() == null ? "" : node.module());
        if (aliases.length > 0 && aliases[0].name().startsWith("*")) {
            c.emit(Op.IMPORT_STAR);
            return;
        }
        for (Alias alias : aliases) {
            c.emitName(Op.IMPORT_FROM, alias.name());
            c.emitVariable(alias.asname() == null ? alias.name() : alias.asname(), ExprContext.STORE);
        }
        c.emit(Op.POP_TOP);
    }

    // ---- the rest

    @Override
    public void visit(Stmt.Global node) {}

    @Override
    public void visit(Stmt.Nonlocal node) {}

    @Override
    public void visit(Stmt.Pass node) {
        c.emit(Op.NOP);
    }

    @Override
    public void visit(Stmt.ExprStmt node) {
        if (c.printsExpressions()) {
            c.visit(node.value());
            c.emit(Op.PRINT_EXPR);
        } else if (node.value() instanceof Expr.Constant) {
            // Without effect, but its line can be traced.
            c.emit(Op.NOP);
        } else {
            c.visit(node.value());
            c.noLocation();
            c.emit(Op.POP_TOP);
        }
    }
}
