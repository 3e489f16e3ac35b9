package org.scoria.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// Every misuse of the annotations is an error at the element that commits it.
class MisuseTest {
    /// The first line that `body` occupies.
    private static final int FIRST = 6;

    private static List<String> errorsOf(String annotation, String body) throws IOException {
        String methods = """
            package example;
            import org.scoria.objects.*;
            import org.scoria.objects.expose.*;
            %s
            final class Methods {
            %s
            }
            """.formatted(annotation, body);
        String value = """
            package example;
            import org.scoria.objects.*;
            public class Value extends PyObject {
                public static final PyType TYPE = null;
                @Override public PyType type() { return TYPE; }
            }
            """;
        List<JavaFileObject> sources = List.of(
                InMemoryCompiler.source("example.Methods", methods), InMemoryCompiler.source("example.Value", value));
        InMemoryCompiler compiler = new InMemoryCompiler();
        compiler.run(sources);
        return compiler.errors;
    }

    private static void assertTypeError(String message, String body) throws IOException {
        assertEquals(
                List.of(FIRST + body.lines().toList().size() - 1 + ": " + message),
                errorsOf("@PythonType(value = Value.class, name = \"value\")", body));
    }

    private static void assertModuleError(String message, String body) throws IOException {
        assertEquals(
                List.of(FIRST + body.lines().toList().size() - 1 + ": " + message),
                errorsOf("@PythonModule(\"m\")", body));
    }

    @Test
    void methodsMustBeStatic() throws IOException {
        assertTypeError("exposed methods are static", "@Builtin(\"f($self, /)\")\nvoid f(Value self) {}");
    }

    @Test
    void methodsMustNotBePrivate() throws IOException {
        assertTypeError(
                "exposed methods are not private", "@Builtin(\"f($self, /)\")\nprivate static void f(Value self) {}");
    }

    @Test
    void signaturesMustParse() throws IOException {
        assertModuleError("expected name(parameters), found \"f\"", "@Builtin(\"f\")\nstatic void f() {}");
        assertModuleError("misplaced /", "@Builtin(\"f(/)\")\nstatic void f() {}");
        assertModuleError(
                "parameter 'b' without default follows one with a default",
                "@Builtin(\"f(a=1, b)\")\nstatic void f(PyObject a, PyObject b) {}");
        assertModuleError("duplicate parameter 'a'", "@Builtin(\"f(a, a)\")\nstatic void f(PyObject a, PyObject b) {}");
        assertModuleError("more than one *", "@Builtin(\"f(*a, *b)\")\nstatic void f(PyObject[] a, PyObject[] b) {}");
        assertModuleError("nothing may follow **a", "@Builtin(\"f(**a, b)\")\nstatic void f(PyDict a, PyObject b) {}");
        assertModuleError(
                "named parameters must follow a bare *", "@Builtin(\"f(a, *)\")\nstatic void f(PyObject a) {}");
        assertModuleError("\"a b\" is not a name", "@Builtin(\"f(a b)\")\nstatic void f(PyObject a) {}");
        assertModuleError(
                "unbalanced quotes or brackets in (a='x)", "@Builtin(\"f(a='x)\")\nstatic void f(PyObject a) {}");
    }

    @Test
    void parametersMustAgree() throws IOException {
        assertModuleError("no Java parameter for b", "@Builtin(\"f(a, b)\")\nstatic void f(PyObject a) {}");
        assertModuleError(
                "the signature has no parameter for b", "@Builtin(\"f(a)\")\nstatic void f(PyObject a, PyObject b) {}");
        assertTypeError("no Java parameter for $self", "@Builtin(\"f($self, /)\")\nstatic void f() {}");
    }

    @Test
    void typesMustConvert() throws IOException {
        assertModuleError(
                "cannot convert to java.util.List<java.lang.String>",
                "@Builtin(\"f(a)\")\nstatic void f(java.util.List<String> a) {}");
        assertModuleError("*args must be a PyObject[]", "@Builtin(\"f(*a)\")\nstatic void f(PyTuple a) {}");
        assertModuleError("**kwargs must be a PyDict", "@Builtin(\"f(**a)\")\nstatic void f(PyObject a) {}");
        assertModuleError(
                "cannot convert the result type java.lang.Object",
                "@Builtin(\"f()\")\nstatic Object f() { return null; }");
    }

    @Test
    void defaultsMustFit() throws IOException {
        assertModuleError("default None does not fit long", "@Builtin(\"f(a=None)\")\nstatic void f(long a) {}");
        assertModuleError("default 'x' does not fit int", "@Builtin(\"f(a='x')\")\nstatic void f(int a) {}");
        assertModuleError("default 1.5 does not fit long", "@Builtin(\"f(a=1.5)\")\nstatic void f(long a) {}");
        assertModuleError(
                "default <unrepresentable> does not fit double",
                "@Builtin(\"f(a=<unrepresentable>)\")\nstatic void f(double a) {}");
    }

    @Test
    void receiversMustFitTheKind() throws IOException {
        assertTypeError("the signature must have $self first", "@Builtin(\"f(a, /)\")\nstatic void f(PyObject a) {}");
        assertTypeError("self must be a Value", "@Builtin(\"f($self, /)\")\nstatic void f(PyStr self) {}");
        assertTypeError(
                "the signature must have $type first",
                "@Builtin(\"f($self, /)\") @ClassMethod\nstatic void f(PyType self) {}");
        assertTypeError(
                "the receiver must be a PyType", "@New(\"f($type, /)\")\nstatic PyObject f(PyObject t) { return t; }");
        assertTypeError(
                "the signature must have no receiver",
                "@Builtin(\"f($self, /)\") @StaticMethod\nstatic void f(Value self) {}");
        assertModuleError("a module exposes functions only", "@Builtin(\"f()\") @StaticMethod\nstatic void f() {}");
    }

    @Test
    void namesMustBeUnique() throws IOException {
        assertModuleError(
                "duplicate name f",
                "@Builtin(\"f()\") static void f() {}\n@Builtin(\"f(a)\")\nstatic void f(PyObject a) {}");
    }

    @Test
    void settersNeedGetters() throws IOException {
        assertTypeError(
                "@Setter(\"x\") without a @Getter of the same name",
                "@Setter(\"x\")\nstatic void x(Value self, PyObject v) {}");
        assertTypeError(
                "a setter is static void name(Self self, PyObject value)",
                "@Getter(\"x\") static PyObject x(Value self) { return self; }\n"
                        + "@Setter(\"x\")\nstatic void x(Value self, PyStr v) {}");
        assertTypeError("a getter is static PyObject name(Self self)", "@Getter(\"x\")\nstatic void x(Value self) {}");
    }

    @Test
    void initNeedsTheSlot() throws IOException {
        assertTypeError(
                "the value class must override init(PyObject[], PyStr[]) with TYPE.table.init(this, args, keywords)",
                "@Builtin(\"__init__($self, /)\")\nstatic void f(Value self) {}");
    }

    @Test
    void annotationsNeedAnAnnotatedClass() throws IOException {
        assertEquals(
                List.of("7: @Builtin outside of a @PythonType or @PythonModule class"),
                errorsOf("", "@Builtin(\"f()\")\nstatic void f() {}"));
    }

    @Test
    void exposedClassesAreTopLevel() throws IOException {
        assertEquals(
                List.of("7: @PythonModule stands on top-level classes only"),
                errorsOf("", "@PythonModule(\"m\")\nstatic final class Inner {}"));
    }

    @Test
    void subclassesNeedAnOpenClass() throws IOException {
        String value = """
            package example;
            import org.scoria.objects.*;
            public final class Closed extends PyObject {
                public static final PyType TYPE = null;
                @Override public PyType type() { return TYPE; }
                @Override public PyStr repr() { return null; }
            }
            """;
        String methods = """
            package example;
            import org.scoria.objects.expose.*;
            @PythonType(value = Closed.class, name = "closed", subclass = true)
            final class ClosedMethods {}
            """;
        InMemoryCompiler compiler = new InMemoryCompiler();
        compiler.run(List.of(
                InMemoryCompiler.source("example.Closed", value),
                InMemoryCompiler.source("example.ClosedMethods", methods)));
        assertEquals(
                List.of(
                        "3: the value class of a type with subclass = true must not be final",
                        "6: slots of types that can be inherited from return PyObject as in PyObject"),
                compiler.errors);
    }
}
