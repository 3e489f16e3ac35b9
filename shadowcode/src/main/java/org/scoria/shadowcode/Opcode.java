package org.scoria.shadowcode;

/// The instruction set of CPython 3.11, one row per instruction: number, kind of argument, how many values it
/// takes from the stack and puts there, how many `CACHE` entries follow it, and what it does (stack before ->
/// stack after, the top on the right; "depth arg" counts from 1 at the top).
///
/// **This is the only list of instructions.** Compiler, assembler, decoder, verifier, disassembler and the modules
/// `dis` and `opcode` take everything from here; the numbers stand in [Op] as constants so that `switch` can use
/// them.
public enum Opcode {
    CACHE(Op.CACHE, ArgKind.NONE, 0, 0, 0, "Room for the inline cache of the instruction before it; never executed."),
    POP_TOP(Op.POP_TOP, ArgKind.NONE, 1, 0, 0, "a ->"),
    PUSH_NULL(Op.PUSH_NULL, ArgKind.NONE, 0, 1, 0, "-> NULL, the empty place below a callable that is not a method"),
    NOP(Op.NOP, ArgKind.NONE, 0, 0, 0, "Nothing; keeps a line for tracing."),
    UNARY_POSITIVE(Op.UNARY_POSITIVE, ArgKind.NONE, 1, 1, 0, "a -> +a"),
    UNARY_NEGATIVE(Op.UNARY_NEGATIVE, ArgKind.NONE, 1, 1, 0, "a -> -a"),
    UNARY_NOT(Op.UNARY_NOT, ArgKind.NONE, 1, 1, 0, "a -> not a"),
    UNARY_INVERT(Op.UNARY_INVERT, ArgKind.NONE, 1, 1, 0, "a -> ~a"),
    BINARY_SUBSCR(Op.BINARY_SUBSCR, ArgKind.NONE, 2, 1, 4, "container, key -> container[key]"),
    GET_LEN(Op.GET_LEN, ArgKind.NONE, 1, 2, 0, "a -> a, len(a)"),
    MATCH_MAPPING(Op.MATCH_MAPPING, ArgKind.NONE, 1, 2, 0, "a -> a, whether a is a mapping for patterns"),
    MATCH_SEQUENCE(Op.MATCH_SEQUENCE, ArgKind.NONE, 1, 2, 0, "a -> a, whether a is a sequence for patterns"),
    MATCH_KEYS(
            Op.MATCH_KEYS,
            ArgKind.NONE,
            2,
            3,
            0,
            "subject, keys -> subject, keys, tuple of values or None when a key is missing"),
    PUSH_EXC_INFO(
            Op.PUSH_EXC_INFO,
            ArgKind.NONE,
            1,
            2,
            0,
            "exc -> previously handled exception, exc; exc is now the handled one"),
    CHECK_EXC_MATCH(Op.CHECK_EXC_MATCH, ArgKind.NONE, 2, 2, 0, "exc, type -> exc, whether exc matches type"),
    CHECK_EG_MATCH(
            Op.CHECK_EG_MATCH, ArgKind.NONE, 2, 2, 0, "exc, type -> rest of the group or None, matching part or None"),
    WITH_EXCEPT_START(
            Op.WITH_EXCEPT_START,
            ArgKind.NONE,
            4,
            5,
            0,
            "exit, lasti, previous, exc -> the same, exit(type(exc), exc, exc.__traceback__)"),
    GET_AITER(Op.GET_AITER, ArgKind.NONE, 1, 1, 0, "a -> a.__aiter__()"),
    GET_ANEXT(Op.GET_ANEXT, ArgKind.NONE, 1, 2, 0, "iterator -> iterator, awaitable of its __anext__()"),
    BEFORE_ASYNC_WITH(Op.BEFORE_ASYNC_WITH, ArgKind.NONE, 1, 2, 0, "manager -> its __aexit__, manager.__aenter__()"),
    BEFORE_WITH(Op.BEFORE_WITH, ArgKind.NONE, 1, 2, 0, "manager -> its __exit__, manager.__enter__()"),
    END_ASYNC_FOR(
            Op.END_ASYNC_FOR,
            ArgKind.NONE,
            2,
            0,
            0,
            "iterator, exc -> ; raises exc again unless it is StopAsyncIteration"),
    STORE_SUBSCR(Op.STORE_SUBSCR, ArgKind.NONE, 3, 0, 1, "value, container, key -> ; container[key] = value"),
    DELETE_SUBSCR(Op.DELETE_SUBSCR, ArgKind.NONE, 2, 0, 0, "container, key -> ; del container[key]"),
    GET_ITER(Op.GET_ITER, ArgKind.NONE, 1, 1, 0, "a -> iter(a)"),
    GET_YIELD_FROM_ITER(
            Op.GET_YIELD_FROM_ITER, ArgKind.NONE, 1, 1, 0, "a -> iter(a), but a generator or coroutine stays itself"),
    PRINT_EXPR(Op.PRINT_EXPR, ArgKind.NONE, 1, 0, 0, "a -> ; sys.displayhook(a)"),
    LOAD_BUILD_CLASS(Op.LOAD_BUILD_CLASS, ArgKind.NONE, 0, 1, 0, "-> builtins.__build_class__"),
    LOAD_ASSERTION_ERROR(Op.LOAD_ASSERTION_ERROR, ArgKind.NONE, 0, 1, 0, "-> AssertionError"),
    RETURN_GENERATOR(
            Op.RETURN_GENERATOR,
            ArgKind.NONE,
            0,
            0,
            0,
            "Leaves with a generator that owns the frame; goes on here, with the first sent value pushed."),
    LIST_TO_TUPLE(Op.LIST_TO_TUPLE, ArgKind.NONE, 1, 1, 0, "list -> tuple(list)"),
    RETURN_VALUE(Op.RETURN_VALUE, ArgKind.NONE, 1, 0, 0, "a -> ; leaves the frame with a"),
    IMPORT_STAR(Op.IMPORT_STAR, ArgKind.NONE, 1, 0, 0, "module -> ; copies its public names into the locals"),
    SETUP_ANNOTATIONS(
            Op.SETUP_ANNOTATIONS, ArgKind.NONE, 0, 0, 0, "Makes __annotations__ in the locals unless it is there."),
    YIELD_VALUE(Op.YIELD_VALUE, ArgKind.NONE, 1, 1, 0, "a -> the value sent when resumed; leaves the frame with a"),
    ASYNC_GEN_WRAP(Op.ASYNC_GEN_WRAP, ArgKind.NONE, 1, 1, 0, "a -> a marked as a value yielded by an async generator"),
    PREP_RERAISE_STAR(
            Op.PREP_RERAISE_STAR,
            ArgKind.NONE,
            2,
            1,
            0,
            "original exception, list of raised and unhandled ones -> what is to be raised, or None"),
    POP_EXCEPT(Op.POP_EXCEPT, ArgKind.NONE, 1, 0, 0, "previous -> ; previous is the handled exception again"),
    STORE_NAME(Op.STORE_NAME, ArgKind.NAME, 1, 0, 0, "a -> ; locals[name] = a"),
    DELETE_NAME(Op.DELETE_NAME, ArgKind.NAME, 0, 0, 0, "del locals[name]"),
    UNPACK_SEQUENCE(Op.UNPACK_SEQUENCE, ArgKind.COUNT, 1, Opcode.VARIES, 1, "iterable -> its items, the first on top"),
    FOR_ITER(
            Op.FOR_ITER,
            ArgKind.JUMP_FORWARD,
            1,
            2,
            0,
            "iterator -> iterator, next value; at the end pops the iterator and jumps"),
    UNPACK_EX(
            Op.UNPACK_EX,
            ArgKind.RAW,
            1,
            Opcode.VARIES,
            0,
            "iterable -> items after (arg >> 8), list of the middle, items before (arg & 255), first on top"),
    STORE_ATTR(Op.STORE_ATTR, ArgKind.NAME, 2, 0, 4, "value, object -> ; object.name = value"),
    DELETE_ATTR(Op.DELETE_ATTR, ArgKind.NAME, 1, 0, 0, "object -> ; del object.name"),
    STORE_GLOBAL(Op.STORE_GLOBAL, ArgKind.NAME, 1, 0, 0, "a -> ; globals[name] = a"),
    DELETE_GLOBAL(Op.DELETE_GLOBAL, ArgKind.NAME, 0, 0, 0, "del globals[name]"),
    SWAP(
            Op.SWAP,
            ArgKind.COUNT,
            Opcode.VARIES,
            Opcode.VARIES,
            0,
            "Exchanges the top with the item at depth arg (1 is the top)."),
    LOAD_CONST(Op.LOAD_CONST, ArgKind.CONST, 0, 1, 0, "-> consts[arg]"),
    LOAD_NAME(Op.LOAD_NAME, ArgKind.NAME, 0, 1, 0, "-> name from locals, globals or builtins"),
    BUILD_TUPLE(Op.BUILD_TUPLE, ArgKind.COUNT, Opcode.VARIES, 1, 0, "items -> tuple"),
    BUILD_LIST(Op.BUILD_LIST, ArgKind.COUNT, Opcode.VARIES, 1, 0, "items -> list"),
    BUILD_SET(Op.BUILD_SET, ArgKind.COUNT, Opcode.VARIES, 1, 0, "items -> set"),
    BUILD_MAP(Op.BUILD_MAP, ArgKind.COUNT, Opcode.VARIES, 1, 0, "arg times key, value -> dict"),
    LOAD_ATTR(Op.LOAD_ATTR, ArgKind.NAME, 1, 1, 4, "object -> object.name"),
    COMPARE_OP(Op.COMPARE_OP, ArgKind.COMPARE, 2, 1, 2, "a, b -> a op b"),
    IMPORT_NAME(Op.IMPORT_NAME, ArgKind.NAME, 2, 1, 0, "level, fromlist -> __import__(name, ..., fromlist, level)"),
    IMPORT_FROM(Op.IMPORT_FROM, ArgKind.NAME, 1, 2, 0, "module -> module, module.name"),
    JUMP_FORWARD(Op.JUMP_FORWARD, ArgKind.JUMP_FORWARD, 0, 0, 0, "Jumps."),
    JUMP_IF_FALSE_OR_POP(
            Op.JUMP_IF_FALSE_OR_POP, ArgKind.JUMP_FORWARD, 1, 0, 0, "a -> ; when a is false jumps and keeps it"),
    JUMP_IF_TRUE_OR_POP(
            Op.JUMP_IF_TRUE_OR_POP, ArgKind.JUMP_FORWARD, 1, 0, 0, "a -> ; when a is true jumps and keeps it"),
    POP_JUMP_FORWARD_IF_FALSE(
            Op.POP_JUMP_FORWARD_IF_FALSE, ArgKind.JUMP_FORWARD, 1, 0, 0, "a -> ; jumps when a is false"),
    POP_JUMP_FORWARD_IF_TRUE(Op.POP_JUMP_FORWARD_IF_TRUE, ArgKind.JUMP_FORWARD, 1, 0, 0, "a -> ; jumps when a is true"),
    LOAD_GLOBAL(
            Op.LOAD_GLOBAL,
            ArgKind.GLOBAL_NAME,
            0,
            Opcode.VARIES,
            5,
            "-> (NULL when arg is odd), names[arg >> 1] from globals or builtins"),
    IS_OP(Op.IS_OP, ArgKind.RAW, 2, 1, 0, "a, b -> a is b, inverted when arg is 1"),
    CONTAINS_OP(Op.CONTAINS_OP, ArgKind.RAW, 2, 1, 0, "a, b -> a in b, inverted when arg is 1"),
    RERAISE(
            Op.RERAISE,
            ArgKind.RAW,
            1,
            0,
            0,
            "exc -> ; raises it again, at the lasti found arg below it when arg is not 0"),
    COPY(Op.COPY, ArgKind.COUNT, Opcode.VARIES, Opcode.VARIES, 0, "Pushes the item at depth arg again (1 is the top)."),
    BINARY_OP(Op.BINARY_OP, ArgKind.BINARY_OP, 2, 1, 1, "a, b -> a op b"),
    SEND(
            Op.SEND,
            ArgKind.JUMP_FORWARD,
            2,
            2,
            0,
            "receiver, value -> receiver, what it yields; when it returns a: -> a, and jumps"),
    LOAD_FAST(Op.LOAD_FAST, ArgKind.LOCAL, 0, 1, 0, "-> local variable, which must be bound"),
    STORE_FAST(Op.STORE_FAST, ArgKind.LOCAL, 1, 0, 0, "a -> ; local variable = a"),
    DELETE_FAST(Op.DELETE_FAST, ArgKind.LOCAL, 0, 0, 0, "Unbinds a local variable, which must be bound."),
    POP_JUMP_FORWARD_IF_NOT_NONE(
            Op.POP_JUMP_FORWARD_IF_NOT_NONE, ArgKind.JUMP_FORWARD, 1, 0, 0, "a -> ; jumps when a is not None"),
    POP_JUMP_FORWARD_IF_NONE(Op.POP_JUMP_FORWARD_IF_NONE, ArgKind.JUMP_FORWARD, 1, 0, 0, "a -> ; jumps when a is None"),
    RAISE_VARARGS(Op.RAISE_VARARGS, ArgKind.COUNT, Opcode.VARIES, 0, 0, "nothing | exc | exc, cause -> ; raises"),
    GET_AWAITABLE(
            Op.GET_AWAITABLE,
            ArgKind.RAW,
            1,
            1,
            0,
            "a -> iterator of its __await__; arg 1 and 2 say that a came from __aenter__ or __aexit__"),
    MAKE_FUNCTION(
            Op.MAKE_FUNCTION,
            ArgKind.RAW,
            Opcode.VARIES,
            1,
            0,
            "by bit of arg: 1 defaults, 2 kwdefaults, 4 annotations, 8 closure; then code -> function"),
    BUILD_SLICE(Op.BUILD_SLICE, ArgKind.COUNT, Opcode.VARIES, 1, 0, "start, stop (, step) -> slice"),
    JUMP_BACKWARD_NO_INTERRUPT(
            Op.JUMP_BACKWARD_NO_INTERRUPT,
            ArgKind.JUMP_BACKWARD,
            0,
            0,
            0,
            "Jumps without looking for signals, inside an await."),
    MAKE_CELL(Op.MAKE_CELL, ArgKind.FREE, 0, 0, 0, "Wraps a local variable into a cell."),
    LOAD_CLOSURE(Op.LOAD_CLOSURE, ArgKind.FREE, 0, 1, 0, "-> the cell itself"),
    LOAD_DEREF(Op.LOAD_DEREF, ArgKind.FREE, 0, 1, 0, "-> content of the cell, which must not be empty"),
    STORE_DEREF(Op.STORE_DEREF, ArgKind.FREE, 1, 0, 0, "a -> ; content of the cell = a"),
    DELETE_DEREF(Op.DELETE_DEREF, ArgKind.FREE, 0, 0, 0, "Empties a cell, which must not be empty."),
    JUMP_BACKWARD(Op.JUMP_BACKWARD, ArgKind.JUMP_BACKWARD, 0, 0, 0, "Jumps, after looking for signals."),
    CALL_FUNCTION_EX(
            Op.CALL_FUNCTION_EX,
            ArgKind.RAW,
            Opcode.VARIES,
            1,
            0,
            "NULL, callable, iterable (, mapping when arg is odd) -> result"),
    EXTENDED_ARG(Op.EXTENDED_ARG, ArgKind.RAW, 0, 0, 0, "Gives the next instruction a further eight bits of argument."),
    LIST_APPEND(Op.LIST_APPEND, ArgKind.DEPTH, 1, 0, 0, "a -> ; appends a to the list at depth arg below it"),
    SET_ADD(Op.SET_ADD, ArgKind.DEPTH, 1, 0, 0, "a -> ; adds a to the set at depth arg below it"),
    MAP_ADD(Op.MAP_ADD, ArgKind.DEPTH, 2, 0, 0, "key, value -> ; stores them into the dict at depth arg below them"),
    LOAD_CLASSDEREF(
            Op.LOAD_CLASSDEREF,
            ArgKind.FREE,
            0,
            1,
            0,
            "-> the name from the locals of the class, else content of the cell"),
    COPY_FREE_VARS(
            Op.COPY_FREE_VARS, ArgKind.COUNT, 0, 0, 0, "Copies the function's arg closure cells into the frame."),
    RESUME(
            Op.RESUME,
            ArgKind.RAW,
            0,
            0,
            0,
            "Where a frame starts (0) or goes on after yield (1), yield from (2), await (3)."),
    MATCH_CLASS(
            Op.MATCH_CLASS,
            ArgKind.COUNT,
            3,
            1,
            0,
            "subject, class, keyword names -> tuple of attributes or None; arg positional patterns"),
    FORMAT_VALUE(
            Op.FORMAT_VALUE,
            ArgKind.RAW,
            Opcode.VARIES,
            1,
            0,
            "value (, spec when arg & 4) -> str; arg & 3 converts by str 1, repr 2, ascii 3"),
    BUILD_CONST_KEY_MAP(
            Op.BUILD_CONST_KEY_MAP, ArgKind.COUNT, Opcode.VARIES, 1, 0, "arg values, tuple of keys -> dict"),
    BUILD_STRING(Op.BUILD_STRING, ArgKind.COUNT, Opcode.VARIES, 1, 0, "strings -> their concatenation"),
    LOAD_METHOD(
            Op.LOAD_METHOD,
            ArgKind.NAME,
            1,
            2,
            10,
            "object -> function, object when it is a plain method, else NULL, attribute"),
    LIST_EXTEND(Op.LIST_EXTEND, ArgKind.DEPTH, 1, 0, 0, "iterable -> ; extends the list at depth arg below it"),
    SET_UPDATE(Op.SET_UPDATE, ArgKind.DEPTH, 1, 0, 0, "iterable -> ; adds all to the set at depth arg below it"),
    DICT_MERGE(
            Op.DICT_MERGE,
            ArgKind.DEPTH,
            1,
            0,
            0,
            "mapping -> ; merges it into the dict of keyword arguments at depth arg, no key twice"),
    DICT_UPDATE(Op.DICT_UPDATE, ArgKind.DEPTH, 1, 0, 0, "mapping -> ; merges it into the dict at depth arg below it"),
    PRECALL(Op.PRECALL, ArgKind.COUNT, 0, 0, 1, "Prepares the call that follows."),
    CALL(
            Op.CALL,
            ArgKind.COUNT,
            Opcode.VARIES,
            1,
            4,
            "NULL, callable, args | function, self, args -> result; arg counts args without self"),
    KW_NAMES(Op.KW_NAMES, ArgKind.CONST, 0, 0, 0, "consts[arg] names the last arguments of the call that follows."),
    POP_JUMP_BACKWARD_IF_NOT_NONE(
            Op.POP_JUMP_BACKWARD_IF_NOT_NONE, ArgKind.JUMP_BACKWARD, 1, 0, 0, "a -> ; jumps when a is not None"),
    POP_JUMP_BACKWARD_IF_NONE(
            Op.POP_JUMP_BACKWARD_IF_NONE, ArgKind.JUMP_BACKWARD, 1, 0, 0, "a -> ; jumps when a is None"),
    POP_JUMP_BACKWARD_IF_FALSE(
            Op.POP_JUMP_BACKWARD_IF_FALSE, ArgKind.JUMP_BACKWARD, 1, 0, 0, "a -> ; jumps when a is false"),
    POP_JUMP_BACKWARD_IF_TRUE(
            Op.POP_JUMP_BACKWARD_IF_TRUE, ArgKind.JUMP_BACKWARD, 1, 0, 0, "a -> ; jumps when a is true");

    /// The numbers of the instructions, for `switch`.
    public static final class Op {
        private Op() {}

        public static final int CACHE = 0;
        public static final int POP_TOP = 1;
        public static final int PUSH_NULL = 2;
        public static final int NOP = 9;
        public static final int UNARY_POSITIVE = 10;
        public static final int UNARY_NEGATIVE = 11;
        public static final int UNARY_NOT = 12;
        public static final int UNARY_INVERT = 15;
        public static final int BINARY_SUBSCR = 25;
        public static final int GET_LEN = 30;
        public static final int MATCH_MAPPING = 31;
        public static final int MATCH_SEQUENCE = 32;
        public static final int MATCH_KEYS = 33;
        public static final int PUSH_EXC_INFO = 35;
        public static final int CHECK_EXC_MATCH = 36;
        public static final int CHECK_EG_MATCH = 37;
        public static final int WITH_EXCEPT_START = 49;
        public static final int GET_AITER = 50;
        public static final int GET_ANEXT = 51;
        public static final int BEFORE_ASYNC_WITH = 52;
        public static final int BEFORE_WITH = 53;
        public static final int END_ASYNC_FOR = 54;
        public static final int STORE_SUBSCR = 60;
        public static final int DELETE_SUBSCR = 61;
        public static final int GET_ITER = 68;
        public static final int GET_YIELD_FROM_ITER = 69;
        public static final int PRINT_EXPR = 70;
        public static final int LOAD_BUILD_CLASS = 71;
        public static final int LOAD_ASSERTION_ERROR = 74;
        public static final int RETURN_GENERATOR = 75;
        public static final int LIST_TO_TUPLE = 82;
        public static final int RETURN_VALUE = 83;
        public static final int IMPORT_STAR = 84;
        public static final int SETUP_ANNOTATIONS = 85;
        public static final int YIELD_VALUE = 86;
        public static final int ASYNC_GEN_WRAP = 87;
        public static final int PREP_RERAISE_STAR = 88;
        public static final int POP_EXCEPT = 89;
        public static final int STORE_NAME = 90;
        public static final int DELETE_NAME = 91;
        public static final int UNPACK_SEQUENCE = 92;
        public static final int FOR_ITER = 93;
        public static final int UNPACK_EX = 94;
        public static final int STORE_ATTR = 95;
        public static final int DELETE_ATTR = 96;
        public static final int STORE_GLOBAL = 97;
        public static final int DELETE_GLOBAL = 98;
        public static final int SWAP = 99;
        public static final int LOAD_CONST = 100;
        public static final int LOAD_NAME = 101;
        public static final int BUILD_TUPLE = 102;
        public static final int BUILD_LIST = 103;
        public static final int BUILD_SET = 104;
        public static final int BUILD_MAP = 105;
        public static final int LOAD_ATTR = 106;
        public static final int COMPARE_OP = 107;
        public static final int IMPORT_NAME = 108;
        public static final int IMPORT_FROM = 109;
        public static final int JUMP_FORWARD = 110;
        public static final int JUMP_IF_FALSE_OR_POP = 111;
        public static final int JUMP_IF_TRUE_OR_POP = 112;
        public static final int POP_JUMP_FORWARD_IF_FALSE = 114;
        public static final int POP_JUMP_FORWARD_IF_TRUE = 115;
        public static final int LOAD_GLOBAL = 116;
        public static final int IS_OP = 117;
        public static final int CONTAINS_OP = 118;
        public static final int RERAISE = 119;
        public static final int COPY = 120;
        public static final int BINARY_OP = 122;
        public static final int SEND = 123;
        public static final int LOAD_FAST = 124;
        public static final int STORE_FAST = 125;
        public static final int DELETE_FAST = 126;
        public static final int POP_JUMP_FORWARD_IF_NOT_NONE = 128;
        public static final int POP_JUMP_FORWARD_IF_NONE = 129;
        public static final int RAISE_VARARGS = 130;
        public static final int GET_AWAITABLE = 131;
        public static final int MAKE_FUNCTION = 132;
        public static final int BUILD_SLICE = 133;
        public static final int JUMP_BACKWARD_NO_INTERRUPT = 134;
        public static final int MAKE_CELL = 135;
        public static final int LOAD_CLOSURE = 136;
        public static final int LOAD_DEREF = 137;
        public static final int STORE_DEREF = 138;
        public static final int DELETE_DEREF = 139;
        public static final int JUMP_BACKWARD = 140;
        public static final int CALL_FUNCTION_EX = 142;
        public static final int EXTENDED_ARG = 144;
        public static final int LIST_APPEND = 145;
        public static final int SET_ADD = 146;
        public static final int MAP_ADD = 147;
        public static final int LOAD_CLASSDEREF = 148;
        public static final int COPY_FREE_VARS = 149;
        public static final int RESUME = 151;
        public static final int MATCH_CLASS = 152;
        public static final int FORMAT_VALUE = 155;
        public static final int BUILD_CONST_KEY_MAP = 156;
        public static final int BUILD_STRING = 157;
        public static final int LOAD_METHOD = 160;
        public static final int LIST_EXTEND = 162;
        public static final int SET_UPDATE = 163;
        public static final int DICT_MERGE = 164;
        public static final int DICT_UPDATE = 165;
        public static final int PRECALL = 166;
        public static final int CALL = 171;
        public static final int KW_NAMES = 172;
        public static final int POP_JUMP_BACKWARD_IF_NOT_NONE = 173;
        public static final int POP_JUMP_BACKWARD_IF_NONE = 174;
        public static final int POP_JUMP_BACKWARD_IF_FALSE = 175;
        public static final int POP_JUMP_BACKWARD_IF_TRUE = 176;
    }

    /// What the argument of an instruction means.
    public enum ArgKind {
        /// There is none; the byte is ignored.
        NONE,
        /// Index into `co_consts`.
        CONST,
        /// Index into `co_names`.
        NAME,
        /// Twice the index into `co_names`, plus 1 when a NULL is pushed first.
        GLOBAL_NAME,
        /// Index of a local variable in the frame's fast locals.
        LOCAL,
        /// Index of a cell in the frame's fast locals, where cells follow the plain locals.
        FREE,
        /// Distance from the next instruction (caches skipped) to a later one, in code units.
        JUMP_FORWARD,
        /// Distance from the next instruction (caches skipped) back to an earlier one, in code units.
        JUMP_BACKWARD,
        /// A rich comparison, in the order `<`, `<=`, `==`, `!=`, `>`, `>=`.
        COMPARE,
        /// One of [BinaryOp].
        BINARY_OP,
        /// A number of values.
        COUNT,
        /// A place on the stack, counted down from 1 at the top.
        DEPTH,
        /// Flags, or something else that only the instruction knows.
        RAW
    }

    /// Instructions from this number on use their argument.
    public static final int HAVE_ARGUMENT = 90;

    /// In the columns for the stack: the number depends on the argument.
    private static final int VARIES = -1;

    private static final Opcode[] BY_NUMBER = new Opcode[256];

    static {
        for (Opcode opcode : values()) {
            BY_NUMBER[opcode.number] = opcode;
        }
    }

    private final int number;
    private final ArgKind argKind;
    private final int pops;
    private final int pushes;
    private final int caches;
    private final String meaning;

    Opcode(int number, ArgKind argKind, int pops, int pushes, int caches, String meaning) {
        this.number = number;
        this.argKind = argKind;
        this.pops = pops;
        this.pushes = pushes;
        this.caches = caches;
        this.meaning = meaning;
    }

    /// The instruction with this number, or null.
    public static Opcode of(int number) {
        return BY_NUMBER[number];
    }

    public int number() {
        return number;
    }

    public ArgKind argKind() {
        return argKind;
    }

    /// How many `CACHE` code units follow the instruction.
    public int caches() {
        return caches;
    }

    /// What it does, in one line.
    public String meaning() {
        return meaning;
    }

    public boolean hasArg() {
        return number >= HAVE_ARGUMENT;
    }

    public boolean isJump() {
        return argKind == ArgKind.JUMP_FORWARD || argKind == ArgKind.JUMP_BACKWARD;
    }

    /// Whether control never reaches the instruction after it.
    public boolean isUnconditionalExit() {
        return switch (number) {
            case Op.RETURN_VALUE,
                    Op.RAISE_VARARGS,
                    Op.RERAISE,
                    Op.JUMP_FORWARD,
                    Op.JUMP_BACKWARD,
                    Op.JUMP_BACKWARD_NO_INTERRUPT -> true;
            default -> false;
        };
    }

    /// How many values it takes from the stack when it does not jump. Values that it only looks at further down
    /// (`LIST_APPEND`) do not count.
    public int pops(int arg) {
        if (pops != VARIES) {
            return pops;
        }
        return switch (number) {
            case Op.BUILD_MAP -> 2 * arg;
            case Op.BUILD_CONST_KEY_MAP -> arg + 1;
            case Op.BUILD_SLICE -> arg == 3 ? 3 : 2;
            case Op.FORMAT_VALUE -> (arg & 4) != 0 ? 2 : 1;
            case Op.MAKE_FUNCTION -> 1 + Integer.bitCount(arg & 15);
            case Op.CALL -> arg + 2;
            case Op.CALL_FUNCTION_EX -> 3 + (arg & 1);
            default -> arg;
        };
    }

    /// How many values it puts on the stack when it does not jump.
    public int pushes(int arg) {
        if (pushes != VARIES) {
            return pushes;
        }
        return switch (number) {
            case Op.UNPACK_EX -> (arg & 0xFF) + 1 + (arg >> 8);
            case Op.LOAD_GLOBAL -> 1 + (arg & 1);
            case Op.COPY -> arg + 1;
            default -> arg;
        };
    }

    /// By how much the stack grows when the instruction goes on to the next one.
    public int stackEffect(int arg) {
        return pushes(arg) - pops(arg);
    }

    /// By how much the stack grows when the instruction jumps.
    public int jumpEffect(int arg) {
        return switch (number) {
            case Op.FOR_ITER, Op.SEND -> -1;
            case Op.JUMP_IF_FALSE_OR_POP, Op.JUMP_IF_TRUE_OR_POP -> 0;
            default -> stackEffect(arg);
        };
    }

    /// What `dis.stack_effect` reports: as [#stackEffect], except that CPython counts the arguments of a call as
    /// taken by `PRECALL` already.
    public int reportedEffect(int arg) {
        return switch (number) {
            case Op.PRECALL -> -arg;
            case Op.CALL -> -1;
            default -> stackEffect(arg);
        };
    }
}
