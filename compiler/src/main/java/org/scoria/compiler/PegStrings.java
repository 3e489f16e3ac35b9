package org.scoria.compiler;

import org.scoria.compiler.ast.Expr;

/// String literals for the complete parser: errors and warnings are told.
final class PegStrings extends StringLiterals {
    private final PegBase parser;

    PegStrings(PegBase parser) {
        super(parser.tokens, parser.tok.buf);
        this.parser = parser;
    }

    @Override
    RuntimeException error(String message) {
        return parser.error(message);
    }

    @Override
    RuntimeException errorAt(int token, String message) {
        return parser.errorAt(token, message);
    }

    @Override
    void warn(int token, String message) {
        if (parser.invalidRules) {
            // The first pass told already.
            return;
        }
        CompileWarning warning = new CompileWarning(
                CompileWarning.Category.DEPRECATION_WARNING, message, parser.tok.filename(), tokens.line(token));
        if (parser.options.warnings().warn(warning)) {
            throw parser.errorFor(token, message);
        }
    }

    @Override
    void since(int version, String message) {
        parser.since(version, message);
    }

    @Override
    Expr parseExpression(byte[] code, int line, int column) {
        Tokenizer outer = parser.tok;
        Tokenizer inner =
                new Tokenizer(SourceBuffer.ofExpression(outer.buffer.source, code), outer.names, false, outer.warnings);
        inner.lineno = line - 1;
        ParseOptions options = parser.options.withMode(ParseOptions.Mode.FSTRING);
        return (Expr) new PegParser(new TokenStream(inner, line, column), options).run();
    }
}
