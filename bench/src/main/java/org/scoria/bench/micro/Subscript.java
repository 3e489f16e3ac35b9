package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Subscripts, loads and stores, by container.
public class Subscript extends Family {
    @Param({
        "list_load",
        "list_load_negative",
        "tuple_load",
        "dict_load",
        "dict_load_int",
        "str_load",
        "slice_load",
        "user_load",
        "list_store",
        "dict_store",
        "bytearray_store",
        "user_store",
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
