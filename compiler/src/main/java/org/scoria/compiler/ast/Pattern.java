package org.scoria.compiler.ast;

import org.scoria.objects.PyObject;

/// The pattern of a `case`.
public sealed interface Pattern extends Located {
    /// Calls the method of `visitor` for this kind of node.
    void accept(Visitor visitor);

    /// Something to do for each kind of pattern. A double dispatch instead of a pattern `switch`: it costs
    /// nothing at start-up.
    interface Visitor {
        void visit(MatchValue node);

        void visit(MatchSingleton node);

        void visit(MatchSequence node);

        void visit(MatchMapping node);

        void visit(MatchClass node);

        void visit(MatchStar node);

        void visit(MatchAs node);

        void visit(MatchOr node);
    }

    /// A literal or dotted name, compared by `==`.
    record MatchValue(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Pattern {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `None`, `True` or `False`, compared by `is`.
    record MatchSingleton(PyObject value, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Pattern {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `[p, p]` or `(p, p)`.
    record MatchSequence(Pattern[] patterns, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Pattern {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `{key: pattern, **rest}`, with rest null when absent.
    record MatchMapping(
            Expr[] keys, Pattern[] patterns, String rest, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Pattern {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

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
            implements Pattern {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `*name` inside a sequence pattern; name is null for `*_`.
    record MatchStar(String name, int lineno, int colOffset, int endLineno, int endColOffset) implements Pattern {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `pattern as name`; a capture when pattern is null, the wildcard `_` when name is null too.
    record MatchAs(Pattern pattern, String name, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Pattern {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /// `p | p`.
    record MatchOr(Pattern[] patterns, int lineno, int colOffset, int endLineno, int endColOffset) implements Pattern {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }
}
