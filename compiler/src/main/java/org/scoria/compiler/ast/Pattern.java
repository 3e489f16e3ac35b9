package org.scoria.compiler.ast;

import org.scoria.objects.PyObject;

/// The pattern of a `case`.
public sealed interface Pattern extends Located {
    /// A literal or dotted name, compared by `==`.
    record MatchValue(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Pattern {}

    /// `None`, `True` or `False`, compared by `is`.
    record MatchSingleton(PyObject value, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Pattern {}

    /// `[p, p]` or `(p, p)`.
    record MatchSequence(Pattern[] patterns, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Pattern {}

    /// `{key: pattern, **rest}`, with rest null when absent.
    record MatchMapping(
            Expr[] keys, Pattern[] patterns, String rest, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Pattern {}

    /// `cls(p, attr=p)`.
    record MatchClass(
            Expr cls,
            Pattern[] patterns,
            String[] kwdAttrs,
            Pattern[] kwdPatterns,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Pattern {}

    /// `*name` inside a sequence pattern; name is null for `*_`.
    record MatchStar(String name, int lineno, int colOffset, int endLineno, int endColOffset) implements Pattern {}

    /// `pattern as name`; a capture when pattern is null, the wildcard `_` when name is null too.
    record MatchAs(Pattern pattern, String name, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Pattern {}

    /// `p | p`.
    record MatchOr(Pattern[] patterns, int lineno, int colOffset, int endLineno, int endColOffset) implements Pattern {}
}
