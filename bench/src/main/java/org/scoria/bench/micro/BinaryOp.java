package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Binary operators by operand types.
public class BinaryOp extends Family {
    @Param({
        "int_add",
        "int_multiply",
        "int_floor_divide",
        "int_remainder",
        "int_shift",
        "int_and",
        "int_power",
        "int_overflow",
        "big_add",
        "int_divide",
        "float_add",
        "float_multiply",
        "int_float",
        "in_place",
        "str_add",
        "str_format",
        "list_add",
        "user",
        "negative",
        "monomorphic",
        "polymorphic",
        "megamorphic"
    })
    public String site;

    @Override
    String site() {
        return site;
    }
}
