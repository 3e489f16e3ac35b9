package org.scoria.objects;

import org.scoria.objects.expose.Convert;

/// The parts of a code object made by Python code (`types.CodeType(…)`, `code.replace(…)`), checked and put
/// together.
///
/// Compare CPython 3.11 `Objects/codeobject.c: PyCode_NewWithPosOnlyArgs, _PyCode_Validate`.
final class CodeBuilder {
    int argcount;
    int posonlyargcount;
    int kwonlyargcount;
    int nlocals;
    int stacksize;
    int flags;
    int firstlineno;
    PyBytes code;
    PyBytes linetable;
    PyBytes exceptiontable;
    PyTuple consts;
    PyTuple names;
    PyTuple varnames;
    PyTuple freevars;
    PyTuple cellvars;
    PyStr filename;
    PyStr name;
    PyStr qualname;

    CodeBuilder() {}

    CodeBuilder(PyCode from) {
        argcount = from.argcount;
        posonlyargcount = from.posonlyargcount;
        kwonlyargcount = from.kwonlyargcount;
        nlocals = from.nlocals;
        stacksize = from.stacksize;
        flags = from.flags;
        firstlineno = from.firstlineno;
        code = PyBytes.of(from.code);
        linetable = PyBytes.of(from.linetable);
        exceptiontable = PyBytes.of(from.exceptiontable);
        consts = PyTuple.of(from.consts);
        names = PyTuple.of(from.names.clone());
        varnames = CodeMethods.variables(from, PyCode.KIND_LOCAL);
        freevars = CodeMethods.variables(from, PyCode.KIND_FREE);
        cellvars = CodeMethods.variables(from, PyCode.KIND_CELL);
        filename = from.filename;
        name = from.name;
        qualname = from.qualname;
    }

    static void checkNotNegative(String what, int value) {
        if (value < 0) {
            throw Errors.valueError("code: %s must not be negative", what);
        }
    }

    static void checkNames(PyTuple names) {
        for (PyObject item : names.items) {
            if (!(item instanceof PyStr)) {
                throw Errors.typeError(
                        "name tuples must contain only strings, not '%s'",
                        item.type().qualifiedName());
            }
        }
    }

    /// One keyword argument of `replace`.
    void change(String attribute, PyObject value) {
        switch (attribute) {
            case "co_argcount" -> argcount = count(attribute, value);
            case "co_posonlyargcount" -> posonlyargcount = count(attribute, value);
            case "co_kwonlyargcount" -> kwonlyargcount = count(attribute, value);
            case "co_nlocals" -> nlocals = count(attribute, value);
            case "co_stacksize" -> stacksize = count(attribute, value);
            case "co_flags" -> flags = count(attribute, value);
            case "co_firstlineno" -> firstlineno = count(attribute, value);
            case "co_code" -> code = bytes(attribute, value);
            case "co_linetable" -> linetable = bytes(attribute, value);
            case "co_exceptiontable" -> exceptiontable = bytes(attribute, value);
            case "co_consts" -> consts = tuple(attribute, value);
            case "co_names" -> names = tuple(attribute, value);
            case "co_varnames" -> varnames = tuple(attribute, value);
            case "co_freevars" -> freevars = tuple(attribute, value);
            case "co_cellvars" -> cellvars = tuple(attribute, value);
            case "co_filename" -> filename = text(attribute, value);
            case "co_name" -> name = text(attribute, value);
            case "co_qualname" -> qualname = text(attribute, value);
            default -> throw Errors.typeError("'%s' is an invalid keyword argument for replace()", attribute);
        }
    }

    private static int count(String attribute, PyObject value) {
        int count = Convert.toInt(value);
        if (count < 0) {
            throw Errors.valueError("%s must be a positive integer", attribute);
        }
        return count;
    }

    private static PyException wrong(String attribute, String wanted, PyObject value) {
        return Errors.typeError(
                "replace() argument '%s' must be %s, not %s",
                attribute, wanted, value == PyNone.NONE ? "None" : value.type().qualifiedName());
    }

    private static PyBytes bytes(String attribute, PyObject value) {
        if (value instanceof PyBytes bytes) {
            return bytes;
        }
        throw wrong(attribute, "bytes", value);
    }

    private static PyTuple tuple(String attribute, PyObject value) {
        if (value instanceof PyTuple tuple) {
            return tuple;
        }
        throw wrong(attribute, "tuple", value);
    }

    private static PyStr text(String attribute, PyObject value) {
        if (value instanceof PyStr text) {
            return text;
        }
        throw wrong(attribute, "str", value);
    }

    // ---- putting together

    PyCode build() {
        PyStr[] varying = names(varnames);
        PyStr[] cells = names(cellvars);
        PyStr[] frees = names(freevars);
        if (nlocals != varying.length) {
            throw Errors.valueError("code: co_nlocals != len(co_varnames)");
        }
        if (argcount < posonlyargcount || posonlyargcount < 0 || kwonlyargcount < 0 || flags < 0) {
            throw Errors.systemError("bad argument to internal function");
        }
        if (code.size() % 2 != 0) {
            throw Errors.valueError("code: co_code is malformed");
        }
        int stars = ((flags & PyCode.VARARGS) != 0 ? 1 : 0) + ((flags & PyCode.VARKEYWORDS) != 0 ? 1 : 0);
        if (argcount + kwonlyargcount + stars > nlocals) {
            throw Errors.valueError("code: co_varnames is too small");
        }
        PyCode made = assemble(varying, cells, frees);
        ThreadState.current().interpreter.adopt(made);
        return made;
    }

    /// Cells that are arguments share the argument's slot.
    private PyCode assemble(PyStr[] varying, PyStr[] cells, PyStr[] frees) {
        PyStr[] all = new PyStr[varying.length + cells.length + frees.length];
        byte[] kinds = new byte[all.length];
        int n = 0;
        for (PyStr local : varying) {
            kinds[n] = PyCode.KIND_LOCAL;
            all[n++] = local;
        }
        for (PyStr cell : cells) {
            int at = java.util.Arrays.asList(varying).indexOf(cell);
            if (at >= 0) {
                kinds[at] |= PyCode.KIND_CELL;
            } else {
                kinds[n] = PyCode.KIND_CELL;
                all[n++] = cell;
            }
        }
        for (PyStr free : frees) {
            kinds[n] = (byte) PyCode.KIND_FREE;
            all[n++] = free;
        }
        return new PyCode(
                argcount,
                posonlyargcount,
                kwonlyargcount,
                stacksize,
                flags,
                code.array(),
                consts.items,
                names(names),
                java.util.Arrays.copyOf(all, n),
                java.util.Arrays.copyOf(kinds, n),
                filename,
                name.interned(),
                qualname.interned(),
                firstlineno,
                linetable.array(),
                exceptiontable.array());
    }

    private static PyStr[] names(PyTuple tuple) {
        PyStr[] names = new PyStr[tuple.size()];
        for (int i = 0; i < names.length; i++) {
            if (!(tuple.get(i) instanceof PyStr text)) {
                throw Errors.systemError("non-string found in code slot");
            }
            names[i] = text.interned();
        }
        return names;
    }
}
