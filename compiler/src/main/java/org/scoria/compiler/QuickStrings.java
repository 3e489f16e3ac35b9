package org.scoria.compiler;

import org.scoria.compiler.ast.Expr;

/// String literals for the quick parser, which gives up at any error.
final class QuickStrings extends StringLiterals {
    private final QuickBase parser;

    QuickStrings(QuickBase parser) {
        super(parser.tokens, parser.tokens.tokenizer.buf);
        this.parser = parser;
    }

    @Override
    RuntimeException error(String message) {
        return QuickBase.GiveUp.NOW;
    }

    @Override
    RuntimeException errorAt(int token, String message) {
        return QuickBase.GiveUp.NOW;
    }

    @Override
    void warn(int token, String message) {
        Tokenizer tokenizer = tokens.tokenizer;
        CompileWarning warning = new CompileWarning(
                CompileWarning.Category.DEPRECATION_WARNING, message, tokenizer.filename(), tokens.line(token));
        if (tokenizer.warnings.warn(warning)) {
            throw QuickBase.GiveUp.NOW;
        }
    }

    @Override
    void since(int version, String message) {
        // Older versions are left to the complete parser.
    }

    @Override
    Expr parseExpression(byte[] code, int line, int column) {
        Tokenizer outer = tokens.tokenizer;
        Tokenizer inner =
                new Tokenizer(SourceBuffer.ofExpression(outer.buffer.source, code), outer.names, false, outer.warnings);
        inner.lineno = line - 1;
        QuickParser nested = new QuickParser(new TokenStream(inner, line, column), parser.options);
        return nested.starExpressions();
    }
}
