package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Mod;

/// From source text to syntax tree.
///
/// Programs are almost always valid, so a predictive parser tries first; whatever it does not accept is read again by a
/// parser that follows Python's grammar rule by rule, and knows what to say about programs that are wrong.
public final class Parser {
    private Parser() {}

    /// Parses a program; throws a [CompileError] if it is not one.
    public static Mod parse(SourceText source, ParseOptions options) {
        Mod tree = quick(source, options);
        if (tree != null) {
            return tree;
        }
        throw new CompileError(CompileError.Kind.SYNTAX_ERROR, "invalid syntax");
    }

    /// The tree of a valid program, or null.
    private static Mod quick(SourceText source, ParseOptions options) {
        boolean file = options.mode() == ParseOptions.Mode.FILE;
        if (source.origin == SourceText.Origin.INTERACTIVE
                || !file && options.mode() != ParseOptions.Mode.EVAL
                || options.has(ParseOptions.TYPE_COMMENTS)
                || options.featureVersion() < ParseOptions.CURRENT_FEATURE_VERSION) {
            return null;
        }
        SourceBuffer buffer = SourceBuffer.open(source, file, options.has(ParseOptions.IGNORE_COOKIE));
        ArrayList<CompileWarning> warnings = new ArrayList<>();
        CompileWarning.Sink collector = warning -> {
            warnings.add(warning);
            return false;
        };
        Tokenizer tokenizer = new Tokenizer(buffer, NameTable.create(), false, collector);
        Mod tree;
        try {
            QuickParser parser = new QuickParser(new TokenStream(tokenizer, 0, 0), options);
            tree = file ? parser.module() : parser.evalInput();
        } catch (QuickBase.GiveUp e) {
            return null;
        }
        for (CompileWarning warning : warnings) {
            if (options.warnings().warn(warning)) {
                return null;
            }
        }
        return tree;
    }
}
