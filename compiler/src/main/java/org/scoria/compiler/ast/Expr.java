package org.scoria.compiler.ast;

import org.scoria.objects.PyObject;

/// An expression.
public sealed interface Expr extends Located {
    /// Calls the method of `visitor` for this kind of node.
    void accept(Visitor visitor);

    /// Something to do for each kind of expression. A double dispatch instead of a pattern `switch`: it costs
    /// nothing at start-up.
    interface Visitor {
        void visit(BoolOp node);

        void visit(NamedExpr node);

        void visit(BinOp node);

        void visit(UnaryOp node);

        void visit(Lambda node);

        void visit(IfExp node);

        void visit(Dict node);

        void visit(Set node);

        void visit(ListComp node);

        void visit(SetComp node);

        void visit(DictComp node);

        void visit(GeneratorExp node);

        void visit(Await node);

        void visit(Yield node);

        void visit(YieldFrom node);

        void visit(Compare node);

        void visit(Call node);

        void visit(FormattedValue node);

        void visit(JoinedStr node);

        void visit(Constant node);

        void visit(Attribute node);

        void visit(Subscript node);

        void visit(Starred node);

        void visit(Name node);

        void visit(List node);

        void visit(Tuple node);

        void visit(Slice node);
    }

    /// `a and b and c`: at least two values, one operator.
    record BoolOp(
            org.scoria.compiler.ast.BoolOp op,
            Expr[] values,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `target := value`.
    record NamedExpr(Expr target, Expr value, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `left op right`.
    record BinOp(Expr left, Operator op, Expr right, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `op operand`.
    record UnaryOp(
            org.scoria.compiler.ast.UnaryOp op,
            Expr operand,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `lambda args: body`.
    record Lambda(Arguments args, Expr body, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `body if test else orelse`.
    record IfExp(Expr test, Expr body, Expr orelse, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `{key: value, **mapping}`, where a null key marks `**`.
    record Dict(Expr[] keys, Expr[] values, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `{a, b}`.
    record Set(Expr[] elts, int lineno, int colOffset, int endLineno, int endColOffset) implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `[elt for …]`.
    record ListComp(Expr elt, Comprehension[] generators, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `{elt for …}`.
    record SetComp(Expr elt, Comprehension[] generators, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `{key: value for …}`.
    record DictComp(
            Expr key,
            Expr value,
            Comprehension[] generators,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `(elt for …)`.
    record GeneratorExp(
            Expr elt, Comprehension[] generators, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `await value`.
    record Await(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `yield value`, with value null for a bare `yield`.
    record Yield(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `yield from value`.
    record YieldFrom(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `left op comparator op comparator`.
    record Compare(
            Expr left, CmpOp[] ops, Expr[] comparators, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `func(args, keywords)`.
    record Call(Expr func, Expr[] args, Keyword[] keywords, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// A replacement field of an f-string. `conversion` is the character after `!`, or -1; `formatSpec` is a
    /// JoinedStr or null.
    record FormattedValue(
            Expr value, int conversion, Expr formatSpec, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// An f-string: constants and formatted values.
    record JoinedStr(Expr[] values, int lineno, int colOffset, int endLineno, int endColOffset) implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// A literal. `kind` is `u` for strings written with that prefix, else null.
    record Constant(PyObject value, String kind, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `value.attr`.
    record Attribute(
            Expr value, String attr, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `value[slice]`.
    record Subscript(
            Expr value, Expr slice, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `*value` in calls, displays and assignment targets.
    record Starred(Expr value, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// An identifier.
    record Name(String id, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `[a, b]`.
    record List(Expr[] elts, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `a, b`, with or without parentheses.
    record Tuple(Expr[] elts, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `lower:upper:step` inside a subscript, each null when absent.
    record Slice(Expr lower, Expr upper, Expr step, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }
}
