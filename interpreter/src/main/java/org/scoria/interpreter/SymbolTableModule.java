package org.scoria.interpreter;

import org.scoria.compiler.Symbol;
import org.scoria.compiler.SymbolTableEntry;
import org.scoria.objects.Errors;
import org.scoria.objects.FileName;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_symtable`: the compiler's symbol tables for the module `symtable`.
@PythonModule("_symtable")
final class SymbolTableModule {
    /// Bits of the scope's number, behind [Symbol#SCOPE_OFFSET].
    private static final int SCOPE_MASK = 15;

    /// A bit that CPython defines but no name has.
    private static final int DEF_FREE = 32;

    private SymbolTableModule() {}

    static void init(PyModule module) {
        add(module, "USE", Symbol.USE);
        add(module, "DEF_GLOBAL", Symbol.DEF_GLOBAL);
        add(module, "DEF_NONLOCAL", Symbol.DEF_NONLOCAL);
        add(module, "DEF_LOCAL", Symbol.DEF_LOCAL);
        add(module, "DEF_PARAM", Symbol.DEF_PARAM);
        add(module, "DEF_FREE", DEF_FREE);
        add(module, "DEF_FREE_CLASS", Symbol.DEF_FREE_CLASS);
        add(module, "DEF_IMPORT", Symbol.DEF_IMPORT);
        add(module, "DEF_BOUND", Symbol.DEF_BOUND);
        add(module, "DEF_ANNOT", Symbol.DEF_ANNOT);
        add(module, "TYPE_FUNCTION", SymbolTableEntry.Kind.FUNCTION.ordinal());
        add(module, "TYPE_CLASS", SymbolTableEntry.Kind.CLASS.ordinal());
        add(module, "TYPE_MODULE", SymbolTableEntry.Kind.MODULE.ordinal());
        add(module, "LOCAL", Symbol.LOCAL);
        add(module, "GLOBAL_EXPLICIT", Symbol.GLOBAL_EXPLICIT);
        add(module, "GLOBAL_IMPLICIT", Symbol.GLOBAL_IMPLICIT);
        add(module, "FREE", Symbol.FREE);
        add(module, "CELL", Symbol.CELL);
        add(module, "SCOPE_OFF", Symbol.SCOPE_OFFSET);
        add(module, "SCOPE_MASK", SCOPE_MASK);
    }

    private static void add(PyModule module, String name, int value) {
        module.add(name, PyInt.of(value));
    }

    /// Gives the symbol table of a program: the entry of its outermost scope.
    @Builtin("symtable(source, filename, startstr, /)")
    static PyObject symtable(ThreadState thread, PyObject source, PyObject filename, String startstr) {
        PyStr path = FileName.text(filename);
        if (!(source instanceof PyStr) && !source.hasBuffer()) {
            throw Errors.typeError("symtable() arg 1 must be a string or bytes object");
        }
        if (!startstr.equals("exec") && !startstr.equals("eval") && !startstr.equals("single")) {
            throw Errors.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
        }
        ScoriaInterpreter interpreter = (ScoriaInterpreter) thread.interpreter;
        return new PySymbolTableEntry(
                interpreter.compiler.symbolTable(source, path, startstr).top());
    }
}
