package org.scoria.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scoria.compiler.ast.Arg;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.Located;
import org.scoria.compiler.ast.Mod;
import org.scoria.compiler.ast.Stmt;

/// Walks a tree and collects, scope by scope, how each name occurs. This part knows scopes and expressions;
/// [SymbolTableStatements] statements and patterns.
///
/// Compare the `symtable_visit_*` functions of CPython 3.11 `Python/symtable.c`.
final class SymbolTableBuilder implements Expr.Visitor {
    private final Map<Object, SymbolTableEntry> byNode;
    private final FutureFeatures future;
    final Diagnostics diagnostics;
    private final SymbolTableStatements statements = new SymbolTableStatements(this);

    private final List<SymbolTableEntry> stack = new ArrayList<>();
    SymbolTableEntry current;
    SymbolTableEntry module;

    /// The class whose private names are mangled, or null.
    String privateClass;

    private int depth;

    SymbolTableBuilder(Map<Object, SymbolTableEntry> byNode, FutureFeatures future, Diagnostics diagnostics) {
        this.byNode = byNode;
        this.future = future;
        this.diagnostics = diagnostics;
    }

    SymbolTableEntry build(Mod mod) {
        enter(SymbolTableEntry.Kind.MODULE, "top", mod, new Location(0, 0, 0, 0));
        module = current;
        if (mod instanceof Mod.Module m) {
            statements.visitAll(m.body());
        } else if (mod instanceof Mod.Interactive m) {
            statements.visitAll(m.body());
        } else if (mod instanceof Mod.Expression m) {
            visit(m.body());
        } else {
            throw Diagnostics.systemError("this compiler does not handle FunctionTypes");
        }
        SymbolTableEntry top = current;
        exit();
        return top;
    }

    // ---- scopes

    void enter(SymbolTableEntry.Kind kind, String name, Object node, Location location) {
        SymbolTableEntry entry = new SymbolTableEntry(kind, name, location, current);
        byNode.put(node, entry);
        // Annotations become strings: what they name concerns no scope. They are visited for their errors.
        if (current != null && kind != SymbolTableEntry.Kind.ANNOTATION) {
            current.children.add(entry);
        }
        stack.add(entry);
        current = entry;
    }

    void enter(SymbolTableEntry.Kind kind, String name, Located node) {
        enter(kind, name, node, Location.of(node));
    }

    void exit() {
        stack.removeLast();
        current = stack.isEmpty() ? null : stack.getLast();
    }

    // ---- names

    String mangle(String name) {
        return Mangling.mangle(privateClass, name);
    }

    /// How a name occurred so far in the current scope.
    int flags(String name) {
        return current.flags(mangle(name));
    }

    /// A name occurs at `node`.
    void define(String name, int flag, Located node) {
        define(name, flag, node, current);
    }

    private void define(String name, int flag, Located node, SymbolTableEntry scope) {
        String mangled = mangle(name);
        Symbol symbol = scope.symbols.get(mangled);
        int before = symbol == null ? 0 : symbol.flags;
        if ((flag & Symbol.DEF_PARAM) != 0 && (before & Symbol.DEF_PARAM) != 0) {
            throw diagnostics.scopeError("duplicate argument '" + name + "' in function definition", node);
        }
        int flags = before | flag;
        if (scope.inComprehensionTarget) {
            if ((flags & (Symbol.DEF_GLOBAL | Symbol.DEF_NONLOCAL)) != 0) {
                throw diagnostics.scopeError(
                        "comprehension inner loop cannot rebind assignment expression target '" + name + "'", node);
            }
            flags |= Symbol.DEF_COMP_ITER;
        }
        if (symbol == null) {
            scope.symbols.put(mangled, new Symbol(flags));
        } else {
            symbol.flags = flags;
        }
        if ((flag & Symbol.DEF_PARAM) != 0) {
            scope.parameters.add(mangled);
        } else if ((flag & Symbol.DEF_GLOBAL) != 0) {
            Symbol atTop = module.symbols.get(mangled);
            if (atTop == null) {
                module.symbols.put(mangled, new Symbol(flag));
            } else {
                atTop.flags |= flag;
            }
        }
    }

    void recordDirective(String name, Located node) {
        current.directives.add(new SymbolTableEntry.Directive(mangle(name), Location.of(node)));
    }

    // ---- expressions

    /// Counts one more level of nesting; [#leave] ends it.
    void nest() {
        if (++depth > diagnostics.nestingLimit) {
            throw Diagnostics.tooDeep();
        }
    }

    void leave() {
        depth--;
    }

    void visit(Expr node) {
        nest();
        node.accept(this);
        leave();
    }

    void visitOptional(Expr node) {
        if (node != null) {
            visit(node);
        }
    }

    /// Visits what is not null.
    void visitAll(Expr[] nodes) {
        for (Expr node : nodes) {
            visitOptional(node);
        }
    }

    void visitKeywords(Keyword[] keywords) {
        for (Keyword keyword : keywords) {
            visit(keyword.value());
        }
    }

    @Override
    public void visit(Expr.BoolOp node) {
        visitAll(node.values());
    }

    @Override
    public void visit(Expr.NamedExpr node) {
        refuseInAnnotation("named expression", node);
        if (current.comprehensionIterables > 0) {
            throw diagnostics.scopeError(
                    "assignment expression cannot be used in a comprehension iterable expression", node);
        }
        if (current.comprehension) {
            bindOutside((Expr.Name) node.target());
        }
        visit(node.value());
        visit(node.target());
    }

    /// An assignment expression inside comprehensions binds in the scope around them all.
    private void bindOutside(Expr.Name target) {
        String name = target.id();
        for (int i = stack.size() - 1; i >= 0; i--) {
            SymbolTableEntry scope = stack.get(i);
            if (scope.comprehension) {
                if ((scope.flags(name) & Symbol.DEF_COMP_ITER) != 0) {
                    throw diagnostics.scopeError(
                            "assignment expression cannot rebind comprehension iteration variable '" + name + "'",
                            target);
                }
                continue;
            }
            switch (scope.kind) {
                case FUNCTION -> {
                    boolean global = (scope.flags(name) & Symbol.DEF_GLOBAL) != 0;
                    define(name, global ? Symbol.DEF_GLOBAL : Symbol.DEF_NONLOCAL, target);
                    recordDirective(name, target);
                    define(name, Symbol.DEF_LOCAL, target, scope);
                }
                case MODULE -> {
                    define(name, Symbol.DEF_GLOBAL, target);
                    recordDirective(name, target);
                    define(name, Symbol.DEF_GLOBAL, target, scope);
                }
                default ->
                    throw diagnostics.scopeError(
                            "assignment expression within a comprehension cannot be used in a class body", target);
            }
            return;
        }
    }

    @Override
    public void visit(Expr.BinOp node) {
        visit(node.left());
        visit(node.right());
    }

    @Override
    public void visit(Expr.UnaryOp node) {
        visit(node.operand());
    }

    @Override
    public void visit(Expr.Lambda node) {
        visitAll(node.args().defaults());
        visitAll(node.args().kwDefaults());
        enter(SymbolTableEntry.Kind.FUNCTION, "lambda", node);
        defineParameters(node.args());
        visit(node.body());
        exit();
    }

    @Override
    public void visit(Expr.IfExp node) {
        visit(node.test());
        visit(node.body());
        visit(node.orelse());
    }

    @Override
    public void visit(Expr.Dict node) {
        visitAll(node.keys());
        visitAll(node.values());
    }

    @Override
    public void visit(Expr.Set node) {
        visitAll(node.elts());
    }

    @Override
    public void visit(Expr.ListComp node) {
        comprehension(node, "listcomp", node.generators(), node.elt(), null, "list comprehension");
    }

    @Override
    public void visit(Expr.SetComp node) {
        comprehension(node, "setcomp", node.generators(), node.elt(), null, "set comprehension");
    }

    @Override
    public void visit(Expr.DictComp node) {
        comprehension(node, "dictcomp", node.generators(), node.key(), node.value(), "dict comprehension");
    }

    @Override
    public void visit(Expr.GeneratorExp node) {
        comprehension(node, "genexpr", node.generators(), node.elt(), null, "generator expression");
    }

    private void comprehension(
            Expr node, String scopeName, Comprehension[] generators, Expr elt, Expr value, String what) {
        Comprehension outermost = generators[0];
        // The first iterable is evaluated outside and comes in as an argument.
        current.comprehensionIterables++;
        visit(outermost.iter());
        current.comprehensionIterables--;
        enter(SymbolTableEntry.Kind.FUNCTION, scopeName, node);
        if (outermost.isAsync()) {
            current.coroutine = true;
        }
        current.comprehension = true;
        current.comprehensionName = what;
        define(".0", Symbol.DEF_PARAM, node);
        visitComprehensionTarget(outermost.target());
        visitAll(outermost.ifs());
        for (int i = 1; i < generators.length; i++) {
            Comprehension generator = generators[i];
            visitComprehensionTarget(generator.target());
            current.comprehensionIterables++;
            visit(generator.iter());
            current.comprehensionIterables--;
            visitAll(generator.ifs());
            if (generator.isAsync()) {
                current.coroutine = true;
            }
        }
        visitOptional(value);
        visit(elt);
        current.generator = node instanceof Expr.GeneratorExp;
        boolean async = current.coroutine && !current.generator;
        exit();
        if (async) {
            current.coroutine = true;
        }
    }

    private void visitComprehensionTarget(Expr target) {
        current.inComprehensionTarget = true;
        visit(target);
        current.inComprehensionTarget = false;
    }

    @Override
    public void visit(Expr.Await node) {
        refuseInAnnotation("await expression", node);
        visit(node.value());
        current.coroutine = true;
    }

    @Override
    public void visit(Expr.Yield node) {
        refuseInAnnotation("yield expression", node);
        visitOptional(node.value());
        yieldHere(node);
    }

    @Override
    public void visit(Expr.YieldFrom node) {
        refuseInAnnotation("yield expression", node);
        visit(node.value());
        yieldHere(node);
    }

    private void yieldHere(Expr node) {
        current.generator = true;
        if (current.comprehension) {
            throw diagnostics.scopeError("'yield' inside " + current.comprehensionName, node);
        }
    }

    private void refuseInAnnotation(String what, Expr node) {
        if (current.kind == SymbolTableEntry.Kind.ANNOTATION) {
            throw diagnostics.scopeError("'" + what + "' can not be used within an annotation", node);
        }
    }

    @Override
    public void visit(Expr.Compare node) {
        visit(node.left());
        visitAll(node.comparators());
    }

    @Override
    public void visit(Expr.Call node) {
        visit(node.func());
        visitAll(node.args());
        visitKeywords(node.keywords());
    }

    @Override
    public void visit(Expr.FormattedValue node) {
        visit(node.value());
        visitOptional(node.formatSpec());
    }

    @Override
    public void visit(Expr.JoinedStr node) {
        visitAll(node.values());
    }

    @Override
    public void visit(Expr.Constant node) {}

    @Override
    public void visit(Expr.Attribute node) {
        visit(node.value());
    }

    @Override
    public void visit(Expr.Subscript node) {
        visit(node.value());
        visit(node.slice());
    }

    @Override
    public void visit(Expr.Starred node) {
        visit(node.value());
    }

    @Override
    public void visit(Expr.Name node) {
        boolean load = node.ctx() == ExprContext.LOAD;
        define(node.id(), load ? Symbol.USE : Symbol.DEF_LOCAL, node);
        // `super()` finds the class through the cell.
        if (load && current.isFunction() && node.id().equals("super")) {
            define("__class__", Symbol.USE, node);
        }
    }

    @Override
    public void visit(Expr.List node) {
        visitAll(node.elts());
    }

    @Override
    public void visit(Expr.Tuple node) {
        visitAll(node.elts());
    }

    @Override
    public void visit(Expr.Slice node) {
        visitOptional(node.lower());
        visitOptional(node.upper());
        visitOptional(node.step());
    }

    // ---- parameters and annotations

    void defineParameters(Arguments args) {
        defineAll(args.posonlyargs());
        defineAll(args.args());
        defineAll(args.kwonlyargs());
        if (args.vararg() != null) {
            define(args.vararg().arg(), Symbol.DEF_PARAM, args.vararg());
            current.varargs = true;
        }
        if (args.kwarg() != null) {
            define(args.kwarg().arg(), Symbol.DEF_PARAM, args.kwarg());
            current.varkeywords = true;
        }
    }

    private void defineAll(Arg[] parameters) {
        for (Arg parameter : parameters) {
            define(parameter.arg(), Symbol.DEF_PARAM, parameter);
        }
    }

    void visitAnnotation(Expr annotation) {
        if (future.annotations()) {
            enter(SymbolTableEntry.Kind.ANNOTATION, "_annotation", annotation);
            visit(annotation);
            exit();
        } else {
            visit(annotation);
        }
    }

    /// The annotations of a function; `owner` is its statement.
    void visitAnnotations(Stmt owner, Arguments args, Expr returns) {
        if (future.annotations()) {
            enter(SymbolTableEntry.Kind.ANNOTATION, "_annotation", owner);
        }
        visitAnnotationsOf(args.posonlyargs());
        visitAnnotationsOf(args.args());
        visitAnnotationOf(args.vararg());
        visitAnnotationOf(args.kwarg());
        visitAnnotationsOf(args.kwonlyargs());
        if (future.annotations()) {
            exit();
        }
        if (returns != null) {
            visitAnnotation(returns);
        }
    }

    private void visitAnnotationsOf(Arg[] parameters) {
        for (Arg parameter : parameters) {
            visitAnnotationOf(parameter);
        }
    }

    private void visitAnnotationOf(Arg parameter) {
        if (parameter != null) {
            visitOptional(parameter.annotation());
        }
    }
}
