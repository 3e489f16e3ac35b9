package org.scoria.objects;

public interface SubObject {}
