package org.scoria.objects.expose;

public class Convert {}
