package org.scoria.shadowcode;

/// Why a specialized instruction missed, or why none could be chosen.
public enum Miss {
    /// The receiver's or operand's class is another one.
    OTHER_CLASS,
    /// The class was changed since.
    CLASS_CHANGED,
    /// The instance has no such attribute in its split storage.
    NOT_IN_SPLIT,
    /// The instance has a dict of its own.
    OWN_DICT,
    /// The instance shadows the class attribute.
    SHADOWED,
    /// The attribute is found in a way that no form covers.
    KIND_OF_ATTRIBUTE,
    /// The receiver's class has its own `__getattribute__` or `__setattr__`.
    CUSTOM_ACCESS,
    /// The global or builtin is gone.
    NO_GLOBAL,
    /// The globals or builtins are no plain dict.
    ODD_NAMESPACE,
    /// Another function or object is called.
    OTHER_CALLEE,
    /// The number of arguments does not fit.
    ARGUMENT_COUNT,
    /// The result or operand does not fit a long.
    OVERFLOW,
    /// The key is of another kind.
    OTHER_KEY,
    /// The index is out of range.
    INDEX,
    /// The key is not there.
    KEY,
    /// The length is not the expected one.
    LENGTH,
    /// More classes than a polymorphic form holds.
    MEGAMORPHIC;

    public static final int COUNT = values().length;
}
