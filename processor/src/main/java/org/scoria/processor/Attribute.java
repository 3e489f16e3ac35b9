package org.scoria.processor;

/// A getset or member descriptor.
///
/// @param setter null when read-only
record Attribute(
        String name,
        String owner,
        String getter,
        JavaType receiver,
        JavaType result,
        String setter,
        JavaType setterReceiver,
        boolean member,
        String doc) {}
