package org.scoria.api;

import org.scoria.shadowcode.Policy;

/// How an interpreter runs its code. All engines give the same results.
public enum Engine {
    /// Generic instructions only, without specialization: the oracle of tests.
    BASE(Policy.OFF),
    /// Code that has become warm is specialized for what it works on: the usual one.
    SPECIALIZING(Policy.ON),
    /// Specializes at the first execution: for tests.
    EAGER(Policy.EAGER);

    final Policy policy;

    Engine(Policy policy) {
        this.policy = policy;
    }
}
