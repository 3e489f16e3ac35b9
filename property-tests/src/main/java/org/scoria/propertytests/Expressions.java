package org.scoria.propertytests;

import java.util.ArrayList;
import java.util.List;

/// Random expressions of a wanted kind. Values stay small: products are taken modulo a prime, sequences are cut, so
/// that every program ends soon.
final class Expressions {
    static final String[] ATTRIBUTES = {"x", "y", "z"};
    static final String[] METHODS = {"m0", "m1", "m2"};

    private static final String[] INTS = {
        "0", "1", "2", "-1", "7", "255", "-6", "256", "True", "2**31", "-(2**63)", "2**63 - 1", "10**20", "MyInt(3)"
    };
    private static final String[] FLOATS = {
        "0.0", "-0.0", "1.5", "2.0", "1e300", "-3.25", "float('nan')", "float('inf')", "1e-7", "0.1"
    };
    private static final String[] STRINGS = {
        "''", "'a'", "'abc'", "'x'", "'\\ud800'", "'\\U0001f30b!'", "'\\xe9t\\xe9'", "MyStr('s')", "'7'"
    };

    private final Choices choices;
    private final List<String> functions;

    Expressions(Choices choices, List<String> functions) {
        this.choices = choices;
        this.functions = functions;
    }

    /// An expression, seldom of another kind than wanted.
    String make(Kind kind, Scope scope, int depth) {
        Kind made = choices.percent(4) ? Kind.any(choices) : kind;
        List<String> variables = scope.of(made);
        if (!variables.isEmpty() && choices.percent(depth == 0 ? 70 : 35)) {
            return choices.of(variables);
        }
        if (depth == 0) {
            return literal(made, scope);
        }
        return switch (made) {
            case INT -> integer(scope, depth - 1);
            case FLOAT -> floating(scope, depth - 1);
            case STR -> string(scope, depth - 1);
            case LIST -> list(scope, depth - 1);
            case TUPLE -> tuple(scope, depth - 1);
            case DICT -> dict(scope, depth - 1);
            case OBJECT -> object(scope, depth - 1);
        };
    }

    private String literal(Kind kind, Scope scope) {
        return switch (kind) {
            case INT -> choices.of(INTS);
            case FLOAT -> choices.of(FLOATS);
            case STR -> choices.of(STRINGS);
            case LIST -> choices.of("[]", "[1, 2, 3]", "['a', 'b']", "[0.5, 2]");
            case TUPLE -> choices.of("()", "(1, 2)", "('a', 3, None)");
            case DICT -> choices.of("{}", "{'x': 1}", "{1: 'a', 'y': 2.5}");
            case OBJECT -> choices.of("objects[0]", "objects[-1]", "objects[1]");
        };
    }

    private String integer(Scope scope, int depth) {
        return switch (choices.below(14)) {
            case 0, 1 -> binary(Kind.INT, choices.of("+", "-", "&", "|", "^"), scope, depth);
            case 2 -> "(" + binary(Kind.INT, "*", scope, depth) + " % 10007)";
            case 3 -> binary(Kind.INT, choices.of("//", "%"), scope, depth);
            case 4 -> "(" + choices.of("-", "~", "+") + make(Kind.INT, scope, depth) + ")";
            case 5 -> "len(" + make(container(), scope, depth) + ")";
            case 6, 7 -> receiver(scope) + "." + choices.of(ATTRIBUTES);
            case 8 -> methodCall(scope, depth);
            case 9 -> functionCall(scope, depth);
            case 10 ->
                "(" + make(Kind.INT, scope, depth) + " if " + condition(scope, depth) + " else "
                        + make(Kind.INT, scope, depth) + ")";
            case 11 -> make(Kind.LIST, scope, 0) + "[" + make(Kind.INT, scope, 0) + "]";
            case 12 ->
                choices.of("max", "min") + "(" + make(Kind.INT, scope, depth) + ", " + make(Kind.INT, scope, depth)
                        + ")";
            default -> "sum(" + choices.of("[v & 7 for v in range(4)]", "v | 1 for v in range(3)") + ")";
        };
    }

    private String floating(Scope scope, int depth) {
        return switch (choices.below(4)) {
            case 0 -> binary(Kind.FLOAT, choices.of("+", "-", "*", "/"), scope, depth);
            case 1 -> "(" + make(Kind.INT, scope, depth) + " / " + make(Kind.FLOAT, scope, depth) + ")";
            case 2 -> "abs(" + make(Kind.FLOAT, scope, depth) + ")";
            default -> "float(" + make(Kind.INT, scope, depth) + ")";
        };
    }

    private String string(Scope scope, int depth) {
        return switch (choices.below(8)) {
            case 0 -> "(" + binary(Kind.STR, "+", scope, depth) + ")[-30:]";
            case 1 -> formatted(make(Kind.any(choices), scope, 0), make(Kind.INT, scope, 0));
            case 2 -> "str(" + make(Kind.any(choices), scope, depth) + ")[:20]";
            case 3 -> make(Kind.STR, scope, 0) + "." + choices.of("upper()", "strip()", "title()", "swapcase()");
            case 4 -> make(Kind.STR, scope, 0) + "[" + choices.of("1:", "::-1", ":2", "0", "-1") + "]";
            case 5 ->
                choices.of("','", "''") + ".join([" + make(Kind.STR, scope, 0) + ", " + choices.of(STRINGS) + "])";
            case 6 -> "'%s|%r' % (" + make(Kind.INT, scope, 0) + ", " + make(Kind.STR, scope, 0) + ")";
            default -> "type(" + make(Kind.any(choices), scope, 0) + ").__name__";
        };
    }

    /// An f-string; `format` where a backslash forbids one.
    private static String formatted(String first, String second) {
        return first.contains("\\") || second.contains("\\")
                ? "'{!r:.20}<{}'.format(" + first + ", " + second + ")"
                : "f\"{ " + first + " !r:.20}<{" + second + "}\"";
    }

    private String list(Scope scope, int depth) {
        return switch (choices.below(6)) {
            case 0 -> "[" + make(Kind.any(choices), scope, depth) + ", " + make(Kind.any(choices), scope, depth) + "]";
            case 1 -> "(" + binary(Kind.LIST, "+", scope, depth) + ")[:9]";
            case 2 ->
                "[" + choices.of("v", "v + 1", "v * v", "str(v)") + " for v in "
                        + choices.of("range(5)", make(Kind.LIST, scope, 0)) + choices.of("", " if v") + "]";
            case 3 -> make(Kind.LIST, scope, 0) + "[" + choices.of("1:", "::-1", ":2", "::2") + "]";
            case 4 -> "list(" + make(container(), scope, depth) + ")";
            default -> "[*" + make(Kind.TUPLE, scope, 0) + ", " + make(Kind.INT, scope, depth) + "]";
        };
    }

    private String tuple(Scope scope, int depth) {
        return switch (choices.below(3)) {
            case 0 -> "(" + make(Kind.any(choices), scope, depth) + ", " + make(Kind.any(choices), scope, depth) + ")";
            case 1 -> "tuple(" + make(container(), scope, depth) + ")";
            default -> "divmod(" + make(Kind.INT, scope, depth) + ", " + make(Kind.INT, scope, depth) + ")";
        };
    }

    private String dict(Scope scope, int depth) {
        return switch (choices.below(3)) {
            case 0 -> "{" + make(Kind.STR, scope, 0) + ": " + make(Kind.any(choices), scope, depth) + "}";
            case 1 -> "{k: k for k in " + choices.of("'abc'", "range(3)") + "}";
            default -> "{**" + make(Kind.DICT, scope, 0) + ", 'k': " + make(Kind.INT, scope, depth) + "}";
        };
    }

    private String object(Scope scope, int depth) {
        if (choices.percent(40)) {
            return "C" + choices.below(ClassWriter.COUNT) + "(" + arguments(scope, depth, 2) + ")";
        }
        return "objects[" + make(Kind.INT, scope, 0) + " % len(objects)]";
    }

    private Kind container() {
        return choices.of(List.of(Kind.LIST, Kind.TUPLE, Kind.STR, Kind.DICT));
    }

    private String binary(Kind kind, String operator, Scope scope, int depth) {
        return "(" + make(kind, scope, depth) + " " + operator + " " + make(kind, scope, depth) + ")";
    }

    /// An object to take an attribute of: numbers need parentheses.
    String receiver(Scope scope) {
        String object = make(Kind.OBJECT, scope, 0);
        return Character.isLetter(object.charAt(0)) ? object : "(" + object + ")";
    }

    String methodCall(Scope scope, int depth) {
        return receiver(scope) + "." + choices.of(METHODS) + "(" + arguments(scope, depth, 1) + ")";
    }

    private String functionCall(Scope scope, int depth) {
        return functions.isEmpty()
                ? choices.of(INTS)
                : choices.of(functions) + "(" + make(Kind.OBJECT, scope, 0) + ", " + arguments(scope, depth, 1) + ")";
    }

    /// About so many arguments, seldom one more or less, sometimes by keyword or starred.
    private String arguments(Scope scope, int depth, int count) {
        List<String> all = new ArrayList<>();
        int wanted = choices.percent(5) ? choices.below(4) : count;
        for (int i = 0; i < wanted; i++) {
            String value = make(Kind.INT, scope, depth);
            all.add(choices.percent(8) ? "*[" + value + "]" : value);
        }
        if (choices.percent(6)) {
            all.add(choices.of("a", "b", "c") + "=" + make(Kind.INT, scope, 0));
        }
        return String.join(", ", all);
    }

    String condition(Scope scope, int depth) {
        return switch (choices.below(7)) {
            case 0 -> binary(Kind.INT, choices.of("<", ">", "<=", "!="), scope, depth);
            case 1 -> binary(Kind.any(choices), choices.of("==", "is", "is not"), scope, depth);
            case 2 -> "(" + make(Kind.any(choices), scope, 0) + " in " + make(container(), scope, depth) + ")";
            case 3 -> "(not " + make(Kind.any(choices), scope, depth) + ")";
            case 4 ->
                "isinstance(" + make(Kind.any(choices), scope, 0) + ", " + choices.of("int", "str", "C0", "C1") + ")";
            case 5 -> binary(Kind.FLOAT, choices.of("<", ">="), scope, depth);
            default -> make(Kind.any(choices), scope, depth);
        };
    }
}
