package org.scoria.interpreter;

import java.util.Map;
import org.scoria.compiler.Symbol;
import org.scoria.compiler.SymbolTableEntry;
import org.scoria.objects.Abstract;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// One scope of a symbol table, as the module `symtable` reads it.
@PythonType(value = PySymbolTableEntry.class, name = "symtable entry")
public final class PySymbolTableEntry extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PySymbolTableEntry.class, PyObject.TYPE, new PySymbolTableEntryExposed());

    private final SymbolTableEntry entry;
    private final PyDict symbols = new PyDict();
    private final PyList parameters = new PyList();
    private final PyList children = new PyList();

    PySymbolTableEntry(SymbolTableEntry entry) {
        this.entry = entry;
        for (Map.Entry<String, Symbol> symbol : entry.symbols().entrySet()) {
            symbols.put(
                    PyStr.intern(symbol.getKey()), PyInt.of(symbol.getValue().combined()));
        }
        for (String parameter : entry.parameters()) {
            parameters.append(PyStr.intern(parameter));
        }
        for (SymbolTableEntry child : entry.children()) {
            children.append(new PySymbolTableEntry(child));
        }
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of(
                "<symtable entry " + entry.name() + "(" + Abstract.id(this) + "), line " + entry.lineno() + ">");
    }

    @Getter(value = "id", member = true)
    static PyObject id(PySymbolTableEntry self) {
        return PyInt.of(Abstract.id(self));
    }

    @Getter(value = "name", member = true)
    static PyObject name(PySymbolTableEntry self) {
        return PyStr.intern(self.entry.name());
    }

    @Getter(value = "symbols", member = true)
    static PyObject symbols(PySymbolTableEntry self) {
        return self.symbols;
    }

    @Getter(value = "varnames", member = true)
    static PyObject varnames(PySymbolTableEntry self) {
        return self.parameters;
    }

    @Getter(value = "children", member = true)
    static PyObject children(PySymbolTableEntry self) {
        return self.children;
    }

    @Getter(value = "nested", member = true)
    static long nested(PySymbolTableEntry self) {
        return self.entry.nested() ? 1 : 0;
    }

    @Getter(value = "type", member = true)
    static long kind(PySymbolTableEntry self) {
        return self.entry.kind().ordinal();
    }

    @Getter(value = "lineno", member = true)
    static long lineno(PySymbolTableEntry self) {
        return self.entry.lineno();
    }
}
