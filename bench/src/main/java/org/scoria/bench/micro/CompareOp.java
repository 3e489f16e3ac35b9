package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Comparisons and truth tests by operand types.
public class CompareOp extends Family {
    @Param({
        "int_less",
        "int_equal",
        "int_branch",
        "float_less",
        "int_float",
        "str_equal",
        "str_less",
        "tuple_equal",
        "is_none",
        "truth_of_list",
        "user",
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
