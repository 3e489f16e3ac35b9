package org.scoria.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One scope: a module, class body, function, lambda or comprehension, or an annotation that is never run.
///
/// Compare `struct _symtable_entry` of CPython 3.11.
public final class SymbolTableEntry {
    /// The kinds of scopes, in the order of the numbers in the module `_symtable`.
    public enum Kind {
        FUNCTION,
        CLASS,
        MODULE,
        ANNOTATION
    }

    /// A `global` or `nonlocal` statement that names `name`.
    record Directive(String name, Location location) {}

    final Kind kind;
    final String name;
    final Location location;

    final Map<String, Symbol> symbols = new LinkedHashMap<>();

    /// Parameters in the order of their slots.
    final List<String> parameters = new ArrayList<>();

    final List<SymbolTableEntry> children = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();

    /// Inside a function, however deep.
    final boolean nested;

    boolean hasFree;
    boolean childHasFree;
    boolean generator;
    boolean coroutine;
    boolean comprehension;

    /// What kind of comprehension it is, for messages.
    String comprehensionName;

    boolean varargs;
    boolean varkeywords;
    boolean returnsValue;

    /// A class whose methods use `__class__` or `super`.
    boolean needsClassClosure;

    /// The target of a comprehension's `for` is being visited.
    boolean inComprehensionTarget;

    /// In how many comprehension iterables the code that is being visited stands.
    int comprehensionIterables;

    SymbolTableEntry(Kind kind, String name, Location location, SymbolTableEntry parent) {
        this.kind = kind;
        this.name = name;
        this.location = location;
        this.nested = parent != null && (parent.nested || parent.kind == Kind.FUNCTION);
        // An assignment expression is refused anywhere inside the iterable, nested scopes included.
        this.comprehensionIterables = parent == null ? 0 : parent.comprehensionIterables;
    }

    /// The flags of a name, 0 when the scope does not know it.
    int flags(String symbolName) {
        Symbol symbol = symbols.get(symbolName);
        return symbol == null ? 0 : symbol.flags;
    }

    /// Where the value of a name lives, 0 when the scope does not know it.
    int scope(String symbolName) {
        Symbol symbol = symbols.get(symbolName);
        return symbol == null ? 0 : symbol.scope;
    }

    boolean isFunction() {
        return kind == Kind.FUNCTION;
    }

    // ---- for the module `_symtable`

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public int lineno() {
        return location.lineno();
    }

    public boolean nested() {
        return nested;
    }

    public Map<String, Symbol> symbols() {
        return symbols;
    }

    public List<String> parameters() {
        return parameters;
    }

    public List<SymbolTableEntry> children() {
        return children;
    }
}
