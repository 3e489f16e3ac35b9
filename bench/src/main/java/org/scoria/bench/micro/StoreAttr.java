package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Attribute stores by where the attribute goes.
public class StoreAttr extends Family {
    @Param({
        "split_first",
        "split_sixth",
        "overflow",
        "slot",
        "property",
        "new_object",
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
