package org.scoria.shadowcode;

/// The families of specializable instructions, for statistics.
public enum Family {
    LOAD_ATTR,
    LOAD_METHOD,
    STORE_ATTR,
    LOAD_GLOBAL,
    CALL,
    BINARY_OP,
    COMPARE_OP,
    BINARY_SUBSCR,
    STORE_SUBSCR,
    FOR_ITER,
    UNPACK_SEQUENCE,
    CONTAINS_OP
}
