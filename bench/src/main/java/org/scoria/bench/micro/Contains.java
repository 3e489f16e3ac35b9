package org.scoria.bench.micro;

import org.openjdk.jmh.annotations.Param;

/// Membership tests by container.
public class Contains extends Family {
    @Param({"list", "tuple", "set", "dict", "str", "range", "user", "polymorphic"})
    public String site;

    @Override
    String site() {
        return site;
    }
}
