package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Attribute loads by where the attribute is.
public class LoadAttr extends Family {
    @Param({
        "split_1",
        "split_2",
        "split_3",
        "split_4",
        "split_5",
        "split_6",
        "overflow",
        "slot",
        "property",
        "class_attribute",
        "of_class",
        "module",
        "getattr_hook",
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
