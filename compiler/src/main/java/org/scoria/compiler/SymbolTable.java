package org.scoria.compiler;

import java.util.IdentityHashMap;
import java.util.Map;
import org.scoria.compiler.ast.Mod;

/// The scopes of a module and where each name in them lives.
///
/// [SymbolTableBuilder] collects how names occur, [SymbolTableAnalysis] decides what that means.
/// Compare CPython 3.11 `Python/symtable.c`.
public final class SymbolTable {
    final SymbolTableEntry top;
    private final Map<Object, SymbolTableEntry> byNode;

    private SymbolTable(SymbolTableEntry top, Map<Object, SymbolTableEntry> byNode) {
        this.top = top;
        this.byNode = byNode;
    }

    static SymbolTable build(Mod mod, FutureFeatures future, Diagnostics diagnostics) {
        Map<Object, SymbolTableEntry> byNode = new IdentityHashMap<>();
        SymbolTableBuilder builder = new SymbolTableBuilder(byNode, future, diagnostics);
        SymbolTableEntry top = builder.build(mod);
        new SymbolTableAnalysis(diagnostics).analyze(top);
        return new SymbolTable(top, byNode);
    }

    /// The scope that a module, function, class, lambda or comprehension opens.
    SymbolTableEntry of(Object node) {
        SymbolTableEntry entry = byNode.get(node);
        if (entry == null) {
            throw Diagnostics.systemError("unknown symbol table entry");
        }
        return entry;
    }

    /// The scope of the module.
    public SymbolTableEntry top() {
        return top;
    }
}
