package org.scoria.shadowcode;

import org.scoria.objects.PyStr;

/// Makes the nodes whose meaning is more than moving values. Implemented by the specializers: each method gives the
/// generic, counting node of its family (or the only form where there is nothing to specialize).
public interface NodeFactory {
    Node loadGlobal(Site site, PyStr name);

    Node loadName(int pc, PyStr name);

    Node loadAttr(Site site, Node object, PyStr name);

    Node storeAttr(Site site, Node value, Node object, PyStr name);

    MethodLoad loadMethod(Site site, Node object, PyStr name);

    /// CALL behind LOAD_METHOD. `keywords` is null without KW_NAMES.
    Node callMethod(Site site, MethodLoad method, Node[] arguments, PyStr[] keywords);

    /// CALL of a callable with nothing in front.
    Node call(Site site, Node callable, Node[] arguments, PyStr[] keywords);

    /// CALL of two operands: a function and its first argument, or (known only at run time) null and a callable.
    Node callPair(Site site, Node lower, Node upper, Node[] arguments, PyStr[] keywords);

    Node binary(Site site, BinaryOp operator, Node a, Node b);

    Node unary(int pc, int opcode, Node a);

    Node compare(Site site, int operator, Node a, Node b);

    Node is(int pc, Node a, Node b, boolean invert);

    Node contains(Site site, Node a, Node b, boolean invert);

    Node subscript(Site site, Node container, Node key);

    Node storeSubscript(Site site, Node value, Node container, Node key);

    Node getIter(int pc, Node iterable);

    /// FOR_ITER over the iterator in slot `iterator`. The next value goes to slot `target`.
    Terminator forIter(Site site, int iterator, int target, int body, int exit);

    /// FOR_ITER whose items the UNPACK_SEQUENCE at `unpackPc` takes apart into `targets` (slots).
    Terminator forIterUnpack(Site site, int iterator, int unpackPc, int[] targets, int body, int exit);

    /// UNPACK_SEQUENCE into `targets` (slots), the first item to the first target.
    Node unpack(Site site, Node sequence, int[] targets);

    /// BUILD_TUPLE, BUILD_LIST, BUILD_SET, BUILD_MAP, BUILD_CONST_KEY_MAP, BUILD_STRING, BUILD_SLICE; LIST_EXTEND
    /// of a new list by a constant tuple.
    Node build(int pc, int opcode, Node[] items);

    /// LIST_APPEND to, or SET_ADD to, the container in a slot.
    Node append(int pc, int opcode, int slot, Node value);

    /// MAP_ADD to the dict in a slot.
    Node mapAdd(int pc, int slot, Node key, Node value);

    /// FORMAT_VALUE; `spec` may be null.
    Node format(int pc, int conversion, Node value, Node spec);

    /// MAKE_FUNCTION with operands as on the stack, the code last.
    Node makeFunction(int pc, int flags, Node[] operands);

    /// CALL_FUNCTION_EX; `keywords` may be null.
    Node callEx(int pc, Node callable, Node positional, Node keywords);
}
