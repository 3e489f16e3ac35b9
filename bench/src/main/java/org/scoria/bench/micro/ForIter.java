package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Loops by iterator; an operation is one turn.
public class ForIter extends Family {
    @Param({
        "range",
        "list",
        "tuple",
        "str",
        "dict",
        "dict_items",
        "set",
        "enumerate",
        "zip",
        "generator",
        "user",
        "polymorphic"
    })
    public String site;

    @Override
    String site() {
        return site;
    }
}
