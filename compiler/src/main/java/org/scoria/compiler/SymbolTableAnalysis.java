package org.scoria.compiler;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Decides for every name of every scope whether it is local, global, free or a cell.
///
/// Names bound in enclosing functions go down the tree, names that are free in children come up. Compare
/// `analyze_block` in CPython 3.11 `Python/symtable.c`.
final class SymbolTableAnalysis {
    private static final String CLASS = "__class__";

    private final Diagnostics diagnostics;

    SymbolTableAnalysis(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void analyze(SymbolTableEntry module) {
        analyzeBlock(module, null, new LinkedHashSet<>(), new HashSet<>());
    }

    /// @param bound names bound in enclosing functions, null in a module; names declared global leave it
    /// @param free receives the names that are free in this scope and its children
    /// @param global names declared global in enclosing scopes; names bound here leave it
    private void analyzeBlock(SymbolTableEntry scope, Set<String> bound, Set<String> free, Set<String> global) {
        Set<String> local = new HashSet<>();
        Set<String> boundForChildren = new HashSet<>();
        Set<String> globalForChildren = new HashSet<>();
        boolean isClass = scope.kind == SymbolTableEntry.Kind.CLASS;
        // What a class binds is invisible in its methods: they see what was known before.
        if (isClass) {
            globalForChildren.addAll(global);
            if (bound != null) {
                boundForChildren.addAll(bound);
            }
        }
        for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
            analyzeName(scope, entry.getKey(), entry.getValue(), bound, local, free, global);
        }
        if (isClass) {
            boundForChildren.add(CLASS);
        } else {
            if (scope.isFunction()) {
                boundForChildren.addAll(local);
            }
            if (bound != null) {
                boundForChildren.addAll(bound);
            }
            globalForChildren.addAll(global);
        }
        Set<String> freeHere = new LinkedHashSet<>();
        for (SymbolTableEntry child : scope.children) {
            Set<String> freeInChild = new LinkedHashSet<>();
            analyzeBlock(child, new HashSet<>(boundForChildren), freeInChild, new HashSet<>(globalForChildren));
            freeHere.addAll(freeInChild);
            if (child.hasFree || child.childHasFree) {
                scope.childHasFree = true;
            }
        }
        if (scope.isFunction()) {
            makeCells(scope, freeHere);
        } else if (isClass && freeHere.remove(CLASS)) {
            scope.needsClassClosure = true;
        }
        recordFree(scope, bound, freeHere, isClass);
        free.addAll(freeHere);
    }

    private void analyzeName(
            SymbolTableEntry scope,
            String name,
            Symbol symbol,
            Set<String> bound,
            Set<String> local,
            Set<String> free,
            Set<String> global) {
        if (symbol.has(Symbol.DEF_GLOBAL)) {
            if (symbol.has(Symbol.DEF_NONLOCAL)) {
                throw errorAtDirective("name '" + name + "' is nonlocal and global", scope, name);
            }
            symbol.scope = Symbol.GLOBAL_EXPLICIT;
            global.add(name);
            if (bound != null) {
                bound.remove(name);
            }
        } else if (symbol.has(Symbol.DEF_NONLOCAL)) {
            if (bound == null) {
                throw errorAtDirective("nonlocal declaration not allowed at module level", scope, name);
            }
            if (!bound.contains(name)) {
                throw errorAtDirective("no binding for nonlocal '" + name + "' found", scope, name);
            }
            markFree(scope, name, symbol, free);
        } else if (symbol.has(Symbol.DEF_BOUND)) {
            symbol.scope = Symbol.LOCAL;
            local.add(name);
            global.remove(name);
        } else if (bound != null && bound.contains(name)) {
            markFree(scope, name, symbol, free);
        } else {
            symbol.scope = Symbol.GLOBAL_IMPLICIT;
            if (!global.contains(name) && scope.nested) {
                scope.hasFree = true;
            }
        }
    }

    private static void markFree(SymbolTableEntry scope, String name, Symbol symbol, Set<String> free) {
        symbol.scope = Symbol.FREE;
        scope.hasFree = true;
        free.add(name);
    }

    private CompileError errorAtDirective(String message, SymbolTableEntry scope, String name) {
        for (SymbolTableEntry.Directive directive : scope.directives) {
            if (directive.name().equals(name)) {
                return diagnostics.scopeError(message, directive.location());
            }
        }
        return Diagnostics.systemError("BUG: internal directive bookkeeping broken");
    }

    /// A local that a child wants lives in a cell, and is free no longer.
    private static void makeCells(SymbolTableEntry scope, Set<String> free) {
        for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
            if (entry.getValue().scope == Symbol.LOCAL && free.remove(entry.getKey())) {
                entry.getValue().scope = Symbol.CELL;
            }
        }
    }

    /// Enters the names that are free in children, so that the cells pass through this scope.
    private static void recordFree(SymbolTableEntry scope, Set<String> bound, Set<String> free, boolean isClass) {
        for (String name : free) {
            Symbol symbol = scope.symbols.get(name);
            if (symbol != null) {
                // A method uses a variable of an outer function that has the same name as one of the class.
                if (isClass && symbol.has(Symbol.DEF_BOUND | Symbol.DEF_GLOBAL)) {
                    symbol.flags |= Symbol.DEF_FREE_CLASS;
                }
            } else if (bound == null || bound.contains(name)) {
                Symbol passing = new Symbol(0);
                passing.scope = Symbol.FREE;
                scope.symbols.put(name, passing);
            }
        }
    }
}
