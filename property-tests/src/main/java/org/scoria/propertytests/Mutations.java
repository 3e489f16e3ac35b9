package org.scoria.propertytests;

/// Changes of the world that specialized code must notice: what the loop of a program does between two calls.
final class Mutations {
    private final Choices choices;
    private final Expressions expressions;

    Mutations(Choices choices, Expressions expressions) {
        this.choices = choices;
        this.expressions = expressions;
    }

    /// One statement.
    String next(Scope scope) {
        return switch (choices.below(7)) {
            case 0, 1 -> ofType(scope);
            case 2, 3 -> ofInstance(scope);
            case 4 -> ofFunction();
            case 5 -> ofGlobal(scope);
            default -> ofHierarchy();
        };
    }

    private String type() {
        return "C" + choices.below(ClassWriter.COUNT);
    }

    private String member() {
        return choices.percent(50) ? choices.of(Expressions.ATTRIBUTES) : choices.of(Expressions.METHODS);
    }

    private String ofType(Scope scope) {
        return switch (choices.below(6)) {
            case 0 ->
                type() + "." + choices.of(Expressions.ATTRIBUTES) + " = "
                        + expressions.make(Kind.any(choices), scope, 1);
            case 1 -> "del " + type() + "." + member();
            case 2 -> type() + "." + choices.of(Expressions.METHODS) + " = lambda self, a=1, *r: (a, len(r))";
            case 3 ->
                type() + "." + choices.of(Expressions.ATTRIBUTES) + " = property(lambda self: " + choices.below(9)
                        + ")";
            case 4 -> type() + ".__getattr__ = lambda self, n: n.upper()";
            default ->
                type() + "." + choices.of("__add__", "__radd__", "__sub__", "__eq__", "__len__", "__getitem__")
                        + " = lambda self, o=3: " + choices.of("o", "NotImplemented", "7");
        };
    }

    private String ofInstance(Scope scope) {
        String object = "objects[" + choices.below(5) + "]";
        return switch (choices.below(7)) {
            case 0 -> "del " + object + "." + choices.of(Expressions.ATTRIBUTES);
            case 1 -> object + "." + member() + " = " + expressions.make(Kind.any(choices), scope, 1);
            case 2 -> object + ".__dict__.clear()";
            case 3 -> object + ".__dict__ = {'y': 1, 'x': 'new'}";
            case 4 -> object + "." + choices.of(Expressions.METHODS) + " = lambda *a: len(a)";
            case 5 -> object + ".__class__ = " + type();
            default -> object + " = " + type() + "(" + choices.below(4) + ")";
        };
    }

    private String ofFunction() {
        String function = "h" + choices.below(ProgramGenerator.FUNCTIONS);
        return switch (choices.below(4)) {
            case 0 -> function + ".__defaults__ = (" + choices.below(9) + ",)";
            case 1 -> function + ".__code__ = h" + choices.below(ProgramGenerator.FUNCTIONS) + ".__code__";
            case 2 -> function + " = lambda o, a=0, *r: (a, 'lambda')";
            default -> function + ".__defaults__ = None";
        };
    }

    private String ofGlobal(Scope scope) {
        return switch (choices.below(4)) {
            case 0 ->
                "g" + choices.below(ProgramGenerator.GLOBALS) + " = " + expressions.make(Kind.any(choices), scope, 1);
            case 1 -> "len = lambda o: 42";
            case 2 -> "globals().pop('" + choices.of("len", "isinstance", "max", "sum") + "', None)";
            default -> "isinstance = lambda o, c: False";
        };
    }

    private String ofHierarchy() {
        return switch (choices.below(3)) {
            case 0 -> type() + ".__bases__ = (" + type() + ",)";
            case 1 -> "Descriptor.__set__ = lambda self, o, v: note('set', v)";
            default -> "del Descriptor.__set__";
        };
    }
}
