package org.scoria.compiler.ast;

/// A statement.
public sealed interface Stmt extends Located {
    /// Calls the method of `visitor` for this kind of node.
    void accept(Visitor visitor);

    /// Something to do for each kind of statement. A double dispatch instead of a pattern `switch`: it costs
    /// nothing at start-up.
    interface Visitor {
        void visit(FunctionDef node);

        void visit(AsyncFunctionDef node);

        void visit(ClassDef node);

        void visit(Return node);

        void visit(Delete node);

        void visit(Assign node);

        void visit(AugAssign node);

        void visit(AnnAssign node);

        void visit(For node);

        void visit(AsyncFor node);

        void visit(While node);

        void visit(If node);

        void visit(With node);

        void visit(AsyncWith node);

        void visit(Match node);

        void visit(Raise node);

        void visit(Try node);

        void visit(TryStar node);

        void visit(Assert node);

        void visit(Import node);

        void visit(ImportFrom node);

        void visit(Global node);

        void visit(Nonlocal node);

        void visit(ExprStmt node);

        void visit(Pass node);

        void visit(Break node);

        void visit(Continue node);
    }

    /// `def name(args) -> returns: body`. The position is that of `def`, not of the first decorator.
    record FunctionDef(
            String name,
            Arguments args,
            Stmt[] body,
            Expr[] decoratorList,
            Expr returns,
            String typeComment,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `async def name(args) -> returns: body`.
    record AsyncFunctionDef(
            String name,
            Arguments args,
            Stmt[] body,
            Expr[] decoratorList,
            Expr returns,
            String typeComment,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `class name(bases, keywords): body`. The position is that of `class`, not of the first decorator.
    record ClassDef(
            String name,
            Expr[] bases,
            Keyword[] keywords,
            Stmt[] body,
            Expr[] decoratorList,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `return value`, with value null for a bare `return`.
    record Return(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `del targets`.
    record Delete(Expr[] targets, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `target = target = value`.
    record Assign(
            Expr[] targets, Expr value, String typeComment, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `target op= value`. The target's context is STORE.
    record AugAssign(Expr target, Operator op, Expr value, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `target: annotation = value`, with value null when absent; `simple` when the target is a name without
    /// parentheses.
    record AnnAssign(
            Expr target,
            Expr annotation,
            Expr value,
            boolean simple,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `for target in iter: body`, `else: orelse`.
    record For(
            Expr target,
            Expr iter,
            Stmt[] body,
            Stmt[] orelse,
            String typeComment,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `async for target in iter: body`, `else: orelse`.
    record AsyncFor(
            Expr target,
            Expr iter,
            Stmt[] body,
            Stmt[] orelse,
            String typeComment,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `while test: body`, `else: orelse`.
    record While(Expr test, Stmt[] body, Stmt[] orelse, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `if test: body`, `else: orelse`; an `elif` is an If alone in `orelse`.
    record If(Expr test, Stmt[] body, Stmt[] orelse, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `with items: body`.
    record With(
            WithItem[] items,
            Stmt[] body,
            String typeComment,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `async with items: body`.
    record AsyncWith(
            WithItem[] items,
            Stmt[] body,
            String typeComment,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `match subject: cases`.
    record Match(Expr subject, MatchCase[] cases, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `raise exc from cause`, both null for a bare `raise`.
    record Raise(Expr exc, Expr cause, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `try: body`, handlers, `else: orelse`, `finally: finalbody`.
    record Try(
            Stmt[] body,
            ExceptHandler[] handlers,
            Stmt[] orelse,
            Stmt[] finalbody,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// The same with `except*` handlers.
    record TryStar(
            Stmt[] body,
            ExceptHandler[] handlers,
            Stmt[] orelse,
            Stmt[] finalbody,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `assert test, msg`.
    record Assert(Expr test, Expr msg, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `import names`.
    record Import(Alias[] names, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `from module import names`; `level` counts the leading dots, and module is null when there is nothing but
    /// dots.
    record ImportFrom(
            String module, Alias[] names, int level, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `global names`.
    record Global(String[] names, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `nonlocal names`.
    record Nonlocal(String[] names, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// An expression as a statement: the node `Expr` of the ASDL, renamed because [org.scoria.compiler.ast.Expr]
    /// is the sum.
    record ExprStmt(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `pass`.
    record Pass(int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `break`.
    record Break(int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `continue`.
    record Continue(int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }
}
