package org.scoria.compiler.ast;

/// A `# type: ignore` comment with what follows it.
public record TypeIgnore(int lineno, String tag) {}
