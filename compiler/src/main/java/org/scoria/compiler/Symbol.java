package org.scoria.compiler;

/// What is known of one name in one scope.
public final class Symbol {
    /// How the name occurs: declared global, bound, a parameter, declared nonlocal, read.
    public static final int DEF_GLOBAL = 1;

    public static final int DEF_LOCAL = 2;
    public static final int DEF_PARAM = 4;
    public static final int DEF_NONLOCAL = 8;
    public static final int USE = 16;

    /// Free here, and the scope is a class that also binds it.
    public static final int DEF_FREE_CLASS = 64;

    public static final int DEF_IMPORT = 128;
    public static final int DEF_ANNOT = 256;

    /// The target of a comprehension's `for`.
    public static final int DEF_COMP_ITER = 512;

    public static final int DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT;

    /// Where the number of the scope stands in the combined form that the module `_symtable` shows.
    public static final int SCOPE_OFFSET = 11;

    /// Where the value lives; 0 is not known.
    public static final int LOCAL = 1;

    public static final int GLOBAL_EXPLICIT = 2;
    public static final int GLOBAL_IMPLICIT = 3;
    public static final int FREE = 4;
    public static final int CELL = 5;

    int flags;
    int scope;

    Symbol(int flags) {
        this.flags = flags;
    }

    /// Flags and scope in one number.
    public int combined() {
        return flags | scope << SCOPE_OFFSET;
    }

    boolean has(int anyOf) {
        return (flags & anyOf) != 0;
    }
}
