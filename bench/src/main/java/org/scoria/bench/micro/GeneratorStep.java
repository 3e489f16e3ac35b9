package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Steps of generators and coroutines.
public class GeneratorStep extends Family {
    @Param({"next", "send", "for_loop", "yield_from", "expression", "create", "await_object", "await_coroutine"})
    public String site;

    @Override
    String site() {
        return site;
    }
}
