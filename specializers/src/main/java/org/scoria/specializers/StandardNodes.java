package org.scoria.specializers;

import org.scoria.objects.PyStr;
import org.scoria.shadowcode.BinaryOp;
import org.scoria.shadowcode.MethodLoad;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.NodeFactory;
import org.scoria.shadowcode.Opcode.Op;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Terminator;

/// The standard set of families: where the decoder gets its nodes.
public final class StandardNodes implements NodeFactory {
    @Override
    public Node loadGlobal(Site site, PyStr name) {
        return GlobalSpecializer.generic(site, name);
    }

    @Override
    public Node loadName(int pc, PyStr name) {
        return new PlainNodes.LoadName(pc, name);
    }

    @Override
    public Node loadAttr(Site site, Node object, PyStr name) {
        return AttributeSpecializer.generic(site, object, name);
    }

    @Override
    public Node storeAttr(Site site, Node value, Node object, PyStr name) {
        return StoreSpecializer.generic(site, value, object, name);
    }

    @Override
    public MethodLoad loadMethod(Site site, Node object, PyStr name) {
        return MethodSpecializer.generic(site, object, name);
    }

    @Override
    public Node callMethod(Site site, MethodLoad method, Node[] arguments, PyStr[] keywords) {
        return keywords == null
                ? new CallSpecializer.OfMethod(site, method, arguments)
                : new KeywordCall(site, method, arguments, keywords);
    }

    @Override
    public Node call(Site site, Node callable, Node[] arguments, PyStr[] keywords) {
        return keywords == null
                ? new CallSpecializer.Plain(site, callable, arguments)
                : new KeywordCall(site, callable, null, arguments, keywords);
    }

    @Override
    public Node callPair(Site site, Node lower, Node upper, Node[] arguments, PyStr[] keywords) {
        return keywords == null
                ? new CallSpecializer.Pair(site, lower, upper, arguments)
                : new KeywordCall(site, lower, upper, arguments, keywords);
    }

    @Override
    public Node binary(Site site, BinaryOp operator, Node a, Node b) {
        return BinarySpecializer.generic(site, operator, a, b);
    }

    @Override
    public Node unary(int pc, int opcode, Node a) {
        return switch (opcode) {
            case Op.UNARY_NOT -> new PlainNodes.Not(pc, a);
            case Op.UNARY_NEGATIVE -> new PlainNodes.Negative(pc, a);
            default -> new PlainNodes.OtherUnary(pc, opcode, a);
        };
    }

    @Override
    public Node compare(Site site, int operator, Node a, Node b) {
        return CompareSpecializer.generic(site, operator, a, b);
    }

    @Override
    public Node is(int pc, Node a, Node b, boolean invert) {
        return new PlainNodes.Is(pc, a, b, invert);
    }

    @Override
    public Node contains(Site site, Node a, Node b, boolean invert) {
        return ContainsSpecializer.generic(site, a, b, invert);
    }

    @Override
    public Node subscript(Site site, Node container, Node key) {
        return SubscriptSpecializer.load(site, container, key);
    }

    @Override
    public Node storeSubscript(Site site, Node value, Node container, Node key) {
        return SubscriptSpecializer.store(site, value, container, key);
    }

    @Override
    public Node getIter(int pc, Node iterable) {
        return new PlainNodes.GetIter(pc, iterable);
    }

    @Override
    public Terminator forIter(Site site, int iterator, int target, int body, int exit) {
        return IterationSpecializer.generic(site, iterator, target, body, exit);
    }

    @Override
    public Terminator forIterUnpack(Site site, int iterator, int unpackPc, int[] targets, int body, int exit) {
        return IterationSpecializer.unpacking(site, iterator, unpackPc, targets, body, exit);
    }

    @Override
    public Node unpack(Site site, Node sequence, int[] targets) {
        return new BuildNodes.Unpack(site, sequence, targets);
    }

    @Override
    public Node build(int pc, int opcode, Node[] items) {
        return switch (opcode) {
            case Op.BUILD_TUPLE -> new BuildNodes.BuildTuple(pc, items);
            case Op.BUILD_LIST -> new BuildNodes.BuildList(pc, items);
            case Op.LIST_EXTEND -> new BuildNodes.ConstantList(pc, items[0]);
            case Op.BUILD_SET -> new BuildNodes.BuildSet(pc, items);
            case Op.BUILD_MAP -> new BuildNodes.BuildMap(pc, items);
            case Op.BUILD_CONST_KEY_MAP -> new BuildNodes.BuildConstKeyMap(pc, items);
            case Op.BUILD_STRING -> new BuildNodes.BuildString(pc, items);
            default -> new BuildNodes.BuildSlice(pc, items);
        };
    }

    @Override
    public Node append(int pc, int opcode, int slot, Node value) {
        return opcode == Op.LIST_APPEND
                ? new BuildNodes.ListAppend(pc, slot, value)
                : new BuildNodes.SetAdd(pc, slot, value);
    }

    @Override
    public Node mapAdd(int pc, int slot, Node key, Node value) {
        return new BuildNodes.MapAdd(pc, slot, key, value);
    }

    @Override
    public Node format(int pc, int conversion, Node value, Node spec) {
        return new BuildNodes.Format(pc, conversion, value, spec);
    }

    @Override
    public Node makeFunction(int pc, int flags, Node[] operands) {
        return new BuildNodes.MakeFunction(pc, flags, operands);
    }

    @Override
    public Node callEx(int pc, Node callable, Node positional, Node keywords) {
        return new PlainNodes.CallEx(pc, callable, positional, keywords);
    }
}
