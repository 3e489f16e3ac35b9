package org.scoria.objects.expose;

public class Entries {}
