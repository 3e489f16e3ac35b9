package org.scoria.interpreter;

import org.scoria.compiler.AstValidator;
import org.scoria.compiler.CompileError;
import org.scoria.compiler.CompileWarning;
import org.scoria.compiler.Compiler;
import org.scoria.compiler.CompilerOptions;
import org.scoria.compiler.ParseOptions;
import org.scoria.compiler.Parser;
import org.scoria.compiler.ProgramText;
import org.scoria.compiler.SourceText;
import org.scoria.compiler.SymbolTable;
import org.scoria.compiler.ast.Mod;
import org.scoria.interpreter.ast.AstConversion;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PySyntaxError;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.text.Codecs;

/// What stands between `compile()` and the compiler: takes Python values as source, raises its errors as Python
/// exceptions, and hands its warnings to the module `warnings`.
///
/// Compare CPython 3.11 `Python/pythonrun.c` and `builtin_compile_impl` in `Python/bltinmodule.c`.
final class SourceCompiler implements CompileWarning.Sink, SourceText.Decoder, SourceText.LineFinder {
    private static final int ONLY_AST = 0x400;

    /// The future features that code compiled from inside other code inherits.
    private static final int INHERITED_FLAGS = 0x1FE0000;

    /// CPython counts a level of nesting in the compiler as a third of a Python call.
    private static final int LEVELS_PER_CALL = 3;

    private final ScoriaInterpreter interpreter;

    /// Future features that statements at the prompt have switched on for those that follow.
    private int interactiveFlags;

    SourceCompiler(ScoriaInterpreter interpreter) {
        this.interpreter = interpreter;
    }

    PyObject compile(
            PyObject source,
            PyStr filename,
            String mode,
            int flags,
            boolean inheritFlags,
            int optimize,
            int featureVersion) {
        ThreadState thread = ThreadState.current();
        int allFlags = flags;
        if (inheritFlags && thread.frame != null) {
            allFlags |= thread.frame.code.flags & INHERITED_FLAGS;
        }
        boolean onlyTree = (allFlags & ONLY_AST) != 0;
        if (AstConversion.isTree(source)) {
            return onlyTree
                    ? source
                    : compileTree(source, options(filename.toString(), mode, allFlags, optimize), mode);
        }
        SourceText text = text(source, filename.toString());
        CompilerOptions options = options(text.filename(), mode, allFlags, optimize);
        return onlyTree ? parse(text, options, featureVersion) : compile(text, options);
    }

    /// The symbol table of source text, for the module `symtable`.
    SymbolTable symbolTable(PyObject source, PyStr filename, String mode) {
        SourceText text = text(source, filename.toString());
        try {
            return Compiler.symbolTable(text, options(text.filename(), mode, 0, 0));
        } catch (CompileError e) {
            throw exception(e);
        }
    }

    /// The contents of a file that is run.
    PyCode compileFile(byte[] contents, String filename) {
        SourceText text = SourceText.ofFile(contents, filename, this).withLines(this);
        return compile(text, options(filename, "exec", 0, -1));
    }

    /// One statement typed at the prompt.
    PyCode compileInteractive(SourceText source) {
        PyCode code = compile(source, options(source.filename(), "single", interactiveFlags, -1));
        interactiveFlags |= code.flags & INHERITED_FLAGS;
        return code;
    }

    private CompilerOptions options(String filename, String mode, int flags, int optimize) {
        ParseOptions parsing = new ParseOptions(
                modeOf(mode), flags, ParseOptions.CURRENT_FEATURE_VERSION, interpreter.intMaxStrDigits, this);
        return CompilerOptions.of(parsing)
                .withFilename(filename)
                .withOptimize(optimize >= 0 ? optimize : Math.min(interpreter.settings.optimize, 2))
                .withNestingLimit(LEVELS_PER_CALL * Math.max(ThreadState.current().recursionRemaining, 1))
                .withProgramText(new FileText(this, filename));
    }

    private static PyCode compile(SourceText source, CompilerOptions options) {
        try {
            return Compiler.compile(source, options);
        } catch (CompileError e) {
            throw exception(e);
        }
    }

    private PyObject parse(SourceText source, CompilerOptions options, int featureVersion) {
        ParseOptions parsing =
                featureVersion < 0 ? options.parsing() : options.parsing().withFeatureVersion(featureVersion);
        Mod tree;
        try {
            tree = Parser.parse(source, parsing);
        } catch (CompileError e) {
            throw exception(e);
        }
        return AstConversion.toPython(interpreter, tree);
    }

    private PyCode compileTree(PyObject source, CompilerOptions options, String mode) {
        Mod tree = AstConversion.fromPython(interpreter, source, mode);
        try {
            AstValidator.validate(tree, options);
            return Compiler.compile(tree, options);
        } catch (CompileError e) {
            throw exception(e);
        }
    }

    private static ParseOptions.Mode modeOf(String mode) {
        return switch (mode) {
            case "eval" -> ParseOptions.Mode.EVAL;
            case "single" -> ParseOptions.Mode.SINGLE;
            case "func_type" -> ParseOptions.Mode.FUNC_TYPE;
            default -> ParseOptions.Mode.FILE;
        };
    }

    // ---- source

    private SourceText text(PyObject source, String filename) {
        if (source instanceof PyStr text) {
            checkNoSurrogates(text);
            String content = text.toString();
            checkNoNull(content.indexOf('\0') >= 0);
            return SourceText.ofString(content, filename).withLines(this);
        }
        if (!source.hasBuffer()) {
            throw Errors.typeError("compile() arg 1 must be a string, bytes or AST object");
        }
        byte[] bytes = Buffer.copyOf(source);
        boolean hasNull = false;
        for (byte b : bytes) {
            hasNull |= b == 0;
        }
        checkNoNull(hasNull);
        return SourceText.ofBytes(bytes, filename, this).withLines(this);
    }

    /// Decodes source that declares an encoding; what Python's codecs say about it becomes a syntax error.
    @Override
    public String decode(byte[] bytes, String encoding) {
        try {
            return Codecs.decode(bytes, 0, bytes.length, PyStr.of(encoding), null)
                    .toString();
        } catch (PyException e) {
            if (e.matches(Exceptions.LookupError) || e.matches(Exceptions.ValueError)) {
                throw new CompileError(
                        CompileError.Kind.SYNTAX_ERROR, Abstract.str(e.value).toString());
            }
            throw e;
        }
    }

    private static void checkNoNull(boolean hasNull) {
        if (hasNull) {
            throw Errors.of(Exceptions.SyntaxError, "source code string cannot contain null bytes");
        }
    }

    /// Source is UTF-8 inside the parser, which lone surrogates cannot be.
    private static void checkNoSurrogates(PyStr text) {
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (point >= 0xD800 && point <= 0xDFFF) {
                int end = i + 1;
                while (end < text.size() && (text.codePointAt(end) & ~0x7FF) == 0xD800) {
                    end++;
                }
                throw new PyException((PyBaseException) Exceptions.UnicodeEncodeError.call(
                        new PyObject[] {
                            PyStr.of("utf-8"), text, PyInt.of(i), PyInt.of(end), PyStr.of("surrogates not allowed")
                        },
                        null));
            }
        }
    }

    /// The line of a file for an error message, without regard to where the source came from: as CPython does.
    @Override
    public String line(String filename, int lineno) {
        String line = SourceLines.get(interpreter, filename, lineno);
        return line == null ? null : line.concat("\n");
    }

    /// The lines of one file.
    private record FileText(SourceCompiler compiler, String filename) implements ProgramText {
        @Override
        public String line(int lineno) {
            return compiler.line(filename, lineno);
        }
    }

    // ---- errors and warnings

    static PyException exception(CompileError e) {
        PyType type = typeOf(e.kind());
        if (e.getMessage() == null) {
            return new PyException((PyBaseException) type.call(new PyObject[0], null));
        }
        PyStr message = PyStr.of(e.getMessage());
        if (!e.kind().isSyntaxError() || !e.hasLocation()) {
            return Errors.of(type, message);
        }
        PyObject filename = e.filename() == null ? PyNone.NONE : PyStr.of(e.filename());
        PyObject text = e.text() == null ? PyNone.NONE : PyStr.of(e.text());
        PyObject[] location = {
            filename, number(e.lineno()), number(e.offset()), text, number(e.endLineno()), number(e.endOffset())
        };
        if (!e.locationIsArgument()) {
            PySyntaxError error = (PySyntaxError) type.call1(message);
            error.filename = location[0];
            error.lineno = location[1];
            error.offset = location[2];
            error.text = location[3];
            error.endLineno = location[4];
            error.endOffset = location[5];
            return new PyException(error);
        }
        return new PyException((PyBaseException) type.call2(message, PyTuple.of(location)));
    }

    private static PyObject number(int value) {
        return value == CompileError.NONE ? PyNone.NONE : PyInt.of(value);
    }

    private static PyType typeOf(CompileError.Kind kind) {
        return switch (kind) {
            case SYNTAX_ERROR -> Exceptions.SyntaxError;
            case INDENTATION_ERROR -> Exceptions.IndentationError;
            case TAB_ERROR -> Exceptions.TabError;
            case MEMORY_ERROR -> Exceptions.MemoryError;
            case OVERFLOW_ERROR -> Exceptions.OverflowError;
            case RECURSION_ERROR -> Exceptions.RecursionError;
            case VALUE_ERROR -> Exceptions.ValueError;
            case TYPE_ERROR -> Exceptions.TypeError;
            case SYSTEM_ERROR -> Exceptions.SystemError;
        };
    }

    /// Delivers a warning, and answers whether the filters make it an error.
    @Override
    public boolean warn(CompileWarning warning) {
        PyType category = warning.category() == CompileWarning.Category.SYNTAX_WARNING
                ? Exceptions.SyntaxWarning
                : Exceptions.DeprecationWarning;
        try {
            Reports.warnExplicit(interpreter, category, warning.message(), warning.filename(), warning.lineno());
            return false;
        } catch (PyException e) {
            if (e.matches(category)) {
                return true;
            }
            throw e;
        }
    }
}
