package org.scoria.propertytests;

import java.util.ArrayList;
import java.util.List;

/// Random Python programs that end, and that say on their way what they do: functions are called with objects of
/// several classes until they are warm, while the world around them changes ([Mutations]).
///
/// The same seed gives the same program.
public final class ProgramGenerator {
    static final int FUNCTIONS = 3;
    static final int GLOBALS = 3;

    private final Choices choices;
    private final SourceWriter out = new SourceWriter();
    private final List<String> functions = new ArrayList<>();
    private final Expressions expressions;

    private ProgramGenerator(long seed) {
        choices = new Choices(seed);
        expressions = new Expressions(choices, functions);
    }

    /// The program of a seed.
    public static String program(long seed) {
        return new ProgramGenerator(seed).write();
    }

    private String write() {
        out.line(PRELUDE);
        for (int i = 0; i < GLOBALS; i++) {
            out.line("g" + i + " = " + expressions.make(Kind.INT, new Scope(null), 0));
        }
        new ClassWriter(choices, out, expressions).write();
        for (int i = 0; i < FUNCTIONS; i++) {
            function(i);
        }
        out.block("def main():", this::main);
        out.line("main()");
        out.line("note([sorted(vars(o)) if hasattr(o, '__dict__') else getattr(o, 'x', 0) for o in objects])");
        return out.toString();
    }

    private Scope globals() {
        Scope scope = new Scope(null);
        for (int i = 0; i < GLOBALS; i++) {
            scope.add(Kind.INT, "g" + i);
        }
        return scope;
    }

    private void function(int index) {
        String name = "h" + index;
        boolean generator = choices.percent(20);
        out.block("def " + name + "(o, a" + choices.of("", "=3", "=1, *r", "=2, *, b=5") + "):", () -> {
            Scope scope = new Scope(globals());
            scope.add(Kind.OBJECT, "o");
            scope.add(Kind.INT, "a");
            if (choices.percent(30)) {
                out.line("global g0");
                scope.add(Kind.INT, "g0");
            }
            new StatementWriter(choices, out, expressions, generator).body(scope, choices.between(2, 6));
            if (generator) {
                out.line("yield a");
            }
            out.line("return " + expressions.make(Kind.INT, scope, 2));
        });
        if (!generator) {
            functions.add(name);
        } else {
            functions.add("drain");
            out.block("def drain(*a):", () -> out.line("return list(" + name + "(*a))[:8]"));
        }
    }

    /// Calls the functions, changes something, calls again: at each place of the way from cold to hot.
    private void main() {
        out.line("global g0, g1, g2, h0, h1, h2, len, isinstance");
        Mutations mutations = new Mutations(choices, expressions);
        Scope scope = globals();
        int rounds = choices.of(List.of(1, 3, 9, 14, 30));
        out.block("for i in range(" + rounds + "):", () -> {
            scope.add(Kind.INT, "i");
            int changes = choices.between(1, 3);
            for (int c = 0; c < changes; c++) {
                int when = choices.below(rounds);
                out.block(
                        "if i " + choices.of("==", "==", ">=") + " " + when + ":",
                        () -> guarded(mutations.next(scope)));
            }
            for (String function : functions) {
                guarded("note(" + function + "(objects[i % " + choices.between(1, 5) + "], i))");
            }
            if (choices.percent(50)) {
                guarded("note(" + expressions.make(Kind.any(choices), scope, 2) + ")");
            }
        });
    }

    private void guarded(String statement) {
        out.block("try:", () -> out.line(statement));
        out.block("except Exception as e:", () -> out.line("note(type(e).__name__, e, line(e))"));
    }

    private static final String PRELUDE = """
        def note(*values):
            print(*[ascii(v)[:60] for v in values])
        def line(e):
            t = e.__traceback__
            while t.tb_next: t = t.tb_next
            # CPython reports a pair of LOAD_FAST at the first of them once it is warm
            if type(e) is UnboundLocalError: return 0
            return list(t.tb_frame.f_code.co_positions())[t.tb_lasti // 2]
        objects = [0, 'early']
        class MyInt(int): pass
        class MyStr(str): pass
        class Meta(type):
            def __len__(cls): return 9
        class Descriptor:
            def __init__(self, v): self.v = v
            def __get__(self, o, t=None): return self.v
            def __set__(self, o, v): note('stored', v)
        class Context:
            def __init__(self, swallow): self.swallow = swallow
            def __enter__(self): note('enter')
            def __exit__(self, t, v, tb): note('exit', t); return self.swallow
        """.stripTrailing();
}
