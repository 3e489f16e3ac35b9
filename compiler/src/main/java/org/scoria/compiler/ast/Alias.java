package org.scoria.compiler.ast;

/// One name of an import statement: `name as asname`. The name of `from m import *` is `*`.
public record Alias(String name, String asname, int lineno, int colOffset, int endLineno, int endColOffset)
        implements Located {}
