package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Source to code object; an operation is a line.
public class CompileSource extends Family {
    @Param({"function", "module", "expression"})
    public String site;

    @Override
    String site() {
        return site;
    }
}
