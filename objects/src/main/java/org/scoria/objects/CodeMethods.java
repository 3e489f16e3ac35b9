package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The attributes of code objects. Compare CPython 3.11 `Objects/codeobject.c`.
@PythonType(
        value = PyCode.class,
        name = "code",
        doc = "A code object: compiled Python, immutable and without a context.")
final class CodeMethods {
    private CodeMethods() {}

    @New("code($type, argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, codestring, constants, "
            + "names, varnames, filename, name, qualname, firstlineno, linetable, exceptiontable, freevars=(), "
            + "cellvars=(), /)")
    static PyObject create(
            PyType type,
            int argcount,
            int posonlyargcount,
            int kwonlyargcount,
            int nlocals,
            int stacksize,
            int flags,
            PyBytes codestring,
            PyTuple constants,
            PyTuple names,
            PyTuple varnames,
            PyStr filename,
            PyStr name,
            PyStr qualname,
            int firstlineno,
            PyBytes linetable,
            PyBytes exceptiontable,
            PyTuple freevars,
            PyTuple cellvars) {
        CodeBuilder.checkNotNegative("argcount", argcount);
        CodeBuilder.checkNotNegative("posonlyargcount", posonlyargcount);
        CodeBuilder.checkNotNegative("kwonlyargcount", kwonlyargcount);
        CodeBuilder.checkNotNegative("nlocals", nlocals);
        CodeBuilder.checkNames(names);
        CodeBuilder.checkNames(varnames);
        CodeBuilder.checkNames(freevars);
        CodeBuilder.checkNames(cellvars);
        CodeBuilder builder = new CodeBuilder();
        builder.argcount = argcount;
        builder.posonlyargcount = posonlyargcount;
        builder.kwonlyargcount = kwonlyargcount;
        builder.nlocals = nlocals;
        builder.stacksize = stacksize;
        builder.flags = flags;
        builder.code = codestring;
        builder.consts = constants;
        builder.names = names;
        builder.varnames = varnames;
        builder.filename = filename;
        builder.name = name;
        builder.qualname = qualname;
        builder.firstlineno = firstlineno;
        builder.linetable = linetable;
        builder.exceptiontable = exceptiontable;
        builder.freevars = freevars;
        builder.cellvars = cellvars;
        return builder.build();
    }

    /// A copy of the code object in which the given attributes have other values.
    @Builtin("replace($self, /, **changes)")
    static PyObject replace(PyCode self, PyDict changes) {
        CodeBuilder builder = new CodeBuilder(self);
        for (int i = changes.next(0); i >= 0; i = changes.next(i + 1)) {
            builder.change(changes.keyAt(i).toString(), changes.valueAt(i));
        }
        return builder.build();
    }

    /// For each run of instructions with one line: where it starts and ends, and the line or None.
    @Builtin(value = "co_lines($self, /)", signature = false)
    static PyObject lines(PyCode self) {
        return new PyLineIterator(self);
    }

    /// For each code unit: its line, end line, column and end column, None where unknown.
    @Builtin(value = "co_positions($self, /)", signature = false)
    static PyObject positions(PyCode self) {
        return new PyPositionsIterator(self);
    }

    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyCode self) {
        return (184 + self.code.length + 7) & ~7;
    }

    /// The name of the variable in a slot of the frame; for the disassembler only.
    @Builtin("_varname_from_oparg($self, /, oparg)")
    static PyObject variableName(PyCode self, int oparg) {
        if (oparg < 0 || oparg >= self.localsplusnames.length) {
            throw Errors.indexError("tuple index out of range");
        }
        return self.localsplusnames[oparg];
    }

    // ---- members

    @Getter(value = "co_argcount", member = true)
    static int argcount(PyCode self) {
        return self.argcount;
    }

    @Getter(value = "co_posonlyargcount", member = true)
    static int posonlyargcount(PyCode self) {
        return self.posonlyargcount;
    }

    @Getter(value = "co_kwonlyargcount", member = true)
    static int kwonlyargcount(PyCode self) {
        return self.kwonlyargcount;
    }

    @Getter(value = "co_stacksize", member = true)
    static int stacksize(PyCode self) {
        return self.stacksize;
    }

    @Getter(value = "co_flags", member = true)
    static int flags(PyCode self) {
        return self.flags;
    }

    @Getter(value = "co_nlocals", member = true)
    static int nlocals(PyCode self) {
        return self.nlocals;
    }

    @Getter(value = "co_consts", member = true)
    static PyObject consts(PyCode self) {
        return PyTuple.of(self.consts);
    }

    @Getter(value = "co_names", member = true)
    static PyObject names(PyCode self) {
        return PyTuple.of(self.names.clone());
    }

    @Getter(value = "co_filename", member = true)
    static PyObject filename(PyCode self) {
        return self.filename;
    }

    @Getter(value = "co_name", member = true)
    static PyObject name(PyCode self) {
        return self.name;
    }

    @Getter(value = "co_qualname", member = true)
    static PyObject qualname(PyCode self) {
        return self.qualname;
    }

    @Getter(value = "co_firstlineno", member = true)
    static int firstlineno(PyCode self) {
        return self.firstlineno;
    }

    @Getter(value = "co_linetable", member = true)
    static PyObject linetable(PyCode self) {
        return PyBytes.of(self.linetable);
    }

    @Getter(value = "co_exceptiontable", member = true)
    static PyObject exceptiontable(PyCode self) {
        return PyBytes.of(self.exceptiontable);
    }

    // ---- computed

    @Getter("co_lnotab")
    static PyObject lnotab(PyCode self) {
        return PyBytes.of(OldLineTable.of(self));
    }

    /// The base bytecode: specialization never changes it.
    @Getter("_co_code_adaptive")
    static PyObject adaptive(PyCode self) {
        return PyBytes.of(self.code);
    }

    @Getter("co_varnames")
    static PyObject varnames(PyCode self) {
        return variables(self, PyCode.KIND_LOCAL);
    }

    @Getter("co_cellvars")
    static PyObject cellvars(PyCode self) {
        return variables(self, PyCode.KIND_CELL);
    }

    @Getter("co_freevars")
    static PyObject freevars(PyCode self) {
        return variables(self, PyCode.KIND_FREE);
    }

    @Getter("co_code")
    static PyObject code(PyCode self) {
        return PyBytes.of(self.code);
    }

    static PyTuple variables(PyCode self, int kind) {
        PyObject[] found = new PyObject[self.localsplusnames.length];
        int n = 0;
        for (int i = 0; i < found.length; i++) {
            if ((self.localspluskinds[i] & kind) != 0) {
                found[n++] = self.localsplusnames[i];
            }
        }
        return PyTuple.of(java.util.Arrays.copyOf(found, n));
    }
}
