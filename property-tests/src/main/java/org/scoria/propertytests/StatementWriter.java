package org.scoria.propertytests;

import java.util.List;

/// Random statements for the bodies of functions. Every loop has a bound.
final class StatementWriter {
    private static final int DEEPEST = 4;

    private final Choices choices;
    private final SourceWriter out;
    private final Expressions expressions;
    private final boolean generator;
    private int variables;
    private int loops;

    StatementWriter(Choices choices, SourceWriter out, Expressions expressions, boolean generator) {
        this.choices = choices;
        this.out = out;
        this.expressions = expressions;
        this.generator = generator;
    }

    void body(Scope scope, int count) {
        for (int i = 0; i < count; i++) {
            statement(scope);
        }
    }

    private void statement(Scope scope) {
        boolean compound = out.depth() < DEEPEST && choices.percent(45);
        if (compound) {
            compound(scope);
        } else {
            simple(scope);
        }
    }

    private void simple(Scope scope) {
        switch (choices.below(12)) {
            case 0, 1, 2 -> assign(scope);
            case 3 -> augment(scope);
            case 4 -> out.line("note(" + expressions.make(Kind.any(choices), scope, 2) + ")");
            case 5 ->
                out.line(expressions.receiver(scope) + "." + choices.of(Expressions.ATTRIBUTES) + " = "
                        + expressions.make(Kind.any(choices), scope, 1));
            case 6 ->
                out.line(expressions.receiver(scope) + "." + choices.of(Expressions.ATTRIBUTES) + " "
                        + choices.of("+", "-") + "= 1");
            case 7 ->
                out.line("g" + choices.below(ProgramGenerator.GLOBALS) + " = " + expressions.make(Kind.INT, scope, 1));
            case 8 -> unpack(scope);
            case 9 -> item(scope);
            case 10 -> {
                if (generator) {
                    out.line("yield " + expressions.make(Kind.INT, scope, 1));
                } else {
                    out.line("note(" + expressions.methodCall(scope, 1) + ")");
                }
            }
            default -> leave(scope);
        }
    }

    private void assign(Scope scope) {
        Kind kind = Kind.any(choices);
        String value = expressions.make(kind, scope, 2);
        out.line(target(kind, scope) + " = " + value);
    }

    /// A variable of the scope, or a new one, which is there from now on.
    private String target(Kind kind, Scope scope) {
        List<String> own = scope.own(kind);
        if (!own.isEmpty() && choices.percent(50)) {
            return choices.of(own);
        }
        String name = "v" + variables++;
        scope.add(kind, name);
        return name;
    }

    private void augment(Scope scope) {
        List<String> own = scope.own(Kind.INT);
        if (!own.isEmpty()) {
            out.line(choices.of(own) + " " + choices.of("+", "-", "^", "|", "&") + "= "
                    + expressions.make(Kind.INT, scope, 1));
        }
    }

    private void unpack(Scope scope) {
        String value = expressions.make(Kind.TUPLE, scope, 1);
        String first = target(Kind.INT, scope);
        String second = target(Kind.INT, scope);
        out.line(choices.of(first + ", " + second, first + ", *" + second) + " = " + value);
    }

    private void item(Scope scope) {
        switch (choices.below(3)) {
            case 0 ->
                out.line("d = " + expressions.make(Kind.DICT, scope, 1) + "; d['n'] = "
                        + expressions.make(Kind.INT, scope, 0) + "; note(d)");
            case 1 ->
                out.line("l = " + expressions.make(Kind.LIST, scope, 1) + "; l[0] = "
                        + expressions.make(Kind.INT, scope, 0) + "; note(l)");
            default -> out.line("l = " + expressions.make(Kind.LIST, scope, 1) + "; l.append(1); del l[0]; note(l)");
        }
    }

    private void leave(Scope scope) {
        if (loops > 0 && choices.percent(50)) {
            out.line("if " + expressions.condition(scope, 1) + ": " + choices.of("break", "continue"));
        } else if (choices.percent(50)) {
            out.line("if " + expressions.condition(scope, 1) + ": return " + expressions.make(Kind.INT, scope, 1));
        } else {
            out.line("if " + expressions.condition(scope, 1) + ": raise "
                    + choices.of("ValueError", "KeyError", "TypeError", "StopIteration") + "("
                    + expressions.make(Kind.INT, scope, 0) + ")");
        }
    }

    private void compound(Scope scope) {
        switch (choices.below(7)) {
            case 0, 1 -> loop(scope);
            case 2, 3 -> {
                out.block("if " + expressions.condition(scope, 2) + ":", () -> inner(scope));
                if (choices.percent(50)) {
                    out.block("else:", () -> inner(scope));
                }
            }
            case 4 -> attempt(scope);
            case 5 -> out.block("with Context(" + choices.of("True", "False") + "):", () -> inner(scope));
            default -> closure(scope);
        }
    }

    private void inner(Scope scope) {
        body(scope, choices.between(1, 3));
    }

    private void loop(Scope scope) {
        String source = choices.of(
                "range(" + choices.between(0, 6) + ")",
                expressions.make(Kind.LIST, scope, 1) + "[:6]",
                "enumerate(" + expressions.make(Kind.STR, scope, 1) + "[:5])",
                "objects[:3]",
                "list(" + expressions.make(Kind.DICT, scope, 1) + ".items())[:4]",
                "zip(range(4), " + expressions.make(Kind.LIST, scope, 0) + ")");
        String variable = "i" + variables++;
        scope.add(Kind.INT, variable);
        loops++;
        out.block("for " + variable + " in " + source + ":", () -> inner(scope));
        loops--;
        if (choices.percent(20)) {
            out.block("else:", () -> inner(scope));
        }
    }

    private void attempt(Scope scope) {
        out.block("try:", () -> inner(scope));
        boolean caught = choices.percent(80);
        if (caught) {
            out.block(
                    "except " + choices.of("Exception", "(ValueError, TypeError)", "KeyError", "AttributeError")
                            + " as e:",
                    () -> {
                        out.line("note(type(e).__name__, e)");
                        inner(scope);
                    });
        }
        if (!caught || choices.percent(30)) {
            out.block("finally:", () -> out.line("note('finally')"));
        }
    }

    private void closure(Scope scope) {
        String name = "f" + variables++;
        List<String> own = scope.own(Kind.INT).stream()
                .filter(variable -> !variable.startsWith("g"))
                .toList();
        out.block("def " + name + "(p=" + expressions.make(Kind.INT, scope, 0) + "):", () -> {
            boolean rebinds = !own.isEmpty() && choices.percent(50);
            if (rebinds) {
                String variable = choices.of(own);
                out.line("nonlocal " + variable);
                out.line(variable + " = " + variable + " if p else p");
            }
            Scope innermost = new Scope(scope);
            innermost.add(Kind.INT, "p");
            out.line("return " + expressions.make(Kind.INT, innermost, 1));
        });
        out.line("note(" + name + "(), " + name + "(" + expressions.make(Kind.INT, scope, 0) + "))");
    }
}
