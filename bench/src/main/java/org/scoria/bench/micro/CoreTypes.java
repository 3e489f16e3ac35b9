package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// The busiest methods of dict, list, set, str and int.
public class CoreTypes extends Family {
    @Param({
        "dict_get",
        "dict_setdefault",
        "dict_build",
        "dict_copy",
        "dict_fill",
        "dict_comprehension",
        "list_append",
        "list_append_pop",
        "list_build",
        "list_comprehension",
        "list_sort",
        "list_sort_key",
        "set_add",
        "set_union",
        "str_join",
        "str_split",
        "str_replace",
        "str_find",
        "str_startswith",
        "str_upper",
        "str_encode",
        "f_string",
        "int_to_str",
        "str_to_int",
        "float_to_str",
        "hash_str",
        "hash_tuple"
    })
    public String site;

    @Override
    String site() {
        return site;
    }
}
