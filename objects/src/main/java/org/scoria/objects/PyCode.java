package org.scoria.objects;

/// A `code` object: CPython 3.11's, field by field; immutable but for the engine's side records.
///
/// Compare CPython 3.11 `Include/cpython/code.h`.
public final class PyCode extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyCode.class, PyObject.TYPE, new CodeMethodsExposed());

    // co_flags
    public static final int OPTIMIZED = 0x1;
    public static final int NEWLOCALS = 0x2;
    public static final int VARARGS = 0x4;
    public static final int VARKEYWORDS = 0x8;
    public static final int NESTED = 0x10;
    public static final int GENERATOR = 0x20;
    public static final int COROUTINE = 0x80;
    public static final int ITERABLE_COROUTINE = 0x100;
    public static final int ASYNC_GENERATOR = 0x200;

    // kinds of local variables (localspluskinds)
    public static final int KIND_LOCAL = 0x20;
    public static final int KIND_CELL = 0x40;
    public static final int KIND_FREE = 0x80;

    public final int argcount;
    public final int posonlyargcount;
    public final int kwonlyargcount;
    public final int stacksize;
    public final int flags;

    /// The bytecode with its CACHE entries: never changed after construction.
    public final byte[] code;

    public final PyObject[] consts;

    /// Interned.
    public final PyStr[] names;

    /// Interned names of locals, cells and free variables, in the order of the frame's slots.
    public final PyStr[] localsplusnames;

    public final byte[] localspluskinds;
    /// Changed only by [#renameFile], right after loading.
    public PyStr filename;

    public final PyStr name;
    public final PyStr qualname;
    public final int firstlineno;
    public final byte[] linetable;
    public final byte[] exceptiontable;

    // derived

    /// Number of plain locals (`co_nlocals`), cells that are not arguments, and free variables.
    public final int nlocals;

    public final int ncellvars;
    public final int nfreevars;

    /// First slot of the operand stack, and size of a frame's slot array.
    public final int stackBase;

    public final int frameSize;

    /// Number of arguments including keyword-only ones, `*args` and `**kwargs`.
    public final int totalArgs;

    /// True when a call needs nothing but copying exactly `argcount` positional arguments: no `*args`, `**kwargs`,
    /// keyword-only arguments.
    public final boolean simpleArgs;

    private ExceptionTable handlers;
    private PyStr[][] keywordNames;
    private int firstTraceable = -1;

    /// Whether a yield is covered by a handler: 1 yes, 0 no, -1 not known yet.
    private byte yieldsInTry = -1;

    /// Counts down to the shadow: calls and back-edges in the base engine.
    public int warmup;

    /// How frames of this code run now; set by the interpreter that owns the code before the first call.
    public Executor executor;

    /// The interpreter's side record (counters, shadow), or null.
    public Object engineState;

    public PyCode(
            int argcount,
            int posonlyargcount,
            int kwonlyargcount,
            int stacksize,
            int flags,
            byte[] code,
            PyObject[] consts,
            PyStr[] names,
            PyStr[] localsplusnames,
            byte[] localspluskinds,
            PyStr filename,
            PyStr name,
            PyStr qualname,
            int firstlineno,
            byte[] linetable,
            byte[] exceptiontable) {
        this.argcount = argcount;
        this.posonlyargcount = posonlyargcount;
        this.kwonlyargcount = kwonlyargcount;
        this.stacksize = stacksize;
        this.flags = flags;
        this.code = code;
        this.consts = consts;
        this.names = names;
        this.localsplusnames = localsplusnames;
        this.localspluskinds = localspluskinds;
        this.filename = filename;
        this.name = name;
        this.qualname = qualname;
        this.firstlineno = firstlineno;
        this.linetable = linetable;
        this.exceptiontable = exceptiontable;
        int locals = 0;
        int cells = 0;
        int frees = 0;
        for (byte kind : localspluskinds) {
            locals += (kind & KIND_LOCAL) != 0 ? 1 : 0;
            cells += (kind & KIND_CELL) != 0 ? 1 : 0;
            frees += (kind & KIND_FREE) != 0 ? 1 : 0;
        }
        this.nlocals = locals;
        this.ncellvars = cells;
        this.nfreevars = frees;
        this.stackBase = localsplusnames.length;
        this.frameSize = localsplusnames.length + stacksize;
        int stars = ((flags & VARARGS) != 0 ? 1 : 0) + ((flags & VARKEYWORDS) != 0 ? 1 : 0);
        this.totalArgs = argcount + kwonlyargcount + stars;
        this.simpleArgs = stars == 0 && kwonlyargcount == 0;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<code object " + name + " at " + Abstract.address(this) + ", file \"" + filename + "\", line "
                + firstlineno + ">");
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (op != Abstract.EQ && op != Abstract.NE || !(other instanceof PyCode that)) {
            return PyNotImplemented.VALUE;
        }
        return PyBool.of(CodeEquality.equal(this, that) == (op == Abstract.EQ));
    }

    @Override
    public long hash() {
        return CodeEquality.hash(this);
    }

    // ---- decoded forms, made when first asked for

    /// The decoded exception table.
    public ExceptionTable handlers() {
        ExceptionTable table = handlers;
        if (table == null) {
            table = new ExceptionTable(exceptiontable);
            handlers = table;
        }
        return table;
    }

    /// The names that `KW_NAMES` passes: constant `index`, a tuple of strings, as an array.
    public PyStr[] keywordNames(int index) {
        PyStr[][] all = keywordNames;
        if (all == null) {
            all = new PyStr[consts.length][];
            keywordNames = all;
        }
        PyStr[] names = all[index];
        if (names == null) {
            PyObject[] items = ((PyTuple) consts[index]).items;
            names = new PyStr[items.length];
            for (int i = 0; i < names.length; i++) {
                names[i] = (PyStr) items[i];
            }
            all[index] = names;
        }
        return names;
    }

    /// Changes the file name here and in the inner code objects that have the same one (`_imp._fix_co_filename`).
    public void renameFile(PyStr from, PyStr to) {
        if (filename != from && !filename.sameText(from)) {
            return;
        }
        filename = to;
        for (PyObject constant : consts) {
            if (constant instanceof PyCode inner) {
                inner.renameFile(from, to);
            }
        }
    }

    /// The source line of a code unit, -1 where there is none. Before the first instruction (-1): the first line.
    public int lineAt(int unit) {
        if (unit < 0) {
            return firstlineno;
        }
        LineTable table = new LineTable(this);
        return table.seek(unit) ? table.line : -1;
    }

    /// The index of the first `RESUME`: what comes before it (cells, `RETURN_GENERATOR`) is not traced.
    public int firstTraceable() {
        if (firstTraceable < 0) {
            int i = 0;
            while (i * 2 < code.length && (code[i * 2] & 0xFF) != RESUME) {
                i++;
            }
            firstTraceable = i;
        }
        return firstTraceable;
    }

    /// Whether the code may wait at a yield inside `try` or `with`, and so has something to do when it is
    /// abandoned.
    public boolean yieldsInTry() {
        if (yieldsInTry < 0) {
            yieldsInTry = (byte) (hasCoveredYield() ? 1 : 0);
        }
        return yieldsInTry == 1;
    }

    private boolean hasCoveredYield() {
        for (int unit = 0; exceptiontable.length > 0 && unit * 2 < code.length; unit++) {
            if ((code[unit * 2] & 0xFF) == YIELD_VALUE && handlers().find(unit) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static final int YIELD_VALUE = 86;

    /// The instruction `RESUME`: the one that frames need to know (where they start and go on after a yield).
    static final int RESUME = 151;
}
