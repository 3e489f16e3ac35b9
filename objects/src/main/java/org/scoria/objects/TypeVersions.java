package org.scoria.objects;

import java.util.concurrent.atomic.AtomicInteger;

/// Gives out the numbers of [PyType#version]. Apart from [PyType] because the first types need a number while
/// that class is still being initialized.
final class TypeVersions {
    static final AtomicInteger NEXT = new AtomicInteger(1);

    private TypeVersions() {}
}
