package org.scoria.compiler;

import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Keyword;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.shadowcode.Opcode.Op;

/// Code for calls.
final class CallGenerator {
    private static final int STACK_USE_GUIDELINE = ExpressionGenerator.STACK_USE_GUIDELINE;

    private final CodeGenerator c;

    CallGenerator(CodeGenerator c) {
        this.c = c;
    }

    void call(Expr.Call node) {
        checkKeywords(node.keywords());
        if (node.func() instanceof Expr.Attribute method && isMethodCall(method, node)) {
            methodCall(method, node);
            return;
        }
        LiteralMisuse.warnAboutCall(node.func(), c);
        c.at(node.func());
        c.emit(Op.PUSH_NULL);
        c.at(node);
        c.visit(node.func());
        finish(0, node.args(), node.keywords());
    }

    /// Whether the method can be loaded without making a bound method object.
    private boolean isMethodCall(Expr.Attribute method, Expr.Call node) {
        if (method.ctx() != ExprContext.LOAD) {
            return false;
        }
        // Functions of imported modules are no methods.
        if (method.value() instanceof Expr.Name name && (c.table.top().flags(name.id()) & Symbol.DEF_IMPORT) != 0) {
            return false;
        }
        int args = node.args().length;
        int keywords = node.keywords().length;
        return args + keywords + (keywords != 0 ? 1 : 0) < STACK_USE_GUIDELINE
                && !ExpressionGenerator.hasStarred(node.args())
                && !hasDoubleStarred(node.keywords());
    }

    private void methodCall(Expr.Attribute method, Expr.Call node) {
        c.visit(method.value());
        c.at(method);
        c.expressions.moveToName(method);
        c.emitName(Op.LOAD_METHOD, method.attr());
        c.visitAll(node.args());
        emitKeywords(node.keywords());
        c.at(node);
        c.expressions.moveToName(method);
        c.emitCall(node.args().length + node.keywords().length);
    }

    private static boolean hasDoubleStarred(Keyword[] keywords) {
        for (Keyword keyword : keywords) {
            if (keyword.arg() == null) {
                return true;
            }
        }
        return false;
    }

    /// Refuses `__debug__` and names that come twice.
    private void checkKeywords(Keyword[] keywords) {
        for (int i = 0; i < keywords.length; i++) {
            String name = keywords[i].arg();
            if (name == null) {
                continue;
            }
            c.checkName(name, ExprContext.STORE);
            for (int j = i + 1; j < keywords.length; j++) {
                if (name.equals(keywords[j].arg())) {
                    c.at(keywords[j]);
                    throw c.error("keyword argument repeated: " + name);
                }
            }
        }
    }

    /// The rest of a call whose callable and first `pushed` arguments are on the stack.
    void finish(int pushed, Expr[] args, Keyword[] keywords) {
        checkKeywords(keywords);
        if (args.length + keywords.length * 2 > STACK_USE_GUIDELINE
                || ExpressionGenerator.hasStarred(args)
                || hasDoubleStarred(keywords)) {
            finishWithTuple(pushed, args, keywords);
            return;
        }
        c.visitAll(args);
        emitKeywords(keywords);
        c.emitCall(pushed + args.length + keywords.length);
    }

    /// The values of keyword arguments, and their names for the call.
    private void emitKeywords(Keyword[] keywords) {
        if (keywords.length == 0) {
            return;
        }
        for (Keyword keyword : keywords) {
            c.visit(keyword.value());
        }
        c.emit(Op.KW_NAMES, c.unit.constants.add(names(keywords, 0, keywords.length)));
    }

    private static PyTuple names(Keyword[] keywords, int from, int to) {
        PyObject[] names = new PyObject[to - from];
        for (int i = from; i < to; i++) {
            names[i - from] = PyStr.intern(keywords[i].arg());
        }
        return PyTuple.of(names);
    }

    /// Calls with `*args`, `**kwargs` or very many arguments: a tuple and a dict are passed.
    private void finishWithTuple(int pushed, Expr[] args, Keyword[] keywords) {
        if (pushed == 0 && args.length == 1 && args[0] instanceof Expr.Starred starred) {
            c.visit(starred.value());
        } else {
            c.expressions.buildTuple(args, pushed);
        }
        if (keywords.length > 0) {
            keywordDict(keywords);
        }
        c.emit(Op.CALL_FUNCTION_EX, keywords.length > 0 ? 1 : 0);
    }

    private void keywordDict(Keyword[] keywords) {
        boolean haveDict = false;
        int pending = 0;
        for (int i = 0; i < keywords.length; i++) {
            if (keywords[i].arg() != null) {
                pending++;
                continue;
            }
            if (pending > 0) {
                keywordPart(keywords, i - pending, i, haveDict);
                haveDict = true;
                pending = 0;
            }
            if (!haveDict) {
                c.emit(Op.BUILD_MAP, 0);
                haveDict = true;
            }
            c.visit(keywords[i].value());
            c.emit(Op.DICT_MERGE, 1);
        }
        if (pending > 0) {
            keywordPart(keywords, keywords.length - pending, keywords.length, haveDict);
        }
    }

    private void keywordPart(Keyword[] keywords, int from, int to, boolean merge) {
        int n = to - from;
        boolean big = n * 2 > STACK_USE_GUIDELINE;
        if (n > 1 && !big) {
            for (int i = from; i < to; i++) {
                c.visit(keywords[i].value());
            }
            c.loadConst(names(keywords, from, to));
            c.emit(Op.BUILD_CONST_KEY_MAP, n);
        } else {
            if (big) {
                c.emitNoLine(Op.BUILD_MAP, 0);
            }
            for (int i = from; i < to; i++) {
                c.loadConst(PyStr.intern(keywords[i].arg()));
                c.visit(keywords[i].value());
                if (big) {
                    c.emitNoLine(Op.MAP_ADD, 1);
                }
            }
            if (!big) {
                c.emit(Op.BUILD_MAP, n);
            }
        }
        if (merge) {
            c.emit(Op.DICT_MERGE, 1);
        }
    }
}
