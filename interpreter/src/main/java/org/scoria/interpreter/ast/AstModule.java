package org.scoria.interpreter.ast;

import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.PythonModule;

/// The module `_ast`: node classes, and flags for `compile()`.
@PythonModule("_ast")
public final class AstModule {
    private AstModule() {}

    static void init(PyModule module) {
        module.add("AST", PyAst.TYPE);
        module.add("PyCF_ALLOW_TOP_LEVEL_AWAIT", PyInt.of(0x2000));
        module.add("PyCF_ONLY_AST", PyInt.of(0x400));
        module.add("PyCF_TYPE_COMMENTS", PyInt.of(0x1000));
        AstClasses.of(ThreadState.current().interpreter).addTo(module);
    }
}
