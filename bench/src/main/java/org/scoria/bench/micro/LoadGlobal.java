package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Global, builtin and closure variables.
public class LoadGlobal extends Family {
    @Param({"global_name", "builtin_name", "respecialize", "closure"})
    public String site;

    @Override
    String site() {
        return site;
    }
}
