package org.scoria.interpreter.ast;

import org.scoria.compiler.ast.Mod;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyObject;

/// The way between `ast` objects and the compiler's trees.
public final class AstConversion {
    private AstConversion() {}

    /// Whether the object is an `ast` node of any kind.
    public static boolean isTree(PyObject object) {
        return object instanceof PyAst;
    }

    /// The tree that the object stands for, which must be of the kind that the mode of `compile()` wants.
    public static Mod fromPython(Interpreter interpreter, PyObject object, String mode) {
        return new AstReader(AstClasses.of(interpreter)).module(object, mode);
    }

    public static PyObject toPython(Interpreter interpreter, Mod tree) {
        return new AstWriter(AstClasses.of(interpreter)).of(tree);
    }
}
