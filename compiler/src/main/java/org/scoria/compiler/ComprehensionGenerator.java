package org.scoria.compiler;

import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.Expr;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyNone;
import org.scoria.shadowcode.Opcode.Op;

/// Comprehensions and generator expressions: functions of one argument, the first iterator, called at once.
final class ComprehensionGenerator {
    /// What is being built. `start` makes the empty container and `add` puts one element in.
    private enum Result {
        GENERATOR("<genexpr>", 0, 0),
        LIST("<listcomp>", Op.BUILD_LIST, Op.LIST_APPEND),
        SET("<setcomp>", Op.BUILD_SET, Op.SET_ADD),
        DICT("<dictcomp>", Op.BUILD_MAP, Op.MAP_ADD);

        final String codeName;
        final int start;
        final int add;

        Result(String codeName, int start, int add) {
            this.codeName = codeName;
            this.start = start;
            this.add = add;
        }
    }

    /// The parts of a comprehension; `value` only for dicts, whose key is `elt`.
    private record Parts(Result result, Comprehension[] generators, Expr elt, Expr value) {}

    private final CodeGenerator c;

    ComprehensionGenerator(CodeGenerator c) {
        this.c = c;
    }

    void generator(Expr.GeneratorExp node) {
        comprehension(node, new Parts(Result.GENERATOR, node.generators(), node.elt(), null));
    }

    void list(Expr.ListComp node) {
        comprehension(node, new Parts(Result.LIST, node.generators(), node.elt(), null));
    }

    void set(Expr.SetComp node) {
        comprehension(node, new Parts(Result.SET, node.generators(), node.elt(), null));
    }

    void dict(Expr.DictComp node) {
        comprehension(node, new Parts(Result.DICT, node.generators(), node.key(), node.value()));
    }

    private void comprehension(Expr node, Parts parts) {
        CompilerUnit.Kind outer = c.unit.kind;
        boolean topLevelAwait = c.isTopLevelAwait();
        c.enter(CompilerUnit.Kind.COMPREHENSION, parts.result.codeName, node, node.lineno());
        c.at(node);
        boolean async = c.unit.scope.coroutine;
        boolean generator = parts.result == Result.GENERATOR;
        if (async
                && !generator
                && outer != CompilerUnit.Kind.ASYNC_FUNCTION
                && outer != CompilerUnit.Kind.COMPREHENSION
                && !topLevelAwait) {
            throw c.error("asynchronous comprehension outside of an asynchronous function");
        }
        if (!generator) {
            c.emit(parts.result.start, 0);
        }
        loop(parts, 0, 0);
        if (!generator) {
            c.emit(Op.RETURN_VALUE);
        }
        PyCode code = c.finish(true);
        if (topLevelAwait && async) {
            c.unit.scope.coroutine = true;
        }
        c.functions.emitClosure(code, 0);
        Comprehension first = parts.generators[0];
        c.visit(first.iter());
        c.emit(first.isAsync() ? Op.GET_AITER : Op.GET_ITER);
        c.emitCall(0);
        if (async && !generator) {
            c.emitAwait(0);
        }
    }

    /// The loop of generator `index` with all those inside. `depth` loops are open already, each with its iterator
    /// on the stack.
    private void loop(Parts parts, int index, int depth) {
        if (parts.generators[index].isAsync()) {
            asyncLoop(parts, index, depth);
        } else {
            syncLoop(parts, index, depth);
        }
    }

    private void syncLoop(Parts parts, int index, int depth) {
        Comprehension generator = parts.generators[index];
        BasicBlock start = c.newBlock();
        BasicBlock next = c.newBlock();
        BasicBlock end = c.newBlock();
        Expr only = index == 0 ? null : onlyItem(generator.iter());
        if (index == 0) {
            loadFirstIterator();
        } else if (only != null) {
            // `for y in [f(x)]` is the idiom for a local variable: no loop is needed.
            c.visit(only);
        } else {
            c.visit(generator.iter());
            c.emit(Op.GET_ITER);
        }
        if (only == null) {
            depth++;
            c.use(start);
            c.jump(Op.FOR_ITER, end);
        }
        c.visit(generator.target());
        inside(parts, index, depth, next);
        c.use(next);
        if (only == null) {
            c.jump(PseudoOp.JUMP, start);
            c.use(end);
        }
    }

    private static Expr onlyItem(Expr iterable) {
        Expr[] items = null;
        if (iterable instanceof Expr.List list) {
            items = list.elts();
        } else if (iterable instanceof Expr.Tuple tuple) {
            items = tuple.elts();
        }
        return items != null && items.length == 1 && !(items[0] instanceof Expr.Starred) ? items[0] : null;
    }

    private void asyncLoop(Parts parts, int index, int depth) {
        Comprehension generator = parts.generators[index];
        BasicBlock start = c.newBlock();
        BasicBlock except = c.newBlock();
        BasicBlock next = c.newBlock();
        if (index == 0) {
            loadFirstIterator();
        } else {
            c.visit(generator.iter());
            c.emit(Op.GET_AITER);
        }
        c.use(start);
        c.frameBlocks.push(FrameBlock.Kind.ASYNC_COMPREHENSION_GENERATOR, start, null, null);
        c.jump(PseudoOp.SETUP_FINALLY, except);
        c.emit(Op.GET_ANEXT);
        c.loadConst(PyNone.NONE);
        c.emitYieldFrom(true);
        c.emit(PseudoOp.POP_BLOCK);
        c.visit(generator.target());
        inside(parts, index, depth + 1, next);
        c.use(next);
        c.jump(PseudoOp.JUMP, start);
        c.frameBlocks.pop();
        c.use(except);
        c.emit(Op.END_ASYNC_FOR);
    }

    private void loadFirstIterator() {
        c.unit.argcount = 1;
        c.emit(Op.LOAD_FAST, 0);
    }

    /// The conditions of a loop, then the loops inside it or the element.
    private void inside(Parts parts, int index, int depth, BasicBlock next) {
        for (Expr condition : parts.generators[index].ifs()) {
            c.conditions.jumpIf(condition, next, false);
        }
        if (index + 1 < parts.generators.length) {
            loop(parts, index + 1, depth);
            return;
        }
        c.visit(parts.elt);
        if (parts.result == Result.GENERATOR) {
            c.emitYield();
            c.emit(Op.POP_TOP);
            return;
        }
        if (parts.value != null) {
            c.visit(parts.value);
        }
        c.emit(parts.result.add, depth + 1);
    }
}
