package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Unpacking by source.
public class Unpack extends Family {
    @Param({"pair", "triple", "list", "str", "star", "swap", "polymorphic"})
    public String site;

    @Override
    String site() {
        return site;
    }
}
