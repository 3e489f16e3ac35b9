package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Method calls by where the method is found.
public class LoadMethod extends Family {
    @Param({
        "method",
        "inherited",
        "class_method",
        "static_method",
        "super_method",
        "builtin_method",
        "module_function",
        "bound_before",
        "monomorphic",
        "polymorphic",
        "megamorphic",
        "respecialize"
    })
    public String site;

    @Override
    String site() {
        return site;
    }
}
