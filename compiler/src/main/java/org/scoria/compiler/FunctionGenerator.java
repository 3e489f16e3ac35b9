package org.scoria.compiler;

import java.util.ArrayList;
import java.util.List;
import org.scoria.compiler.ast.Arg;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Stmt;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.shadowcode.Opcode.Op;

/// Functions, lambdas and classes.
final class FunctionGenerator {
    // What MAKE_FUNCTION finds on the stack below the code object.
    private static final int DEFAULTS = 1;
    private static final int KEYWORD_DEFAULTS = 2;
    private static final int ANNOTATIONS = 4;
    private static final int CLOSURE = 8;

    private final CodeGenerator c;

    FunctionGenerator(CodeGenerator c) {
        this.c = c;
    }

    // ---- functions

    void function(Stmt.FunctionDef node) {
        function(
                CompilerUnit.Kind.FUNCTION,
                node,
                node.name(),
                node.args(),
                node.body(),
                node.decoratorList(),
                node.returns());
    }

    void asyncFunction(Stmt.AsyncFunctionDef node) {
        function(
                CompilerUnit.Kind.ASYNC_FUNCTION,
                node,
                node.name(),
                node.args(),
                node.body(),
                node.decoratorList(),
                node.returns());
    }

    private void function(
            CompilerUnit.Kind kind,
            Stmt node,
            String name,
            Arguments args,
            Stmt[] body,
            Expr[] decorators,
            Expr returns) {
        checkParameters(args);
        c.visitAll(decorators);
        int firstlineno = decorators.length > 0 ? decorators[0].lineno() : node.lineno();
        int flags = defaults(args);
        if (annotations(args, returns)) {
            flags |= ANNOTATIONS;
        }
        c.enter(kind, name, node, firstlineno);
        PyStr docstring = c.optimize < 2 ? Docstrings.of(body) : null;
        // The first constant is the docstring, or None.
        c.unit.constants.add(docstring != null ? docstring : PyNone.NONE);
        setCounts(args);
        for (int i = docstring != null ? 1 : 0; i < body.length; i++) {
            c.statements.visit(body[i]);
        }
        PyCode code = c.finish(true);
        emitClosure(code, flags);
        applyDecorators(decorators);
        c.emitVariable(name, ExprContext.STORE);
    }

    void lambda(Expr.Lambda node) {
        checkParameters(node.args());
        int flags = defaults(node.args());
        c.enter(CompilerUnit.Kind.LAMBDA, "<lambda>", node, node.lineno());
        c.unit.constants.add(PyNone.NONE);
        setCounts(node.args());
        c.visit(node.body());
        PyCode code;
        if (c.unit.scope.generator) {
            code = c.finish(false);
        } else {
            c.emit(Op.RETURN_VALUE);
            code = c.finish(true);
        }
        emitClosure(code, flags);
    }

    private void setCounts(Arguments args) {
        c.unit.argcount = args.args().length;
        c.unit.posonlyargcount = args.posonlyargs().length;
        c.unit.kwonlyargcount = args.kwonlyargs().length;
    }

    private void checkParameters(Arguments args) {
        checkAll(args.posonlyargs());
        checkAll(args.args());
        check(args.vararg());
        checkAll(args.kwonlyargs());
        check(args.kwarg());
    }

    private void checkAll(Arg[] parameters) {
        for (Arg parameter : parameters) {
            check(parameter);
        }
    }

    private void check(Arg parameter) {
        if (parameter != null) {
            c.checkName(parameter.arg(), ExprContext.STORE);
        }
    }

    /// Makes the function object out of the code object, with the cells it closes over.
    void emitClosure(PyCode code, int flags) {
        int free = code.nfreevars;
        if (free > 0) {
            int total = code.localsplusnames.length;
            for (int i = total - free; i < total; i++) {
                c.emit(Op.LOAD_CLOSURE, cell(code.localsplusnames[i].toString()));
            }
            flags |= CLOSURE;
            c.emit(Op.BUILD_TUPLE, free);
        }
        c.loadConst(code);
        c.emit(Op.MAKE_FUNCTION, flags);
    }

    /// The number of the cell of this scope that an inner function needs.
    private int cell(String name) {
        CompilerUnit unit = c.unit;
        // A name may be local and free in a class at once; the closure wants the free one.
        boolean own = unit.kind == CompilerUnit.Kind.CLASS && name.equals("__class__")
                || unit.scope.scope(name) == Symbol.CELL;
        int number = own ? unit.cellvars.find(name) : unit.freevars.find(name);
        if (number < 0) {
            throw Diagnostics.systemError("no cell for '" + name + "' in " + unit.name);
        }
        return number;
    }

    private void applyDecorators(Expr[] decorators) {
        Location outer = c.unit.location;
        for (int i = decorators.length - 1; i >= 0; i--) {
            c.at(decorators[i]);
            c.emitCall(0);
        }
        c.unit.location = outer;
    }

    // ---- defaults and annotations

    private int defaults(Arguments args) {
        int flags = 0;
        if (args.defaults().length > 0) {
            c.visitAll(args.defaults());
            c.emit(Op.BUILD_TUPLE, args.defaults().length);
            flags |= DEFAULTS;
        }
        if (keywordDefaults(args)) {
            flags |= KEYWORD_DEFAULTS;
        }
        return flags;
    }

    private boolean keywordDefaults(Arguments args) {
        List<PyObject> names = new ArrayList<>();
        for (int i = 0; i < args.kwonlyargs().length; i++) {
            Expr value = args.kwDefaults()[i];
            if (value != null) {
                names.add(PyStr.intern(c.mangle(args.kwonlyargs()[i].arg())));
                c.visit(value);
            }
        }
        if (names.isEmpty()) {
            return false;
        }
        c.loadConst(PyTuple.of(names.toArray(new PyObject[0])));
        c.emit(Op.BUILD_CONST_KEY_MAP, names.size());
        return true;
    }

    /// A tuple of names and annotations, alternating, if there are any.
    private boolean annotations(Arguments args, Expr returns) {
        int count = annotationsOf(args.args());
        count += annotationsOf(args.posonlyargs());
        count += annotationOf(args.vararg());
        count += annotationsOf(args.kwonlyargs());
        count += annotationOf(args.kwarg());
        count += annotation("return", returns);
        if (count == 0) {
            return false;
        }
        c.emit(Op.BUILD_TUPLE, 2 * count);
        return true;
    }

    private int annotationsOf(Arg[] parameters) {
        int count = 0;
        for (Arg parameter : parameters) {
            count += annotationOf(parameter);
        }
        return count;
    }

    private int annotationOf(Arg parameter) {
        return parameter == null ? 0 : annotation(parameter.arg(), parameter.annotation());
    }

    private int annotation(String name, Expr annotation) {
        if (annotation == null) {
            return 0;
        }
        c.loadConst(PyStr.intern(c.mangle(name)));
        if (c.future.annotations()) {
            emitAnnotationText(annotation);
        } else if (annotation instanceof Expr.Starred starred) {
            // `*args: *Ts` annotates args with the one item of `[*Ts]`.
            c.visit(starred.value());
            c.emit(Op.UNPACK_SEQUENCE, 1);
        } else {
            c.visit(annotation);
        }
        return 1;
    }

    /// The annotation as a string, as `from __future__ import annotations` wants it.
    void emitAnnotationText(Expr annotation) {
        c.loadConst(PyStr.of(Unparser.unparse(annotation)));
    }

    // ---- classes

    void classDef(Stmt.ClassDef node) {
        c.visitAll(node.decoratorList());
        int firstlineno = node.decoratorList().length > 0 ? node.decoratorList()[0].lineno() : node.lineno();
        PyCode code = classBody(node, firstlineno);
        c.emit(Op.PUSH_NULL);
        c.emit(Op.LOAD_BUILD_CLASS);
        emitClosure(code, 0);
        c.loadConst(PyStr.intern(node.name()));
        c.calls.finish(2, node.bases(), node.keywords());
        applyDecorators(node.decoratorList());
        c.emitVariable(node.name(), ExprContext.STORE);
    }

    /// A function without arguments that fills its locals with what the class will contain.
    private PyCode classBody(Stmt.ClassDef node, int firstlineno) {
        c.enter(CompilerUnit.Kind.CLASS, node.name(), node, firstlineno);
        c.unit.privateClass = node.name();
        c.emitVariable("__name__", ExprContext.LOAD);
        c.emitVariable("__module__", ExprContext.STORE);
        c.loadConst(PyStr.intern(c.unit.qualname));
        c.emitVariable("__qualname__", ExprContext.STORE);
        c.statements.body(node.body());
        c.noLocation();
        if (c.unit.scope.needsClassClosure) {
            // The cell of `__class__`, for `type.__new__` to fill.
            c.emit(Op.LOAD_CLOSURE, c.unit.cellvars.find("__class__"));
            c.emit(Op.COPY, 1);
            c.emitVariable("__classcell__", ExprContext.STORE);
        } else {
            c.loadConst(PyNone.NONE);
        }
        c.emit(Op.RETURN_VALUE);
        return c.finish(true);
    }
}
