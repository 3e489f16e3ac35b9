package org.scoria.compiler.ast;

/// A statement.
public sealed interface Stmt extends Located {
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
            implements Stmt {}

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
            implements Stmt {}

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
            implements Stmt {}

    /// `return value`, with value null for a bare `return`.
    record Return(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}

    /// `del targets`.
    record Delete(Expr[] targets, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}

    /// `target = target = value`.
    record Assign(
            Expr[] targets, Expr value, String typeComment, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {}

    /// `target op= value`. The target's context is STORE.
    record AugAssign(Expr target, Operator op, Expr value, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {}

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
            implements Stmt {}

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
            implements Stmt {}

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
            implements Stmt {}

    /// `while test: body`, `else: orelse`.
    record While(Expr test, Stmt[] body, Stmt[] orelse, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {}

    /// `if test: body`, `else: orelse`; an `elif` is an If alone in `orelse`.
    record If(Expr test, Stmt[] body, Stmt[] orelse, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {}

    /// `with items: body`.
    record With(
            WithItem[] items,
            Stmt[] body,
            String typeComment,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {}

    /// `async with items: body`.
    record AsyncWith(
            WithItem[] items,
            Stmt[] body,
            String typeComment,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Stmt {}

    /// `match subject: cases`.
    record Match(Expr subject, MatchCase[] cases, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {}

    /// `raise exc from cause`, both null for a bare `raise`.
    record Raise(Expr exc, Expr cause, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}

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
            implements Stmt {}

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
            implements Stmt {}

    /// `assert test, msg`.
    record Assert(Expr test, Expr msg, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}

    /// `import names`.
    record Import(Alias[] names, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}

    /// `from module import names`; `level` counts the leading dots, and module is null when there is nothing but dots.
    record ImportFrom(
            String module, Alias[] names, int level, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Stmt {}

    /// `global names`.
    record Global(String[] names, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}

    /// `nonlocal names`.
    record Nonlocal(String[] names, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}

    /// An expression as a statement: the node `Expr` of the ASDL, renamed because [org.scoria.compiler.ast.Expr] is the
    /// sum.
    record ExprStmt(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}

    /// `pass`.
    record Pass(int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}

    /// `break`.
    record Break(int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}

    /// `continue`.
    record Continue(int lineno, int colOffset, int endLineno, int endColOffset) implements Stmt {}
}
