package org.scoria.compiler;

import org.scoria.compiler.ast.Mod;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyStr;

/// The way from source text or a tree to a code object.
///
/// ```
/// PyCode code = Compiler.compile(SourceText.ofString(text, "rules.py"), CompilerOptions.exec());
/// ```
///
/// Wrong programs end in a [CompileError]; warnings go to the sink in the options.
public final class Compiler {
    private Compiler() {}

    /// Compiles source text.
    public static PyCode compile(SourceText source, CompilerOptions options) {
        Mod mod = Parser.parse(source, options.parsing());
        return compile(mod, options.withFilename(source.filename()));
    }

    /// Compiles a tree.
    public static PyCode compile(Mod mod, CompilerOptions options) {
        Diagnostics diagnostics = options.diagnostics();
        FutureFeatures future = FutureFeatures.of(mod, diagnostics).with(options.flags());
        Mod folded = ConstantFolder.fold(mod, options.optimize(), future, diagnostics);
        SymbolTable table = SymbolTable.build(folded, future, diagnostics);
        boolean topLevelAwait = (options.flags() & CompilerOptions.ALLOW_TOP_LEVEL_AWAIT) != 0;
        PyStr filename = PyStr.of(options.filename());
        return new CodeGenerator(table, future, options.optimize(), topLevelAwait, filename, diagnostics)
                .module(folded);
    }

    /// The symbol table of source text, for the module `symtable`.
    public static SymbolTable symbolTable(SourceText source, CompilerOptions options) {
        Mod mod = Parser.parse(source, options.parsing());
        Diagnostics diagnostics = options.withFilename(source.filename()).diagnostics();
        FutureFeatures future = FutureFeatures.of(mod, diagnostics).with(options.flags());
        return SymbolTable.build(mod, future, diagnostics);
    }
}
