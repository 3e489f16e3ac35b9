package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// What `try`, `raise` and `with` cost.
public class ExceptionFlow extends Family {
    @Param({
        "try_without",
        "raise_catch",
        "raise_instance",
        "raise_ten_deep",
        "builtin_error",
        "attribute_error",
        "finally_without",
        "with_statement",
        "with_raise"
    })
    public String site;

    @Override
    String site() {
        return site;
    }
}
