package org.scoria.compiler.ast;

/// The parameters of a function. `defaults` belong to the last ones of `posonlyargs + args`; `kwDefaults` has one
/// element per keyword-only parameter, null where there is no default.
public record Arguments(
        Arg[] posonlyargs, Arg[] args, Arg vararg, Arg[] kwonlyargs, Expr[] kwDefaults, Arg kwarg, Expr[] defaults) {}
