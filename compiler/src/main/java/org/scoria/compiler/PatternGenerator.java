package org.scoria.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scoria.compiler.ast.CmpOp;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;
import org.scoria.objects.Abstract;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.shadowcode.Opcode.Op;

/// `match` statements.
///
/// The code of a pattern takes the subject from the top of the stack and jumps away when it does not match.
/// Captured values wait below what the pattern still needs, and are stored when the whole pattern has matched. A
/// failing pattern jumps to the block that pops as many values as are on the stack by then.
///
/// Compare CPython 3.11 `compiler_pattern` and what it calls in `Python/compile.c`.
final class PatternGenerator implements Pattern.Visitor {
    private final CodeGenerator c;

    /// State of the pattern that is being compiled.
    private State state;

    /// What is known while one alternative of a pattern is compiled.
    private static final class State {
        /// Names captured so far, in the order of their values on the stack.
        List<String> stores = new ArrayList<>();

        /// Whether a pattern that always matches may stand here.
        boolean allowIrrefutable;

        /// `failPop[n]` pops `n` values and goes on where the failed pattern leads.
        List<BasicBlock> failPop = new ArrayList<>();

        /// How many values on top of the captured ones have to stay for the rest of the pattern.
        int onTop;
    }

    PatternGenerator(CodeGenerator c) {
        this.c = c;
    }

    // ---- the statement

    void match(Stmt.Match node) {
        State outer = state;
        c.visit(node.subject());
        BasicBlock end = c.newBlock();
        MatchCase[] cases = node.cases();
        MatchCase last = cases[cases.length - 1];
        boolean hasDefault = isWildcard(last.pattern()) && cases.length > 1;
        int tested = hasDefault ? cases.length - 1 : cases.length;
        for (int i = 0; i < tested; i++) {
            matchCase(cases[i], i == tested - 1, i == cases.length - 1, end);
        }
        if (hasDefault) {
            // Nothing is on the stack any more: the last tested case took the subject.
            c.at(last.pattern());
            c.emit(Op.NOP);
            if (last.guard() != null) {
                c.conditions.jumpIf(last.guard(), end, false);
            }
            c.visitAll(last.body());
            c.noLocation();
        }
        c.use(end);
        state = outer;
    }

    private void matchCase(MatchCase node, boolean takesSubject, boolean isLast, BasicBlock end) {
        c.at(node.pattern());
        if (!takesSubject) {
            c.emit(Op.COPY, 1);
        }
        State current = new State();
        state = current;
        current.allowIrrefutable = node.guard() != null || isLast;
        visit(node.pattern());
        for (String name : current.stores) {
            c.emitVariable(name, ExprContext.STORE);
        }
        if (node.guard() != null) {
            ensureFailPop(0);
            c.conditions.jumpIf(node.guard(), current.failPop.getFirst(), false);
        }
        if (!takesSubject) {
            c.emit(Op.POP_TOP);
        }
        c.visitAll(node.body());
        // The body may contain a match statement of its own.
        state = current;
        c.noLocation();
        c.jump(PseudoOp.JUMP, end);
        c.at(node.pattern());
        emitFailPop();
    }

    // ---- helpers

    private static boolean isWildcard(Pattern node) {
        return node instanceof Pattern.MatchAs as && as.name() == null;
    }

    private void ensureFailPop(int pops) {
        while (state.failPop.size() <= pops) {
            state.failPop.add(c.newBlock());
        }
    }

    private void jumpToFailPop(int opcode) {
        int pops = state.onTop + state.stores.size();
        ensureFailPop(pops);
        c.jump(opcode, state.failPop.get(pops));
    }

    /// Writes the blocks that pop, each falling into the next.
    private void emitFailPop() {
        List<BasicBlock> blocks = state.failPop;
        if (blocks.isEmpty()) {
            return;
        }
        for (int i = blocks.size() - 1; i > 0; i--) {
            c.use(blocks.get(i));
            c.emit(Op.POP_TOP);
        }
        c.use(blocks.getFirst());
        blocks.clear();
    }

    /// Moves the top of the stack below the next `count - 1` values.
    private void rotate(int count) {
        for (int i = count; i > 1; i--) {
            c.emit(Op.SWAP, i);
        }
    }

    private CompileError duplicateStore(String name) {
        return c.error("multiple assignments to name '" + name + "' in pattern");
    }

    private void storeName(String name) {
        if (name == null) {
            c.emit(Op.POP_TOP);
            return;
        }
        c.checkName(name, ExprContext.STORE);
        if (state.stores.contains(name)) {
            throw duplicateStore(name);
        }
        rotate(state.onTop + state.stores.size() + 1);
        state.stores.add(name);
    }

    private void visit(Pattern node) {
        c.at(node);
        node.accept(this);
    }

    /// A pattern inside another, where one that always matches does no harm.
    private void visitSubpattern(Pattern node) {
        boolean outer = state.allowIrrefutable;
        state.allowIrrefutable = true;
        visit(node);
        state.allowIrrefutable = outer;
    }

    // ---- simple patterns

    @Override
    public void visit(Pattern.MatchValue node) {
        Expr value = node.value();
        if (!(value instanceof Expr.Constant || value instanceof Expr.Attribute)) {
            throw c.error("patterns may only match literals and attribute lookups");
        }
        c.visit(value);
        c.emit(Op.COMPARE_OP, Abstract.EQ);
        jumpToFailPop(PseudoOp.POP_JUMP_IF_FALSE);
    }

    @Override
    public void visit(Pattern.MatchSingleton node) {
        c.loadConst(node.value());
        c.conditions.emitCompare(CmpOp.IS);
        jumpToFailPop(PseudoOp.POP_JUMP_IF_FALSE);
    }

    @Override
    public void visit(Pattern.MatchStar node) {
        storeName(node.name());
    }

    @Override
    public void visit(Pattern.MatchAs node) {
        if (node.pattern() == null) {
            if (!state.allowIrrefutable) {
                throw c.error(
                        node.name() != null
                                ? "name capture '" + node.name() + "' makes remaining patterns unreachable"
                                : "wildcard makes remaining patterns unreachable");
            }
            storeName(node.name());
            return;
        }
        state.onTop++;
        c.emit(Op.COPY, 1);
        visit(node.pattern());
        state.onTop--;
        storeName(node.name());
    }

    // ---- sequences

    @Override
    public void visit(Pattern.MatchSequence node) {
        Pattern[] patterns = node.patterns();
        int size = patterns.length;
        int star = -1;
        boolean onlyWildcards = true;
        boolean starWildcard = false;
        for (int i = 0; i < size; i++) {
            if (patterns[i] instanceof Pattern.MatchStar starred) {
                if (star >= 0) {
                    throw c.error("multiple starred names in sequence pattern");
                }
                starWildcard = starred.name() == null;
                onlyWildcards &= starWildcard;
                star = i;
            } else {
                onlyWildcards &= isWildcard(patterns[i]);
            }
        }
        state.onTop++;
        c.emit(Op.MATCH_SEQUENCE);
        jumpToFailPop(PseudoOp.POP_JUMP_IF_FALSE);
        if (star < 0) {
            checkLength(size, CmpOp.EQ);
        } else if (size > 1) {
            checkLength(size - 1, CmpOp.GT_E);
        }
        state.onTop--;
        if (onlyWildcards) {
            c.emit(Op.POP_TOP);
        } else if (starWildcard) {
            matchItemsByIndex(patterns, star);
        } else {
            unpackAndMatch(patterns);
        }
    }

    private void checkLength(int size, CmpOp op) {
        c.emit(Op.GET_LEN);
        c.loadConst(PyInt.of(size));
        c.conditions.emitCompare(op);
        jumpToFailPop(PseudoOp.POP_JUMP_IF_FALSE);
    }

    private void unpackAndMatch(Pattern[] patterns) {
        int size = patterns.length;
        boolean starred = false;
        for (int i = 0; i < size; i++) {
            if (!(patterns[i] instanceof Pattern.MatchStar)) {
                continue;
            }
            if (starred) {
                throw c.error("multiple starred expressions in sequence pattern");
            }
            if (i >= 1 << 8 || size - i - 1 >= Integer.MAX_VALUE >> 8) {
                throw c.error("too many expressions in star-unpacking sequence pattern");
            }
            c.emit(Op.UNPACK_EX, i + (size - i - 1 << 8));
            starred = true;
        }
        if (!starred) {
            c.emit(Op.UNPACK_SEQUENCE, size);
        }
        state.onTop += size;
        for (Pattern pattern : patterns) {
            state.onTop--;
            visitSubpattern(pattern);
        }
    }

    /// `[first, *_, last]`: the items that matter are fetched one by one, because the rest need not be unpacked.
    private void matchItemsByIndex(Pattern[] patterns, int star) {
        state.onTop++;
        int size = patterns.length;
        for (int i = 0; i < size; i++) {
            if (i == star || isWildcard(patterns[i])) {
                continue;
            }
            c.emit(Op.COPY, 1);
            if (i < star) {
                c.loadConst(PyInt.of(i));
            } else {
                // The subject may not know negative indexes.
                c.emit(Op.GET_LEN);
                c.loadConst(PyInt.of(size - i));
                c.emitBinary(Operator.SUB, false);
            }
            c.emit(Op.BINARY_SUBSCR);
            visitSubpattern(patterns[i]);
        }
        state.onTop--;
        c.emit(Op.POP_TOP);
    }

    // ---- mappings

    @Override
    public void visit(Pattern.MatchMapping node) {
        Expr[] keys = node.keys();
        int size = keys.length;
        if (size != node.patterns().length) {
            throw c.error("keys (" + size + ") / patterns (" + node.patterns().length
                    + ") length mismatch in mapping pattern");
        }
        state.onTop++;
        c.emit(Op.MATCH_MAPPING);
        jumpToFailPop(PseudoOp.POP_JUMP_IF_FALSE);
        if (size == 0 && node.rest() == null) {
            state.onTop--;
            c.emit(Op.POP_TOP);
            return;
        }
        if (size > 0) {
            checkLength(size, CmpOp.GT_E);
        }
        loadKeys(node);
        c.emit(Op.BUILD_TUPLE, size);
        c.emit(Op.MATCH_KEYS);
        state.onTop += 2;
        jumpIfNone();
        c.emit(Op.UNPACK_SEQUENCE, size);
        state.onTop += size - 1;
        for (Pattern pattern : node.patterns()) {
            state.onTop--;
            visitSubpattern(pattern);
        }
        state.onTop -= 2;
        if (node.rest() != null) {
            storeRest(size, node.rest());
        } else {
            c.emit(Op.POP_TOP);
            c.emit(Op.POP_TOP);
        }
    }

    private void loadKeys(Pattern.MatchMapping node) {
        Set<MatchKey> seen = new HashSet<>();
        Expr[] keys = node.keys();
        for (int i = 0; i < keys.length; i++) {
            Expr key = keys[i];
            if (key == null) {
                c.at(node.patterns()[i]);
                throw c.error("can't use NULL keys in MatchMapping (set 'rest' parameter instead)");
            }
            if (key instanceof Expr.Constant constant) {
                if (!seen.add(new MatchKey(constant.value()))) {
                    throw c.error("mapping pattern checks duplicate key ("
                            + constant.value().repr() + ")");
                }
            } else if (!(key instanceof Expr.Attribute)) {
                throw c.error("mapping pattern keys may only match literals and attribute lookups");
            }
            c.visit(key);
        }
    }

    /// A constant key, equal to others as in a dict: `1`, `1.0` and `True` are the same.
    private record MatchKey(PyObject value) {
        @Override
        public boolean equals(Object other) {
            return other instanceof MatchKey key && Abstract.equal(value, key.value);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(Abstract.hash(value));
        }
    }

    /// Fails when the value on the stack is None.
    private void jumpIfNone() {
        c.emit(Op.COPY, 1);
        c.loadConst(PyNone.NONE);
        c.emit(Op.IS_OP, 1);
        jumpToFailPop(PseudoOp.POP_JUMP_IF_FALSE);
    }

    /// `**rest`: a copy of the subject without the keys that were matched.
    private void storeRest(int size, String name) {
        c.emit(Op.BUILD_MAP, 0);
        c.emit(Op.SWAP, 3);
        c.emit(Op.DICT_UPDATE, 2);
        c.emit(Op.UNPACK_SEQUENCE, size);
        for (int left = size; left > 0; left--) {
            c.emit(Op.COPY, 1 + left);
            c.emit(Op.SWAP, 2);
            c.emit(Op.DELETE_SUBSCR);
        }
        storeName(name);
    }

    // ---- classes

    @Override
    public void visit(Pattern.MatchClass node) {
        int positional = node.patterns().length;
        String[] attributes = node.kwdAttrs();
        if (attributes.length != node.kwdPatterns().length) {
            throw c.error("kwd_attrs (" + attributes.length + ") / kwd_patterns (" + node.kwdPatterns().length
                    + ") length mismatch in class pattern");
        }
        if (attributes.length > 0) {
            checkAttributes(attributes, node.kwdPatterns());
            c.at(node);
        }
        c.visit(node.cls());
        PyObject[] names = new PyObject[attributes.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.intern(attributes[i]);
        }
        c.loadConst(PyTuple.of(names));
        c.emit(Op.MATCH_CLASS, positional);
        c.emit(Op.COPY, 1);
        c.loadConst(PyNone.NONE);
        c.emit(Op.IS_OP, 1);
        state.onTop++;
        jumpToFailPop(PseudoOp.POP_JUMP_IF_FALSE);
        int total = positional + attributes.length;
        c.emit(Op.UNPACK_SEQUENCE, total);
        state.onTop += total - 1;
        for (int i = 0; i < total; i++) {
            state.onTop--;
            Pattern pattern = i < positional ? node.patterns()[i] : node.kwdPatterns()[i - positional];
            if (isWildcard(pattern)) {
                c.emit(Op.POP_TOP);
            } else {
                visitSubpattern(pattern);
            }
        }
    }

    private void checkAttributes(String[] attributes, Pattern[] patterns) {
        for (int i = 0; i < attributes.length; i++) {
            c.at(patterns[i]);
            c.checkName(attributes[i], ExprContext.STORE);
            for (int j = i + 1; j < attributes.length; j++) {
                if (attributes[i].equals(attributes[j])) {
                    c.at(patterns[j]);
                    throw c.error("attribute name repeated in class pattern: " + attributes[i]);
                }
            }
        }
    }

    // ---- alternatives

    @Override
    public void visit(Pattern.MatchOr node) {
        BasicBlock end = c.newBlock();
        State outer = state;
        List<String> control = null;
        int size = node.patterns().length;
        for (int i = 0; i < size; i++) {
            Pattern alternative = node.patterns()[i];
            c.at(alternative);
            state = new State();
            state.allowIrrefutable = i == size - 1 && outer.allowIrrefutable;
            c.emit(Op.COPY, 1);
            visit(alternative);
            if (control == null) {
                control = state.stores;
            } else {
                reorder(control);
            }
            c.jump(PseudoOp.JUMP, end);
            emitFailPop();
        }
        state = outer;
        c.emit(Op.POP_TOP);
        jumpToFailPop(PseudoOp.JUMP);
        c.use(end);
        // Between the new captures and their place are: the others, the copy of the subject, what has to stay on
        // top,
        // and earlier captures.
        int rotations = control.size() + 1 + state.onTop + state.stores.size();
        for (String name : control) {
            rotate(rotations);
            if (state.stores.contains(name)) {
                throw duplicateStore(name);
            }
            state.stores.add(name);
        }
        c.emit(Op.POP_TOP);
    }

    /// Brings the captures of an alternative into the order of the first one.
    private void reorder(List<String> control) {
        List<String> stores = state.stores;
        if (stores.size() != control.size()) {
            throw c.error("alternative patterns bind different names");
        }
        for (int wanted = stores.size() - 1; wanted >= 0; wanted--) {
            int found = stores.indexOf(control.get(wanted));
            if (found < 0) {
                throw c.error("alternative patterns bind different names");
            }
            if (found == wanted) {
                continue;
            }
            List<String> head = stores.subList(0, found + 1);
            List<String> rotated = new ArrayList<>(head);
            head.clear();
            stores.addAll(wanted - found, rotated);
            for (int i = 0; i <= found; i++) {
                rotate(wanted + 1);
            }
        }
    }
}
