package org.scoria.propertytests;

/// Random classes `C0`, `C1` … that share attribute and method names, so that one call site meets many of them.
final class ClassWriter {
    static final int COUNT = 4;

    private final Choices choices;
    private final SourceWriter out;
    private final Expressions expressions;
    private boolean slots;

    ClassWriter(Choices choices, SourceWriter out, Expressions expressions) {
        this.choices = choices;
        this.out = out;
        this.expressions = expressions;
    }

    void write() {
        for (int i = 0; i < COUNT; i++) {
            String name = "C" + i;
            out.block("class " + name + bases(i) + ":", this::body);
        }
        out.line("objects = [C0(1), C1(2), C2(3), C3(4), C0(5, 6)]");
    }

    private String bases(int index) {
        if (index == 0 || choices.percent(35)) {
            return choices.percent(10) ? "(metaclass=Meta)" : "";
        }
        return "(C" + choices.below(index) + ")";
    }

    private void body() {
        slots = choices.percent(20);
        if (slots) {
            out.line("__slots__ = ('x', 'y', 'z', 'w')");
        }
        initializer();
        for (String attribute : Expressions.ATTRIBUTES) {
            member(attribute);
        }
        for (String method : Expressions.METHODS) {
            if (choices.percent(75)) {
                method(method);
            }
        }
        special();
    }

    private void initializer() {
        out.block("def __init__(self, a, b=2):", () -> {
            out.line("self.x = a");
            if (choices.percent(70)) {
                out.line("self.y = " + expression(Kind.any(choices)));
            }
            if (choices.percent(50)) {
                out.line("self.z = b");
            }
        });
    }

    /// A class attribute, a property, or nothing, under the name of an instance attribute.
    private void member(String name) {
        if (slots || choices.percent(70)) {
            return;
        }
        switch (choices.below(3)) {
            case 0 -> out.line(name + " = " + choices.of("10", "'class'", "3.5", "None"));
            case 1 -> {
                out.line("@property");
                out.block("def " + name + "(self):", () -> out.line("return self.__dict__.get('" + name + "', 11)"));
                out.line("@" + name + ".setter");
                out.block("def " + name + "(self, v):", () -> out.line("self.__dict__['" + name + "'] = v"));
            }
            default -> out.line(name + " = Descriptor(" + choices.below(5) + ")");
        }
    }

    private void method(String name) {
        switch (choices.below(8)) {
            case 0 -> {
                out.line("@staticmethod");
                out.block("def " + name + "(a, b=3):", () -> out.line("return a"));
            }
            case 1 -> {
                out.line("@classmethod");
                out.block("def " + name + "(cls, a=1, *rest):", () -> out.line("return len(cls.__name__)"));
            }
            default ->
                out.block("def " + name + "(self, " + choices.of("a", "a, b=4", "a=0, *c", "a=1, **k") + "):", () -> {
                    if (choices.percent(25)) {
                        out.line("self.y = " + expression(Kind.INT));
                    }
                    out.line("return " + result(name));
                });
        }
    }

    private String result(String name) {
        return switch (choices.below(4)) {
            case 0 -> "super()." + name + "(a)";
            case 1 -> "self.x";
            default -> expression(Kind.INT);
        };
    }

    private void special() {
        if (choices.percent(15)) {
            out.block("def __getattr__(self, name):", () -> {
                out.line("if name.startswith('__'): raise AttributeError(name)");
                out.line("return len(name)");
            });
        }
        if (choices.percent(25)) {
            String operator = choices.of("__add__", "__radd__", "__sub__", "__mul__", "__and__", "__floordiv__");
            out.block(
                    "def " + operator + "(self, other):",
                    () -> out.line(choices.of("return 5", "return NotImplemented", "return self")));
        }
        if (choices.percent(20)) {
            out.block(
                    "def __eq__(self, other):",
                    () -> out.line(choices.of("return self is other", "return NotImplemented", "return other == 1")));
            out.line("__hash__ = object.__hash__");
        }
        if (choices.percent(15)) {
            out.block("def __len__(self):", () -> out.line("return " + choices.of("0", "2", "-1", "'n'")));
        }
        if (choices.percent(15)) {
            out.block("def __getitem__(self, i):", () -> out.line("if i > 2: raise IndexError(i)\n        return i"));
        }
        if (choices.percent(10)) {
            out.block("def __bool__(self):", () -> out.line("return " + choices.of("True", "False", "1")));
        }
        if (choices.percent(10)) {
            out.block("def __call__(self, *a):", () -> out.line("return len(a)"));
        }
    }

    private String expression(Kind kind) {
        Scope scope = new Scope(null);
        scope.add(Kind.INT, "self.x");
        scope.add(Kind.OBJECT, "self");
        return expressions.make(kind, scope, 1);
    }
}
