package org.scoria.objects;

public final class SlotIndex {}
