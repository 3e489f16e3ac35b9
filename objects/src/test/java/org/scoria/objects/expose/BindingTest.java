package org.scoria.objects.expose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scoria.objects.Abstract;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.TestInterpreter;
import org.scoria.objects.ThreadState;

/// Binding of arguments to text signatures. The signatures are those of CPython's own functions, the messages what
/// CPython 3.11 says when they are called so.
class BindingTest {
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    /// One function, whose calls give back the bound arguments, `*args` and `**kwargs`.
    private static final class Table extends BuiltinTable {
        private final BuiltinEntry.Kind kind;
        private final String name;
        private final String text;

        Table(BuiltinEntry.Kind kind, String signature) {
            this.kind = kind;
            this.name = signature.substring(0, signature.indexOf('('));
            this.text = signature.substring(signature.indexOf('('));
        }

        @Override
        public String name() {
            return kind == BuiltinEntry.Kind.FUNCTION ? "math" : "list";
        }

        @Override
        protected void describe(Entries to) {
            switch (kind) {
                case FUNCTION -> to.function(0, name, 0, 0, true, text);
                case NEW -> to.constructor(0, name, 0, 0, true, text);
                case INIT -> to.initializer(0, name, 0, 0, true, text);
                default -> to.method(0, name, 0, 0, true, text);
            }
        }

        @Override
        public PyObject call(int id, PyObject[] bound, PyObject[] varargs, PyDict varkeywords) {
            List<PyObject> all = new ArrayList<>();
            for (PyObject o : bound) {
                all.add(o == null ? PyStr.of("-") : o);
            }
            if (varargs != null) {
                all.add(PyTuple.of(varargs));
            }
            if (varkeywords != null) {
                all.add(varkeywords);
            }
            return PyTuple.of(all.toArray(PyObject.NO_ARGS));
        }
    }

    /// Calls with ints `1 … positional` and, for each name, `10, 11, …`.
    private static PyObject call(BuiltinEntry.Kind kind, String signature, int positional, String... names) {
        Table table = new Table(kind, signature);
        PyObject[] args = new PyObject[positional + names.length];
        PyStr[] keywords = names.length == 0 ? null : new PyStr[names.length];
        for (int i = 0; i < positional; i++) {
            args[i] = PyInt.of(i + 1);
        }
        for (int i = 0; i < names.length; i++) {
            args[positional + i] = PyInt.of(10 + i);
            keywords[i] = PyStr.of(names[i]);
        }
        BuiltinEntry entry = table.entry(0);
        PyObject receiver = kind == BuiltinEntry.Kind.NEW ? PyInt.TYPE : PyNone.NONE;
        PyObject self = entry.signature().takesReceiver() ? receiver : null;
        return table.invoke(entry, self, args, 0, keywords);
    }

    private static void assertBinds(String expected, String signature, int positional, String... names) {
        assertEquals(expected, show(call(BuiltinEntry.Kind.FUNCTION, signature, positional, names)));
    }

    private static String show(PyObject o) {
        if (o instanceof PyTuple tuple) {
            return Stream.of(tuple.items).map(BindingTest::show).collect(Collectors.joining(", ", "(", ")"));
        }
        if (o instanceof PyDict dict) {
            StringBuilder b = new StringBuilder("{");
            for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                b.append(dict.keyAt(i))
                        .append(": ")
                        .append(show(dict.valueAt(i)))
                        .append(' ');
            }
            return b.toString().strip() + "}";
        }
        return Abstract.str(o).toString();
    }

    private static void assertError(
            BuiltinEntry.Kind kind, String message, String signature, int positional, String... names) {
        PyException e = assertThrows(PyException.class, () -> call(kind, signature, positional, names));
        assertEquals("TypeError: " + message, e.value.type().name() + ": " + Abstract.str(e.value));
    }

    private static void assertMethodError(String message, String signature, int positional, String... names) {
        assertError(BuiltinEntry.Kind.METHOD, message, signature, positional, names);
    }

    private static void assertFunctionError(String message, String signature, int positional, String... names) {
        assertError(BuiltinEntry.Kind.FUNCTION, message, signature, positional, names);
    }

    @Test
    void bindsByPositionAndName() {
        assertBinds("(1, 2, -)", "f(a, b, c=0)", 2);
        assertBinds("(1, 10, -)", "f(a, b, c=0)", 1, "b");
        assertBinds("(11, 10, -)", "f(a, b, c=0)", 0, "b", "a");
        assertBinds("(1, -, 10)", "f(a, b=None, *, c=0)", 1, "c");
        assertBinds("(-, 10)", "sort(*, key=None, reverse=False)", 0, "reverse");
        assertBinds("(1, -, (2, 3))", "f(a, /, *rest, end=None)", 3);
        assertBinds("(1, 10, (2, 3))", "f(a, /, *rest, end=None)", 3, "end");
        assertBinds("(1, (), {a: 10 z: 11})", "f(a, /, *args, **kwargs)", 1, "a", "z");
        assertBinds("(10, {z: 11})", "f(a, **kwargs)", 0, "a", "z");
        assertBinds("()", "f()", 0);
    }

    @Test
    void noArguments() {
        assertMethodError("list.clear() takes no arguments (1 given)", "clear($self, /)", 1);
        assertMethodError("list.clear() takes no keyword arguments", "clear($self, /)", 0, "a");
        assertFunctionError("math.f() takes no arguments (2 given)", "f()", 2);
    }

    @Test
    void oneArgument() {
        assertMethodError("list.append() takes exactly one argument (0 given)", "append($self, object, /)", 0);
        assertMethodError("list.append() takes exactly one argument (2 given)", "append($self, object, /)", 2);
        assertMethodError("list.append() takes no keyword arguments", "append($self, object, /)", 0, "a");
        assertFunctionError("math.sqrt() takes exactly one argument (0 given)", "sqrt(x, /)", 0);
        assertFunctionError("math.sqrt() takes no keyword arguments", "sqrt(x, /)", 0, "x");
    }

    @Test
    void positionalOnly() {
        assertMethodError("pop expected at most 1 argument, got 2", "pop($self, index=-1, /)", 2);
        assertMethodError("list.pop() takes no keyword arguments", "pop($self, index=-1, /)", 0, "x");
        assertMethodError("replace expected at least 2 arguments, got 1", "replace($self, old, new, count=-1, /)", 1);
        assertMethodError("replace expected at most 3 arguments, got 4", "replace($self, old, new, count=-1, /)", 4);
        assertMethodError("insert expected 2 arguments, got 1", "insert($self, index, object, /)", 1);
        assertFunctionError("f expected at least 1 argument, got 0", "f(a, /, *args)", 0);
    }

    @Test
    void constructors() {
        BuiltinEntry.Kind kind = BuiltinEntry.Kind.NEW;
        assertError(kind, "list expected at most 1 argument, got 2", "list($type, x=0, /)", 2);
        assertError(kind, "list() takes no keyword arguments", "list($type, x=0, /)", 0, "x");
        assertError(kind, "list() takes at most 2 arguments (3 given)", "list($type, x, /, base=10)", 3);
        assertError(
                BuiltinEntry.Kind.INIT, "list expected at most 1 argument, got 2", "list($self, iterable=(), /)", 2);
        assertError(BuiltinEntry.Kind.INIT, "list() takes no keyword arguments", "list($self, iterable=(), /)", 0, "a");
    }

    @Test
    void keywordsTooMany() {
        String split = "split($self, /, sep=None, maxsplit=-1)";
        assertMethodError("split() takes at most 2 arguments (3 given)", split, 3);
        assertMethodError("'foo' is an invalid keyword argument for split()", split, 0, "foo");
        assertMethodError("argument for split() given by name ('sep') and position (1)", split, 1, "sep");
        String sort = "sort($self, /, *, key=None, reverse=False)";
        assertMethodError("sort() takes no positional arguments", sort, 1);
        assertMethodError("'foo' is an invalid keyword argument for sort()", sort, 0, "foo");
        assertMethodError("sort() takes at most 2 keyword arguments (3 given)", sort, 0, "key", "foo", "reverse");
    }

    @Test
    void keywordsAndPositionalOnly() {
        String sum = "sum(iterable, /, start=0)";
        assertFunctionError("sum() takes at least 1 positional argument (0 given)", sum, 0);
        assertFunctionError("sum() takes at least 1 positional argument (0 given)", sum, 0, "start");
        assertFunctionError("sum() takes at most 2 arguments (3 given)", sum, 3);
        assertFunctionError("'iterable' is an invalid keyword argument for sum()", sum, 1, "iterable");
    }

    @Test
    void keywordsMissing() {
        String compile =
                "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)";
        assertFunctionError("compile() missing required argument 'source' (pos 1)", compile, 0);
        assertFunctionError("compile() missing required argument 'filename' (pos 2)", compile, 1);
        assertFunctionError("compile() missing required argument 'mode' (pos 3)", compile, 2, "flags");
        assertFunctionError("compile() takes at most 6 positional arguments (7 given)", compile, 7);
        assertFunctionError("'foo' is an invalid keyword argument for compile()", compile, 3, "foo");
        assertFunctionError(
                "to_bytes() takes at most 2 positional arguments (3 given)",
                "to_bytes(length=1, byteorder='big', *, signed=False)",
                3);
    }

    @Test
    void varargsWithKeywords() {
        String print = "print(*args, sep=' ', end='\\n', file=None, flush=False)";
        assertBinds("(-, -, -, -, (1, 2))", print, 2);
        assertFunctionError("'foo' is an invalid keyword argument for print()", print, 3, "foo");
    }
}
