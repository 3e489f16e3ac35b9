package org.scoria.processor;

/// One special method of a type: in its number (or only) slot, or in the sequence slot beside it.
record SlotUse(String special, boolean sequence) {
    /// The constant of `SlotIndex`.
    String constant() {
        return (sequence ? "SEQUENCE_" : "") + SlotMethod.constant(special);
    }
}
