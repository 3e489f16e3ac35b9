package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Mod;

/// From source text to syntax tree.
///
/// Programs are almost always valid, so a predictive parser tries first; whatever it does not accept is read
/// again by a parser that follows Python's grammar rule by rule, and knows what to say about programs that are
/// wrong.
public final class Parser {
    /// Stack for programs that are too deeply nested for the current thread, but not for Python.
    private static final long DEEP_STACK = 256L << 20;

    private Parser() {}

    /// Parses a program; throws a [CompileError] if it is not one.
    public static Mod parse(SourceText source, ParseOptions options) {
        ArrayList<CompileWarning> told = new ArrayList<>();
        if (canBeQuick(source, options)) {
            Mod tree = quick(source, options, told);
            if (tree != null) {
                return tree;
            }
        }
        ParseOptions rest = told.isEmpty() ? options : options.withWarnings(new Untold(told, options.warnings()));
        try {
            return complete(source, rest);
        } catch (StackOverflowError e) {
            DeepParse deep = new DeepParse(source, rest);
            return deep.run(new Thread(null, deep, "scoria-parser", DEEP_STACK));
        }
    }

    /// The complete parser alone, for tests: it must agree with the quick one.
    static Mod complete(SourceText source, ParseOptions options) {
        boolean file = options.mode() == ParseOptions.Mode.FILE;
        SourceBuffer buffer = SourceBuffer.open(source, file, options.has(ParseOptions.IGNORE_COOKIE));
        Tokenizer tokenizer =
                new Tokenizer(buffer, NameTable.create(), options.has(ParseOptions.TYPE_COMMENTS), options.warnings());
        tokenizer.asyncIsName = options.featureVersion() < 7;
        return (Mod) new PegParser(new TokenStream(tokenizer, 0, 0), options).run();
    }

    private static boolean canBeQuick(SourceText source, ParseOptions options) {
        return source.origin != SourceText.Origin.INTERACTIVE
                && (options.mode() == ParseOptions.Mode.FILE || options.mode() == ParseOptions.Mode.EVAL)
                && !options.has(ParseOptions.TYPE_COMMENTS)
                && options.featureVersion() >= ParseOptions.CURRENT_FEATURE_VERSION;
    }

    /// The tree of a valid program, or null. Warnings are kept until the program is known to be valid, since the
    /// complete parser would find them again; `told` takes those that were passed on when one of them became an
    /// error.
    private static Mod quick(SourceText source, ParseOptions options, ArrayList<CompileWarning> told) {
        boolean file = options.mode() == ParseOptions.Mode.FILE;
        SourceBuffer buffer = SourceBuffer.open(source, file, options.has(ParseOptions.IGNORE_COOKIE));
        ArrayList<CompileWarning> warnings = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(buffer, NameTable.create(), false, new Collector(warnings));
        Mod tree;
        try {
            QuickParser parser = new QuickParser(new TokenStream(tokenizer, 0, 0), options);
            tree = file ? parser.module() : parser.evalInput();
        } catch (QuickBase.GiveUp | StackOverflowError e) {
            return null;
        }
        for (CompileWarning warning : warnings) {
            boolean error = options.warnings().warn(warning);
            if (error) {
                return null;
            }
            told.add(warning);
        }
        return tree;
    }

    /// Keeps warnings for later.
    private record Collector(ArrayList<CompileWarning> warnings) implements CompileWarning.Sink {
        @Override
        public boolean warn(CompileWarning warning) {
            warnings.add(warning);
            return false;
        }
    }

    /// Passes on the warnings that were not passed on before.
    private record Untold(ArrayList<CompileWarning> told, CompileWarning.Sink sink) implements CompileWarning.Sink {
        @Override
        public boolean warn(CompileWarning warning) {
            return !told.remove(warning) && sink.warn(warning);
        }
    }

    /// The complete parser on a thread with a large stack.
    private static final class DeepParse implements Runnable {
        private final SourceText source;
        private final ParseOptions options;
        private Mod tree;
        private Throwable problem;

        DeepParse(SourceText source, ParseOptions options) {
            this.source = source;
            this.options = options;
        }

        Mod run(Thread thread) {
            thread.start();
            boolean interrupted = false;
            while (true) {
                try {
                    thread.join();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (problem instanceof StackOverflowError) {
                throw new CompileError(CompileError.Kind.MEMORY_ERROR, null);
            }
            if (problem instanceof RuntimeException e) {
                throw e;
            }
            if (problem instanceof Error e) {
                throw e;
            }
            return tree;
        }

        @Override
        public void run() {
            try {
                tree = complete(source, options);
            } catch (RuntimeException | Error e) {
                problem = e;
            }
        }
    }
}
