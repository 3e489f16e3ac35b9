package org.scoria.compiler.ast;

/// A whole compilation unit; which one depends on the mode of `compile()`.
public sealed interface Mod {
    /// A file or string of statements: mode `exec`.
    record Module(Stmt[] body, TypeIgnore[] typeIgnores) implements Mod {}

    /// One statement typed at the prompt, whose expression values are printed: mode `single`.
    record Interactive(Stmt[] body) implements Mod {}

    /// An expression: mode `eval`.
    record Expression(Expr body) implements Mod {}

    /// A signature in a type comment, `(int, str) -> bool`: mode `func_type`, which can be parsed but not compiled.
    record FunctionType(Expr[] argtypes, Expr returns) implements Mod {}
}
