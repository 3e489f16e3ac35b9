package org.scoria.shadowcode;

import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyStr;
import org.scoria.shadowcode.Opcode.Op;

/// Makes the shadow of a code object: constants, names and jump targets are resolved once, and the instructions
/// of a basic block are linked into trees.
///
/// While a block is decoded the operand stack is symbolic ([OperandStack]): an instruction takes its operands'
/// nodes from there and puts itself in their place. An instruction without value becomes a root of the block.
/// Values still pending at that moment are spilled to their slots first, so that everything happens in the order
/// of the bytecode.
public final class Decoder {
    private final PyCode code;
    private final NodeFactory factory;
    private final BaseEngine base;
    private final Policy policy;
    private final BlockMap map;
    private final Site[] sites;
    private final String[] names;
    private final OperandStack stack;
    private final List<Node> roots = new ArrayList<>();
    private PyStr[] keywords;

    /// Where decoding goes on when an instruction took those behind it along, else 0.
    private int skipTo;

    private Decoder(PyCode code, NodeFactory factory, BaseEngine base, Policy policy) {
        this.code = code;
        this.factory = factory;
        this.base = base;
        this.policy = policy;
        this.map = new BlockMap(code);
        int units = code.code.length / 2;
        this.sites = new Site[units];
        this.names = new String[units];
        this.stack = new OperandStack(code, roots);
    }

    /// The shadow of `code`, whose instructions specialize as `policy` says.
    public static ShadowCode decode(PyCode code, NodeFactory factory, BaseEngine base, Policy policy) {
        return new Decoder(code, factory, base, policy).decode();
    }

    private ShadowCode decode() {
        Block[] blocks = new Block[map.blocks];
        for (int pc = 0; pc < map.blockAt.length; pc++) {
            int index = map.blockAt[pc];
            if (index >= 0) {
                blocks[index] = decodeBlock(index, pc);
            }
        }
        for (Block block : blocks) {
            block.link(blocks);
        }
        return new ShadowCode(code, blocks, map.blockAt, names, sites);
    }

    private Block decodeBlock(int index, int start) {
        Block block = new Block(index, start, map.depth[start]);
        roots.clear();
        stack.reset(map.depth[start], start);
        Terminator end = null;
        for (int pc = start; ; ) {
            Instruction i = Instruction.at(code.code, pc);
            names[i.pc] = i.opcode.name();
            end = terminator(i);
            if (end != null) {
                break;
            }
            skipTo = 0;
            instruction(i);
            pc = skipTo > 0 ? skipTo : i.end();
            if (map.blockAt[pc] >= 0) {
                stack.spill(i.pc);
                end = new Jumps.Goto(i.pc, map.blockAt[pc]);
                break;
            }
        }
        block.fill(roots.toArray(new Node[0]), end);
        return block;
    }

    private int block(int pc) {
        return map.blockAt[pc];
    }

    private Site site(Instruction i, Family family) {
        Site site = new Site(code, i.pc, family, policy);
        sites[i.pc] = site;
        return site;
    }

    /// Tells a site its first node.
    private <N extends Node> N bind(N node) {
        Site site = node.site();
        if (site != null) {
            site.node = node;
        }
        return node;
    }

    private void push(Node node) {
        stack.push(bind(node));
    }

    private void root(Node node) {
        stack.settle(node.pc);
        roots.add(bind(node));
    }

    // ---- the ends of blocks

    /// The terminator that an instruction is, or null when the block goes on behind it.
    private Terminator terminator(Instruction i) {
        switch (i.number()) {
            case Op.RETURN_VALUE -> {
                Node value = stack.pop();
                stack.drop();
                return new Jumps.Return(i.pc, value);
            }
            case Op.YIELD_VALUE -> {
                Node value = stack.pop();
                stack.spill(i.pc);
                return new Jumps.Yield(i.pc, value, stack.depth());
            }
            case Op.JUMP_FORWARD, Op.JUMP_BACKWARD_NO_INTERRUPT -> {
                stack.spill(i.pc);
                return new Jumps.Goto(i.pc, block(i.target()));
            }
            case Op.JUMP_BACKWARD -> {
                stack.spill(i.pc);
                return new Jumps.Back(i.pc, block(i.target()));
            }
            case Op.FOR_ITER -> {
                return forIter(i);
            }
            case Op.SEND -> {
                stack.spill(i.pc);
                return new Delegation.Send(i.pc, stack.topSlot() - 2, block(i.end()), block(i.target()));
            }
            case Op.RETURN_GENERATOR -> {
                stack.spill(i.pc);
                return new Statements.ReturnGenerator(i.pc, stack.depth());
            }
            case Op.RAISE_VARARGS, Op.RERAISE -> {
                stack.spill(i.pc);
                return new Steps.StepEnd(base, i, stack.depth(), new int[0]);
            }
            default -> {
                return i.opcode.isJump() ? conditional(i) : null;
            }
        }
    }

    private Terminator conditional(Instruction i) {
        int jump = block(i.target());
        int next = block(i.end());
        String name = i.opcode.name();
        Node a = stack.pop();
        stack.spill(i.pc);
        return switch (i.number()) {
            case Op.POP_JUMP_FORWARD_IF_TRUE, Op.POP_JUMP_BACKWARD_IF_TRUE ->
                new Jumps.IfTrue(i.pc, a, jump, next, name);
            case Op.POP_JUMP_FORWARD_IF_FALSE, Op.POP_JUMP_BACKWARD_IF_FALSE ->
                new Jumps.IfFalse(i.pc, a, jump, next, name);
            case Op.POP_JUMP_FORWARD_IF_NONE, Op.POP_JUMP_BACKWARD_IF_NONE ->
                new Jumps.IfNone(i.pc, a, jump, next, name);
            case Op.POP_JUMP_FORWARD_IF_NOT_NONE, Op.POP_JUMP_BACKWARD_IF_NOT_NONE ->
                new Jumps.IfNotNone(i.pc, a, jump, next, name);
            case Op.JUMP_IF_TRUE_OR_POP -> new Jumps.OrPop(i.pc, a, true, stack.topSlot(), jump, next, name);
            case Op.JUMP_IF_FALSE_OR_POP -> new Jumps.OrPop(i.pc, a, false, stack.topSlot(), jump, next, name);
            default -> throw new IllegalStateException("no decoder case for " + name);
        };
    }

    private Terminator forIter(Instruction i) {
        stack.spill(i.pc);
        int iterator = stack.topSlot() - 1;
        Instruction body = Instruction.at(code.code, i.end());
        Fusion unpacking = Fusion.of(code.code, body);
        if (unpacking != null) {
            Site site = site(i, Family.FOR_ITER);
            int next = block(unpacking.end);
            return bind(factory.forIterUnpack(site, iterator, body.pc, unpacking.locals, next, block(i.target())));
        }
        boolean fused = body.number() == Op.STORE_FAST;
        int target = fused ? body.arg : iterator + 1;
        int next = block(fused ? body.end() : i.end());
        return bind(factory.forIter(site(i, Family.FOR_ITER), iterator, target, next, block(i.target())));
    }

    // ---- everything else

    private void instruction(Instruction i) {
        if (!values(i) && !containers(i) && !attributes(i) && !calls(i) && !steps(i)) {
            throw new IllegalStateException("no decoder case for " + i.opcode.name());
        }
    }

    /// Constants, variables, operators, moves.
    private boolean values(Instruction i) {
        switch (i.number()) {
            case Op.NOP, Op.RESUME, Op.PRECALL, Op.CACHE -> {}
            case Op.LOAD_CONST -> push(new Locals.LoadConst(i.pc, code.consts[i.arg]));
            case Op.LOAD_FAST -> push(new Locals.LoadFast(i.pc, i.arg));
            case Op.STORE_FAST -> storeFast(i);
            case Op.DELETE_FAST -> {
                stack.spillReaders(i.arg, i.pc);
                root(new Locals.DeleteFast(i.pc, i.arg));
            }
            case Op.LOAD_DEREF -> push(new Locals.LoadDeref(i.pc, i.arg));
            case Op.LOAD_CLOSURE -> push(new Locals.LoadClosure(i.pc, i.arg));
            case Op.STORE_DEREF -> {
                Node value = stack.pop();
                root(new Locals.StoreDeref(i.pc, i.arg, value));
            }
            case Op.LOAD_GLOBAL -> {
                if ((i.arg & 1) != 0) {
                    stack.pushNull(i.pc);
                }
                push(factory.loadGlobal(site(i, Family.LOAD_GLOBAL), code.names[i.arg >> 1]));
            }
            case Op.LOAD_NAME -> push(factory.loadName(i.pc, code.names[i.arg]));
            case Op.POP_TOP -> popTop(i);
            case Op.SWAP -> stack.swap(i.arg, i.pc, map.kept[i.pc]);
            case Op.COPY -> stack.copy(i.arg, i.pc);
            case Op.BINARY_OP -> {
                Node b = stack.pop();
                Node a = stack.pop();
                push(factory.binary(site(i, Family.BINARY_OP), BinaryOp.of(i.arg), a, b));
            }
            case Op.COMPARE_OP -> {
                Node b = stack.pop();
                Node a = stack.pop();
                push(factory.compare(site(i, Family.COMPARE_OP), i.arg, a, b));
            }
            case Op.IS_OP -> {
                Node b = stack.pop();
                Node a = stack.pop();
                push(factory.is(i.pc, a, b, i.arg != 0));
            }
            case Op.CONTAINS_OP -> {
                Node b = stack.pop();
                Node a = stack.pop();
                push(factory.contains(site(i, Family.CONTAINS_OP), a, b, i.arg != 0));
            }
            case Op.UNARY_NOT, Op.UNARY_NEGATIVE, Op.UNARY_POSITIVE, Op.UNARY_INVERT ->
                push(factory.unary(i.pc, i.number(), stack.pop()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void storeFast(Instruction i) {
        Node value = stack.take();
        stack.spillReaders(i.arg, i.pc);
        root(new Locals.Store(i.pc, i.arg, value, "STORE_FAST"));
    }

    private void popTop(Instruction i) {
        Node value = stack.take();
        if (value.isPure()) {
            if (value instanceof Locals.LoadFast) {
                root(value); // it may be unbound
            }
            return;
        }
        stack.settle(i.pc);
        roots.add(value);
    }

    /// Containers, iteration, formatting.
    private boolean containers(Instruction i) {
        switch (i.number()) {
            case Op.BINARY_SUBSCR -> {
                Node key = stack.pop();
                Node container = stack.pop();
                push(factory.subscript(site(i, Family.BINARY_SUBSCR), container, key));
            }
            case Op.STORE_SUBSCR -> {
                Node key = stack.pop();
                Node container = stack.pop();
                Node value = stack.pop();
                root(factory.storeSubscript(site(i, Family.STORE_SUBSCR), value, container, key));
            }
            case Op.BUILD_CONST_KEY_MAP -> push(factory.build(i.pc, i.number(), stack.pop(i.arg + 1)));
            case Op.GET_ITER -> push(factory.getIter(i.pc, stack.pop()));
            case Op.BUILD_TUPLE, Op.BUILD_LIST, Op.BUILD_SET, Op.BUILD_STRING, Op.BUILD_SLICE ->
                push(factory.build(i.pc, i.number(), stack.pop(i.opcode.pops(i.arg))));
            case Op.LIST_EXTEND -> {
                return constantList(i);
            }
            case Op.BUILD_MAP -> push(factory.build(i.pc, i.number(), stack.pop(i.arg * 2)));
            case Op.LIST_APPEND, Op.SET_ADD -> {
                Node value = stack.pop();
                root(factory.append(i.pc, i.number(), stack.spilledSlot(i.arg, i.pc), value));
            }
            case Op.MAP_ADD -> {
                Node value = stack.pop();
                Node key = stack.pop();
                root(factory.mapAdd(i.pc, stack.spilledSlot(i.arg, i.pc), key, value));
            }
            case Op.UNPACK_SEQUENCE -> unpack(i);
            case Op.FORMAT_VALUE -> {
                Node spec = (i.arg & 4) != 0 ? stack.pop() : null;
                push(factory.format(i.pc, i.arg & 3, stack.pop(), spec));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// A list display of constants: an empty list that a constant tuple extends.
    private boolean constantList(Instruction i) {
        Node items = i.arg == 1 ? stack.emptyListAndConstant() : null;
        if (items == null) {
            return false;
        }
        stack.pop();
        stack.pop();
        push(factory.build(i.pc, i.number(), new Node[] {items}));
        return true;
    }

    /// The items go to their slots, or straight into local variables when STORE_FASTs follow.
    private void unpack(Instruction i) {
        Node sequence = stack.pop();
        stack.spill(i.pc);
        Fusion stores = Fusion.of(code.code, i);
        if (stores != null && !startsBlock(i.end(), stores.end)) {
            root(factory.unpack(site(i, Family.UNPACK_SEQUENCE), sequence, stores.locals));
            skipTo = stores.end;
            return;
        }
        int[] targets = new int[i.arg];
        for (int k = 0; k < i.arg; k++) {
            targets[k] = stack.topSlot() + i.arg - 1 - k;
        }
        root(factory.unpack(site(i, Family.UNPACK_SEQUENCE), sequence, targets));
        stack.pushSlots(i.arg, i.pc);
    }

    /// Whether a block starts in a range of code units; names the instructions there for listings.
    private boolean startsBlock(int from, int to) {
        for (int pc = from; pc < to; pc++) {
            if (map.blockAt[pc] >= 0) {
                return true;
            }
        }
        for (Instruction i = Instruction.at(code.code, from); i.start < to; i = i.next()) {
            names[i.pc] = i.opcode.name();
        }
        return false;
    }

    /// Namespaces, handlers, delegation.
    private boolean statements(Instruction i) {
        switch (i.number()) {
            case Op.MAKE_CELL -> root(new Statements.MakeCell(i.pc, i.arg));
            case Op.COPY_FREE_VARS -> root(new Statements.CopyFreeVars(i.pc, i.arg));
            case Op.STORE_GLOBAL -> {
                Node value = stack.pop();
                root(new Statements.StoreGlobal(i.pc, code.names[i.arg], value));
            }
            case Op.DELETE_SUBSCR -> {
                Node key = stack.pop();
                Node container = stack.pop();
                root(new Statements.DeleteSubscript(i.pc, container, key));
            }
            case Op.PUSH_EXC_INFO -> inSlots(i, new Handlers.PushExcInfo(i.pc, spilledTop(i)));
            case Op.POP_EXCEPT -> inSlots(i, new Handlers.PopExcept(i.pc, spilledTop(i)));
            case Op.BEFORE_WITH -> inSlots(i, new Handlers.BeforeWith(i.pc, spilledTop(i)));
            case Op.CHECK_EXC_MATCH -> {
                Node type = stack.pop();
                push(new Handlers.CheckMatch(i.pc, stack.spilledSlot(1, i.pc), type));
            }
            case Op.GET_YIELD_FROM_ITER -> push(new Delegation.YieldFromIterator(i.pc, stack.pop()));
            case Op.GET_AWAITABLE -> push(new Delegation.GetAwaitable(i.pc, i.arg, stack.pop()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private int spilledTop(Instruction i) {
        stack.spill(i.pc);
        return stack.topSlot() - 1;
    }

    /// Adds a node that takes its operands from their slots and leaves its results in theirs.
    private void inSlots(Instruction i, Node node) {
        roots.add(node);
        stack.afterStep(i.opcode.pops(i.arg), i.opcode.pushes(i.arg), i.pc);
    }

    private boolean attributes(Instruction i) {
        switch (i.number()) {
            case Op.LOAD_ATTR -> push(factory.loadAttr(site(i, Family.LOAD_ATTR), stack.pop(), code.names[i.arg]));
            case Op.STORE_ATTR -> {
                Node object = stack.pop();
                Node value = stack.pop();
                root(factory.storeAttr(site(i, Family.STORE_ATTR), value, object, code.names[i.arg]));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean calls(Instruction i) {
        switch (i.number()) {
            case Op.PUSH_NULL -> stack.pushNull(i.pc);
            case Op.KW_NAMES -> keywords = code.keywordNames(i.arg);
            case Op.LOAD_METHOD -> {
                Node object = stack.pop();
                stack.pushMethod(bind(factory.loadMethod(site(i, Family.LOAD_METHOD), object, code.names[i.arg])));
            }
            case Op.CALL -> call(i);
            case Op.CALL_FUNCTION_EX -> {
                Node named = (i.arg & 1) != 0 ? stack.pop() : null;
                Node positional = stack.pop();
                Node callable = stack.pop();
                stack.popNull();
                push(factory.callEx(i.pc, callable, positional, named));
            }
            case Op.MAKE_FUNCTION -> push(factory.makeFunction(i.pc, i.arg, stack.pop(i.opcode.pops(i.arg))));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void call(Instruction i) {
        PyStr[] names = keywords;
        keywords = null;
        Node[] arguments = stack.pop(i.arg);
        Site site = site(i, Family.CALL);
        MethodLoad method = stack.popMethod();
        if (method != null) {
            push(factory.callMethod(site, method, arguments, names));
        } else if (stack.isNullBelowTop()) {
            Node callable = stack.pop();
            stack.popNull();
            push(factory.call(site, callable, arguments, names));
        } else {
            Node upper = stack.pop();
            Node lower = stack.pop();
            if (OperandStack.mayBeNull(lower)) {
                push(factory.callPair(site, lower, upper, arguments, names));
            } else {
                push(factory.call(site, lower, withFirst(upper, arguments), names));
            }
        }
    }

    private static Node[] withFirst(Node first, Node[] others) {
        Node[] all = new Node[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    /// What the base engine does as well: rare instructions, and those that work on the frame itself.
    private boolean steps(Instruction i) {
        switch (i.number()) {
            case Op.GET_LEN,
                    Op.MATCH_MAPPING,
                    Op.MATCH_SEQUENCE,
                    Op.MATCH_KEYS,
                    Op.MATCH_CLASS,
                    Op.PUSH_EXC_INFO,
                    Op.POP_EXCEPT,
                    Op.CHECK_EXC_MATCH,
                    Op.CHECK_EG_MATCH,
                    Op.PREP_RERAISE_STAR,
                    Op.BEFORE_WITH,
                    Op.BEFORE_ASYNC_WITH,
                    Op.WITH_EXCEPT_START,
                    Op.GET_AITER,
                    Op.GET_ANEXT,
                    Op.GET_AWAITABLE,
                    Op.GET_YIELD_FROM_ITER,
                    Op.END_ASYNC_FOR,
                    Op.ASYNC_GEN_WRAP,
                    Op.IMPORT_NAME,
                    Op.IMPORT_FROM,
                    Op.IMPORT_STAR,
                    Op.LOAD_BUILD_CLASS,
                    Op.SETUP_ANNOTATIONS,
                    Op.PRINT_EXPR,
                    Op.STORE_NAME,
                    Op.DELETE_NAME,
                    Op.STORE_GLOBAL,
                    Op.DELETE_GLOBAL,
                    Op.DELETE_ATTR,
                    Op.DELETE_SUBSCR,
                    Op.MAKE_CELL,
                    Op.COPY_FREE_VARS,
                    Op.DELETE_DEREF,
                    Op.LOAD_CLASSDEREF,
                    Op.UNPACK_EX,
                    Op.BUILD_CONST_KEY_MAP,
                    Op.LIST_TO_TUPLE,
                    Op.LIST_EXTEND,
                    Op.SET_UPDATE,
                    Op.DICT_MERGE,
                    Op.DICT_UPDATE,
                    Op.LOAD_ASSERTION_ERROR -> step(i);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Lets the base engine run the instruction on spilled operands.
    private void step(Instruction i) {
        stack.spill(i.pc);
        roots.add(new Steps.Step(base, i, stack.depth()));
        stack.afterStep(i.opcode.pops(i.arg), i.opcode.pushes(i.arg), i.pc);
    }
}
